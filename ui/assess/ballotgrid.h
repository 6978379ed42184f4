// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/assess/ballotmodel.h"

#include <QTableView>

namespace cxw {

/// People × habits, to enter paper ballots without looking at the screen: a digit or "?" fills the cell and moves on
/// to the next one, Delete clears it.
class BallotGrid : public QTableView
{
    Q_OBJECT

public:
    explicit BallotGrid(QWidget *parent);

    void refresh(const AssessContext &context, const RatingSubject &subject);
    /// Whether it takes answers.
    void setEditable(bool editable) { m_editable = editable; }
    /// The column that is current; −1 without one.
    [[nodiscard]] int currentColumn() const { return currentIndex().column(); }
    /// Makes the cell current; the first one where there is none.
    void goTo(int row, int column);

Q_SIGNALS:
    /// An answer was typed; no value for "don't know". No participant for the agreed value.
    void answered(const std::optional<cxw::ParticipantId> &participant, int item, std::optional<int> value);
    void cleared(const std::optional<cxw::ParticipantId> &participant, int item);
    /// Previous (−1) or next (+1) practice.
    void turnWanted(int by);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    bool answer(int key, const QString &text);
    void moveOn();

    BallotModel *m_model;
    bool m_editable = true;
    int m_highestStep = 0;
};

} // namespace cxw
