// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rating/assessstep.h"
#include "core/rating/raters.h"
#include "core/rating/ratingqueue.h"
#include "core/rating/ratingstate.h"
#include "core/rating/reviewitems.h"
#include "tests/support/anymodel.h"
#include "tests/support/smallmodel.h"

#include <QTest>

using namespace cxw;
using test::text;

/// What is open, in dispute and next while a round is rated, without a window.
class TestRating : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void stepsFollowTheModel();
    void stepsTellHowFarTheyAre();
    void theWorkGoesOnAtTheFirstOpenStep();
    void whatIsOpenIsFoundForTheRoomAndForOnePerson();
    void disputesEndWithAnAgreedValue();
    void whereNobodyIsAskedNothingIsNext();
    void theRoomComesFirstAmongThoseWhoRate();
    void ballotsThatAreNoStepAreNotShown();
    void theReviewTellsWhatIsLeft();

private:
    /// What is rated, with its figures as they are now.
    [[nodiscard]] RatingBasis basis()
    {
        m_score.emplace(m_bench->score(m_round));
        return {m_bench->workspace, m_bench->model, m_round, &*m_score};
    }
    [[nodiscard]] ParticipantId seat(const char *person) const { return {m_round.text + u'-' + text(person)}; }

    std::optional<test::Bench> m_bench;
    std::optional<RoundScore> m_score;
    RoundId m_round;
};

void TestRating::init()
{
    m_bench.emplace();
    m_round = m_bench->addRound("spring");
}

void TestRating::stepsFollowTheModel()
{
    using enum AssessStep;
    QVERIFY(assessSteps(m_bench->model) == (std::vector{SetUp, People, Stock, Rating, Empathy, Review}));
    const MaturityModel plain = test::modelOf({});
    QVERIFY(assessSteps(plain) == (std::vector{SetUp, People, Stock, Rating, Review}));
    QCOMPARE(stepAfter(m_bench->model, Rating), Empathy);
    QCOMPARE(stepAfter(plain, Rating), Review);
    QCOMPARE(stepAfter(plain, Review), Review);
    QVERIFY(empathySubjects(plain).empty());
    QVERIFY(practiceSubjects(plain).front().hasOneRow());
    QVERIFY(!practiceSubjects(m_bench->model).front().hasOneRow());
}

void TestRating::stepsTellHowFarTheyAre()
{
    m_bench->stock(m_round, "first.a", StockState::Absent);
    m_bench->stock(m_round, "first.b", StockState::NotApplicable);
    m_bench->agreeAll(m_round, "first.c", {1, 2});
    m_bench->agree(m_round, "empathy.us/care", 3);
    const auto counts = stepCounts(basis());
    QCOMPARE(counts.at(AssessStep::People), ProgressCount(0, 1));
    QCOMPARE(counts.at(AssessStep::Stock), ProgressCount(2, 5));
    QCOMPARE(counts.at(AssessStep::Rating), ProgressCount(4 + 2, 4 * 4)); // an absent practice is answered
    QCOMPARE(counts.at(AssessStep::Empathy), ProgressCount(1, 4));
    QVERIFY(!counts.contains(AssessStep::Review));
}

void TestRating::theWorkGoesOnAtTheFirstOpenStep()
{
    QCOMPARE(firstOpenStep({m_bench->workspace, m_bench->model, {}, nullptr}), AssessStep::SetUp);
    QCOMPARE(firstOpenStep(basis()), AssessStep::People);
    m_bench->ballot(m_round, "ann", "first.a/who", 2);
    QCOMPARE(firstOpenStep(basis()), AssessStep::Stock);
    for (const char *practice : test::allPractices)
        m_bench->stock(m_round, practice, StockState::Absent);
    QCOMPARE(firstOpenStep(basis()), AssessStep::Empathy);
    for (const char *item : {"them/notice", "them/care", "us/notice", "us/care"})
        m_bench->agree(m_round, qPrintable(text("empathy.%1").arg(text(item))), 1);
    QCOMPARE(firstOpenStep(basis()), AssessStep::Review);
}

void TestRating::whatIsOpenIsFoundForTheRoomAndForOnePerson()
{
    const auto subjects = practiceSubjects(m_bench->model);
    m_bench->agreeAll(m_round, "first.a", {1, 2, 3, 4});
    m_bench->stock(m_round, "first.b", StockState::Absent);
    m_bench->stock(m_round, "first.c", StockState::NotApplicable);
    m_bench->ballot(m_round, "ann", "first.a/when", std::nullopt); // "don't know" is an answer
    QVERIFY(openItems(basis(), subjects, std::nullopt) == (std::vector{12, 13, 14, 15, 16, 17, 18, 19}));
    const auto ofAnn = openItems(basis(), subjects, seat("ann"));
    QVERIFY(ofAnn == (std::vector{0, 2, 3, 12, 13, 14, 15, 16, 17, 18, 19}));
    QCOMPARE(progressOf(basis(), seat("ann"), subjects), ProgressCount(1 + 4, 4 * 4));
    const auto sections = progressBySection(basis(), seat("ann"), subjects);
    QVERIFY(sections == (std::vector{ProgressCount(5, 8), ProgressCount(0, 8)}));
    QCOMPARE(nextAfter(ofAnn, 3), std::optional(12));
    QCOMPARE(nextAfter(ofAnn, 19), std::optional(0)); // round to the first
    QCOMPARE(nextAfter({}, 3), std::nullopt);
    QCOMPARE(stepOf(basis(), std::nullopt, 2), std::optional(3));
    QCOMPARE(stepOf(basis(), seat("ann"), 2), std::nullopt);
}

void TestRating::disputesEndWithAnAgreedValue()
{
    for (const char *item : {"first.a/who", "second.d/when"}) {
        m_bench->ballot(m_round, "ann", item, 0);
        m_bench->ballot(m_round, "ben", item, 4);
    }
    QVERIFY(disputedItems(basis()) == (std::vector{0, 13}));
    QVERIFY(agreedState(basis(), 0).discuss);
    m_bench->agree(m_round, "first.a/who", 2);
    QVERIFY(disputedItems(basis()) == std::vector{13});
    QVERIFY(!agreedState(basis(), 0).discuss);
}

void TestRating::whereNobodyIsAskedNothingIsNext()
{
    const auto subjects = practiceSubjects(m_bench->model);
    m_bench->stock(m_round, "first.b", StockState::Absent);
    m_bench->stock(m_round, "second.e", StockState::NotApplicable);
    QCOMPARE(nextAsked(basis(), subjects, 0), std::optional(2));
    QCOMPARE(nextAsked(basis(), subjects, 3), std::nullopt);
}

void TestRating::theRoomComesFirstAmongThoseWhoRate()
{
    m_bench->ballot(m_round, "ben", "first.a/who", 1);
    m_bench->ballot(m_round, "ann", "first.a/who", 1);
    const auto choices = raterChoices(m_bench->workspace, m_round);
    QCOMPARE(choices.size(), size_t(3));
    QVERIFY(!choices[0].participant);
    QCOMPARE(choices[1].name, text("ann"));
    QCOMPARE(choices[2].participant, std::optional(seat("ben")));
}

void TestRating::ballotsThatAreNoStepAreNotShown()
{
    m_bench->ballot(m_round, "ann", "first.a/who", 9);
    m_bench->ballot(m_round, "ben", "first.a/who", 3);
    RatingBasis seen = basis();
    QCOMPARE(agreedState(seen, 0).votes.bySteps[3], QStringList(text("ben")));
    QVERIFY(agreedState(seen, 0).votes.unsure.isEmpty());
}

void TestRating::theReviewTellsWhatIsLeft()
{
    QVERIFY(reviewOf({m_bench->workspace, m_bench->model, {}, nullptr}).isEmpty());
    m_bench->stock(m_round, "first.a", StockState::Absent);
    m_bench->agree(m_round, "first.a/who", 3);
    m_bench->agreeAll(m_round, "first.b", {1, 1});
    m_bench->ballot(m_round, "ann", "first.c/who", 0);
    m_bench->ballot(m_round, "ben", "first.c/who", 4);
    const ReviewLists lists = reviewOf(basis());
    QCOMPARE(lists.stock.size(), size_t(4));
    QCOMPARE(lists.practices.size(), size_t(4));
    QCOMPARE(lists.practices.front().text, text("Beta: Habit how, Habit with"));
    QCOMPARE(lists.practices.front().item, std::optional(6));
    QCOMPARE(lists.empathy.size(), size_t(2));
    QCOMPARE(lists.contradictions.size(), size_t(1));
    QCOMPARE(lists.disputed.size(), size_t(1));
    QCOMPARE(lists.disputed.front().item, std::optional(8));
    QCOMPARE(lists.reasonless.size(), size_t(2)); // nobody is asked about what is absent
    QVERIFY(lists.reasonless.front().reason);
}

QTEST_APPLESS_MAIN(TestRating)
#include "tst_rating.moc"
