// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/compare/comparetables.h"
#include "ui/frame/page.h"

class QBoxLayout;
class QComboBox;
class QLabel;
class QStackedLayout;
class QVBoxLayout;

namespace cxw {

class CompareHero;
class DataTable;
class DeltaDelegate;
class EmptyState;
class PageScaffold;
class RadarView;
class RoundChooser;

/// Two rounds held against each other: what moved, whether that is more than chance, and what can't be compared.
class ComparePage : public Page
{
    Q_OBJECT

public:
    explicit ComparePage(Session &session, QWidget *parent = nullptr);

    /// What F1 says about it.
    [[nodiscard]] static QString help();
    [[nodiscard]] QVariantMap whereabouts() const override;
    void comeBackTo(const QVariantMap &whereabouts) override;

protected:
    void refresh() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    /// A table of movements with the bar delegate that belongs to it.
    struct MovementTable
    {
        DataTable *table;
        DeltaDelegate *bars;
    };

    [[nodiscard]] MovementTable makeTable(const QString &name);
    void layOut();
    void connectParts();
    /// Chooses the selected round and the one before it, unless the person has chosen otherwise for this round.
    void chooseRounds();
    [[nodiscard]] RoundId partnerOf(const Round &round) const;
    void showComparison(const CompareContext &context);
    void showRadar(const CompareContext &context);
    void showTable(MovementTable &shown, CompareTable table);
    void showPractices(const CompareContext &context);
    void showNotComparable(const CompareContext &context);
    /// The context of the chosen rounds; none where one can't be read.
    [[nodiscard]] std::optional<CompareContext> context() const;
    /// Shows beside a cell how its figure was computed.
    void explainFigure(DataTable *table, const QString &key, int column);
    void arrangeForWidth();

    RoundId m_from;
    RoundId m_to;
    /// The selected round for which from and to were chosen.
    RoundId m_chosenFor;

    QStackedLayout *m_stack;
    EmptyState *m_empty;
    PageScaffold *m_scaffold;
    RoundChooser *m_chooser;
    QBoxLayout *m_top;
    QBoxLayout *m_bottom;
    CompareHero *m_hero;
    RadarView *m_radar;
    MovementTable m_competencies;
    MovementTable m_habits;
    MovementTable m_practices;
    QComboBox *m_order;
    QLabel *m_tested;
    QLabel *m_notComparableTitle;
    QLabel *m_notComparableText;
    DataTable *m_notComparable;
};

} // namespace cxw
