// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/findings/painpanel.h"

#include "core/workspace/planedits.h"
#include "core/workspace/recordtext.h"
#include "ui/findings/findingscale.h"
#include "ui/findings/paineditor.h"
#include "ui/findings/paingrid.h"

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
    const QString product =
        PainPanel::tr("%1 × %2 = %3", "severity times frequency")
            .arg(QString::number(pain.severity), QString::number(pain.frequency), QString::number(entry.weight));
    TableCell cell = TableCell::number(product, entry.weight);
    const QString words = PainPanel::tr("Severity %1, frequency %2")
                              .arg(stepWithWord(pain.severity, severityWord(pain.severity)),
                                   stepWithWord(pain.frequency, frequencyWord(pain.frequency)));
    cell.toolTip = words;
    cell.accessibleText = PainPanel::tr("%1: %2").arg(words, QString::number(entry.weight));
    if (!entry.critical)
        return cell;
    cell.text = PainPanel::tr("! %1", "a critical pain point's severity times frequency").arg(product);
    cell.role = Role::Bad;
    cell.toolTip = PainPanel::tr("%1. Critical: it holds a gate.").arg(words);
    cell.accessibleText = PainPanel::tr("%1: %2, critical").arg(words, QString::number(entry.weight));
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
    : FindingPanel(session,
                   {tr("What hurts customers?"), tr("Pain points"), tr("Select a pain point to read and change it."),
                    QStringLiteral("flag"), tr("No pain points yet"),
                    tr("Put down what hurts customers, one after the other: what happens, and at which touchpoint. "
                       "Severity times frequency says what to mend first.")},
                   FindingAdder::Asks::TitleAndWeight, parent),
      m_grid(new PainGrid(this)),
      m_editor(new PainEditor(this))
{
    arrange(header(), m_editor, m_grid);
    connect(m_editor, &PainEditor::changed, this,
            [this](const PainPoint &pain) { Q_EMIT edited(changePainPointEdit(workspace(), pain)); });
    connect(m_grid, &PainGrid::cellChosen, this, [this](int severity, int frequency) {
        const auto found = std::ranges::find_if(overview().pains, [&](const PainEntry &entry) {
            return entry.pain.severity == severity && entry.pain.frequency == frequency;
        });
        if (found != overview().pains.end())
            select(found->pain.id);
    });
}

std::vector<TableRow> PainPanel::rows() const
{
    std::vector<TableRow> rows;
    for (const PainEntry &entry : overview().pains)
        rows.push_back(rowOf(entry));
    return rows;
}

Edit PainPanel::addition(const FindingId &id, const UnitId &unit, const NewFinding &typed) const
{
    return addPainPointEdit(
        {id, unit, typed.title, typed.touchpoint, typed.severity, typed.frequency, PainStatus::Open, {}});
}

Edit PainPanel::removal(const FindingId &finding) const
{
    return removePainPointEdit(workspace(), finding);
}

bool PainPanel::show(const FindingId &finding)
{
    m_grid->setOverview(overview());
    const auto found =
        std::ranges::find(overview().pains, finding, [](const PainEntry &entry) { return entry.pain.id; });
    if (found == overview().pains.end()) {
        m_grid->mark(0, 0);
        return false;
    }
    m_grid->mark(found->pain.severity, found->pain.frequency);
    m_editor->setPain(found->pain, initiativesOf(found->pain.unit));
    return true;
}

} // namespace cxw
