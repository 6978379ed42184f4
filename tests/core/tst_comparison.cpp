// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scoring/testsentence.h"
#include "tests/support/smallmodel.h"

#include <QTest>

using namespace cxw;
using namespace cxw::test;

Q_DECLARE_METATYPE(Verdict)

namespace {

bool isNear(std::optional<double> actual, double expected)
{
    return actual && std::abs(*actual - expected) < 1e-9;
}

/// A bench with an earlier and a later round.
class TwoRounds : public Bench
{
public:
    RoundId before = addRound("before", QDate(2026, 1, 5));
    RoundId after = addRound("after", QDate(2026, 7, 6));

    /// The first `count` people, by letter, vote on every habit of a practice.
    void voteAll(const RoundId &round, int count, const char *practice, int value)
    {
        for (int person = 0; person < count; ++person) {
            for (const Habit &habit : model.habits)
                vote(round, person, text(practice) + u'/' + habit.id.text, value);
        }
    }

    void vote(const RoundId &round, int person, const QString &item, int value)
    {
        const char name[] = {static_cast<char>('a' + person), '\0'};
        ballot(round, name, qPrintable(item), value);
    }

    [[nodiscard]] Comparison compare() const { return compareRounds(score(before), score(after)); }
};

} // namespace

/// Rules 8 and 9 over whole rounds: what is common, what moved, and who counts.
class TestComparison : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void likeForLikeBesideRaw();
    void notCommonItemsSayWhy();
    void itemsOutsideTheModelSayWhy();
    void noCommonItem();
    void nothingInCommonComesBeforeAsAgreed();
    void competenciesAreJudgedTogether();
    void aPhaseIsToldWhereAPracticeApplies();
    void practicesAndHabitsMoveOnCommonItems();
    void empathyOnCommonFacets();
    void absentCountsAsZeroInBoth();
    void phasesAreThoseOfTheRounds();
    void peopleCount_data();
    void peopleCount();
    void halfOfTheCommonItems_data();
    void halfOfTheCommonItems();
    void absentItemsCountAsAnswered();
    void agreedOnly();
    void ballotsInOneRoundOnly();
    void ballotsOutsideTheCommonItemsDoNotCount();
    void causesHaveWords();
};

void TestComparison::likeForLikeBesideRaw()
{
    TwoRounds bench;
    bench.agreeAll(bench.before, "first.a", {1, 1, 1, 1});
    bench.agreeAll(bench.before, "first.b", {4, 4, 4, 4});
    bench.agreeAll(bench.after, "first.a", {2, 2, 2, 2});
    bench.agreeAll(bench.after, "first.c", {0, 0, 0, 0});
    const Comparison result = bench.compare();
    QCOMPARE(result.common, 4);
    const JudgedMovement &first = result.competencies.at(0);
    QVERIFY(isNear(first.likeForLike.from.value, 1));
    QVERIFY(isNear(first.likeForLike.to.value, 2));
    QVERIFY(isNear(first.likeForLike.delta(), 1));
    QVERIFY(isNear(first.raw.from.value, 2.5));
    QVERIFY(isNear(first.raw.to.value, 1));
    QVERIFY(isNear(first.raw.delta(), -1.5));
    QVERIFY(isNear(result.overall.likeForLike.delta(), 1));
    QVERIFY(isNear(result.overall.raw.delta(), -1.5));
    QVERIFY(!result.competencies.at(1).likeForLike.delta());
}

void TestComparison::notCommonItemsSayWhy()
{
    TwoRounds bench;
    bench.agree(bench.before, "second.e/with", 1);
    bench.agree(bench.before, "first.a/who", 1);
    bench.agree(bench.before, "empathy.us/care", 1);
    bench.stock(bench.after, "second.e", StockState::NotApplicable);
    bench.agree(bench.after, "first.b/who", 1);
    bench.stock(bench.before, "first.b", StockState::NotApplicable);
    const Comparison result = bench.compare();
    const std::vector<NotCommon> onlyFrom{{{text("first.a/who")}, NotCommonCause::Unanswered},
                                          {{text("second.e/with")}, NotCommonCause::NotApplicable},
                                          {{text("empathy.us/care")}, NotCommonCause::Unanswered}};
    const std::vector<NotCommon> onlyTo{{{text("first.b/who")}, NotCommonCause::NotApplicable}};
    QCOMPARE(result.onlyFrom, onlyFrom);
    QCOMPARE(result.onlyTo, onlyTo);
}

void TestComparison::itemsOutsideTheModelSayWhy()
{
    TwoRounds bench;
    bench.agree(bench.after, "old.x/who", 1);
    const Comparison result = bench.compare();
    QVERIFY(result.onlyFrom.empty());
    QCOMPARE(result.onlyTo, (std::vector<NotCommon>{{{text("old.x/who")}, NotCommonCause::NotInModel}}));
}

void TestComparison::noCommonItem()
{
    TwoRounds bench;
    bench.voteAll(bench.before, 6, "first.a", 1);
    bench.voteAll(bench.after, 6, "first.b", 3);
    const Comparison result = bench.compare();
    QCOMPARE(result.common, 0);
    QVERIFY(!result.overall.likeForLike.from.value);
    QVERIFY(!result.overall.likeForLike.delta());
    QVERIFY(isNear(result.overall.raw.delta(), 2));
    QCOMPARE(result.overall.judgement.verdict, Verdict::NotComparable);
    QVERIFY(!result.overall.judgement.test);
    for (const JudgedMovement &competency : result.competencies)
        QCOMPARE(competency.judgement.verdict, Verdict::NotComparable);
    QCOMPARE(testSentence(result), text("Nothing was tested: no item of a practice has a value in both rounds."));
}

void TestComparison::nothingInCommonComesBeforeAsAgreed()
{
    TwoRounds bench;
    bench.agreeAll(bench.before, "first.a", {1, 1, 1, 1});
    bench.agreeAll(bench.after, "second.d", {4, 4, 4, 4});
    bench.agree(bench.before, "empathy.us/care", 1);
    bench.agree(bench.after, "empathy.us/care", 2);
    QCOMPARE(bench.compare().overall.judgement.verdict, Verdict::NotComparable);
    bench.agreeAll(bench.before, "second.d", {1, 1, 1, 1});
    const Comparison result = bench.compare();
    QCOMPARE(result.overall.judgement.verdict, Verdict::AsAgreed);
    QCOMPARE(result.competencies.at(0).judgement.verdict, Verdict::NotComparable);
    QCOMPARE(result.competencies.at(1).judgement.verdict, Verdict::AsAgreed);
}

void TestComparison::competenciesAreJudgedTogether()
{
    TwoRounds bench;
    for (const RoundId &round : {bench.before, bench.after}) {
        bench.voteAll(round, 5, "first.a", round == bench.before ? 1 : 2);
        bench.voteAll(round, 5, "second.d", 2);
    }
    const Comparison both = bench.compare();
    QCOMPARE(both.overall.judgement.confidence, 0.95);
    QCOMPARE(both.competencies.at(0).judgement.confidence, 0.975);
    QCOMPARE(both.competencies.at(1).judgement.confidence, 0.975);
    QCOMPARE(testSentence(both),
             QStringLiteral("The overall change was tested by Student’s paired t on the ballots of the 5 people who "
                            "are in both rounds, with 95\u00a0% confidence. The 2 competencies that were tested are "
                            "judged together: each with 97.5\u00a0% confidence, so that all hold together with "
                            "95\u00a0%."));
}

void TestComparison::aPhaseIsToldWhereAPracticeApplies()
{
    TwoRounds bench;
    for (const char *practice : allPractices)
        bench.stock(bench.after, practice, StockState::NotApplicable);
    QVERIFY(bench.compare().phaseFrom.told);
    QVERIFY(!bench.compare().phaseTo.told);
    QVERIFY(displayName(bench.model, bench.compare().phaseTo).contains(text("no practice applies")));
}

void TestComparison::practicesAndHabitsMoveOnCommonItems()
{
    TwoRounds bench;
    bench.agreeAll(bench.before, "first.a", {1, 1});
    bench.agreeAll(bench.after, "first.a", {2, 3, 4});
    const Comparison result = bench.compare();
    QVERIFY(isNear(result.practices.at(0).to.value, 2.5));
    QVERIFY(isNear(result.practices.at(0).delta(), 1.5));
    QVERIFY(!result.practices.at(1).delta());
    QVERIFY(isNear(result.habits.at(1).delta(), 2));
    QVERIFY(!result.habits.at(2).to.value);
}

void TestComparison::empathyOnCommonFacets()
{
    TwoRounds bench;
    bench.agree(bench.before, "empathy.them/notice", 1);
    bench.agree(bench.before, "empathy.us/notice", 4);
    bench.agree(bench.after, "empathy.them/notice", 2);
    bench.agree(bench.after, "empathy.them/care", 0);
    const Comparison result = bench.compare();
    QVERIFY(isNear(result.empathy.from.value, 1));
    QVERIFY(isNear(result.empathy.to.value, 2));
    QCOMPARE(result.common, 0);
}

void TestComparison::absentCountsAsZeroInBoth()
{
    TwoRounds bench;
    bench.stock(bench.before, "first.a", StockState::Absent);
    bench.agreeAll(bench.after, "first.a", {2, 2, 2, 2});
    const Comparison result = bench.compare();
    QCOMPARE(result.common, 4);
    QVERIFY(isNear(result.overall.likeForLike.delta(), 2));
}

void TestComparison::phasesAreThoseOfTheRounds()
{
    TwoRounds bench;
    bench.agreeAll(bench.after, "first.a", {2, 2, 2, 2});
    bench.agreeAll(bench.after, "second.d", {2, 2, 2, 2});
    QCOMPARE(bench.compare().phaseFrom.index, 0);
    QCOMPARE(bench.compare().phaseTo.index, 1);
}

void TestComparison::peopleCount_data()
{
    QTest::addColumn<int>("people");
    QTest::addColumn<Verdict>("verdict");
    QTest::newRow("four") << 4 << Verdict::CannotTell;
    QTest::newRow("five") << 5 << Verdict::Improved;
}

void TestComparison::peopleCount()
{
    QFETCH(int, people);
    TwoRounds bench;
    bench.voteAll(bench.before, people, "first.a", 1);
    bench.voteAll(bench.after, people, "first.a", 2);
    // The agreed value moves the score and leaves what the people said alone.
    bench.agreeAll(bench.after, "first.a", {4, 4, 4, 4});
    const Comparison result = bench.compare();
    QVERIFY(isNear(result.overall.likeForLike.delta(), 3));
    QTEST(result.overall.judgement.verdict, "verdict");
    QTEST(result.competencies.at(0).judgement.verdict, "verdict");
    QCOMPARE(result.competencies.at(1).judgement.verdict, Verdict::NotComparable);
    if (people == 5) {
        QCOMPARE(result.overall.judgement.test, std::optional(TestKind::Paired));
        QCOMPARE(result.overall.judgement.interval.difference, 1.0);
    }
}

void TestComparison::halfOfTheCommonItems_data()
{
    QTest::addColumn<int>("answered");
    QTest::addColumn<Verdict>("first");
    QTest::addColumn<Verdict>("overall");
    // Common are 8 items of the first competency and 4 of the second, all of which the fifth person answered.
    QTest::newRow("3 of 8 and 7 of 12") << 3 << Verdict::CannotTell << Verdict::Improved;
    QTest::newRow("4 of 8 and 8 of 12") << 4 << Verdict::Improved << Verdict::Improved;
    QTest::newRow("1 of 8 and 5 of 12") << 1 << Verdict::CannotTell << Verdict::CannotTell;
    QTest::newRow("2 of 8 and 6 of 12") << 2 << Verdict::CannotTell << Verdict::Improved;
}

void TestComparison::halfOfTheCommonItems()
{
    QFETCH(int, answered);
    TwoRounds bench;
    for (const RoundId &round : {bench.before, bench.after}) {
        const int value = round == bench.before ? 1 : 2;
        bench.voteAll(round, 4, "first.a", value);
        bench.voteAll(round, 4, "first.b", value);
        bench.voteAll(round, 5, "second.d", value);
        for (int item = 0; item < answered; ++item)
            bench.vote(round, 4, bench.model.itemId(item).text, value);
    }
    const Comparison result = bench.compare();
    QCOMPARE(result.common, 12);
    QTEST(result.competencies.at(0).judgement.verdict, "first");
    QTEST(result.overall.judgement.verdict, "overall");
    QCOMPARE(result.competencies.at(1).judgement.verdict, Verdict::Improved);
}

void TestComparison::absentItemsCountAsAnswered()
{
    TwoRounds bench;
    bench.stock(bench.before, "first.a", StockState::Absent);
    bench.voteAll(bench.after, 5, "first.a", 2);
    bench.voteAll(bench.before, 5, "second.d", 1);
    const Judgement first = bench.compare().competencies.at(0).judgement;
    QCOMPARE(first.verdict, Verdict::Improved);
    QCOMPARE(first.interval, (Interval{2, 2, 2}));
}

void TestComparison::agreedOnly()
{
    TwoRounds bench;
    bench.agreeAll(bench.before, "first.a", {1, 1, 1, 1});
    bench.agreeAll(bench.after, "first.a", {2, 2, 2, 2});
    const Comparison result = bench.compare();
    QCOMPARE(result.overall.judgement.verdict, Verdict::AsAgreed);
    QCOMPARE(result.competencies.at(0).judgement.verdict, Verdict::AsAgreed);
    QVERIFY(!result.overall.judgement.test);
}

void TestComparison::ballotsInOneRoundOnly()
{
    TwoRounds bench;
    bench.agreeAll(bench.before, "first.a", {1, 1, 1, 1});
    bench.voteAll(bench.after, 5, "first.a", 2);
    QCOMPARE(bench.compare().overall.judgement.verdict, Verdict::CannotTell);
}

void TestComparison::ballotsOutsideTheCommonItemsDoNotCount()
{
    TwoRounds bench;
    for (const RoundId &round : {bench.before, bench.after})
        bench.agreeAll(round, "first.a", {2, 2, 2, 2});
    bench.voteAll(bench.before, 5, "first.b", 1);
    bench.voteAll(bench.after, 5, "first.c", 4);
    QCOMPARE(bench.compare().overall.judgement.verdict, Verdict::CannotTell);
}

void TestComparison::causesHaveWords()
{
    QSet<QString> words;
    for (const auto cause : {NotCommonCause::Unanswered, NotCommonCause::NotApplicable, NotCommonCause::NotInModel})
        words.insert(displayName(cause));
    QCOMPARE(words.size(), 3);
}

QTEST_GUILESS_MAIN(TestComparison)
#include "tst_comparison.moc"
