// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/projection.h"
#include "tests/support/smallmodel.h"

#include <QRandomGenerator>
#include <QTest>

using namespace cxw;
using namespace cxw::test;

namespace {

const QDate start(2026, 2, 2);
const QDate end(2026, 6, 30);

bool isNear(std::optional<double> actual, double expected)
{
    return actual && std::abs(*actual - expected) < 1e-9;
}

} // namespace

/// Rule 11: where a unit would stand if its initiatives do what they are meant to do.
class TestPlanningProjection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void liftsToTheTarget();
    void neverLowers();
    void unansweredTakesTheTarget();
    void absentStartsAtZeroAndBegins();
    void notApplicableStaysOut();
    void targetsOutsideTheModelArePassedOver();
    void liftsEmpathy();
    void countsWhoEndsByTheDate_data();
    void countsWhoEndsByTheDate();
    void laterInitiativesBuildOnEarlierOnes();
    void passesGates();
    void neverFallsWithTime();
    void phaseEnds();
};

void TestPlanningProjection::liftsToTheTarget()
{
    Bench bench;
    const RoundId round = bench.addRound("r");
    bench.agreeAll(round, "first.a", {1, 1, 1, 1});
    const auto initiative = initiativeOf("i", "start", start, end, {target("first.a/who", 3)});
    const Projection projection = projectAt(bench.model, bench.score(round), {initiative}, end, {});
    QCOMPARE(projection.at, end);
    QVERIFY(isNear(projection.scores.practices.at(0).score.value, 1.5));
    QVERIFY(isNear(projection.scores.overall.value, 1.5));
    QCOMPARE(projection.raises, (std::vector<Raise>{{{text("i")}, 0, 1.0, 3}}));
    QVERIFY(projection.begun.empty());
}

void TestPlanningProjection::neverLowers()
{
    Bench bench;
    const RoundId round = bench.addRound("r");
    bench.agreeAll(round, "first.a", {4, 2, 1, 1});
    const auto initiative =
        initiativeOf("i", "start", start, end, {target("first.a/who", 3), target("first.a/when", 2)});
    const Projection projection = projectAt(bench.model, bench.score(round), {initiative}, end, {});
    QVERIFY(isNear(projection.values.values.at(0), 4));
    QVERIFY(projection.raises.empty());
}

void TestPlanningProjection::unansweredTakesTheTarget()
{
    Bench bench;
    const RoundId round = bench.addRound("r");
    const auto initiative = initiativeOf("i", "start", start, end, {target("first.a/who", 2)});
    const Projection projection = projectAt(bench.model, bench.score(round), {initiative}, end, {});
    QVERIFY(isNear(projection.scores.overall.value, 2));
    QCOMPARE(projection.raises, (std::vector<Raise>{{{text("i")}, 0, std::nullopt, 2}}));
    QVERIFY(!projection.scores.practices.at(0).level.value);
}

void TestPlanningProjection::absentStartsAtZeroAndBegins()
{
    Bench bench;
    const RoundId round = bench.addRound("r");
    bench.stock(round, "first.b", StockState::Absent);
    bench.stock(round, "first.a", StockState::Absent);
    bench.ballot(round, "ann", "first.a/when", 4); // counts for nothing: the practice is absent
    const auto initiative =
        initiativeOf("i", "start", start, end, {target("first.a/who", 2), target("first.a/how", 2)});
    const Projection projection = projectAt(bench.model, bench.score(round), {initiative}, end, {});
    QVERIFY(isNear(projection.scores.practices.at(0).score.value, 1));
    QCOMPARE(projection.scores.practices.at(0).level.whole(), std::optional(0));
    QCOMPARE(projection.raises.at(0).from, std::optional(0.0));
    QCOMPARE(projection.begun, std::vector{0});
}

void TestPlanningProjection::notApplicableStaysOut()
{
    Bench bench;
    const RoundId round = bench.addRound("r");
    bench.stock(round, "first.a", StockState::NotApplicable);
    const auto initiative = initiativeOf("i", "start", start, end, {target("first.a/who", 4)});
    const Projection projection = projectAt(bench.model, bench.score(round), {initiative}, end, {});
    QVERIFY(!projection.values.has(0));
    QVERIFY(!projection.scores.overall.value);
    QVERIFY(projection.raises.empty());
}

void TestPlanningProjection::targetsOutsideTheModelArePassedOver()
{
    Bench bench;
    const auto initiative = initiativeOf("i", "start", start, end, {target("gone.x/who", 4)});
    const Projection projection = projectAt(bench.model, bench.score(bench.addRound("r")), {initiative}, end, {});
    QVERIFY(projection.raises.empty());
}

void TestPlanningProjection::liftsEmpathy()
{
    Bench bench;
    const auto initiative = initiativeOf("i", "start", start, end, {target("empathy.us/care", 2)});
    const Projection projection = projectAt(bench.model, bench.score(bench.addRound("r")), {initiative}, end, {});
    QVERIFY(isNear(projection.scores.empathy.value, 2));
    QVERIFY(projection.phase.gates.at(1).empathyReached);
    QVERIFY(projection.begun.empty());
}

void TestPlanningProjection::countsWhoEndsByTheDate_data()
{
    QTest::addColumn<QDate>("ends");
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("counts");
    const auto row = [](const char *name, QDate ends, InitiativeStatus status, bool counts) {
        QTest::newRow(name) << ends << static_cast<int>(status) << counts;
    };
    row("on the day", end, InitiativeStatus::Planned, true);
    row("the day after", end.addDays(1), InitiativeStatus::Planned, false);
    row("long before", start, InitiativeStatus::Done, true);
    row("before the round", QDate(2025, 1, 1), InitiativeStatus::Done, true);
    row("active", end, InitiativeStatus::Active, true);
    row("dropped", end, InitiativeStatus::Dropped, false);
    row("without an end", QDate(), InitiativeStatus::Planned, false);
}

void TestPlanningProjection::countsWhoEndsByTheDate()
{
    QFETCH(QDate, ends);
    QFETCH(int, status);
    Bench bench;
    auto initiative = initiativeOf("i", "start", start, ends, {target("first.a/who", 2)});
    initiative.status = static_cast<InitiativeStatus>(status);
    const Projection projection = projectAt(bench.model, bench.score(bench.addRound("r")), {initiative}, end, {});
    QTEST(projection.values.has(0), "counts");
}

void TestPlanningProjection::laterInitiativesBuildOnEarlierOnes()
{
    Bench bench;
    const RoundId round = bench.addRound("r");
    bench.agreeAll(round, "first.a", {0, 0, 0, 0});
    const auto late = initiativeOf("late", "end", start, end, {target("first.a/who", 4)});
    const auto early = initiativeOf("early", "start", start, end.addDays(-30), {target("first.a/who", 2)});
    const auto less = initiativeOf("less", "end", start, end, {target("first.a/who", 3)});
    const Projection projection = projectAt(bench.model, bench.score(round), {late, early, less}, end, {});
    const std::vector<Raise> raises{{{text("early")}, 0, 0.0, 2}, {{text("late")}, 0, 2.0, 4}};
    QCOMPARE(projection.raises, raises);
    QVERIFY(isNear(projection.values.values.at(0), 4));
}

void TestPlanningProjection::passesGates()
{
    Bench bench;
    const RoundId round = bench.addRound("r");
    bench.agreeAll(round, "first.a", {1, 2, 2, 2});
    bench.agreeAll(round, "second.d", {2, 2, 2, 2});
    const auto initiative = initiativeOf("i", "start", start, end, {target("first.a/who", 2)});
    const RoundScore basis = bench.score(round);
    QCOMPARE(basis.phase.current, 0);
    QCOMPARE(projectAt(bench.model, basis, {initiative}, end, {}).phase.current, 1);
    QCOMPARE(projectAt(bench.model, basis, {initiative}, end, {16, false}).phase.current, 0);
    QCOMPARE(projectAt(bench.model, basis, {initiative}, end.addDays(-1), {}).phase.current, 0);
}

void TestPlanningProjection::neverFallsWithTime()
{
    QRandomGenerator random(20260105);
    for (int run = 0; run < 20; ++run) {
        Bench bench;
        const RoundId round = bench.addRound("r");
        std::vector<Initiative> initiatives;
        // Everything is answered: a first answer to an open question may well lower a mean.
        for (int item = 0; item < bench.model.itemCount(); ++item) {
            bench.add(AgreedValue{round, bench.model.itemId(item), random.bounded(5), {}});
            auto initiative = initiativeOf("i", "start", start, start.addDays(random.bounded(300)));
            initiative.targets = {{bench.model.itemId(item), random.bounded(5)}};
            initiatives.push_back(initiative);
        }
        const RoundScore basis = bench.score(round);
        double before = *basis.scores.overall.value;
        auto phase = basis.phase.current;
        for (int day = 0; day < 310; day += 31) {
            const auto projection = projectAt(bench.model, basis, initiatives, start.addDays(day), {});
            QVERIFY(*projection.scores.overall.value >= before - 1e-9);
            QVERIFY(projection.phase.current >= phase);
            before = *projection.scores.overall.value;
            phase = projection.phase.current;
        }
    }
}

void TestPlanningProjection::phaseEnds()
{
    Bench bench;
    const RoundId round = bench.addRound("r");
    bench.agreeAll(round, "first.a", {1, 1, 1, 1});
    bench.add(PhasePlan{bench.unit, 1, {text("end")}, start, end.addDays(90)});
    bench.add(PhasePlan{bench.unit, 1, {text("start")}, start, end});
    bench.add(PhasePlan{bench.unit, 1, {text("middle")}, start, {}});
    bench.add(PhasePlan{bench.unit, 2, {text("middle")}, start, end});
    bench.add(initiativeOf("i", "start", start, end.addDays(1), {target("first.a/who", 3)}));
    const Roadmap roadmap = roadmapOf(bench.workspace, bench.model, bench.unit, 1);
    const auto projections = projectPhases(bench.model, bench.score(round), roadmap, {});
    QCOMPARE(projections.size(), size_t(2));
    QCOMPARE(projections.at(0).phase, 0);
    QCOMPARE(projections.at(0).projection.at, end);
    QVERIFY(isNear(projections.at(0).projection.values.values.at(0), 1));
    QCOMPARE(projections.at(1).phase, 2);
    QVERIFY(isNear(projections.at(1).projection.values.values.at(0), 3));
}

QTEST_GUILESS_MAIN(TestPlanningProjection)
#include "tst_planning_projection.moc"
