// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tables/comparetables.h"
#include "core/tables/plantables.h"
#include "core/tables/scoretables.h"
#include "tests/support/anymodel.h"
#include "tests/support/smallmodel.h"

#include <QTest>

#include <algorithm>

using namespace cxw;
using test::text;

namespace {

QString cellIn(const FigureTable &table, const QString &row, const QString &column)
{
    const FigureTableRow *found = table.rowOf(row);
    const auto place = table.columnOf(column);
    return found && place ? found->cells[*place].text : QStringLiteral("nothing there");
}

/// Every row has a cell for every column.
bool isWhole(const FigureTable &table)
{
    return std::ranges::all_of(table.rows,
                               [&](const FigureTableRow &row) { return row.cells.size() == table.columns.size(); });
}

} // namespace

/// The tables of figures say what scoring and planning found, and whoever shows them chooses from their columns.
class TestTables : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void competenciesCarryTheirFigures();
    void columnsAreChosenById();
    void numbersCanBeComputedWith();
    void movementsStandInTheOrderAskedFor();
    void whatIsNotCommonIsGrouped();
    void initiativesAreToldOnce();
    void roadmapGoesPhaseByPhase();
    void stepsSayWhatTheyAreShortOf();
    void tablesFollowTheModel();

private:
    std::optional<test::Bench> m_bench;
    RoundId m_spring;
    RoundId m_autumn;
};

void TestTables::init()
{
    m_bench.emplace();
    m_spring = m_bench->addRound("spring");
    m_bench->agreeAll(m_spring, "first.a", {1, 1, 1, 1});
    m_bench->agreeAll(m_spring, "first.b", {2, 2, 2, 2});
    m_bench->agreeAll(m_spring, "second.d", {3, 3, 3, 3});
    m_autumn = m_bench->addRound("autumn", QDate(2026, 9, 1));
    m_bench->agreeAll(m_autumn, "first.a", {2, 2, 2, 1});
    m_bench->agreeAll(m_autumn, "first.b", {0, 0, 0, 0});
}

void TestTables::competenciesCarryTheirFigures()
{
    const RoundScore score = m_bench->score(m_spring);
    const FigureTable table = competencyTable(score);
    QVERIFY(isWhole(table));
    QCOMPARE(table.rows.size(), size_t(3));
    QVERIFY(table.rows.back().isTotal);
    QCOMPARE(cellIn(table, text("first"), text("score")), text("1.50"));
    QCOMPARE(cellIn(table, text("first"), text("level")), text("Ad hoc"));
    QCOMPARE(cellIn(table, text("overall"), text("score")), text("2.25"));
    const auto place = table.columnOf(text("score"));
    QVERIFY(table.rowOf(text("first"))->cells[*place].figure == score.scores.competencies[0].score);
    QVERIFY(!table.columnOf(text("since"))); // nothing to hold it against
    const Comparison comparison = compareRounds(score, m_bench->score(m_autumn));
    const FigureTable held = competencyTable(m_bench->score(m_autumn), &comparison, text("spring"));
    QVERIFY(isWhole(held));
    QCOMPARE(held.columns[*held.columnOf(text("since"))].title, text("Since spring"));
}

void TestTables::columnsAreChosenById()
{
    const FigureTable chosen = competencyTable(m_bench->score(m_spring))
                                   .withoutTotals()
                                   .chosen({{text("score"), text("Now")}, {text("since")}, {text("name")}});
    QVERIFY(isWhole(chosen));
    QCOMPARE(chosen.columns.size(), size_t(2));
    QCOMPARE(chosen.columns.front().title, text("Now"));
    QCOMPARE(chosen.columns.back().title, text("Competency"));
    QCOMPARE(chosen.rows.size(), size_t(2));
    QCOMPARE(chosen.rows.front().cells.back().text, text("First"));
}

void TestTables::numbersCanBeComputedWith()
{
    const FigureTable habits = habitTable(m_bench->model, m_bench->score(m_spring).scores);
    for (const FigureTableRow &row : habits.rows)
        QVERIFY(row.cells.back().value && row.cells.back().figure);
    const FigureTable practices = practiceTable(m_bench->score(m_spring));
    QCOMPARE(practices.widest(text("score")), 3.0);
    QCOMPARE(practices.widest(text("nowhere")), 0.0);
}

void TestTables::movementsStandInTheOrderAskedFor()
{
    const Comparison comparison = compareRounds(m_bench->score(m_spring), m_bench->score(m_autumn));
    const ComparedNames names{text("spring"), text("autumn")};
    const FigureTable usual = practiceMovements(comparison, names);
    QCOMPARE(usual.rows.front().key, text("first.a"));
    QCOMPARE(cellIn(usual, text("first.a"), text("change")), text("+0.75"));
    const FigureTable biggest = practiceMovements(comparison, names, MovementOrder::BiggestFirst);
    QCOMPARE(biggest.rows.front().key, text("first.b"));
    QCOMPARE(biggest.widest(text("change")), 2.0);
    QVERIFY(!biggest.rows.back().cells.back().value); // what has no difference comes last
    const FigureTable judged = competencyMovements(comparison, names);
    QVERIFY(isWhole(judged));
    QVERIFY(judged.rows.back().isTotal);
}

void TestTables::whatIsNotCommonIsGrouped()
{
    const Comparison comparison = compareRounds(m_bench->score(m_spring), m_bench->score(m_autumn));
    const FigureTable table = notComparable(comparison, {text("spring"), text("autumn")});
    QVERIFY(isWhole(table));
    QCOMPARE(table.rows.size(), size_t(1));
    QCOMPARE(table.rows.front().cells[0].text, text("Delta"));
    QVERIFY(table.rows.front().cells[1].text.contains(text("Habit with")));
    QCOMPARE(table.rows.front().cells[2].text, text("spring"));
}

void TestTables::initiativesAreToldOnce()
{
    Initiative lift = test::initiativeOf("i", "middle", QDate(2026, 3, 1), {},
                                         {test::target("first.a/who", 3), test::target("first.a/how", 3)});
    lift.status = InitiativeStatus::Dropped;
    const FigureTable table = initiativeTable(m_bench->model, {lift});
    QVERIFY(isWhole(table));
    QCOMPARE(cellIn(table, text("i"), text("phase")), text("Middle"));
    QCOMPARE(cellIn(table, text("i"), text("practices")), text("Alpha"));
    QVERIFY(cellIn(table, text("i"), text("lifts")).startsWith(text("Alpha: Habit who")));
    QVERIFY(cellIn(table, text("i"), text("lifts")).endsWith(text("Habit how to 3")));
    QVERIFY(table.rows.front().isQuiet);
    QVERIFY(table.rows.front().cells.front().given);
    const auto value = [&](const char *column) {
        return table.rows.front().cells[*table.columnOf(text(column))].value;
    };
    QVERIFY(*value("end") > *value("start")); // what has no date comes last
}

void TestTables::roadmapGoesPhaseByPhase()
{
    m_bench->add(test::initiativeOf("late", "end", QDate(2026, 3, 1), QDate(2026, 4, 1)));
    m_bench->add(test::initiativeOf("soon", "start", QDate(2026, 5, 1), QDate(2026, 6, 1)));
    m_bench->add(test::initiativeOf("nowhere", "gone", QDate(2026, 1, 1), QDate(2026, 2, 1)));
    m_bench->add(PhasePlan{m_bench->unit, 1, {text("end")}, QDate(2026, 2, 1), QDate(2026, 6, 30)});
    const FigureTable table =
        roadmapTable(m_bench->model, roadmapOf(m_bench->workspace, m_bench->model, m_bench->unit, 1));
    QStringList keys;
    for (const FigureTableRow &row : table.rows)
        keys.append(row.key);
    QCOMPARE(keys.join(u' '), text("soon end late nowhere"));
}

void TestTables::stepsSayWhatTheyAreShortOf()
{
    const RoundScore score = m_bench->score(m_spring);
    const FigureTable table =
        nextStepTable(m_bench->model, nextSteps(m_bench->workspace, m_bench->model, m_spring, score));
    QVERIFY(isWhole(table));
    QCOMPARE(cellIn(table, text("first.a"), text("needed")), text("Repeatable"));
    QVERIFY(cellIn(table, text("first.a"), text("short")).startsWith(text("Habit who +1.00")));
    QCOMPARE(cellIn(table, text("first.a"), text("begin")), text("Begin Alpha"));
    QCOMPARE(cellIn(table, text("fruit"), text("begin")), text("Deliver it."));
}

void TestTables::tablesFollowTheModel()
{
    test::Bench plain;
    plain.model = test::modelOf({12, 2, 1, 10, false});
    const RoundId round = plain.addRound("r");
    plain.agree(round, "c1.p1/h1", 10);
    const RoundScore score = plain.score(round);
    QCOMPARE(competencyTable(score).rows.size(), size_t(13));
    QCOMPARE(cellIn(practiceTable(score), text("c1.p1"), text("level")), text("Step 10"));
    QVERIFY(empathyTable(plain.model, score.scores).isEmpty());
    QVERIFY(gateTable(plain.model, score.phase).isEmpty());
    Initiative lift = test::initiativeOf("i", "none", {}, {}, {test::target("c1.p1/h1", 7)});
    const FigureTable initiatives = initiativeTable(plain.model, {lift});
    QCOMPARE(cellIn(initiatives, text("i"), text("lifts")), text("Practice 1.1: to 7")); // the only habit is not named
    QCOMPARE(cellIn(initiatives, text("i"), text("phase")), QString(QChar(0x2013)));
}

QTEST_APPLESS_MAIN(TestTables)
#include "tst_tables.moc"
