// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/suggestions.h"
#include "tests/support/smallmodel.h"

#include <QTest>

using namespace cxw;
using namespace cxw::test;

namespace {

constexpr auto none = std::nullopt;
const QDate today(2026, 3, 2);

QStringList idsOf(const Bench &bench, const std::vector<NextStep> &steps)
{
    QStringList ids;
    for (const NextStep &step : steps)
        ids.append(criterionId(bench.model, step.phase, step.criterion));
    return ids;
}

/// All unmet criteria stand in the gate of one phase, so that only the order within it is seen.
void putAllInOnePhase(Bench &bench)
{
    std::vector<GateCriterion> criteria;
    for (int practice = 0; practice < bench.model.practiceCount(); ++practice)
        criteria.push_back({practice, 2});
    auto &phases = bench.model.phases;
    phases = {{phases[0].id, {}, {}, criteria, {phases[2].rules[0], phases[0].rules[0]}, 1}};
}

Roadmap roadmapWith(const Bench &bench, std::vector<Initiative> initiatives, std::optional<PhasePlan> first = none)
{
    return {bench.unit, 1, {std::move(first), none, none}, std::move(initiatives), {}, {}};
}

NextStep firstStep(const Bench &bench, const RoundId &round)
{
    return nextSteps(bench.workspace, bench.model, round, bench.score(round)).at(0);
}

} // namespace

/// Rule 13: what to do next, in which order, and the initiatives suggested for it.
class TestPlanningNextSteps : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void phasesInTheirOrder();
    void orderWithinAPhase();
    void habitsShortOfTheLevel();
    void stockTellsWhere();
    void existence_data();
    void existence();
    void metCriteriaAreNoSteps();
    void suggestionIsReady();
    void suggestedTargets_data();
    void suggestedTargets();
    void suggestedDates_data();
    void suggestedDates();
    void suggestionsLeaveOutWhatIsServed_data();
    void suggestionsLeaveOutWhatIsServed();
    void suggestionsKeepTheOrder();
};

void TestPlanningNextSteps::phasesInTheirOrder()
{
    Bench bench;
    const RoundId round = bench.addRound("r");
    bench.agreeAll(round, "first.c", {2, 3, 3, 3}); // short by 1 only, but of the last phase
    bench.agreeAll(round, "second.d", {2, 2, 2, 2});
    bench.agreeAll(round, "first.b", {1, 2, 2, 2});
    const auto steps = nextSteps(bench.workspace, bench.model, round, bench.score(round));
    const QStringList expected{text("first.a"), text("first.b"), text("second.e"), text("first.c"), text("fruit")};
    QCOMPARE(idsOf(bench, steps), expected);
    QCOMPARE(steps.at(0).phase, 0);
    QCOMPARE(steps.at(1).phase, 1);
    QCOMPARE(steps.at(4).phase, 2);
}

void TestPlanningNextSteps::orderWithinAPhase()
{
    Bench bench;
    putAllInOnePhase(bench);
    const RoundId round = bench.addRound("r");
    bench.stock(round, "first.a", StockState::Absent);
    bench.agreeAll(round, "first.b", {0, 1, 1, 1}); // short by 5, exists
    bench.stock(round, "first.c", StockState::Pockets);
    bench.agreeAll(round, "first.c", {2, 1, 2, 1});      // short by 2
    bench.agreeAll(round, "second.d", {2, 2, 0, 2});     // short by 2, later in the model
    bench.stock(round, "second.e", StockState::Pockets); // short by 8 as the absent one is, but exists
    bench.add(PainPoint{{text("p")}, bench.unit, {}, {}, 5, 5, PainStatus::Open, {}});
    const QStringList expected{text("calm"),     text("first.c"), text("second.d"), text("first.b"),
                               text("second.e"), text("first.a"), text("fruit")};
    QCOMPARE(idsOf(bench, nextSteps(bench.workspace, bench.model, round, bench.score(round))), expected);
}

void TestPlanningNextSteps::habitsShortOfTheLevel()
{
    Bench bench;
    const RoundId round = bench.addRound("r");
    bench.ballot(round, "ann", "first.a/who", 1);
    bench.ballot(round, "bob", "first.a/who", 2);
    bench.agree(round, "first.a/when", 2);
    bench.agree(round, "first.a/with", 0);
    const NextStep step = firstStep(bench, round);
    const std::vector<HabitShortfall> expected{{0, 1.5, 0.5}, {2, none, 2}, {3, 0.0, 2}};
    QCOMPARE(step.habits, expected);
    QCOMPARE(step.shortfall, 4.5);
    QCOMPARE(step.criterion.required, 2);
    QVERIFY(!step.criterion.level);
}

void TestPlanningNextSteps::stockTellsWhere()
{
    Bench bench;
    const RoundId round = bench.addRound("r");
    bench.add(Stock{round, {text("first.a")}, StockState::Pockets, text("North"), text("Ann")});
    bench.stock(bench.addRound("s"), "first.a", StockState::Widespread, "Everywhere");
    const NextStep step = firstStep(bench, round);
    QCOMPARE(step.stock, std::optional(StockState::Pockets));
    QCOMPARE(step.where, text("North"));
    QCOMPARE(step.owner, text("Ann"));
}

void TestPlanningNextSteps::existence_data()
{
    QTest::addColumn<int>("stock");
    QTest::addColumn<int>("value");
    QTest::addColumn<bool>("exists");
    const auto row = [](const char *name, std::optional<StockState> stock, int value, bool exists) {
        QTest::newRow(name) << (stock ? static_cast<int>(*stock) : -1) << value << exists;
    };
    row("nothing known", none, -1, false);
    row("unknown stock", StockState::Unknown, -1, false);
    row("rated at the bottom", none, 0, false);
    row("rated above it", none, 1, true);
    row("pockets, unrated", StockState::Pockets, -1, true);
    row("widespread, unrated", StockState::Widespread, -1, true);
    row("absent, though rated", StockState::Absent, 3, false);
}

void TestPlanningNextSteps::existence()
{
    Bench bench;
    const RoundId round = bench.addRound("r");
    bench.stock(round, "second.d", StockState::NotApplicable);
    QFETCH(int, stock);
    QFETCH(int, value);
    if (stock >= 0)
        bench.stock(round, "first.a", static_cast<StockState>(stock));
    if (value >= 0)
        bench.agree(round, "first.a/who", value);
    QTEST(firstStep(bench, round).exists, "exists");
}

void TestPlanningNextSteps::metCriteriaAreNoSteps()
{
    Bench bench;
    const RoundId round = bench.addRound("r");
    for (const char *practice : allPractices)
        bench.agreeAll(round, practice, {3, 3, 3, 3});
    bench.add(UnmetNeed{{text("n")}, bench.unit, {}, {}, NeedStatus::Delivered, 1, {}});
    QVERIFY(nextSteps(bench.workspace, bench.model, round, bench.score(round)).empty());
}

void TestPlanningNextSteps::suggestionIsReady()
{
    Bench bench;
    const RoundId round = bench.addRound("r");
    bench.agreeAll(round, "first.a", {1, 2, 1, 2});
    Roadmap roadmap = roadmapWith(bench, {});
    roadmap.cycle = 3;
    const Initiative initiative = suggestedInitiative(bench.model, firstStep(bench, round), roadmap, today);
    QVERIFY(!initiative.id.isNull());
    QCOMPARE(initiative.unit, bench.unit);
    QCOMPARE(initiative.cycle, 3);
    QCOMPARE(initiative.phase.text, text("start"));
    QCOMPARE(initiative.title, text("Begin Alpha"));
    QCOMPARE(initiative.description, text("Describes"));
    QCOMPARE(initiative.measure, text("Measures"));
    QCOMPARE(initiative.empathyStep, text("Feels"));
    QCOMPARE(initiative.effort, text("M"));
    QVERIFY(initiative.owner.isEmpty());
    QCOMPARE(initiative.status, InitiativeStatus::Planned);
    QCOMPARE(initiative.targets, (std::vector{target("first.a/who", 2), target("first.a/how", 2)}));
    const Initiative again = suggestedInitiative(bench.model, firstStep(bench, round), roadmap, today);
    QVERIFY(again.id != initiative.id);
}

void TestPlanningNextSteps::suggestedTargets_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<int>("required");
    QTest::addColumn<int>("planned");
    QTest::newRow("unanswered, level 2") << -1.0 << 2 << 2;
    QTest::newRow("unanswered, level 3") << -1.0 << 3 << 2;
    QTest::newRow("0, level 3") << 0.0 << 3 << 2;
    QTest::newRow("0.9, level 3") << 0.9 << 3 << 2;
    QTest::newRow("1, level 3") << 1.0 << 3 << 3;
    QTest::newRow("1 but for dust, level 3") << 1 - 1e-12 << 3 << 3;
    QTest::newRow("1.7, level 4") << 1.7 << 4 << 3;
    QTest::newRow("2.5, level 3") << 2.5 << 3 << 3;
}

void TestPlanningNextSteps::suggestedTargets()
{
    QFETCH(double, value);
    QFETCH(int, required);
    const Bench bench;
    NextStep step;
    step.criterion = {2, none, required, none, false};
    step.habits = {{1, value < 0 ? none : std::optional(value), 0}};
    const Initiative initiative = suggestedInitiative(bench.model, step, roadmapWith(bench, {}), today);
    QCOMPARE(initiative.targets.at(0).item.text, text("first.c/when"));
    QTEST(initiative.targets.at(0).value, "planned");
}

void TestPlanningNextSteps::suggestedDates_data()
{
    QTest::addColumn<QDate>("phaseStart");
    QTest::addColumn<QDate>("starts");
    QTest::newRow("no plan") << QDate() << today;
    QTest::newRow("phase began long ago") << today.addDays(-50) << today;
    QTest::newRow("phase begins later") << today.addDays(50) << today.addDays(50);
}

void TestPlanningNextSteps::suggestedDates()
{
    QFETCH(QDate, phaseStart);
    QFETCH(QDate, starts);
    Bench bench;
    const NextStep step = firstStep(bench, bench.addRound("r"));
    const PhasePlan plan{bench.unit, 1, {text("start")}, phaseStart, QDate(2027, 1, 1)};
    const Initiative initiative = suggestedInitiative(bench.model, step, roadmapWith(bench, {}, plan), today);
    QCOMPARE(initiative.start, starts);
    QCOMPARE(initiative.start.daysTo(initiative.end) + 1, 8 * 7);
}

void TestPlanningNextSteps::suggestionsLeaveOutWhatIsServed_data()
{
    QTest::addColumn<QString>("item");
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("suggested");
    const auto row = [](const char *name, const char *item, InitiativeStatus status, bool suggested) {
        QTest::newRow(name) << text(item) << static_cast<int>(status) << suggested;
    };
    row("served on one habit", "first.a/with", InitiativeStatus::Planned, false);
    row("served and done", "first.a/who", InitiativeStatus::Done, false);
    row("dropped", "first.a/who", InitiativeStatus::Dropped, true);
    row("another practice", "first.b/who", InitiativeStatus::Planned, true);
    row("empathy", "empathy.us/care", InitiativeStatus::Planned, true);
    row("not in the model", "first.x/who", InitiativeStatus::Planned, true);
}

void TestPlanningNextSteps::suggestionsLeaveOutWhatIsServed()
{
    QFETCH(QString, item);
    QFETCH(int, status);
    Bench bench;
    const RoundId round = bench.addRound("r");
    Initiative initiative = initiativeOf("i", "start", today, today);
    initiative.targets = {{{item}, 2}};
    initiative.status = static_cast<InitiativeStatus>(status);
    const auto steps = nextSteps(bench.workspace, bench.model, round, bench.score(round));
    const auto list = suggestions(bench.model, steps, roadmapWith(bench, {initiative}), today);
    QTEST(list.at(0).step.criterion.practice == 0, "suggested");
}

void TestPlanningNextSteps::suggestionsKeepTheOrder()
{
    Bench bench;
    const RoundId round = bench.addRound("r");
    bench.add(PainPoint{{text("p")}, bench.unit, {}, {}, 5, 5, PainStatus::Open, {}});
    const auto steps = nextSteps(bench.workspace, bench.model, round, bench.score(round));
    QStringList titles;
    for (const Suggestion &suggestion : suggestions(bench.model, steps, roadmapWith(bench, {}), today))
        titles.append(suggestion.initiative.title);
    const QStringList expected{text("Begin Alpha"), text("Begin Delta"), text("Begin Beta"), text("Begin Epsilon"),
                               text("Begin Gamma")};
    QCOMPARE(titles, expected);
}

QTEST_GUILESS_MAIN(TestPlanningNextSteps)
#include "tst_planning_nextsteps.moc"
