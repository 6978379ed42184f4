// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/assess/assesscontext.h"

#include <QAbstractTableModel>

namespace cxw {

/// Everybody who is known, and who of them takes part in the round. Ticking, and editing a name or a role, is
/// announced; the document does it.
class PeopleModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, RoleColumn, EarlierColumn, BallotsColumn, ColumnCount };

    explicit PeopleModel(QObject *parent = nullptr);

    /// Reads the round anew.
    void refresh(const AssessContext &context);

    /// The person of a row; none for a label in an anonymous round.
    [[nodiscard]] std::optional<PersonId> personAt(int row) const;
    /// The seat of a row; none for somebody who does not take part.
    [[nodiscard]] std::optional<ParticipantId> seatAt(int row) const;
    /// Whether somebody has a seat in another round too.
    [[nodiscard]] bool isInOtherRounds(int row) const;
    /// The row of a name in any spelling; -1 where there is none.
    [[nodiscard]] int rowOf(const QString &name) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void tickWanted(int row, bool takesPart);
    /// The name as it was typed.
    void nameWanted(int row, const QString &name);
    void roleWanted(int row, const QString &role);

private:
    struct Line
    {
        std::optional<PersonId> person;
        std::optional<ParticipantId> seat;
        QString name;
        QString role;
        int ballots = 0;
        QStringList earlier;

        bool operator==(const Line &) const = default;
    };

    [[nodiscard]] QVariant textAt(const Line &line, int column) const;

    std::vector<Line> m_lines;
    bool m_editable = false;
};

} // namespace cxw
