// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/outcomes.h"
#include "tests/support/smallmodel.h"

#include <QTest>

using namespace cxw;
using namespace cxw::test;

using Value = std::optional<double>;
Q_DECLARE_METATYPE(Value)
Q_DECLARE_METATYPE(Outcome)

namespace {

const QDate before(2026, 1, 5);
const QDate after(2026, 7, 6);

} // namespace

/// Rule 12: did it work?
class TestPlanningOutcomes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void words_data();
    void words();
    void endedBetween_data();
    void endedBetween();
    void targetsInTheirOrder();
    void notApplicableIsNotMeasured();
    void everyOutcomeHasItsWord();
};

void TestPlanningOutcomes::words_data()
{
    QTest::addColumn<Value>("from");
    QTest::addColumn<Value>("to");
    QTest::addColumn<int>("planned");
    QTest::addColumn<Outcome>("outcome");
    const auto row = [](const char *name, Value from, Value to, int planned, Outcome outcome) {
        QTest::newRow(name) << from << to << planned << outcome;
    };
    row("on the planned value", 1.0, 3.0, 3, Outcome::Reached);
    row("beyond it", 1.0, 3.5, 3, Outcome::Reached);
    row("short of it by dust", 1.0, 3 - 1e-12, 3, Outcome::Reached);
    row("there before", 3.0, 3.0, 3, Outcome::Reached);
    row("fell, but not below the plan", 4.0, 3.0, 3, Outcome::Reached);
    row("reached from the unknown", std::nullopt, 3.0, 3, Outcome::Reached);
    row("on the way", 1.0, 2.9, 3, Outcome::Moved);
    row("stayed", 1.0, 1.0, 3, Outcome::NotMoved);
    row("moved by dust", 1.0, 1 + 1e-12, 3, Outcome::NotMoved);
    row("fell", 2.0, 1.5, 3, Outcome::Slipped);
    row("fell by dust", 2.0, 2 - 1e-12, 3, Outcome::NotMoved);
    row("not asked again", 1.0, std::nullopt, 3, Outcome::NotMeasured);
    row("short of it from the unknown", std::nullopt, 2.0, 3, Outcome::NotMeasured);
    row("never asked", std::nullopt, std::nullopt, 3, Outcome::NotMeasured);
}

void TestPlanningOutcomes::words()
{
    QFETCH(Value, from);
    QFETCH(Value, to);
    QFETCH(int, planned);
    QTEST(outcomeOf(from, to, planned), "outcome");
}

void TestPlanningOutcomes::endedBetween_data()
{
    QTest::addColumn<QDate>("end");
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("listed");
    const auto row = [](const char *name, QDate end, InitiativeStatus status, bool listed) {
        QTest::newRow(name) << end << static_cast<int>(status) << listed;
    };
    row("on the earlier day", before, InitiativeStatus::Done, false);
    row("the day after it", before.addDays(1), InitiativeStatus::Done, true);
    row("on the later day", after, InitiativeStatus::Planned, true);
    row("the day after that", after.addDays(1), InitiativeStatus::Done, false);
    row("dropped", after, InitiativeStatus::Dropped, false);
    row("no end", QDate(), InitiativeStatus::Done, false);
}

void TestPlanningOutcomes::endedBetween()
{
    Bench bench;
    const RoundScore from = bench.score(bench.addRound("from", before));
    const RoundScore to = bench.score(bench.addRound("to", after));
    QFETCH(QDate, end);
    QFETCH(int, status);
    Initiative initiative = initiativeOf("i", "start", before, end);
    initiative.status = static_cast<InitiativeStatus>(status);
    const auto outcomes = outcomesBetween({before, from}, {after, to}, {initiative});
    QTEST(!outcomes.empty(), "listed");
}

void TestPlanningOutcomes::targetsInTheirOrder()
{
    Bench bench;
    const RoundId from = bench.addRound("from", before);
    const RoundId to = bench.addRound("to", after);
    bench.agreeAll(from, "first.a", {1, 1, 3});
    bench.agreeAll(to, "first.a", {2, 3, 2});
    bench.agree(to, "empathy.us/care", 2);
    const auto initiative = initiativeOf("i", "start", before, after,
                                         {target("empathy.us/care", 2), target("first.a/how", 4),
                                          target("first.a/who", 3), target("gone.x/who", 1)});
    const auto outcomes =
        outcomesBetween({before, bench.score(from)}, {after, bench.score(to)}, {initiative});
    const std::vector<InitiativeOutcome> expected{
        {{text("i")},
         {{{text("empathy.us/care")}, 2, std::nullopt, 2.0, Outcome::Reached},
          {{text("first.a/how")}, 4, 3.0, 2.0, Outcome::Slipped},
          {{text("first.a/who")}, 3, 1.0, 2.0, Outcome::Moved},
          {{text("gone.x/who")}, 1, std::nullopt, std::nullopt, Outcome::NotMeasured}}}};
    QCOMPARE(outcomes, expected);
}

void TestPlanningOutcomes::notApplicableIsNotMeasured()
{
    Bench bench;
    const RoundId from = bench.addRound("from", before);
    const RoundId to = bench.addRound("to", after);
    bench.stock(from, "first.a", StockState::Absent);
    bench.stock(to, "first.a", StockState::NotApplicable);
    const auto initiative = initiativeOf("i", "start", before, after, {target("first.a/who", 2)});
    const auto outcomes =
        outcomesBetween({before, bench.score(from)}, {after, bench.score(to)}, {initiative});
    const TargetOutcome expected{{text("first.a/who")}, 2, 0.0, std::nullopt, Outcome::NotMeasured};
    QCOMPARE(outcomes.at(0).targets.at(0), expected);
}

void TestPlanningOutcomes::everyOutcomeHasItsWord()
{
    QCOMPARE(toText(Outcome::Reached), text("reached"));
    QCOMPARE(toText(Outcome::Moved), text("moved"));
    QCOMPARE(toText(Outcome::NotMoved), text("not moved"));
    QCOMPARE(toText(Outcome::Slipped), text("slipped"));
    QCOMPARE(toText(Outcome::NotMeasured), text("not measured"));
    QCOMPARE(displayName(Outcome::NotMoved), text("not moved"));
}

QTEST_GUILESS_MAIN(TestPlanningOutcomes)
#include "tst_planning_outcomes.moc"
