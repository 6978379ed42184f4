// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/findings/needpanel.h"

#include "core/workspace/planedits.h"
#include "core/workspace/recordtext.h"
#include "ui/findings/findingadder.h"
#include "ui/findings/findingslayout.h"
#include "ui/findings/neededitor.h"
#include "ui/findings/ruletext.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/text.h"

#include <QAction>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace cxw {

namespace {

std::vector<TableCell> header()
{
    const auto number = Qt::AlignRight | Qt::AlignVCenter;
    return {{NeedPanel::tr("Unmet need")},
            {NeedPanel::tr("Touchpoint")},
            {NeedPanel::tr("Status")},
            {NeedPanel::tr("Cycle"), number},
            {NeedPanel::tr("Initiatives"), number}};
}

/// How far a need has come: a filled mark for each step it has taken, and the word.
QString progressText(NeedStatus status)
{
    const int reached = static_cast<int>(status);
    QString marks;
    for (int step = 0; step <= static_cast<int>(NeedStatus::Delivered); ++step)
        marks += step <= reached ? u'●' : u'○';
    return NeedPanel::tr("%1 %2", "marks of progress and a status").arg(marks, displayName(status));
}

TableRow rowOf(const NeedEntry &entry)
{
    const UnmetNeed &need = entry.need;
    TableCell status{progressText(need.status)};
    status.sortKey = static_cast<int>(need.status);
    status.accessibleText = displayName(need.status);
    const auto countOrDash = [](int count) {
        return TableCell::number(count > 0 ? QString::number(count) : QStringLiteral("–"), count);
    };
    TableRow row{need.id.text,
                 {{need.title},
                  {need.touchpoint},
                  status,
                  countOrDash(need.deliveredInCycle),
                  countOrDash(static_cast<int>(entry.addressedBy.size()))}};
    row.cells[0].toolTip = need.note.isEmpty() ? need.title : need.title + QLatin1String("\n\n") + need.note;
    row.cells[1].toolTip = need.touchpoint;
    row.cells[3].toolTip = NeedPanel::tr("The cycle in which it was delivered");
    return row;
}

} // namespace

NeedPanel::NeedPanel(Session &session, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_rule(ruleLabel(this)),
      m_adder(
          new FindingAdder(tr("What would customers want that nobody gives them?"), FindingAdder::Asks::Title, this)),
      m_stack(new QStackedWidget(this)),
      m_table(new DataTable(tr("Unmet needs"), this)),
      m_editor(new NeedEditor(this)),
      m_hint(paragraph(tr("Select a need to read and change it."), TextStyle::Body, Role::Muted, this))
{
    m_table->setContent(header(), {});
    m_table->setStretchColumn(0);
    m_table->setStretchColumn(1);
    m_table->setSortable(true);
    m_stack->addWidget(m_table);
    m_stack->addWidget(new EmptyState(
        QStringLiteral("games-hint"), tr("No unmet needs yet"),
        tr("Put down what customers would want and nobody gives them yet. A need goes from discovered through reframed "
           "and in design to delivered.")));
    findingslayout::arrange(this, m_rule, m_adder, m_stack, makeSide());
    connectParts();
}

QWidget *NeedPanel::makeSide()
{
    auto *side = new QWidget(this);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_hint);
    layout->addWidget(m_editor);
    layout->addStretch(1);
    return side;
}

void NeedPanel::connectParts()
{
    const auto &workspace = m_session.document.workspace();
    connect(m_adder, &FindingAdder::added, this, &NeedPanel::add);
    connect(m_table, &DataTable::currentKeyChanged, this, &NeedPanel::showSelected);
    connect(m_editor, &NeedEditor::initiativeWanted, this, &NeedPanel::initiativeWanted);
    connect(m_editor, &NeedEditor::changed, this,
            [&](const UnmetNeed &need) { Q_EMIT edited(changeNeedEdit(workspace, need)); });
    connect(m_editor, &NeedEditor::removeWanted, this,
            [&](const FindingId &need) { Q_EMIT edited(removeNeedEdit(workspace, need)); });
    connect(m_editor, &NeedEditor::linkWanted, this,
            [&](const InitiativeId &id, const FindingId &need, bool addressed) {
                Q_EMIT edited(linkFindingEdit(workspace, id, need, addressed));
            });
    auto *removal = new QAction(tr("Remove"), this);
    removal->setShortcut(QKeySequence::Delete);
    removal->setShortcutContext(Qt::WidgetShortcut);
    m_table->addAction(removal);
    connect(removal, &QAction::triggered, this, [&] {
        if (const NeedEntry *entry = selected())
            Q_EMIT edited(removeNeedEdit(workspace, entry->need.id));
    });
}

void NeedPanel::setOverview(const FindingsOverview &overview)
{
    m_overview = overview;
    showRuleStates(m_rule, m_session.document.model(), overview, GateRule::Kind::NeedDelivered);
    showTable();
    showSelected();
}

void NeedPanel::showTable()
{
    std::vector<TableRow> rows;
    for (const NeedEntry &entry : m_overview.needs)
        rows.push_back(rowOf(entry));
    m_table->content().setRows(std::move(rows));
    m_stack->setCurrentIndex(m_overview.needs.empty() ? 1 : 0);
}

void NeedPanel::showSelected()
{
    const NeedEntry *entry = selected();
    m_editor->setVisible(entry);
    m_hint->setVisible(!entry && !m_overview.needs.empty());
    if (!entry)
        return;
    const Workspace &workspace = m_session.document.workspace();
    const Unit *unit = workspace.find<Unit>(entry->need.unit);
    m_editor->setNeed(entry->need, workspace.initiatives(entry->need.unit, unit ? unit->cycle : 1));
}

const NeedEntry *NeedPanel::selected() const
{
    const FindingId id{m_table->currentKey()};
    const auto found = std::ranges::find(m_overview.needs, id, [](const NeedEntry &entry) { return entry.need.id; });
    return found == m_overview.needs.end() ? nullptr : &*found;
}

void NeedPanel::add(const QString &title, const QString &touchpoint)
{
    UnmetNeed need;
    need.id = FindingId::create();
    need.unit = m_session.selection.unit();
    need.title = title;
    need.touchpoint = touchpoint;
    Q_EMIT edited(addNeedEdit(need));
    if (!m_session.document.workspace().find<UnmetNeed>(need.id))
        return;
    m_adder->clear();
    m_table->selectKey(need.id.text);
}

} // namespace cxw
