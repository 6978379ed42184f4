// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reporting/executivesummary.h"

#include "core/base/bidi.h"
#include "core/base/display.h"
#include "core/reporting/executiverequests.h"
#include "core/reporting/reportparts.h"
#include "core/reporting/tableelement.h"
#include "core/scoring/roundwords.h"
#include "core/scoring/testsentence.h"
#include "core/tables/scoretables.h"

#include <QLocale>

#include <algorithm>

namespace cxw {

namespace {

class Executive
{
    Q_DECLARE_TR_FUNCTIONS(cxw::ExecutiveSummary)

public:
    explicit Executive(const ReportBasis &basis) : m_basis(basis) {}

    [[nodiscard]] Report report() const;

private:
    [[nodiscard]] QString lead() const;
    [[nodiscard]] QString change() const;
    [[nodiscard]] std::vector<ReportElement> picture() const;
    [[nodiscard]] std::vector<ReportElement> moved() const;
    [[nodiscard]] std::vector<ReportElement> gate() const;
    [[nodiscard]] std::vector<ReportElement> plan() const;

    const ReportBasis &m_basis;
};

Report Executive::report() const
{
    Report report;
    report.title = tr("%1: where customer experience stands").arg(isolated(m_basis.unit.name));
    report.author = m_basis.workspace.organization().name;
    report.subject = tr("Executive summary of the round %1").arg(m_basis.round.name);
    report.singlePage = true;
    report.cautions = ReportParts::planErrors(m_basis);
    auto &elements = report.elements;
    elements = {{HeadingElement{1, report.title}},
                ReportParts::origin(m_basis),
                {ParagraphElement{lead(), ParagraphElement::Kind::Lead}},
                ReportParts::keyFigures(m_basis)};
    std::vector<ReportElement> asked{{HeadingElement{2, tr("What we ask for")}}, {executiveRequests(m_basis)}};
    if (m_basis.score.scores.overallLevel) {
        std::vector<ReportElement> figures = moved();
        std::ranges::move(plan(), std::back_inserter(figures));
        elements.push_back({ColumnsElement{picture(), std::move(figures), 53}});
        if (m_basis.model.phases.empty())
            std::ranges::move(asked, std::back_inserter(elements));
        else
            elements.push_back({ColumnsElement{gate(), std::move(asked), 47}});
    } else {
        elements.push_back({ColumnsElement{plan(), std::move(asked), 52}});
    }
    elements.push_back({SignatureElement{{tr("Sponsor"), tr("Customer experience"), tr("Date")}}});
    return report;
}

std::vector<ReportElement> Executive::picture() const
{
    RadarData radar = roundRadar(m_basis.model, m_basis.round, m_basis.score, m_basis.before, m_basis.beforeScore);
    return {{HeadingElement{2, tr("Where we are")}}, {RadarElement{std::move(radar), {}}}};
}

QString Executive::change() const
{
    if (!m_basis.comparison)
        return tr("This is the first round, so there is nothing to compare it with yet.");
    const JudgedMovement &overall = m_basis.comparison->overall;
    if (!m_basis.comparison->sameScale())
        return scalesText(*m_basis.comparison);
    if (overall.judgement.verdict == Verdict::NotComparable)
        return tr("Nothing is comparable with %1: no item of a practice has a value in both rounds.")
            .arg(isolated(m_basis.before->name));
    return tr("Since %1, like for like: %2 (%3).")
        .arg(isolated(m_basis.before->name), displayDelta(overall.likeForLike.delta()),
             displayName(overall.judgement.verdict));
}

QString Executive::lead() const
{
    const Scores &scores = m_basis.score.scores;
    if (!scores.overallLevel)
        return noScoreText(scores);
    if (!m_basis.score.phase.current)
        return tr("We stand at %1 of %2, which is %3. %4")
            .arg(displayScore(scores.overall.value), QLocale().toString(m_basis.model.highestStep()),
                 m_basis.model.stepName(*scores.overallLevel), change());
    const QString phase = displayName(m_basis.model, m_basis.score.phase.place());
    return tr("We stand at %1 of %2, which is %3, and work at the phase %4. %5")
        .arg(displayScore(scores.overall.value), QLocale().toString(m_basis.model.highestStep()),
             m_basis.model.stepName(*scores.overallLevel), phase, change());
}

std::vector<ReportElement> Executive::moved() const
{
    const QString name = QStringLiteral("name");
    const ColumnChoice now{QStringLiteral("score"), tr("Now")};
    const FigureTable figures = competencyTable(m_basis.score, m_basis.comparison).withoutTotals();
    const TableElement table = tableElement(
        m_basis.comparison
            ? figures.chosen({{name}, now, {QStringLiteral("since"), tr("Change")}, {QStringLiteral("verdict")}})
            : figures.chosen({{name}, now, {QStringLiteral("level")}}));
    const QString title = m_basis.comparison ? tr("What moved") : tr("The competencies");
    std::vector<ReportElement> elements{{HeadingElement{2, title}}, {table}};
    if (m_basis.comparison)
        elements.push_back({ParagraphElement{testSentence(*m_basis.comparison), ParagraphElement::Kind::Caption}});
    return elements;
}

std::vector<ReportElement> Executive::gate() const
{
    const GateState *state = m_basis.score.phase.currentGate();
    if (!state || !m_basis.score.phase.told)
        return {{HeadingElement{2, tr("What holds us")}}, {ParagraphElement{noScoreText(m_basis.score.scores)}}};
    const int current = *m_basis.score.phase.current;
    const QString phase = m_basis.model.phases[static_cast<size_t>(current)].name;
    if (state->passed())
        return {{HeadingElement{2, tr("All gates are passed")}},
                {ParagraphElement{tr("The next cycle starts with the next round.")}}};
    std::vector<ReportElement> elements{{HeadingElement{2, tr("What holds us at the gate of %1").arg(phase)}}};
    std::ranges::move(ReportParts::unmetCriteria(m_basis, current), std::back_inserter(elements));
    return elements;
}

std::vector<ReportElement> Executive::plan() const
{
    TableElement table;
    table.columns = {{tr("From – to")}, {tr("Initiatives"), true}, {tr("Score planned"), true}};
    const bool hasPhases = !m_basis.model.phases.empty();
    if (hasPhases)
        table.columns.insert(table.columns.begin(), {tr("Phase")});
    for (const auto &lane : m_basis.lanes()) {
        const Projection *projection = m_basis.advice.projectionFor(lane);
        QStringList row{ReportParts::laneMonths(m_basis, lane),
                        QLocale().toString(static_cast<int>(m_basis.initiativesIn(lane).size())),
                        displayScore(projection ? projection->scores.overall.value : std::nullopt)};
        if (hasPhases)
            row.prepend(ReportParts::laneName(m_basis, lane));
        table.rows.push_back(row);
    }
    return {{HeadingElement{2, tr("The plan")}}, {table}};
}

} // namespace

Report executiveSummary(const ReportBasis &basis)
{
    return Executive(basis).report();
}

} // namespace cxw
