// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/ratingedits.h"
#include "core/workspace/roundedits.h"
#include "core/workspace/setupedits.h"
#include "core/workspace/votes.h"
#include "tests/support/smallmodel.h"

#include <QTest>

using namespace cxw;
using namespace cxw::test;

/// Which votes stand, which are secret, and what goes with a seat and a round.
class TestVotes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void aSecondBallotStandsInPlaceOfTheFirst();
    void dontKnowStandsToo();
    void aSecondBallotNeedsNoFirst();
    void aSecretVoteCountsNowhere_data();
    void aSecretVoteCountsNowhere();
    void aSecretSecondVoteLeavesTheFirst();
    void votesAreSecretWhoeverIsGone();
    void onesVoteIsTheOneThatStands();
    void allThatIsOfASeatGoesWithIt();
    void allThatIsOfARoundGoesWithIt();

private:
    [[nodiscard]] std::optional<int> standing() const
    {
        const auto ballot = standingBallot(m_bench.workspace, m_seat, m_item);
        return ballot ? ballot->value : std::nullopt;
    }
    [[nodiscard]] bool stands() const { return standingBallot(m_bench.workspace, m_seat, m_item).has_value(); }

    Bench m_bench;
    RoundId m_round;
    const ParticipantId m_seat{text("spring-Ana")};
    const ItemId m_item{text("first.a/who")};
};

void TestVotes::init()
{
    m_bench = Bench();
    m_round = m_bench.addRound("spring");
    m_bench.ballot(m_round, "Ana", "first.a/who", 1);
    m_bench.ballot(m_round, "Ana", "first.a/when", 2);
}

void TestVotes::aSecondBallotStandsInPlaceOfTheFirst()
{
    QCOMPARE(standing(), std::optional(1));
    m_bench.add(SecondBallot{m_seat, m_item, 4});
    QCOMPARE(standing(), std::optional(4));
    QCOMPARE(firstBallot(m_bench.workspace, m_seat, m_item)->value, std::optional(1));
    QVERIFY((standingBallots(m_bench.workspace, m_seat)
             == std::vector<Ballot>{{m_seat, {text("first.a/when")}, 2}, {m_seat, m_item, 4}}));
    QCOMPARE(m_bench.score(m_round).items[0].value, 4.0);
}

void TestVotes::dontKnowStandsToo()
{
    m_bench.add(SecondBallot{m_seat, m_item, std::nullopt});
    QVERIFY(stands());
    QCOMPARE(standing(), std::optional<int>());
    QCOMPARE(m_bench.score(m_round).items[0].value, std::optional<double>());
}

void TestVotes::aSecondBallotNeedsNoFirst()
{
    const ItemId other{text("first.b/who")};
    m_bench.add(SecondBallot{m_seat, other, 3});
    QCOMPARE(standingBallot(m_bench.workspace, m_seat, other)->value, std::optional(3));
    QVERIFY(!firstBallot(m_bench.workspace, m_seat, other));
    QCOMPARE(standingBallots(m_bench.workspace, m_seat).size(), size_t(3));
}

void TestVotes::aSecretVoteCountsNowhere_data()
{
    QTest::addColumn<bool>("votedAgain");
    QTest::newRow("first vote") << false;
    QTest::newRow("first vote, with a second one from before") << true;
}

void TestVotes::aSecretVoteCountsNowhere()
{
    QFETCH(const bool, votedAgain);
    if (votedAgain)
        m_bench.add(SecondBallot{m_seat, m_item, 4});
    m_bench.add(OpenVote{m_round, m_item, 1});
    QVERIFY(!stands());
    QVERIFY(!firstBallot(m_bench.workspace, m_seat, m_item));
    QCOMPARE(standingBallots(m_bench.workspace, m_seat).size(), size_t(1));
    QVERIFY(isSecret(m_bench.workspace, Ballot{m_seat, m_item, 1}));
    const RoundScore score = m_bench.score(m_round);
    QCOMPARE(score.items[0].value, std::optional<double>());
    QCOMPARE(score.agreements[0].count, 0);
    QVERIFY(score.secondVotes.empty());
}

void TestVotes::aSecretSecondVoteLeavesTheFirst()
{
    m_bench.add(SecondBallot{m_seat, m_item, 4});
    m_bench.add(OpenVote{m_round, m_item, 2});
    QCOMPARE(standing(), std::optional(1));
    QVERIFY(isSecret(m_bench.workspace, SecondBallot{m_seat, m_item, 4}));
    QVERIFY(!isSecret(m_bench.workspace, Ballot{m_seat, m_item, 1}));
    QVERIFY(m_bench.score(m_round).secondVotes.empty());
}

void TestVotes::votesAreSecretWhoeverIsGone()
{
    m_bench.add(OpenVote{m_round, m_item, 1});
    m_bench.workspace.apply(unseatEdit(m_bench.workspace, m_seat));
    QVERIFY(isSecret(m_bench.workspace, Ballot{m_seat, m_item, 1}));
    QVERIFY(!isSecret(m_bench.workspace, Ballot{m_seat, {text("first.b/who")}, 1}));
    QVERIFY(!isSecret(m_bench.workspace, AgreedValue{m_round, m_item, 1, {}}));
}

void TestVotes::onesVoteIsTheOneThatStands()
{
    const auto vote = [this](int value) {
        m_bench.workspace.apply(voteEdit(m_bench.workspace, m_bench.model, m_seat, 0, value));
    };
    vote(2);
    QCOMPARE(m_bench.workspace.find<Ballot>(m_seat, m_item)->value, std::optional(2));
    m_bench.add(SecondBallot{m_seat, m_item, 4});
    vote(3);
    QCOMPARE(standing(), std::optional(3));
    QCOMPARE(m_bench.workspace.find<Ballot>(m_seat, m_item)->value, std::optional(2));
    m_bench.workspace.apply(clearVoteEdit(m_bench.workspace, m_bench.model, m_seat, 0));
    QCOMPARE(standing(), std::optional(2));
}

void TestVotes::allThatIsOfASeatGoesWithIt()
{
    m_bench.add(SecondBallot{m_seat, m_item, 4});
    const Workspace before = m_bench.workspace;
    const Edit back = m_bench.workspace.apply(unseatEdit(m_bench.workspace, m_seat));
    QVERIFY(m_bench.workspace.all<SecondBallot>().empty());
    m_bench.workspace.apply(back);
    QVERIFY(m_bench.workspace == before);
}

void TestVotes::allThatIsOfARoundGoesWithIt()
{
    m_bench.add(SecondBallot{m_seat, m_item, 4});
    m_bench.add(OpenVote{m_round, m_item, 2});
    m_bench.add(Workshop{m_round, WorkshopOrder::ByHabit, 2, 4, false, {}});
    m_bench.add(WorkshopPart{m_round, text("practice/first.a"), WorkshopState::Shown});
    m_bench.add(PracticeNote{m_round, {text("first.a")}, {}, {}, EvidenceGrade::Told});
    const Workspace before = m_bench.workspace;
    const Edit back = m_bench.workspace.apply(removeRoundEdit(m_bench.workspace, m_round));
    QVERIFY(m_bench.workspace.all<SecondBallot>().empty());
    QVERIFY(m_bench.workspace.all<OpenVote>().empty());
    QVERIFY(m_bench.workspace.all<Workshop>().empty());
    QVERIFY(m_bench.workspace.all<WorkshopPart>().empty());
    QVERIFY(m_bench.workspace.all<PracticeNote>().empty());
    m_bench.workspace.apply(back);
    QVERIFY(m_bench.workspace == before);
}

QTEST_GUILESS_MAIN(TestVotes)
#include "tst_votes.moc"
