// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/findings/findingpanel.h"

#include "core/workspace/planedits.h"
#include "ui/actions/actionwords.h"
#include "ui/findings/findingeditor.h"
#include "ui/findings/ruletext.h"
#include "ui/style/style.h"
#include "ui/widgets/changeable.h"
#include "ui/widgets/columnscroll.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/text.h"

#include <QAction>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace cxw {

namespace {

constexpr int sideWidth = 310;

} // namespace

FindingPanel::FindingPanel(Session &session, const Words &words, FindingAdder::Asks asks, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_rule(ruleLabel(this)),
      m_adder(new FindingAdder(words.question, asks, this)),
      m_stack(new QStackedWidget(this)),
      m_table(new DataTable(words.table, this)),
      m_hint(paragraph(words.hint, TextStyle::Body, Role::Muted, this)),
      m_remove(makeAction(ActionId::RemoveFinding, this))
{
    m_stack->addWidget(m_table);
    m_stack->addWidget(new EmptyState(words.emptyIcon, words.emptyTitle, words.emptyText));
}

void FindingPanel::arrange(std::vector<TableCell> header, FindingEditor *editor, QWidget *above)
{
    m_editor = editor;
    m_table->setContent(std::move(header), {});
    m_table->setScrolls(true);
    m_table->setSortable(true);

    auto *left = new QVBoxLayout;
    left->setSpacing(style::medium);
    left->addWidget(m_rule);
    left->addWidget(m_adder);
    left->addWidget(m_stack, 1);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(style::section);
    layout->addLayout(left, 1);
    layout->addWidget(new ColumnScroll(makeSide(above), this));

    connect(m_adder, &FindingAdder::added, this, &FindingPanel::add);
    connect(m_table, &DataTable::currentKeyChanged, this, &FindingPanel::showSelected);
    connect(editor, &FindingEditor::initiativeWanted, this, &FindingPanel::initiativeWanted);
    connect(editor, &FindingEditor::removeWanted, this, [this](const FindingId &id) { Q_EMIT edited(removal(id)); });
    connect(editor, &FindingEditor::linkWanted, this,
            [this](const InitiativeId &initiative, const FindingId &finding, bool addressed) {
                Q_EMIT edited(linkFindingEdit(workspace(), initiative, finding, addressed));
            });
    addRemoveAction();
}

QWidget *FindingPanel::makeSide(QWidget *above)
{
    auto *side = new QWidget(this);
    side->setMinimumWidth(sideWidth);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, style::small, 0);
    layout->setSpacing(style::large);
    if (above)
        layout->addWidget(above);
    layout->addWidget(m_hint);
    layout->addWidget(m_editor);
    layout->addStretch(1);
    return side;
}

void FindingPanel::addRemoveAction()
{
    m_remove->setShortcutContext(Qt::WidgetShortcut);
    m_table->addAction(m_remove);
    connect(m_remove, &QAction::triggered, this, [this] {
        if (const FindingId finding = selected(); !finding.text.isEmpty())
            Q_EMIT edited(removal(finding));
    });
}

void FindingPanel::setOverview(const FindingsOverview &overview)
{
    m_overview = overview;
    showRuleStates(m_rule, m_session.model(), overview, rule());
    std::vector<TableRow> shown = rows();
    m_stack->setCurrentIndex(shown.empty() ? 1 : 0);
    m_table->content().setRows(std::move(shown));
    showSelected();
}

void FindingPanel::setChangeable(bool changeable)
{
    cxw::setChangeable(*m_adder, changeable);
    cxw::setChangeable(*m_editor, changeable);
    m_remove->setEnabled(changeable);
}

void FindingPanel::showSelected()
{
    const bool shown = show(selected());
    m_editor->setVisible(shown);
    m_hint->setVisible(!shown && !m_table->content().rows().empty());
}

FindingId FindingPanel::selected() const
{
    return {m_table->currentKey()};
}

void FindingPanel::select(const FindingId &finding)
{
    m_table->selectKey(finding.text);
}

std::vector<Initiative> FindingPanel::initiativesOf(const UnitId &unit) const
{
    const Unit *found = workspace().find<Unit>(unit);
    return workspace().initiatives(unit, found ? found->cycle : 1);
}

void FindingPanel::add(const NewFinding &typed)
{
    const FindingId id = FindingId::create();
    Q_EMIT edited(addition(id, m_session.selection.unit(), typed));
    const auto &shown = m_table->content().rows();
    // Where it was refused, what was typed stays.
    if (std::ranges::find(shown, id.text, &TableRow::key) == shown.end())
        return;
    m_adder->clear();
    select(id);
}

} // namespace cxw
