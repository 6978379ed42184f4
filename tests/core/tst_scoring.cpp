// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/smallmodel.h"

#include <QTest>

using namespace cxw;
using namespace cxw::test;

using Values = std::vector<std::optional<double>>;
Q_DECLARE_METATYPE(Values)
Q_DECLARE_METATYPE(std::optional<double>)
Q_DECLARE_METATYPE(std::optional<int>)

namespace {

constexpr auto none = std::nullopt;

/// Compares two figures that may be missing, to the precision that the contract asks for.
void compare(std::optional<double> actual, std::optional<double> expected)
{
    QCOMPARE(actual.has_value(), expected.has_value());
    if (actual)
        QVERIFY2(std::abs(*actual - *expected) < 1e-9, qPrintable(QString::number(*actual, 'g', 17)));
}

} // namespace

/// Rules 1 to 6: item values and every score that is made from them.
class TestScoring : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itemTakesAgreedBeforeBallots();
    void itemTakesMeanOfNumericBallots();
    void absentPracticeIsZeroAndKeepsBallots();
    void practiceThatDoesNotApplyIsOut();
    void unknownStockChangesNothing();
    void practice_data();
    void practice();
    void competencyWeighsPractices();
    void competencyCountsLevels();
    void levelOfScoreIsNotRoundedUp();
    void nothingAnswered();
    void oneItemAnswered();
    void nothingApplies();
    void boundsAroundGaps();
    void habitWeighsPractices();
    void empathyIsMeanOfGroupsAndStaysApart();
};

void TestScoring::itemTakesAgreedBeforeBallots()
{
    Bench bench;
    const RoundId round = bench.addRound("r");
    bench.ballot(round, "ann", "first.a/who", 1);
    bench.ballot(round, "bob", "first.a/who", 2);
    bench.agree(round, "first.a/who", 3);
    const Figure item = bench.score(round).items.at(0);
    QCOMPARE(item.value, std::optional(3.0));
    QCOMPARE(item.rule, Rule::AgreedValue);
    const std::vector<Input> inputs{{{Subject::Kind::Agreement, 0}, 3.0}};
    QCOMPARE(item.inputs, inputs);
}

void TestScoring::itemTakesMeanOfNumericBallots()
{
    Bench bench;
    const RoundId round = bench.addRound("r");
    bench.ballot(round, "ann", "first.a/when", 1);
    bench.ballot(round, "bob", "first.a/when", none);
    bench.ballot(round, "cem", "first.a/when", 4);
    bench.ballot(round, "dan", "first.a/when", 2);
    const Figure item = bench.score(round).items.at(1);
    compare(item.value, 7.0 / 3);
    QCOMPARE(item.rule, Rule::MeanOfBallots);
    QCOMPARE(item.inputs.size(), size_t(3));
    QCOMPARE(item.inputs.at(1).subject.index, 2);
}

void TestScoring::absentPracticeIsZeroAndKeepsBallots()
{
    Bench bench;
    const RoundId round = bench.addRound("r");
    bench.stock(round, "first.a", StockState::Absent);
    bench.ballot(round, "ann", "first.a/who", 3);
    bench.agree(round, "first.a/when", 2);
    const RoundScore score = bench.score(round);
    for (size_t item = 0; item < 4; ++item) {
        QCOMPARE(score.items.at(item).value, std::optional(0.0));
        QCOMPARE(score.items.at(item).rule, Rule::StockAbsent);
    }
    QCOMPARE(score.scores.practices.at(0).level.whole(), std::optional(0));
    QCOMPARE(score.agreements.at(0).count, 1);
    QCOMPARE(score.agreements.at(0).mean, std::optional(3.0));
    const std::vector<Contradiction> expected{{Contradiction::Kind::AbsentButRated, 0, none}};
    QCOMPARE(score.contradictions, expected);
}

void TestScoring::practiceThatDoesNotApplyIsOut()
{
    Bench bench;
    const RoundId round = bench.addRound("r");
    bench.stock(round, "first.a", StockState::NotApplicable);
    bench.agreeAll(round, "first.a", {4, 4, 4, 4});
    bench.agreeAll(round, "first.b", {1, 1, 1, 1});
    const RoundScore score = bench.score(round);
    QCOMPARE(score.items.at(0).rule, Rule::StockNotApplicable);
    QVERIFY(!score.items.at(0).value);
    QVERIFY(!score.scores.practices.at(0).score.value);
    compare(score.scores.competencies.at(0).score.value, 1.0);
    compare(score.scores.competencies.at(0).certainty.coverage.value, 0.5);
    compare(score.scores.certainty.coverage.value, 4.0 / 16);
    compare(score.scores.habits.at(0).value, 1.0);
    QVERIFY(!score.unanswered().empty());
    QCOMPARE(score.unanswered().front(), 8);
}

void TestScoring::unknownStockChangesNothing()
{
    Bench bench;
    const RoundId round = bench.addRound("r");
    bench.agreeAll(round, "first.a", {1, 2, 3, 4});
    const Scores before = bench.score(round).scores;
    for (const char *practice : allPractices)
        bench.stock(round, practice, StockState::Unknown);
    QCOMPARE(bench.score(round).scores, before);
}

void TestScoring::practice_data()
{
    QTest::addColumn<Values>("items");
    QTest::addColumn<std::optional<double>>("score");
    QTest::addColumn<std::optional<int>>("level");
    QTest::addColumn<std::optional<int>>("weakest");
    const auto row = [](const char *name, Values items, std::optional<double> score, std::optional<int> level,
                        std::optional<int> weakest) { QTest::newRow(name) << items << score << level << weakest; };
    row("nothing", {none, none, none, none}, none, none, none);
    row("one item gives a score and no level", {none, none, 3.0, none}, 3.0, none, 2);
    row("one item missing", {2.0, 3.0, none, 4.0}, 3.0, none, 0);
    row("weakest habit holds back", {4.0, 4.0, 1.0, 4.0}, 3.25, 1, 2);
    row("no variance", {2.0, 2.0, 2.0, 2.0}, 2.0, 2, 0);
    row("tie goes to the earlier habit", {3.0, 1.0, 2.0, 1.0}, 1.75, 1, 1);
    row("tie but for dust goes to the earlier habit", {3.0, 1.0, 2.0, 1.0 - 1e-12}, 1.75, 1, 1);
    row("2.7 has level 2", {2.7, 2.7, 2.7, 2.7}, 2.7, 2, 0);
    row("1.9999999999 has level 2", {3.0, 3.0, 3.0, 1.9999999999}, 2.749999999975, 2, 3);
    row("1.99999 has level 1", {3.0, 3.0, 3.0, 1.99999}, 2.7499975, 1, 3);
    row("all at the bottom", {0.0, 0.0, 0.0, 0.0}, 0.0, 0, 0);
    row("all at the top", {4.0, 4.0, 4.0, 4.0}, 4.0, 4, 0);
}

void TestScoring::practice()
{
    QFETCH(Values, items);
    const MaturityModel model = smallModel();
    ItemValues values(model);
    std::ranges::copy(items, values.values.begin() + 4);
    const PracticeScore practice = scoresOf(model, values).practices.at(1);
    QFETCH(std::optional<double>, score);
    compare(practice.score.value, score);
    QTEST(practice.level.whole(), "level");
    QTEST(practice.weakestHabit, "weakest");
    QCOMPARE(practice.score.inputs.size(), size_t(4));
    QCOMPARE(practice.score.inputs.front().subject, (Subject{Subject::Kind::Item, 4}));
}

void TestScoring::competencyWeighsPractices()
{
    Bench bench;
    bench.model.practices[1].weight = 3;
    const RoundId round = bench.addRound("r");
    bench.agreeAll(round, "first.a", {4, 4, 4, 4});
    bench.agreeAll(round, "first.b", {1, 1, 1, 1});
    bench.agreeAll(round, "second.d", {1, 2, 3, 4});
    const Scores scores = bench.score(round).scores;
    compare(scores.competencies.at(0).score.value, (4 + 3 * 1) / 4.0);
    QCOMPARE(scores.competencies.at(0).score.rule, Rule::WeightedMean);
    QCOMPARE(scores.competencies.at(0).score.inputs.at(1), (Input{{Subject::Kind::Practice, 1}, 1.0, 3}));
    compare(scores.competencies.at(1).score.value, 2.5);
    compare(scores.overall.value, (1.75 + 2.5) / 2);
    QCOMPARE(scores.overallLevel, std::optional(2));
}

void TestScoring::competencyCountsLevels()
{
    Bench bench;
    const RoundId round = bench.addRound("r");
    bench.agreeAll(round, "first.a", {4, 4, 4, 4});
    bench.agreeAll(round, "first.b", {1, 4, 4, 4});
    bench.agreeAll(round, "first.c", {4, 4, 4});
    const Scores scores = bench.score(round).scores;
    QCOMPARE(scores.competencies.at(0).practicesPerLevel, (std::vector{0, 1, 0, 0, 1}));
    QCOMPARE(scores.competencies.at(1).practicesPerLevel, (std::vector{0, 0, 0, 0, 0}));
}

void TestScoring::levelOfScoreIsNotRoundedUp()
{
    Bench bench;
    const RoundId round = bench.addRound("r");
    bench.agreeAll(round, "first.a", {3, 3, 3, 2});
    bench.agreeAll(round, "second.d", {3, 3, 3, 3});
    const Scores scores = bench.score(round).scores;
    compare(scores.competencies.at(0).score.value, 2.75);
    QCOMPARE(scores.competencies.at(0).level, std::optional(2));
    QCOMPARE(scores.competencies.at(1).level, std::optional(3));
    compare(scores.overall.value, 2.875);
    QCOMPARE(scores.overallLevel, std::optional(2));
}

void TestScoring::nothingAnswered()
{
    Bench bench;
    const RoundScore score = bench.score(bench.addRound("r"));
    QVERIFY(!score.scores.overall.value);
    QCOMPARE(score.scores.overall.rule, Rule::NoAnswer);
    QVERIFY(!score.scores.overallLevel);
    compare(score.scores.certainty.coverage.value, 0.0);
    compare(score.scores.certainty.lower.value, 0.0);
    compare(score.scores.certainty.upper.value, 4.0);
    for (const CompetencyScore &competency : score.scores.competencies) {
        QVERIFY(!competency.score.value);
        QVERIFY(!competency.level);
        compare(competency.certainty.coverage.value, 0.0);
    }
    for (const Figure &habit : score.scores.habits)
        QVERIFY(!habit.value);
    QVERIFY(!score.scores.empathy.value);
    QVERIFY(!score.alpha);
    QCOMPARE(score.raters, 0);
    QCOMPARE(score.unanswered().size(), size_t(24));
    QCOMPARE(score.stockNotTaken().size(), size_t(5));
}

void TestScoring::oneItemAnswered()
{
    Bench bench;
    const RoundId round = bench.addRound("r");
    bench.ballot(round, "ann", "first.a/how", 3);
    const RoundScore score = bench.score(round);
    compare(score.scores.practices.at(0).score.value, 3.0);
    QVERIFY(!score.scores.practices.at(0).level.value);
    compare(score.scores.competencies.at(0).score.value, 3.0);
    QVERIFY(!score.scores.competencies.at(1).score.value);
    compare(score.scores.overall.value, 3.0);
    compare(score.scores.certainty.coverage.value, 1.0 / 20);
    // With 0 elsewhere a is 3/4, first (3/4 + 0 + 0) / 3, second 0; with 4 elsewhere a is 15/4.
    compare(score.scores.certainty.lower.value, 0.125);
    compare(score.scores.certainty.upper.value, (47.0 / 12 + 4) / 2);
    compare(score.scores.habits.at(2).value, 3.0);
    QVERIFY(!score.scores.habits.at(0).value);
}

void TestScoring::nothingApplies()
{
    Bench bench;
    const RoundId round = bench.addRound("r");
    for (const char *practice : allPractices)
        bench.stock(round, practice, StockState::NotApplicable);
    bench.ballot(round, "ann", "first.a/how", 3);
    const RoundScore score = bench.score(round);
    QVERIFY(!score.scores.overall.value);
    QVERIFY(!score.scores.certainty.coverage.value);
    QVERIFY(!score.scores.certainty.lower.value);
    QVERIFY(!score.scores.certainty.upper.value);
    QVERIFY(!score.scores.competencies.at(0).certainty.upper.value);
    QCOMPARE(score.raters, 1);
    QCOMPARE(score.unanswered().size(), size_t(4));
    QCOMPARE(score.contradictions.size(), size_t(1));
}

void TestScoring::boundsAroundGaps()
{
    Bench bench;
    const RoundId round = bench.addRound("r");
    bench.agreeAll(round, "first.a", {2, 2});
    bench.stock(round, "first.b", StockState::Absent);
    bench.stock(round, "first.c", StockState::NotApplicable);
    bench.agreeAll(round, "second.d", {1, 1, 1, 1});
    bench.agreeAll(round, "second.e", {3, 3, 3, 3});
    const Scores scores = bench.score(round).scores;
    const Certainty &first = scores.competencies.at(0).certainty;
    compare(first.coverage.value, 6.0 / 8);
    compare(first.lower.value, (1.0 + 0) / 2);
    compare(first.upper.value, (3.0 + 0) / 2);
    const Certainty &second = scores.competencies.at(1).certainty;
    compare(second.coverage.value, 1.0);
    compare(second.lower.value, 2.0);
    compare(second.upper.value, 2.0);
    compare(scores.certainty.coverage.value, 14.0 / 16);
    compare(scores.certainty.lower.value, (0.5 + 2) / 2);
    compare(scores.certainty.upper.value, (1.5 + 2) / 2);
    QCOMPARE(scores.certainty.lower.rule, Rule::LowerBound);
    QCOMPARE(scores.certainty.upper.rule, Rule::UpperBound);
}

void TestScoring::habitWeighsPractices()
{
    Bench bench;
    bench.model.practices[4].weight = 2;
    const RoundId round = bench.addRound("r");
    bench.agree(round, "first.a/when", 1);
    bench.agree(round, "second.e/when", 4);
    compare(bench.score(round).scores.habits.at(1).value, (1 + 2 * 4) / 3.0);
}

void TestScoring::empathyIsMeanOfGroupsAndStaysApart()
{
    Bench bench;
    const RoundId round = bench.addRound("r");
    bench.agree(round, "empathy.them/notice", 1);
    bench.agree(round, "empathy.them/care", 2);
    bench.agree(round, "empathy.us/care", 4);
    const Scores scores = bench.score(round).scores;
    compare(scores.empathyGroups.at(0).value, 1.5);
    compare(scores.empathyGroups.at(1).value, 4.0);
    compare(scores.empathy.value, 2.75);
    QVERIFY(!scores.overall.value);
    compare(scores.certainty.coverage.value, 0.0);
    compare(scores.certainty.upper.value, 4.0);
}

QTEST_GUILESS_MAIN(TestScoring)
#include "tst_scoring.moc"
