// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/document/document.h"
#include "core/workspace/roundedits.h"
#include "core/workspace/setupedits.h"
#include "tests/support/memorystore.h"
#include "tests/support/smallmodel.h"

#include <QSignalSpy>
#include <QTest>

using namespace cxw;
using test::text;

namespace {

const Unit unit{{text("unit")}, text("Unit"), 0, 1};
const Round spring{{text("round")}, unit.id, text("Spring"), QDate(2026, 1, 5), {}, false, false};
const Person ana{{text("ana")}, text("Ana"), {}};
const Participant seat{{text("seat")}, spring.id, ana.id, {}};
const ItemId item{text("first.a/who")};
const OpenVote openVote{spring.id, item, 1};

} // namespace

/// What is done in the room beside what the facilitator does, and what stays secret until it is shown.
class TestAside : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aVoteIsDurableAndNoStepOfUndo();
    void aVoteGoesAsideByWhateverWayItComes();
    void undoLeavesASeatThatHasVoted();
    void undoLeavesVotesThatHaveBecomeSecret();
    void whatWouldTakeSecretVotesAwayIsRefused_data();
    void whatWouldTakeSecretVotesAwayIsRefused();
    void theHistoryTellsAVoteOnceItIsShown();
    void inAnAnonymousRoundTheHistoryNeverTellsAVote();
    void answersThatAreSecretAreNotGivenOut();

private:
    void mustDo(const Result<void> &done) { QVERIFY2(done.ok(), done ? "" : qPrintable(done.error().sentence)); }
    void begin(bool anonymous = false)
    {
        Round round = spring;
        round.anonymous = anonymous;
        Edit edit{text("Start"), {put(unit), put(round)}};
        edit.changes.push_back(anonymous ? put(Participant{seat.id, round.id, std::nullopt, text("Voter 1")})
                                         : put(ana));
        if (!anonymous)
            edit.changes.push_back(put(seat));
        mustDo(m_document->apply(edit));
    }
    void vote(int value) { mustDo(m_document->applyAside({text("Ana voted"), {put(Ballot{seat.id, item, value})}})); }
    void openItem() { mustDo(m_document->applyAside({text("Open"), {put(openVote)}})); }
    [[nodiscard]] std::optional<int> voteNow() const
    {
        const auto *ballot = m_document->workspace().find<Ballot>(seat.id, item);
        return ballot ? ballot->value : std::nullopt;
    }
    /// All values of votes in the history.
    [[nodiscard]] std::vector<int> valuesInHistory()
    {
        std::vector<int> values;
        for (size_t line = 1; line <= m_content->history.size(); ++line) {
            const auto changes = m_document->historyChanges(static_cast<qint64>(line));
            for (const RecordChange &change : changes.value()) {
                const auto *ballot = change.after ? std::get_if<Ballot>(&*change.after) : nullptr;
                if (ballot && ballot->value)
                    values.push_back(*ballot->value);
            }
        }
        return values;
    }

    std::shared_ptr<MemoryStore::Content> m_content;
    std::unique_ptr<Document> m_document;
};

void TestAside::init()
{
    m_content = std::make_shared<MemoryStore::Content>();
    Clock clock{[] { return QDateTime(QDate(2026, 11, 21), QTime(9, 0), Qt::UTC); }};
    auto model = std::make_shared<const MaturityModel>(test::smallModel());
    m_document = std::move(
        Document::open(std::make_unique<MemoryStore>(m_content), std::move(model), clock, text("Helen")).value());
}

void TestAside::aVoteIsDurableAndNoStepOfUndo()
{
    begin();
    mustDo(m_document->apply({text("Agree"), {put(AgreedValue{spring.id, item, 2, {}})}}));
    QSignalSpy changed(m_document.get(), &Document::changed);
    QSignalSpy applied(m_document.get(), &Document::applied);
    openItem();
    vote(3);
    QCOMPARE(changed.count(), 2);
    QCOMPARE(applied.count(), 0);
    QVERIFY(m_content->workspace.find<Ballot>(seat.id, item));
    QCOMPARE(m_document->undoLabel(), text("Agree"));
    mustDo(m_document->undo());
    QVERIFY(!m_document->workspace().find<AgreedValue>(spring.id, item));
    QCOMPARE(voteNow(), std::optional(3));
    vote(1);
    mustDo(m_document->redo());
    QCOMPARE(voteNow(), std::optional(1));
}

void TestAside::aVoteGoesAsideByWhateverWayItComes()
{
    begin();
    openItem();
    mustDo(m_document->apply({text("From the grid"), {put(Ballot{seat.id, item, 4})}}));
    QCOMPARE(voteNow(), std::optional(4));
    QCOMPARE(m_document->undoLabel(), text("Start"));
}

void TestAside::undoLeavesASeatThatHasVoted()
{
    begin();
    const Person ben{{text("ben")}, text("Ben"), {}};
    const Participant late{{text("late")}, spring.id, ben.id, {}};
    mustDo(m_document->apply({text("Ben comes"), {put(ben), put(late)}}));
    openItem();
    mustDo(m_document->applyAside({text("Ben voted"), {put(Ballot{late.id, item, 2})}}));
    mustDo(m_document->applyAside({text("Show"), {remove(openVote)}}));
    QVERIFY(!m_document->undo());
    QVERIFY(m_document->workspace().find<Participant>(late.id));
    QVERIFY(m_document->workspace().find<Ballot>(late.id, item));
}

void TestAside::undoLeavesVotesThatHaveBecomeSecret()
{
    begin();
    mustDo(m_document->apply({text("From paper"), {put(Ballot{seat.id, item, 4})}}));
    openItem();
    QVERIFY(!m_document->undo());
    QCOMPARE(voteNow(), std::optional(4));
}

void TestAside::whatWouldTakeSecretVotesAwayIsRefused_data()
{
    QTest::addColumn<QString>("what");
    for (const char *what : {"the seat", "the round", "the open vote", "the vote", "all of it"})
        QTest::newRow(what) << text(what);
}

void TestAside::whatWouldTakeSecretVotesAwayIsRefused()
{
    QFETCH(const QString, what);
    begin();
    openItem();
    vote(3);
    const Workspace before = m_document->workspace();
    const auto refuse = [&]() -> Result<void> {
        if (what == u"the seat")
            return m_document->apply(unseatEdit(before, seat.id));
        if (what == u"the round")
            return m_document->apply(removeRoundEdit(before, spring.id));
        if (what == u"the open vote")
            return m_document->apply({text("Show"), {remove(openVote)}});
        if (what == u"the vote")
            return m_document->apply({text("Clear"), {remove(Ballot{seat.id, item, {}})}});
        return m_document->goBackTo(1);
    };
    const auto refused = refuse();
    QVERIFY(!refused);
    QVERIFY2(refused.error().sentence.contains(text("Spring")), qPrintable(refused.error().sentence));
    QVERIFY(m_document->workspace() == before);
}

void TestAside::theHistoryTellsAVoteOnceItIsShown()
{
    begin();
    openItem();
    vote(1);
    vote(3);
    QCOMPARE(valuesInHistory(), std::vector<int>());
    const auto first = m_document->historyChanges(3);
    QVERIFY(first.value().front().secret);
    mustDo(m_document->applyAside({text("Show"), {remove(openVote)}}));
    QCOMPARE(valuesInHistory(), (std::vector{1, 3}));
}

void TestAside::inAnAnonymousRoundTheHistoryNeverTellsAVote()
{
    begin(true);
    openItem();
    vote(3);
    mustDo(m_document->applyAside({text("Show"), {remove(openVote)}}));
    QCOMPARE(valuesInHistory(), std::vector<int>());
}

void TestAside::answersThatAreSecretAreNotGivenOut()
{
    begin();
    openItem();
    vote(3);
    QVERIFY(m_document->givenAnswers(spring.id).value().empty());
    mustDo(m_document->applyAside({text("Show"), {remove(openVote)}}));
    QCOMPARE(m_document->givenAnswers(spring.id).value().size(), size_t(1));
}

QTEST_APPLESS_MAIN(TestAside)
#include "tst_aside.moc"
