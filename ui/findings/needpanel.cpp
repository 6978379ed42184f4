// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/findings/needpanel.h"

#include "core/workspace/planedits.h"
#include "core/workspace/recordtext.h"
#include "ui/findings/neededitor.h"

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
    : FindingPanel(session,
                   {tr("What would customers want that nobody gives them?"), tr("Unmet needs"),
                    tr("Select a need to read and change it."), QStringLiteral("games-hint"), tr("No unmet needs yet"),
                    tr("Put down what customers would want and nobody gives them yet. A need goes from discovered "
                       "through reframed and in design to delivered.")},
                   FindingAdder::Asks::Title, parent),
      m_editor(new NeedEditor(this))
{
    arrange(header(), m_editor);
    connect(m_editor, &NeedEditor::changed, this,
            [this](const UnmetNeed &need) { Q_EMIT edited(changeNeedEdit(workspace(), need)); });
}

std::vector<TableRow> NeedPanel::rows() const
{
    std::vector<TableRow> rows;
    for (const NeedEntry &entry : overview().needs)
        rows.push_back(rowOf(entry));
    return rows;
}

Edit NeedPanel::addition(const FindingId &id, const UnitId &unit, const NewFinding &typed) const
{
    return addNeedEdit({id, unit, typed.title, typed.touchpoint, NeedStatus::Discovered, 0, {}});
}

Edit NeedPanel::removal(const FindingId &finding) const
{
    return removeNeedEdit(workspace(), finding);
}

bool NeedPanel::show(const FindingId &finding)
{
    const auto found =
        std::ranges::find(overview().needs, finding, [](const NeedEntry &entry) { return entry.need.id; });
    if (found == overview().needs.end())
        return false;
    m_editor->setNeed(found->need, initiativesOf(found->need.unit));
    return true;
}

} // namespace cxw
