// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rating/roomedits.h"
#include "core/rating/roomfigures.h"
#include "core/scoring/secondvotes.h"
#include "tests/support/anymodel.h"
#include "tests/support/smallmodel.h"

#include <QTest>

using namespace cxw;
using test::text;

namespace {

QStringList wordsOf(const std::vector<RoomPart> &parts)
{
    QStringList words;
    for (const RoomPart &part : parts)
        words.append(part.word);
    return words;
}

using Values = std::vector<int>;

} // namespace

/// The machine beneath the room: where it stands, what may be shown, what can be done.
class TestRoom : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theAgendaGoesThroughPracticesThenEmpathy();
    void theAgendaCanGoHabitByHabit();
    void whatIsLeftOutOrAbsentIsNotOnTheAgenda();
    void aPartIsVotedOnShownVotedOnAgainAndSettled();
    void nothingIsShownBeforeItsReveal();
    void bothVotesAndTheirShiftAreShown();
    void namesStandBesideValuesOnlyWhereTheyMay_data();
    void namesStandBesideValuesOnlyWhereTheyMay();
    void aVoteCanBeGivenAnewUntilItIsShown();
    void whatDoesNotFitIsRefusedWithASentence_data();
    void whatDoesNotFitIsRefusedWithASentence();
    void aLockedRoundTakesNothing();
    void labelsTellNoValue();
    void parkedPartsComeBackAfterTheRest();
    void votesOnAParkedPartStaySecret();
    void skippedPartsDoNotComeBack();
    void whatIsLeftComesAfterTheAgenda();
    void itemsByThemselvesGetTheirSecondVote();
    void whatWasShownByItselfLeavesTheRestOfItsPracticeToCome();
    void goingBackLosesNothing();
    void theRoomClosesAndOpensAgain();
    void agreeingKeepsTheReasonAndTheGrade();
    void theLowerMedianIsProposed_data();
    void theLowerMedianIsProposed();

private:
    [[nodiscard]] RatingBasis basis()
    {
        m_score.emplace(m_bench->score(m_round));
        return {m_bench->workspace, m_bench->model, m_round, &*m_score};
    }
    [[nodiscard]] RoomState state() { return roomState(basis()); }
    [[nodiscard]] std::vector<ItemFigures> shown(RoomAudience audience = RoomAudience::Room)
    {
        return shownFigures(basis(), audience);
    }
    [[nodiscard]] int item(const char *id) const { return *m_bench->model.findItem({text(id)}); }
    [[nodiscard]] static ParticipantId seat(const char *name) { return {text(name)}; }

    void addSeat(const char *name, bool named = true)
    {
        if (named)
            m_bench->add(Person{{text(name)}, text(name), {}});
        m_bench->add(Participant{seat(name), m_round, named ? std::optional(PersonId{text(name)}) : std::nullopt,
                                 named ? QString() : text(name)});
    }
    void setRound(bool anonymous, bool locked)
    {
        m_bench->add(Round{m_round, m_bench->unit, m_round.text, QDate(2026, 1, 5), {}, locked, anonymous});
    }
    /// Does it, which must be possible.
    void mustDo(const Result<Edit> &edit)
    {
        QVERIFY2(edit.ok(), edit ? "" : qPrintable(edit.error().sentence));
        m_bench->workspace.apply(edit.value());
    }
    void open(const char *practice) { mustDo(openPartEdit(basis(), partOfPractice({text(practice)}))); }
    void vote(const char *name, const char *on, std::optional<int> value)
    {
        mustDo(castVotesEdit(basis(), seat(name), {{item(on), value}}));
    }
    /// Ana 1, Ben 3, Cleo 3 on the first item of the practice; shown.
    void showFirst(const char *practice = "first.a")
    {
        open(practice);
        const QByteArray on = QByteArray(practice) + "/who";
        vote("ana", on.constData(), 1);
        vote("ben", on.constData(), 3);
        vote("cleo", on.constData(), 3);
        mustDo(revealEdit(basis()));
    }
    /// Goes through all that is to come on the agenda, without a vote.
    void settleAgenda()
    {
        const auto isToCome = [this] {
            return state().phase == RoomPhase::Waiting && wordsOf(roomAgenda(basis())).contains(state().at.word);
        };
        for (int guard = 0; guard < 20 && isToCome(); ++guard) {
            mustDo(openPartEdit(basis(), state().at.word));
            mustDo(revealEdit(basis()));
            mustDo(settlePartEdit(basis()));
        }
    }

    std::optional<test::Bench> m_bench;
    std::optional<RoundScore> m_score;
    RoundId m_round;
};

void TestRoom::init()
{
    m_bench.emplace();
    m_round = m_bench->addRound("spring");
    for (const char *name : {"ana", "ben", "cleo"})
        addSeat(name);
}

void TestRoom::theAgendaGoesThroughPracticesThenEmpathy()
{
    QCOMPARE(wordsOf(roomAgenda(basis())),
             (QStringList{text("practice/first.a"), text("practice/first.b"), text("practice/first.c"),
                          text("practice/second.d"), text("practice/second.e"), text("empathy/them"),
                          text("empathy/us")}));
    const RoomPart first = roomAgenda(basis()).front();
    QCOMPARE(first.title, text("Alpha"));
    QCOMPARE(first.items, (Values{0, 1, 2, 3}));
}

void TestRoom::theAgendaCanGoHabitByHabit()
{
    Workshop workshop;
    workshop.order = WorkshopOrder::ByHabit;
    mustDo(setUpRoomEdit(basis(), workshop));
    const auto parts = roomAgenda(basis());
    QCOMPARE(parts.size(), size_t(10));
    QCOMPARE(parts[1].word, text("habit/first/when"));
    QCOMPARE(parts[1].items, (Values{1, 5, 9}));
    for (const RoomPart &part : parts)
        QCOMPARE(*roomPart(basis(), part.word), part);
}

void TestRoom::whatIsLeftOutOrAbsentIsNotOnTheAgenda()
{
    Workshop workshop;
    workshop.leftOut = text("second empathy");
    mustDo(setUpRoomEdit(basis(), workshop));
    m_bench->stock(m_round, "first.b", StockState::Absent);
    m_bench->stock(m_round, "first.c", StockState::NotApplicable);
    QCOMPARE(wordsOf(roomAgenda(basis())), QStringList{text("practice/first.a")});
    workshop.order = WorkshopOrder::ByHabit;
    mustDo(setUpRoomEdit(basis(), workshop));
    QCOMPARE(roomAgenda(basis()).front().items, Values{0});
}

void TestRoom::aPartIsVotedOnShownVotedOnAgainAndSettled()
{
    QCOMPARE(state().phase, RoomPhase::NotBegun);
    QCOMPARE(state().next->part.word, text("practice/first.a"));
    open("first.a");
    QCOMPARE(state().phase, RoomPhase::Voting);
    QCOMPARE(state().open.size(), size_t(4));
    vote("ben", "first.a/who", std::nullopt);
    QCOMPARE(state().voted(), 1);
    QVERIFY(state().seats[1].hasVoted());
    QCOMPARE(state().seats[1].answered, 1);
    mustDo(revealEdit(basis()));
    QCOMPARE(state().phase, RoomPhase::Shown);
    QVERIFY(!state().can(RoomStep::Vote));
    mustDo(voteAgainEdit(basis()));
    QCOMPARE(state().phase, RoomPhase::VotingAgain);
    QCOMPARE(state().voted(), 0);
    vote("ana", "first.a/when", 2);
    QCOMPARE(state().voted(), 1);
    mustDo(revealEdit(basis()));
    QCOMPARE(state().phase, RoomPhase::ShownAgain);
    mustDo(settlePartEdit(basis()));
    QCOMPARE(state().phase, RoomPhase::Waiting);
    QCOMPARE(state().at.title, text("Beta"));
    QCOMPARE(state().agenda.front().state, std::optional(WorkshopState::Settled));
    QCOMPARE(state().agenda.front().shown, 2);
}

void TestRoom::nothingIsShownBeforeItsReveal()
{
    open("first.a");
    vote("ana", "first.a/who", 1);
    QVERIFY(shown().empty());
    QVERIFY(shown(RoomAudience::Facilitator).empty());
    QCOMPARE(m_bench->score(m_round).agreements[0].count, 0);
    mustDo(revealEdit(basis()));
    QCOMPARE(shown().front().first.values, Values{1});
    QCOMPARE(shown().front().first.missing, 2);
    mustDo(voteAgainEdit(basis()));
    vote("ana", "first.a/who", 4);
    const ItemFigures figures = shown(RoomAudience::Facilitator).front();
    QCOMPARE(figures.first.values, Values{1});
    QVERIFY(!figures.again);
    QCOMPARE(figures.proposed, std::optional(1));
}

void TestRoom::bothVotesAndTheirShiftAreShown()
{
    showFirst();
    const ItemFigures before = shown().front();
    QCOMPARE(before.first.values, (Values{1, 3, 3}));
    QCOMPARE(before.first.agreement, agreementOf({1, 3, 3}, 5));
    QCOMPARE(before.farthest, Values{1});
    QVERIFY(!before.words.isEmpty());
    mustDo(voteAgainEdit(basis()));
    vote("ana", "first.a/who", 3);
    vote("ben", "first.a/who", std::nullopt);
    mustDo(revealEdit(basis()));
    const ItemFigures after = shown().front();
    QCOMPARE(after.first.values, (Values{1, 3, 3}));
    QCOMPARE(after.again->values, (Values{3, 3}));
    QCOMPARE(after.again->unsure, 1);
    QCOMPARE(*after.shift, 3.0 - 7.0 / 3.0);
    QVERIFY(after.farthest.empty());
    QCOMPARE(m_bench->score(m_round).agreements[0].mean, after.again->agreement.mean);
}

void TestRoom::namesStandBesideValuesOnlyWhereTheyMay_data()
{
    QTest::addColumn<bool>("anonymous");
    QTest::addColumn<bool>("asked");
    QTest::addColumn<bool>("facilitator");
    QTest::addColumn<bool>("besideValues");
    QTest::addColumn<bool>("speaker");
    QTest::newRow("named, not asked for, the room") << false << false << false << false << false;
    QTest::newRow("named, not asked for, the facilitator") << false << false << true << false << true;
    QTest::newRow("named, asked for, the room") << false << true << false << true << true;
    QTest::newRow("named, asked for, the facilitator") << false << true << true << true << true;
    QTest::newRow("anonymous, asked for, the room") << true << true << false << false << false;
    QTest::newRow("anonymous, asked for, the facilitator") << true << true << true << false << false;
}

void TestRoom::namesStandBesideValuesOnlyWhereTheyMay()
{
    QFETCH(const bool, anonymous);
    QFETCH(const bool, asked);
    QFETCH(const bool, facilitator);
    QFETCH(const bool, besideValues);
    QFETCH(const bool, speaker);
    if (anonymous) {
        setRound(true, false);
        for (const char *name : {"ana", "ben", "cleo"})
            addSeat(name, false);
    }
    Workshop workshop;
    workshop.showsNames = asked;
    mustDo(setUpRoomEdit(basis(), workshop));
    showFirst();
    const ItemFigures figures = shown(facilitator ? RoomAudience::Facilitator : RoomAudience::Room).front();
    QCOMPARE(figures.named.size(), size_t(besideValues ? 3 : 0));
    QCOMPARE(figures.speaksFirst, speaker ? QStringList{text("ana")} : QStringList());
    QCOMPARE(figures.farthest, Values{1});
}

void TestRoom::aVoteCanBeGivenAnewUntilItIsShown()
{
    open("first.a");
    vote("ana", "first.a/who", 1);
    vote("ana", "first.a/who", 4);
    mustDo(revealEdit(basis()));
    QCOMPARE(shown().front().first.values, Values{4});
    QVERIFY(!castVotesEdit(basis(), seat("ana"), {{0, 2}}));
}

void TestRoom::whatDoesNotFitIsRefusedWithASentence_data()
{
    QTest::addColumn<QString>("phase");
    QTest::addColumn<QString>("step");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char *phase, const char *step, const char *sentence) {
        QTest::addRow("%s while %s", step, phase) << text(phase) << text(step) << text(sentence);
    };
    row("nothing", "reveal", "Open one first");
    row("nothing", "vote", "Open one first");
    row("nothing", "settle", "Open one first");
    row("voting", "settle", "have not been shown");
    row("voting", "again", "once the first is shown");
    row("voting", "agree", "Show the votes first");
    row("voting", "stranger", "no seat");
    row("voting", "beyond", "0 to 4");
    row("voting", "elsewhere", "Nobody is voting");
    row("voting", "no vote", "no vote");
    row("voting with votes", "close", "have not been shown");
    row("shown", "vote", "Nobody is voting");
    row("shown", "reveal", "Nobody is voting");
    row("shown", "skip", "can't be skipped");
    row("shown again", "again", "no further vote");
    row("nothing", "unknown", "no such practice");
    row("nothing", "absent", "Nobody is asked");
    row("nothing", "back", "Open one first");
}

void TestRoom::whatDoesNotFitIsRefusedWithASentence()
{
    QFETCH(const QString, phase);
    QFETCH(const QString, step);
    QFETCH(const QString, sentence);
    m_bench->stock(m_round, "second.d", StockState::Absent);
    if (phase.startsWith(u"voting"))
        open("first.a");
    if (phase == u"voting with votes")
        vote("ana", "first.a/who", 1);
    if (phase == u"shown")
        showFirst();
    if (phase == u"shown again") {
        open("first.a");
        for (const int pass : {1, 2}) {
            for (const char *on : {"first.a/who", "first.a/when", "first.a/how", "first.a/with"})
                vote("ana", on, pass);
            mustDo(revealEdit(basis()));
            if (pass == 1)
                mustDo(voteAgainEdit(basis()));
        }
    }
    const std::map<QString, std::function<Result<Edit>()>> steps{
        {text("reveal"), [this] { return revealEdit(basis()); }},
        {text("vote"),
         [this] {
             return castVotesEdit(basis(), seat("ana"), {{0, 1}});
         }},
        {text("settle"), [this] { return settlePartEdit(basis()); }},
        {text("again"), [this] { return voteAgainEdit(basis()); }},
        {text("agree"),
         [this] {
             return agreeInRoomEdit(basis(), {0, 1, {}, {}});
         }},
        {text("stranger"),
         [this] {
             return castVotesEdit(basis(), seat("zoe"), {{0, 1}});
         }},
        {text("beyond"),
         [this] {
             return castVotesEdit(basis(), seat("ana"), {{0, 5}});
         }},
        {text("elsewhere"),
         [this] {
             return castVotesEdit(basis(), seat("ana"), {{4, 1}});
         }},
        {text("no vote"), [this] { return castVotesEdit(basis(), seat("ana"), {}); }},
        {text("close"), [this] { return closeRoomEdit(basis()); }},
        {text("skip"), [this] { return skipPartEdit(basis()); }},
        {text("unknown"), [this] { return openPartEdit(basis(), text("practice/first.z")); }},
        {text("absent"), [this] { return openPartEdit(basis(), text("practice/second.d")); }},
        {text("back"), [this] { return backEdit(basis()); }},
    };
    const auto refused = steps.at(step)();
    QVERIFY(!refused);
    QVERIFY2(refused.error().sentence.contains(sentence), qPrintable(refused.error().sentence));
}

void TestRoom::aLockedRoundTakesNothing()
{
    open("first.a");
    setRound(false, true);
    QVERIFY(state().locked);
    QVERIFY(state().steps.empty());
    const std::vector<Result<Edit>> edits{openPartEdit(basis(), text("practice/first.b")),
                                          castVotesEdit(basis(), seat("ana"), {{0, 1}}),
                                          revealEdit(basis()),
                                          agreeInRoomEdit(basis(), {4, 1, {}, {}}),
                                          parkPartEdit(basis()),
                                          setUpRoomEdit(basis(), {})};
    for (const auto &edit : edits) {
        QVERIFY(!edit);
        QVERIFY2(edit.error().sentence.contains(text("locked")), qPrintable(edit.error().sentence));
    }
}

void TestRoom::labelsTellNoValue()
{
    open("first.a");
    QCOMPARE(castVotesEdit(basis(), seat("ana"), {{0, 4}}).value().label, text("ana voted on Alpha"));
    setRound(true, false);
    QCOMPARE(castVotesEdit(basis(), seat("ana"), {{0, 4}}).value().label, text("Somebody voted on Alpha"));
}

void TestRoom::parkedPartsComeBackAfterTheRest()
{
    showFirst();
    mustDo(parkPartEdit(basis()));
    QCOMPARE(state().at.title, text("Beta"));
    settleAgenda();
    QCOMPARE(state().at.title, text("Alpha"));
    QCOMPARE(state().phase, RoomPhase::Shown);
    QCOMPARE(shown().front().first.values, (Values{1, 3, 3}));
    mustDo(settlePartEdit(basis()));
    QCOMPARE(state().agenda.front().state, std::optional(WorkshopState::Settled));
}

void TestRoom::votesOnAParkedPartStaySecret()
{
    open("first.a");
    vote("ana", "first.a/who", 1);
    mustDo(parkPartEdit(basis()));
    QVERIFY(state().agenda.front().hasSecrets);
    QVERIFY(!castVotesEdit(basis(), seat("ben"), {{0, 1}}));
    QCOMPARE(m_bench->score(m_round).agreements[0].count, 0);
    settleAgenda();
    QCOMPARE(state().at.title, text("Alpha"));
    QCOMPARE(state().phase, RoomPhase::Voting);
    QVERIFY(shown().empty());
    vote("ben", "first.a/who", 2);
    mustDo(revealEdit(basis()));
    QCOMPARE(shown().front().first.values, (Values{1, 2}));
}

void TestRoom::skippedPartsDoNotComeBack()
{
    open("first.a");
    mustDo(skipPartEdit(basis()));
    QVERIFY(m_bench->workspace.all<OpenVote>().empty());
    m_bench->agreeAll(m_round, "first.a", {1, 1, 1, 1});
    settleAgenda();
    QVERIFY(state().next->part.word != text("practice/first.a"));
    QCOMPARE(state().agenda.front().state, std::optional(WorkshopState::Skipped));
}

void TestRoom::whatIsLeftComesAfterTheAgenda()
{
    for (const char *practice : {"first.b", "first.c", "second.d"})
        m_bench->agreeAll(m_round, practice, {2, 2, 2, 2});
    for (const char *on : {"empathy.them/notice", "empathy.them/care", "empathy.us/notice", "empathy.us/care"})
        m_bench->agree(m_round, on, 2);
    m_bench->stock(m_round, "second.e", StockState::Widespread);
    m_bench->agreeAll(m_round, "second.e", {0, 0, 0, 0});
    showFirst();
    for (const char *on : {"first.a/when", "first.a/how"})
        m_bench->agree(m_round, on, 2);
    mustDo(settlePartEdit(basis()));
    settleAgenda();
    QCOMPARE(state().at.word, text("items/first.a/with"));
    const auto why = [this] { return roomNext(basis(), roomParts(basis()), QString())->why; };
    QCOMPARE(why(), RoomNext::Why::Unanswered);
    mustDo(skipPartEdit(basis()));
    QCOMPARE(why(), RoomNext::Why::Contradictory);
    QCOMPARE(state().at.items.front(), item("second.e/who"));
    m_bench->agree(m_round, "second.e/who", 1);
    QCOMPARE(why(), RoomNext::Why::Disputed);
    mustDo(openPartEdit(basis(), text("items/first.a/who")));
    QCOMPARE(state().phase, RoomPhase::Shown);
    mustDo(agreeInRoomEdit(basis(), {0, 2, text("Two of three"), {}}));
    mustDo(settlePartEdit(basis()));
    QCOMPARE(state().phase, RoomPhase::Closed);
    QVERIFY(!state().next);
}

void TestRoom::itemsByThemselvesGetTheirSecondVote()
{
    showFirst();
    mustDo(openItemsEdit(basis(), {item("first.b/who"), item("first.a/who")}));
    QCOMPARE(state().at.word, text("items/first.a/who first.b/who"));
    QCOMPARE(state().open.size(), size_t(2));
    QCOMPARE(m_bench->workspace.find<OpenVote>(m_round, ItemId{text("first.a/who")})->pass, 2);
    QCOMPARE(m_bench->workspace.find<OpenVote>(m_round, ItemId{text("first.b/who")})->pass, 1);
    vote("ana", "first.a/who", 2);
    QCOMPARE(m_bench->workspace.find<Ballot>(seat("ana"), ItemId{text("first.a/who")})->value, std::optional(1));
    mustDo(revealEdit(basis()));
    QCOMPARE(shown().front().again->values, (Values{2, 3, 3}));
    QVERIFY(!openItemsEdit(basis(), {item("first.a/who")}));
}

void TestRoom::whatWasShownByItselfLeavesTheRestOfItsPracticeToCome()
{
    mustDo(openItemsEdit(basis(), {item("first.a/who")}));
    vote("ana", "first.a/who", 2);
    mustDo(parkPartEdit(basis()));
    mustDo(openPartEdit(basis(), text("practice/first.b")));
    mustDo(backEdit(basis()));
    QCOMPARE(state().open.size(), size_t(1));
    mustDo(revealEdit(basis()));
    QCOMPARE(shown().front().first.values, Values{2});
    open("first.a");
    QCOMPARE(state().open.size(), size_t(3));
    QCOMPARE(state().pass, 1);
}

void TestRoom::goingBackLosesNothing()
{
    showFirst();
    mustDo(settlePartEdit(basis()));
    open("first.b");
    vote("ana", "first.b/who", 2);
    mustDo(backEdit(basis()));
    QCOMPARE(state().phase, RoomPhase::Settled);
    QCOMPARE(shown().front().first.values, (Values{1, 3, 3}));
    mustDo(settlePartEdit(basis()));
    QCOMPARE(state().at.title, text("Beta"));
    QCOMPARE(state().phase, RoomPhase::Voting);
    QCOMPARE(state().voted(), 1);
    mustDo(backEdit(basis()));
    QVERIFY(!backEdit(basis()));
}

void TestRoom::theRoomClosesAndOpensAgain()
{
    showFirst();
    mustDo(closeRoomEdit(basis()));
    QCOMPARE(state().phase, RoomPhase::Closed);
    QVERIFY(shown().empty());
    QCOMPARE(state().next->part.title, text("Alpha"));
    mustDo(openPartEdit(basis(), text("practice/first.a")));
    QCOMPARE(state().phase, RoomPhase::Shown);
}

void TestRoom::agreeingKeepsTheReasonAndTheGrade()
{
    showFirst();
    mustDo(agreeInRoomEdit(basis(), {0, 3, text("Seen in two shops"), EvidenceGrade::Seen}));
    const auto *agreed = m_bench->workspace.find<AgreedValue>(m_round, ItemId{text("first.a/who")});
    QCOMPARE(agreed->value, 3);
    QCOMPARE(agreed->reason, text("Seen in two shops"));
    QCOMPARE(m_bench->workspace.find<PracticeNote>(m_round, PracticeId{text("first.a")})->grade, EvidenceGrade::Seen);
    QCOMPARE(shown().front().agreed, std::optional(3));
    QVERIFY(!agreeInRoomEdit(basis(), {0, 5, {}, {}}));
}

void TestRoom::theLowerMedianIsProposed_data()
{
    QTest::addColumn<Values>("values");
    QTest::addColumn<int>("median");
    QTest::newRow("one") << Values{3} << 3;
    QTest::newRow("two") << Values{4, 1} << 1;
    QTest::newRow("three") << Values{4, 0, 2} << 2;
    QTest::newRow("four") << Values{4, 1, 3, 2} << 2;
}

void TestRoom::theLowerMedianIsProposed()
{
    QFETCH(const Values, values);
    QFETCH(const int, median);
    QCOMPARE(lowerMedian(values), std::optional(median));
    QCOMPARE(lowerMedian({}), std::nullopt);
}

QTEST_APPLESS_MAIN(TestRoom)
#include "tst_room.moc"
