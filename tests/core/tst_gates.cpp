// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/smallmodel.h"

#include <QTest>

using namespace cxw;
using namespace cxw::test;

/// Which gates are passed, by practices and by rules.
class TestGates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void levelDecides_data();
    void levelDecides();
    void nothingAnsweredPassesOnlyRules();
    void notApplicableIsNoCriterion();
    void gateWithoutCriteriaIsPassed();
    void criticalPain_data();
    void criticalPain();
    void deliveredNeed_data();
    void deliveredNeed();
    void currentIsFirstNotPassed();
    void allPassedStaysInTheLast();
    void empathyAdvisesOnly_data();
    void empathyAdvisesOnly();
    void criteriaHaveNamesAndIds();
};

void TestGates::levelDecides_data()
{
    QTest::addColumn<QList<int>>("habits");
    QTest::addColumn<int>("level");
    QTest::addColumn<bool>("met");
    QTest::newRow("reached") << QList{2, 2, 2, 2} << 2 << true;
    QTest::newRow("passed") << QList{4, 3, 4, 4} << 3 << true;
    QTest::newRow("one habit short") << QList{4, 4, 1, 4} << 1 << false;
    QTest::newRow("one habit unanswered") << QList{4, 4, 4} << -1 << false;
    QTest::newRow("unanswered") << QList<int>{} << -1 << false;
}

void TestGates::levelDecides()
{
    Bench bench;
    const RoundId round = bench.addRound("r");
    QFETCH(QList<int>, habits);
    for (int habit = 0; habit < habits.size(); ++habit)
        bench.add(AgreedValue{round, bench.model.itemId(habit), habits.at(habit), {}});
    const Criterion alpha = bench.score(round).phase.gates.at(0).criteria.at(0);
    QCOMPARE(alpha.practice, std::optional(0));
    QCOMPARE(alpha.required, 2);
    QTEST(alpha.level.value_or(-1), "level");
    QTEST(alpha.met, "met");
}

void TestGates::nothingAnsweredPassesOnlyRules()
{
    Bench bench;
    const PhaseState phase = bench.score(bench.addRound("r")).phase;
    QCOMPARE(phase.current, 0);
    QCOMPARE(phase.gates.at(0).metCount(), 1); // nothing hurts
    QCOMPARE(phase.gates.at(0).criteria.size(), size_t(3));
    QCOMPARE(phase.gates.at(2).metCount(), 0); // nothing was delivered
    for (const GateState &gate : phase.gates)
        QVERIFY(!gate.passed());
}

void TestGates::notApplicableIsNoCriterion()
{
    Bench bench;
    const RoundId round = bench.addRound("r");
    bench.stock(round, "first.a", StockState::NotApplicable);
    bench.agreeAll(round, "second.d", {2, 2, 2, 2});
    const PhaseState phase = bench.score(round).phase;
    QCOMPARE(phase.gates.at(0).criteria.size(), size_t(2));
    QCOMPARE(phase.gates.at(0).criteria.at(0).practice, std::optional(3));
    QVERIFY(phase.gates.at(0).passed());
    QCOMPARE(phase.current, 1);
}

void TestGates::gateWithoutCriteriaIsPassed()
{
    Bench bench;
    const RoundId round = bench.addRound("r");
    bench.stock(round, "first.b", StockState::NotApplicable);
    bench.stock(round, "second.e", StockState::NotApplicable);
    QVERIFY(bench.score(round).phase.gates.at(1).passed());
}

void TestGates::criticalPain_data()
{
    QTest::addColumn<int>("severity");
    QTest::addColumn<int>("frequency");
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("met");
    const auto row = [](const char *name, int severity, int frequency, PainStatus status, bool met) {
        QTest::newRow(name) << severity << frequency << static_cast<int>(status) << met;
    };
    row("open, 4 × 4", 4, 4, PainStatus::Open, false);
    row("in repair, 4 × 4", 4, 4, PainStatus::InRepair, false);
    row("open, 5 × 3", 5, 3, PainStatus::Open, true);
    row("resolved, 5 × 5", 5, 5, PainStatus::Resolved, true);
    row("accepted, 5 × 5", 5, 5, PainStatus::Accepted, true);
}

void TestGates::criticalPain()
{
    Bench bench;
    QFETCH(int, severity);
    QFETCH(int, frequency);
    QFETCH(int, status);
    bench.add(PainPoint{{text("p")}, bench.unit, {}, {}, severity, frequency, static_cast<PainStatus>(status), {}});
    bench.add(PainPoint{{text("q")}, {text("other unit")}, {}, {}, 5, 5, PainStatus::Open, {}});
    bench.add(PainPoint{{text("r")}, bench.unit, {}, {}, 1, 1, PainStatus::Open, {}});
    const Criterion calm = bench.score(bench.addRound("r")).phase.gates.at(0).criteria.at(2);
    QCOMPARE(calm.rule, std::optional(0));
    QTEST(calm.met, "met");
}

void TestGates::deliveredNeed_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("deliveredIn");
    QTest::addColumn<int>("cycle");
    QTest::addColumn<bool>("met");
    const auto row = [](const char *name, NeedStatus status, int deliveredIn, int cycle, bool met) {
        QTest::newRow(name) << static_cast<int>(status) << deliveredIn << cycle << met;
    };
    row("delivered in this cycle", NeedStatus::Delivered, 2, 2, true);
    row("delivered in the cycle before", NeedStatus::Delivered, 1, 2, false);
    row("in design", NeedStatus::InDesign, 0, 2, false);
}

void TestGates::deliveredNeed()
{
    Bench bench;
    QFETCH(int, status);
    QFETCH(int, deliveredIn);
    QFETCH(int, cycle);
    bench.add(Unit{bench.unit, text("Unit"), 0, cycle});
    bench.add(UnmetNeed{{text("n")}, bench.unit, {}, {}, static_cast<NeedStatus>(status), deliveredIn, {}});
    const Criterion fruit = bench.score(bench.addRound("r")).phase.gates.at(2).criteria.at(1);
    QTEST(fruit.met, "met");
}

void TestGates::currentIsFirstNotPassed()
{
    Bench bench;
    const RoundId round = bench.addRound("r");
    // The second gate is passed and the first is not: the unit is still in the first phase.
    bench.agreeAll(round, "first.b", {2, 2, 2, 2});
    bench.agreeAll(round, "second.e", {2, 2, 2, 2});
    QVERIFY(bench.score(round).phase.gates.at(1).passed());
    QCOMPARE(bench.score(round).phase.current, 0);
    bench.agreeAll(round, "first.a", {2, 2, 2, 2});
    bench.agreeAll(round, "second.d", {2, 2, 2, 2});
    QCOMPARE(bench.score(round).phase.current, 2);
}

void TestGates::allPassedStaysInTheLast()
{
    Bench bench;
    const RoundId round = bench.addRound("r");
    for (const char *practice : allPractices)
        bench.agreeAll(round, practice, {3, 3, 3, 3});
    bench.add(UnmetNeed{{text("n")}, bench.unit, {}, {}, NeedStatus::Delivered, 1, {}});
    const PhaseState phase = bench.score(round).phase;
    for (const GateState &gate : phase.gates)
        QVERIFY(gate.passed());
    QCOMPARE(phase.current, 2);
}

void TestGates::empathyAdvisesOnly_data()
{
    QTest::addColumn<QList<int>>("items");
    QTest::addColumn<bool>("reached");
    QTest::newRow("unanswered") << QList<int>{} << false;
    QTest::newRow("short") << QList{1, 1, 1, 0} << false;
    QTest::newRow("reached") << QList{1, 1, 1, 1} << true;
}

void TestGates::empathyAdvisesOnly()
{
    Bench bench;
    const RoundId round = bench.addRound("r");
    bench.agreeAll(round, "first.a", {2, 2, 2, 2});
    bench.agreeAll(round, "second.d", {2, 2, 2, 2});
    QFETCH(QList<int>, items);
    for (int place = 0; place < items.size(); ++place)
        bench.add(AgreedValue{round, bench.model.itemId(20 + place), items.at(place), {}});
    const GateState gate = bench.score(round).phase.gates.at(0);
    QVERIFY(gate.passed());
    QCOMPARE(gate.empathyAdvised, 1.0);
    QTEST(gate.empathyReached, "reached");
}

void TestGates::criteriaHaveNamesAndIds()
{
    Bench bench;
    const auto criteria = bench.score(bench.addRound("r")).phase.gates.at(0).criteria;
    QCOMPARE(criterionName(bench.model, 0, criteria.at(1)), text("Delta"));
    QCOMPARE(criterionId(bench.model, 0, criteria.at(1)), text("second.d"));
    QCOMPARE(criterionName(bench.model, 0, criteria.at(2)), text("Calm"));
    QCOMPARE(criterionId(bench.model, 0, criteria.at(2)), text("calm"));
}

QTEST_GUILESS_MAIN(TestGates)
#include "tst_gates.moc"
