// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/advice.h"
#include "tests/support/smallmodel.h"

#include <QTest>

#include <algorithm>

using namespace cxw;
using test::target;
using test::text;

/// What planning says of a unit hangs together: steps, suggestions, pace and projection are of one plan and one round.
class TestPlanningAdvice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void withoutARoundThereIsOnlyThePlan();
    void whatIsServedIsNoLongerOpen();
    void rulesStayOpenWithoutASuggestion();
    void datedPhasesAreCheckedBeforeThereIsAnInitiative();
    void projectionsStandByTheirPhase();

private:
    [[nodiscard]] Advice advice() const
    {
        const RoundScore score = m_bench->score(m_round);
        return adviceFor(m_bench->workspace, m_bench->model, *m_bench->workspace.find<Unit>(m_bench->unit), m_round,
                         &score, QDate(2026, 2, 1));
    }

    std::optional<test::Bench> m_bench;
    RoundId m_round;
};

void TestPlanningAdvice::init()
{
    m_bench.emplace();
    m_round = m_bench->addRound("spring");
    m_bench->agreeAll(m_round, "first.a", {2, 2, 1, 2});
    m_bench->agreeAll(m_round, "second.d", {2, 2, 2, 2});
}

void TestPlanningAdvice::withoutARoundThereIsOnlyThePlan()
{
    m_bench->add(test::initiativeOf("i", "start", QDate(2026, 3, 1), QDate(2026, 4, 1)));
    const Advice plain = adviceFor(m_bench->workspace, m_bench->model, *m_bench->workspace.find<Unit>(m_bench->unit),
                                   {}, nullptr, QDate(2026, 2, 1));
    QCOMPARE(plain.roadmap.initiatives.size(), size_t(1));
    QVERIFY(!plain.phase && plain.steps.empty() && plain.suggestions.empty() && plain.pace.empty());
}

void TestPlanningAdvice::whatIsServedIsNoLongerOpen()
{
    QCOMPARE(advice().phase, std::optional(0));
    QCOMPARE(advice().stepsAt(0).size(), size_t(1));
    QCOMPARE(advice().openSteps().front().criterion.practice, std::optional(0));
    QVERIFY(advice().suggestionFor(advice().steps.front()));
    m_bench->add(test::initiativeOf("i", "start", QDate(2026, 3, 1), QDate(2026, 4, 1), {target("first.a/how", 2)}));
    const Advice served = advice();
    QCOMPARE(served.stepsAt(0).size(), size_t(1)); // the gate still asks for it
    QVERIFY(std::ranges::none_of(served.openSteps(),
                                 [](const NextStep &step) { return step.criterion.practice == std::optional(0); }));
    QVERIFY(!served.suggestionFor(served.steps.front()));
}

void TestPlanningAdvice::rulesStayOpenWithoutASuggestion()
{
    m_bench->add(PainPoint{{text("p")}, m_bench->unit, text("Waits"), {}, 5, 5, PainStatus::Open, {}});
    const Advice hurt = advice();
    QCOMPARE(hurt.openSteps().front().criterion.rule, std::optional(0));
    QVERIFY(!hurt.suggestionFor(hurt.openSteps().front()));
}

void TestPlanningAdvice::datedPhasesAreCheckedBeforeThereIsAnInitiative()
{
    QVERIFY(advice().hasNothingToCheck());
    m_bench->add(PhasePlan{m_bench->unit, 1, {text("start")}, QDate(2026, 2, 1), QDate(2026, 6, 30)});
    const Advice dated = advice();
    QVERIFY(!dated.hasNothingToCheck());
    QCOMPARE(dated.pace.front().rule, PaceRule::Uncovered);
}

void TestPlanningAdvice::projectionsStandByTheirPhase()
{
    m_bench->add(PhasePlan{m_bench->unit, 1, {text("middle")}, QDate(2026, 2, 1), QDate(2026, 6, 30)});
    const Advice dated = advice();
    QVERIFY(!dated.projectionFor(0));
    QVERIFY(dated.projectionFor(1));
    QCOMPARE(dated.projectionFor(1)->at, QDate(2026, 6, 30));
}

QTEST_APPLESS_MAIN(TestPlanningAdvice)
#include "tst_planning_advice.moc"
