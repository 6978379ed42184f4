// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reporting/executivesummary.h"

#include "core/base/display.h"
#include "core/reporting/reportparts.h"
#include "core/scoring/roundwords.h"
#include "core/scoring/testsentence.h"

#include <QLocale>

#include <algorithm>

namespace cxw {

namespace {

// How far ahead executives are asked to look, and after how long the next round is due.
constexpr int daysAhead = 92;
constexpr int monthsToNextRound = 6;
// One page has room for this many titles in one sentence.
constexpr int titlesNamed = 3;

class Executive
{
    Q_DECLARE_TR_FUNCTIONS(cxw::ExecutiveSummary)

public:
    explicit Executive(const ReportBasis &basis) : m_basis(basis) {}

    [[nodiscard]] Report report() const;

private:
    [[nodiscard]] QString lead() const;
    [[nodiscard]] QString change() const;
    [[nodiscard]] std::vector<ReportElement> moved() const;
    [[nodiscard]] std::vector<ReportElement> gate() const;
    [[nodiscard]] std::vector<ReportElement> plan() const;
    [[nodiscard]] QStringList requests() const;
    [[nodiscard]] static QString named(const QStringList &titles);

    const ReportBasis &m_basis;
};

Report Executive::report() const
{
    Report report;
    report.title = tr("%1: where customer experience stands").arg(m_basis.unit.name);
    report.author = m_basis.workspace.organization().name;
    report.subject = tr("Executive summary of the round %1").arg(m_basis.round.name);
    report.singlePage = true;
    auto &elements = report.elements;
    elements = {{HeadingElement{1, report.title}},
                ReportParts::origin(m_basis),
                {ParagraphElement{lead(), ParagraphElement::Kind::Lead}},
                ReportParts::keyFigures(m_basis)};
    RadarData radar = roundRadar(m_basis.model, m_basis.round, m_basis.score, m_basis.before, m_basis.beforeScore);
    elements.push_back(
        {ColumnsElement{{{HeadingElement{2, tr("Where we are")}}, {RadarElement{std::move(radar), {}}}}, moved(), 48}});
    elements.push_back({ColumnsElement{gate(), plan(), 48}});
    elements.push_back({HeadingElement{2, tr("What we ask for")}});
    elements.push_back({ListElement{requests()}});
    elements.push_back({SignatureElement{{tr("Sponsor"), tr("Customer experience"), tr("Date")}}});
    return report;
}

QString Executive::change() const
{
    if (!m_basis.comparison)
        return tr("This is the first round, so there is nothing to compare it with yet.");
    const JudgedMovement &overall = m_basis.comparison->overall;
    if (overall.judgement.verdict == Verdict::NotComparable)
        return tr("Nothing is comparable with %1: no item of a practice has a value in both rounds.")
            .arg(m_basis.before->name);
    return tr("Since %1, like for like: %2 (%3).")
        .arg(m_basis.before->name, displayDelta(overall.likeForLike.delta()), displayName(overall.judgement.verdict));
}

QString Executive::lead() const
{
    const Scores &scores = m_basis.score.scores;
    const QString phase = m_basis.model.phases[static_cast<size_t>(m_basis.score.phase.current)].name;
    if (!scores.overallLevel)
        return noScoreText(scores);
    return tr("We stand at %1 of %2, which is %3, and work at the phase %4. %5")
        .arg(displayScore(scores.overall.value), QLocale().toString(m_basis.model.highestStep()),
             m_basis.model.stepName(*scores.overallLevel), phase, change());
}

std::vector<ReportElement> Executive::moved() const
{
    TableElement table;
    table.columns = {{tr("Competency"), false, 36}, {tr("Now"), true, 14}};
    if (m_basis.comparison) {
        table.columns.push_back({tr("Change"), true, 19});
        table.columns.push_back({tr("Verdict"), false, 34});
    } else {
        table.columns.push_back({tr("Level"), false, 34});
    }
    for (size_t place = 0; place < m_basis.model.competencies.size(); ++place) {
        const CompetencyScore &score = m_basis.score.scores.competencies[place];
        QStringList row{m_basis.model.competencies[place].name, displayScore(score.score.value)};
        if (m_basis.comparison) {
            const JudgedMovement &movement = m_basis.comparison->competencies[place];
            row << displayDelta(movement.likeForLike.delta()) << displayName(movement.judgement.verdict);
        } else {
            row << (score.level ? m_basis.model.stepName(*score.level) : displayScore({}));
        }
        table.rows.push_back(row);
    }
    const QString title = m_basis.comparison ? tr("What moved") : tr("The six competencies");
    std::vector<ReportElement> elements{{HeadingElement{2, title}}, {table}};
    if (m_basis.comparison)
        elements.push_back({ParagraphElement{testSentence(*m_basis.comparison), ParagraphElement::Kind::Caption}});
    return elements;
}

std::vector<ReportElement> Executive::gate() const
{
    const int current = m_basis.score.phase.current;
    if (!m_basis.score.phase.told)
        return {{HeadingElement{2, tr("What holds us")}}, {ParagraphElement{noScoreText(m_basis.score.scores)}}};
    const QString phase = m_basis.model.phases[static_cast<size_t>(current)].name;
    const GateState &state = m_basis.score.phase.gates[static_cast<size_t>(current)];
    if (state.passed())
        return {{HeadingElement{2, tr("All gates are passed")}},
                {ParagraphElement{tr("The next cycle starts with the next round.")}}};
    return {{HeadingElement{2, tr("What holds us at the gate of %1").arg(phase)}},
            ReportParts::unmetCriteria(m_basis, current)};
}

std::vector<ReportElement> Executive::plan() const
{
    TableElement table;
    table.columns = {{tr("Phase"), false, 26},
                     {tr("From – to"), false, 40},
                     {tr("Initiatives"), true, 19},
                     {tr("Score planned"), true, 17}};
    for (int phase = 0; phase < static_cast<int>(m_basis.model.phases.size()); ++phase) {
        const Projection *projection = m_basis.projectionFor(phase);
        table.rows.push_back({m_basis.model.phases[static_cast<size_t>(phase)].name,
                              ReportParts::phaseMonths(m_basis, phase),
                              QLocale().toString(static_cast<int>(m_basis.initiativesIn(phase).size())),
                              displayScore(projection ? projection->scores.overall.value : std::nullopt)});
    }
    return {{HeadingElement{2, tr("The plan")}}, {table}};
}

QString Executive::named(const QStringList &titles)
{
    const QString shown = titles.mid(0, titlesNamed).join(QStringLiteral("; "));
    const int more = static_cast<int>(titles.size()) - titlesNamed;
    return more > 0 ? tr("%1; and %n more", nullptr, more).arg(shown) : shown;
}

QStringList Executive::requests() const
{
    QStringList starting;
    QStringList ownerless;
    for (const Initiative &initiative : m_basis.roadmap.initiatives) {
        if (initiative.status != InitiativeStatus::Planned && initiative.status != InitiativeStatus::Active)
            continue;
        if (initiative.owner.isEmpty())
            ownerless.append(initiative.title);
        const qint64 days = m_basis.today.daysTo(initiative.start);
        if (initiative.status == InitiativeStatus::Planned && initiative.start.isValid() && days >= 0
            && days <= daysAhead)
            starting.append(initiative.title);
    }
    QStringList list;
    if (!starting.isEmpty())
        list.append(tr("Release people and money for what starts within three months: %1.").arg(named(starting)));
    if (!ownerless.isEmpty())
        list.append(tr("Name an owner for: %1.").arg(named(ownerless)));
    for (const PaceFinding &finding : m_basis.paceFindings) {
        if (finding.severity() == PaceSeverity::Error)
            list.append(QStringLiteral("%1 %2").arg(finding.sentence, finding.remedy));
    }
    if (m_basis.roadmap.initiatives.empty())
        list.append(tr("Agree on the first initiatives: the roadmap is still empty."));
    list.append(tr("Hold the next round by %1, so that we can show what moved.")
                    .arg(displayDate(m_basis.round.date.addMonths(monthsToNextRound))));
    return list;
}

} // namespace

Report executiveSummary(const ReportBasis &basis)
{
    return Executive(basis).report();
}

} // namespace cxw
