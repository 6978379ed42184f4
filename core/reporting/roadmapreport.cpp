// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reporting/roadmapreport.h"

#include "core/base/bidi.h"
#include "core/base/display.h"
#include "core/reporting/pacetable.h"
#include "core/reporting/reportparts.h"
#include "core/reporting/tableelement.h"
#include "core/scoring/roundwords.h"
#include "core/tables/plantables.h"
#include "core/workspace/recordtext.h"

#include <QLocale>

#include <algorithm>

namespace cxw {

namespace {

class RoadmapBuilder
{
    Q_DECLARE_TR_FUNCTIONS(cxw::RoadmapReport)

public:
    explicit RoadmapBuilder(const ReportBasis &basis) : m_basis(basis) {}

    [[nodiscard]] Report report() const;

private:
    void addSummary(std::vector<ReportElement> &elements) const;
    void addLane(std::vector<ReportElement> &elements, std::optional<int> phase) const;
    void addOutlook(std::vector<ReportElement> &elements) const;
    void addPace(std::vector<ReportElement> &elements) const;
    void addFindings(std::vector<ReportElement> &elements) const;
    [[nodiscard]] QString lead() const;
    [[nodiscard]] QString standing() const;
    [[nodiscard]] QString extent() const;
    [[nodiscard]] QString toSettle() const;
    [[nodiscard]] TableElement initiativesOf(std::optional<int> phase) const;
    [[nodiscard]] RadarData projectedRadar() const;
    [[nodiscard]] QString initiativesFor(const FindingId &finding) const;

    const ReportBasis &m_basis;
};

Report RoadmapBuilder::report() const
{
    Report report;
    report.title = tr("%1: roadmap to mature customer experience").arg(isolated(m_basis.unit.name));
    report.author = m_basis.workspace.organization().name;
    report.subject = tr("Roadmap after the round %1").arg(m_basis.round.name);
    report.landscape = true;
    report.cautions = ReportParts::planErrors(m_basis);
    auto &elements = report.elements;
    elements = {{HeadingElement{1, report.title}}};
    addSummary(elements);
    addPace(elements);
    for (const auto &lane : m_basis.lanes())
        addLane(elements, lane);
    addOutlook(elements);
    addFindings(elements);
    const auto method = ReportParts::method(m_basis.model);
    elements.insert(elements.end(), method.begin(), method.end());
    return report;
}

void RoadmapBuilder::addSummary(std::vector<ReportElement> &elements) const
{
    elements.push_back(ReportParts::origin(m_basis));
    elements.push_back({ParagraphElement{lead(), ParagraphElement::Kind::Lead}});
    GanttData gantt = ganttOf(m_basis.workspace, m_basis.model, m_basis.unit.id, m_basis.today);
    if (gantt.isEmpty())
        elements.push_back({ParagraphElement{m_basis.model.phases.empty()
                                                 ? tr("No initiative has dates yet.")
                                                 : tr("Neither the phases nor any initiative have dates yet.")}});
    else
        elements.push_back({GanttElement{std::move(gantt), {}}});
}

QString RoadmapBuilder::lead() const
{
    return (QStringList{standing(), extent(), toSettle()}).join(u' ');
}

QString RoadmapBuilder::standing() const
{
    const QString noScore = noScoreText(m_basis.score.scores);
    if (!noScore.isEmpty())
        return noScore;
    const GateState *gate = m_basis.score.phase.currentGate();
    const QString score = displayScore(m_basis.score.scores.overall.value);
    const QString highest = QLocale().toString(m_basis.model.highestStep());
    const QString today = gate
                              ? tr("Today we stand at %1 of %2 in the phase %3, with %4 of %n criteria of its gate met",
                                   nullptr, static_cast<int>(gate->criteria.size()))
                                    .arg(score, highest, displayName(m_basis.model, m_basis.score.phase.place()),
                                         QLocale().toString(gate->metCount()))
                              : tr("Today we stand at %1 of %2").arg(score, highest);
    if (m_basis.advice.projections.empty())
        return tr("%1.").arg(today);
    const Projection &last = m_basis.advice.projections.back().projection;
    return tr("%1; the plan leads to %2 by %3.")
        .arg(today, displayScore(last.scores.overall.value), displayDate(last.at));
}

QString RoadmapBuilder::extent() const
{
    const auto count = [this](auto wanted) {
        return static_cast<int>(std::ranges::count_if(m_basis.advice.roadmap.initiatives, wanted, &Initiative::status));
    };
    const int all = count([](InitiativeStatus status) { return status != InitiativeStatus::Dropped; });
    if (all == 0)
        return tr("No initiative is planned yet.");
    return tr("%n initiatives, %1 under way and %2 done.", nullptr, all)
        .arg(QLocale().toString(count([](InitiativeStatus status) { return status == InitiativeStatus::Active; })),
             QLocale().toString(count([](InitiativeStatus status) { return status == InitiativeStatus::Done; })));
}

QString RoadmapBuilder::toSettle() const
{
    const auto findings = static_cast<int>(m_basis.advice.pace.size());
    const auto errors =
        static_cast<int>(std::ranges::count(m_basis.advice.pace, PaceSeverity::Error, &PaceFinding::severity));
    if (findings == 0)
        return tr("Nothing is left to settle.");
    const QString all = tr("%n findings are to be settled first", nullptr, findings);
    return errors == 0 ? tr("%1.").arg(all) : tr("%1, %n of them errors in the dates.", nullptr, errors).arg(all);
}

TableElement RoadmapBuilder::initiativesOf(std::optional<int> phase) const
{
    const QString owner = QStringLiteral("owner");
    FigureTable table = initiativeTable(m_basis.model, m_basis.initiativesIn(phase))
                            .chosen({{QStringLiteral("initiative")},
                                     {owner},
                                     {QStringLiteral("span")},
                                     {QStringLiteral("status")},
                                     {QStringLiteral("lifts")},
                                     {QStringLiteral("measure")},
                                     {QStringLiteral("empathy-step")}});
    for (FigureTableRow &row : table.rows) {
        QString &named = row.cells[table.columnOf(owner).value_or(0)].text;
        if (named.isEmpty())
            named = tr("not named yet");
    }
    return tableElement(table);
}

void RoadmapBuilder::addLane(std::vector<ReportElement> &elements, std::optional<int> phase) const
{
    const QString lane = ReportParts::laneName(m_basis, phase);
    elements.push_back({HeadingElement{2, tr("%1, %2").arg(lane.isEmpty() ? tr("The plan") : lane,
                                                           ReportParts::laneDates(m_basis, phase))}});
    if (phase) {
        const GateState &gate = m_basis.score.phase.gates[static_cast<size_t>(*phase)];
        const QString purpose = m_basis.model.phases[static_cast<size_t>(*phase)].purpose;
        elements.push_back({ParagraphElement{tr("%1 Its gate: %2.").arg(purpose, metText(gate)).trimmed()}});
    }
    TableElement table = initiativesOf(phase);
    if (table.rows.empty())
        elements.push_back(
            {ParagraphElement{phase ? tr("Nothing is planned for this phase yet.") : tr("Nothing is planned yet.")}});
    else
        elements.push_back({std::move(table)});
}

RadarData RoadmapBuilder::projectedRadar() const
{
    RadarData radar = competencyRadar(m_basis.model, tr("Where the plan leads"));
    if (auto target = targetSeries(tr("Target"), m_basis.score.targets))
        radar.series.push_back(std::move(*target));
    const PhaseProjection &last = m_basis.advice.projections.back();
    const QString when = last.phase ? tr("Projected, end of %1").arg(ReportParts::laneName(m_basis, last.phase))
                                    : tr("Projected, end of the plan");
    radar.series.push_back(scoreSeries(when, SeriesRole::Projected, last.projection.scores));
    radar.series.push_back(scoreSeries(m_basis.round.name, SeriesRole::ThisRound, m_basis.score.scores));
    return radar;
}

void RoadmapBuilder::addOutlook(std::vector<ReportElement> &elements) const
{
    if (m_basis.advice.projections.empty())
        return;
    TableElement table = tableElement(outlookTable(m_basis.score, m_basis.advice));
    elements.push_back({HeadingElement{2, tr("Where the plan leads")}});
    elements.push_back({ColumnsElement{{{RadarElement{projectedRadar(), {}}}}, {{std::move(table)}}, 42}});
}

void RoadmapBuilder::addPace(std::vector<ReportElement> &elements) const
{
    if (m_basis.advice.pace.empty())
        return;
    elements.push_back({HeadingElement{2, tr("What to settle first")}});
    elements.push_back({paceTable(m_basis)});
}

QString RoadmapBuilder::initiativesFor(const FindingId &finding) const
{
    QStringList titles;
    for (const Initiative &initiative : m_basis.advice.roadmap.initiatives) {
        const auto &addressed = initiative.addresses;
        if (std::ranges::find(addressed, finding) != addressed.end() && initiative.status != InitiativeStatus::Dropped)
            titles.append(isolated(initiative.title));
    }
    return titles.isEmpty() ? displayScore({}) : titles.join(QStringLiteral("; "));
}

void RoadmapBuilder::addFindings(std::vector<ReportElement> &elements) const
{
    TableElement table;
    table.columns = {
        {tr("Finding")}, {tr("Touchpoint")}, {tr("Severity × frequency"), true}, {tr("Status")}, {tr("Initiatives")}};
    for (const PainPoint &pain : m_basis.advice.roadmap.painPoints) {
        table.rows.push_back({isolated(pain.title), isolated(pain.touchpoint),
                              QLocale().toString(pain.severity * pain.frequency), displayName(pain.status),
                              initiativesFor(pain.id)});
    }
    for (const UnmetNeed &need : m_basis.advice.roadmap.needs)
        table.rows.push_back({isolated(need.title), isolated(need.touchpoint), displayScore({}),
                              displayName(need.status), initiativesFor(need.id)});
    if (table.rows.empty())
        return;
    elements.push_back({HeadingElement{2, tr("Pain points and unmet needs")}});
    elements.push_back({std::move(table)});
}

} // namespace

Report roadmapReport(const ReportBasis &basis)
{
    return RoadmapBuilder(basis).report();
}

} // namespace cxw
