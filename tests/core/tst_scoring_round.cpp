// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scoring/roundwords.h"
#include "tests/support/smallmodel.h"

#include <QTest>

using namespace cxw;
using namespace cxw::test;

using Lines = QStringList;

namespace {

constexpr auto none = std::nullopt;

bool isNear(std::optional<double> actual, double expected)
{
    return actual && std::abs(*actual - expected) < 1e-9;
}

} // namespace

/// What a round says beside its scores: targets (rule 10), contradictions, gaps and strong points.
class TestScoringRound : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void targetGapAndProgress();
    void progressDoesNotGoBeyondTheTarget();
    void noTargetNoProgress();
    void contradictions_data();
    void contradictions();
    void strongestPocketsExistAndAreOrdered();
    void stockNotTakenAndUnanswered();
    void unknownItemsAreSetAside();
    void ratersNeedANumber();
    void otherRoundsStayOut();
    void whereNothingIsOpenThereAreNoBoundsToTell();
};

void TestScoringRound::targetGapAndProgress()
{
    Bench bench;
    const RoundId round = bench.addRound("r");
    bench.agreeAll(round, "first.a", {2, 2, 2, 2});
    bench.agreeAll(round, "second.d", {1, 1, 1, 1});
    bench.add(CompetencyTarget{bench.unit, {text("first")}, 3, QDate(2027, 1, 1)});
    bench.add(CompetencyTarget{bench.unit, {text("second")}, 2, {}});
    const TargetState targets = bench.score(round).targets;
    QVERIFY(isNear(targets.competencies.at(0).gap.value, 1));
    QCOMPARE(targets.competencies.at(0).by, QDate(2027, 1, 1));
    QVERIFY(isNear(targets.competencies.at(1).gap.value, 1));
    QVERIFY(isNear(targets.progress.value, 1 - 2.0 / 5));
    QCOMPARE(targets.progress.inputs.size(), size_t(4));
}

void TestScoringRound::progressDoesNotGoBeyondTheTarget()
{
    Bench bench;
    const RoundId round = bench.addRound("r");
    bench.agreeAll(round, "first.a", {4, 4, 4, 4});
    bench.agreeAll(round, "second.d", {1, 1, 1, 1});
    bench.add(CompetencyTarget{bench.unit, {text("first")}, 2, {}});
    bench.add(CompetencyTarget{bench.unit, {text("second")}, 2, {}});
    const TargetState targets = bench.score(round).targets;
    QVERIFY(isNear(targets.competencies.at(0).gap.value, -2));
    QVERIFY(isNear(targets.progress.value, 1 - 1.0 / 4));
}

void TestScoringRound::noTargetNoProgress()
{
    Bench bench;
    const RoundId round = bench.addRound("r");
    bench.agreeAll(round, "first.a", {4, 4, 4, 4});
    bench.add(CompetencyTarget{bench.unit, {text("second")}, 2, {}});
    const TargetState targets = bench.score(round).targets;
    QVERIFY(!targets.competencies.at(0).target);
    QVERIFY(!targets.competencies.at(1).gap.value);
    QVERIFY(!targets.progress.value);
}

void TestScoringRound::contradictions_data()
{
    using Kind = Contradiction::Kind;
    QTest::addColumn<int>("stock");
    QTest::addColumn<QList<int>>("agreed");
    QTest::addColumn<QList<int>>("ballots");
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("item");
    const auto row = [](const char *name, StockState stock, QList<int> agreed, QList<int> ballots, int kind,
                        int item = -1) {
        QTest::newRow(name) << static_cast<int>(stock) << agreed << ballots << kind << item;
    };
    row("absent and rated 0 agree", StockState::Absent, {}, {0, 0}, -1);
    row("absent but rated", StockState::Absent, {}, {0, 1}, static_cast<int>(Kind::AbsentButRated));
    row("does not apply and unrated", StockState::NotApplicable, {}, {}, -1);
    row("does not apply but rated", StockState::NotApplicable, {}, {0}, static_cast<int>(Kind::NotApplicableButRated));
    row("present and rated", StockState::Pockets, {0, 0, 0, 1}, {}, -1);
    row("present but nothing of it", StockState::Pockets, {0, 0, 0, 0}, {}, static_cast<int>(Kind::PresentButNothing));
    row("present, not all rated yet", StockState::Widespread, {0, 0, 0}, {}, -1);
    row("agreed on the highest ballot", StockState::Pockets, {3}, {1, 3}, -1);
    row("agreed above all ballots", StockState::Pockets, {4}, {1, 3}, static_cast<int>(Kind::AgreedOutsideBallots), 0);
    row("agreed below all ballots", StockState::Pockets, {0}, {1, 3}, static_cast<int>(Kind::AgreedOutsideBallots), 0);
}

void TestScoringRound::contradictions()
{
    Bench bench;
    const RoundId round = bench.addRound("r");
    QFETCH(int, stock);
    bench.stock(round, "first.a", static_cast<StockState>(stock));
    QFETCH(QList<int>, agreed);
    for (int habit = 0; habit < agreed.size(); ++habit)
        bench.add(AgreedValue{round, bench.model.itemId(habit), agreed.at(habit), {}});
    QFETCH(QList<int>, ballots);
    char name[] = "a";
    for (const int value : ballots) {
        bench.ballot(round, name, "first.a/who", value);
        ++name[0];
    }
    QFETCH(int, kind);
    QFETCH(int, item);
    std::vector<Contradiction> expected;
    if (kind >= 0)
        expected.push_back({static_cast<Contradiction::Kind>(kind), 0, item < 0 ? std::nullopt : std::optional(item)});
    const auto found = bench.score(round).contradictions;
    QCOMPARE(found, expected);
    for (const Contradiction &contradiction : found)
        QVERIFY(describe(bench.model, contradiction).contains(text("Alpha")));
}

void TestScoringRound::strongestPocketsExistAndAreOrdered()
{
    Bench bench;
    const RoundId round = bench.addRound("r");
    bench.stock(round, "first.a", StockState::Pockets);
    bench.agreeAll(round, "first.a", {1, 1, 1, 1});
    bench.stock(round, "first.b", StockState::Widespread);
    bench.agreeAll(round, "first.b", {3, 3, 3, 3});
    bench.agreeAll(round, "first.c", {4, 4, 4, 4}); // no stock taken
    bench.stock(round, "second.d", StockState::Pockets);
    bench.agreeAll(round, "second.d", {3, 3, 3, 3});
    bench.stock(round, "second.e", StockState::Pockets); // no value
    const RoundScore score = bench.score(round);
    QCOMPARE(score.strongestPockets(5), (std::vector{1, 3, 0}));
    QCOMPARE(score.strongestPockets(2), (std::vector{1, 3}));
}

void TestScoringRound::stockNotTakenAndUnanswered()
{
    Bench bench;
    const RoundId round = bench.addRound("r");
    bench.stock(round, "first.b", StockState::Unknown);
    bench.agreeAll(round, "first.a", {1, 1, 1});
    const RoundScore score = bench.score(round);
    QCOMPARE(score.stockNotTaken(), (std::vector{0, 2, 3, 4}));
    QCOMPARE(score.unanswered().front(), 3);
    QCOMPARE(score.unanswered().back(), 23);
}

void TestScoringRound::unknownItemsAreSetAside()
{
    Bench bench;
    const RoundId round = bench.addRound("r");
    bench.agree(round, "gone.x/who", 3);
    bench.ballot(round, "ann", "gone.x/who", 3);
    bench.stock(round, "gone.x", StockState::Absent);
    const RoundScore score = bench.score(round);
    QCOMPARE(score.answers.notInModel, std::vector<ItemId>{{text("gone.x/who")}});
    QVERIFY(!score.scores.overall.value);
}

void TestScoringRound::ratersNeedANumber()
{
    Bench bench;
    const RoundId round = bench.addRound("r");
    bench.ballot(round, "ann", "first.a/who", 0);
    bench.ballot(round, "bob", "first.a/who", none);
    QCOMPARE(bench.score(round).raters, 1);
    QCOMPARE(bench.score(round).answers.raters.size(), size_t(2));
}

void TestScoringRound::otherRoundsStayOut()
{
    Bench bench;
    const RoundId round = bench.addRound("r");
    const RoundId other = bench.addRound("s", QDate(2026, 7, 1));
    bench.agreeAll(other, "first.a", {4, 4, 4, 4});
    bench.ballot(other, "ann", "first.b/who", 4);
    bench.stock(other, "first.c", StockState::Absent);
    QVERIFY(!bench.score(round).scores.overall.value);
    QVERIFY(bench.score(other).scores.overall.value);
}

void TestScoringRound::whereNothingIsOpenThereAreNoBoundsToTell()
{
    Certainty certainty;
    certainty.items = {23, 24};
    certainty.lower.value = 1.5;
    certainty.upper.value = 1.75;
    QCOMPARE(boundsText(certainty), text("score between 1.50 and 1.75"));
    certainty.items.answered = 24;
    certainty.lower.value = 1.75;
    QCOMPARE(boundsText(certainty), text("every item has a value"));
}

QTEST_GUILESS_MAIN(TestScoringRound)
#include "tst_scoring_round.moc"
