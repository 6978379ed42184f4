// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/findings/painpanel.h"

#include "core/workspace/planedits.h"
#include "core/workspace/recordtext.h"
#include "ui/findings/findingadder.h"
#include "ui/findings/findingscale.h"
#include "ui/findings/findingslayout.h"
#include "ui/findings/paineditor.h"
#include "ui/findings/paingrid.h"
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
    return {
        {PainPanel::tr("Pain point")},
        {PainPanel::tr("Touchpoint")},
        {PainPanel::tr("Status")},
        {PainPanel::tr("S × F", "severity times frequency"),
         number,
         {},
         Role::Text,
         PainPanel::tr("Severity times frequency"),
         PainPanel::tr("Severity times frequency")},
        {PainPanel::tr("Initiatives"), number, {}, Role::Text, PainPanel::tr("How many initiatives address it"), {}}};
}

/// "3 × 4 = 12", with a sign where it holds a gate.
TableCell weightCell(const PainEntry &entry)
{
    const PainPoint &pain = entry.pain;
    const QString product = PainPanel::tr("%1 × %2 = %3", "severity times frequency")
                                .arg(pain.severity)
                                .arg(pain.frequency)
                                .arg(entry.weight);
    TableCell cell = TableCell::number(product, entry.weight);
    const QString words = PainPanel::tr("Severity %1, frequency %2")
                              .arg(stepWithWord(pain.severity, severityWord(pain.severity)),
                                   stepWithWord(pain.frequency, frequencyWord(pain.frequency)));
    cell.toolTip = words;
    cell.accessibleText = PainPanel::tr("%1: %2").arg(words).arg(entry.weight);
    if (!entry.critical)
        return cell;
    cell.text = PainPanel::tr("! %1", "a critical pain point's severity times frequency").arg(product);
    cell.role = Role::Bad;
    cell.toolTip = PainPanel::tr("%1. Critical: it holds a gate.").arg(words);
    cell.accessibleText = PainPanel::tr("%1: %2, critical").arg(words).arg(entry.weight);
    return cell;
}

TableRow rowOf(const PainEntry &entry)
{
    const PainPoint &pain = entry.pain;
    const auto count = static_cast<int>(entry.addressedBy.size());
    TableCell status{displayName(pain.status)};
    status.sortKey = static_cast<int>(pain.status);
    TableRow row{pain.id.text,
                 {{pain.title},
                  {pain.touchpoint},
                  status,
                  weightCell(entry),
                  TableCell::number(count > 0 ? QString::number(count) : QStringLiteral("–"), count)}};
    row.cells[0].toolTip = pain.note.isEmpty() ? pain.title : pain.title + QLatin1String("\n\n") + pain.note;
    row.cells[1].toolTip = pain.touchpoint;
    if (!entry.hurts) {
        for (TableCell &cell : row.cells)
            cell.role = Role::Muted;
    }
    return row;
}

} // namespace

PainPanel::PainPanel(Session &session, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_rule(ruleLabel(this)),
      m_adder(new FindingAdder(tr("What hurts customers?"), FindingAdder::Asks::TitleAndWeight, this)),
      m_stack(new QStackedWidget(this)),
      m_table(new DataTable(tr("Pain points"), this)),
      m_grid(new PainGrid(this)),
      m_editor(new PainEditor(this)),
      m_hint(paragraph(tr("Select a pain point to read and change it."), TextStyle::Body, Role::Muted, this))
{
    m_table->setContent(header(), {});
    m_table->setStretchColumn(0);
    m_table->setStretchColumn(1);
    m_table->setSortable(true);
    m_stack->addWidget(m_table);
    m_stack->addWidget(new EmptyState(
        QStringLiteral("flag"), tr("No pain points yet"),
        tr("Put down what hurts customers, one after the other: what happens, and at which touchpoint. Severity times "
           "frequency says what to mend first.")));
    findingslayout::arrange(this, m_rule, m_adder, m_stack, makeSide());
    connectParts();
}

QWidget *PainPanel::makeSide()
{
    auto *side = new QWidget(this);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(style::large);
    layout->addWidget(m_grid);
    layout->addWidget(m_hint);
    layout->addWidget(m_editor);
    layout->addStretch(1);
    return side;
}

void PainPanel::connectParts()
{
    connect(m_adder, &FindingAdder::added, this, &PainPanel::add);
    connect(m_table, &DataTable::currentKeyChanged, this, &PainPanel::showSelected);
    connect(m_editor, &PainEditor::initiativeWanted, this, &PainPanel::initiativeWanted);
    const auto &workspace = m_session.document.workspace();
    connect(m_editor, &PainEditor::changed, this,
            [&](const PainPoint &pain) { Q_EMIT edited(changePainPointEdit(workspace, pain)); });
    connect(m_editor, &PainEditor::removeWanted, this,
            [&](const FindingId &pain) { Q_EMIT edited(removePainPointEdit(workspace, pain)); });
    connect(m_editor, &PainEditor::linkWanted, this,
            [&](const InitiativeId &id, const FindingId &pain, bool addressed) {
                Q_EMIT edited(linkFindingEdit(workspace, id, pain, addressed));
            });
    connect(m_grid, &PainGrid::cellChosen, this, [this](int severity, int frequency) {
        const auto found = std::ranges::find_if(m_overview.pains, [&](const PainEntry &entry) {
            return entry.pain.severity == severity && entry.pain.frequency == frequency;
        });
        if (found != m_overview.pains.end())
            m_table->selectKey(found->pain.id.text);
    });
    auto *removal = new QAction(tr("Remove"), this);
    removal->setShortcut(QKeySequence::Delete);
    removal->setShortcutContext(Qt::WidgetShortcut);
    m_table->addAction(removal);
    connect(removal, &QAction::triggered, this, [&] {
        if (const PainEntry *entry = selected())
            Q_EMIT edited(removePainPointEdit(workspace, entry->pain.id));
    });
}

void PainPanel::setOverview(const FindingsOverview &overview)
{
    m_overview = overview;
    m_grid->setOverview(overview);
    showRuleStates(m_rule, m_session.document.model(), overview, GateRule::Kind::NoCriticalPain);
    showTable();
    showSelected();
}

void PainPanel::showTable()
{
    std::vector<TableRow> rows;
    for (const PainEntry &entry : m_overview.pains)
        rows.push_back(rowOf(entry));
    m_table->content().setRows(std::move(rows));
    m_stack->setCurrentIndex(m_overview.pains.empty() ? 1 : 0);
}

void PainPanel::showSelected()
{
    const PainEntry *entry = selected();
    m_editor->setVisible(entry);
    m_hint->setVisible(!entry && !m_overview.pains.empty());
    m_grid->mark(entry ? entry->pain.severity : 0, entry ? entry->pain.frequency : 0);
    if (!entry)
        return;
    const Workspace &workspace = m_session.document.workspace();
    const Unit *unit = workspace.find<Unit>(entry->pain.unit);
    m_editor->setPain(entry->pain, workspace.initiatives(entry->pain.unit, unit ? unit->cycle : 1));
}

const PainEntry *PainPanel::selected() const
{
    const FindingId id{m_table->currentKey()};
    const auto found = std::ranges::find(m_overview.pains, id, [](const PainEntry &entry) { return entry.pain.id; });
    return found == m_overview.pains.end() ? nullptr : &*found;
}

void PainPanel::add(const QString &title, const QString &touchpoint, int severity, int frequency)
{
    PainPoint pain;
    pain.id = FindingId::create();
    pain.unit = m_session.selection.unit();
    pain.title = title;
    pain.touchpoint = touchpoint;
    pain.severity = severity;
    pain.frequency = frequency;
    Q_EMIT edited(addPainPointEdit(pain));
    if (!m_session.document.workspace().find<PainPoint>(pain.id))
        return;
    m_adder->clear();
    m_table->selectKey(pain.id.text);
}

} // namespace cxw
