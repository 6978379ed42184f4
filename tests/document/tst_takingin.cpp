// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/document/document.h"
#include "core/model/modelreader.h"
#include "core/workspace/setupedits.h"
#include "tests/support/memorystore.h"
#include "tests/support/randomedits.h"

#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace cxw;
using namespace cxw::test;

namespace {

std::shared_ptr<const MaturityModel> model()
{
    static const auto model = std::make_shared<const MaturityModel>(builtInModel(QLocale(QLocale::English)).value());
    return model;
}

using Content = std::shared_ptr<MemoryStore::Content>;

std::unique_ptr<Document> openOn(const Content &content, const char *who)
{
    Clock clock{[] { return QDateTime(QDate(2026, 11, 21), QTime(9, 0), Qt::UTC); }};
    return std::move(
        Document::open(std::make_unique<MemoryStore>(content), model(), clock, QString::fromLatin1(who)).value());
}

const Unit unit{{QStringLiteral("u")}, QStringLiteral("Retail"), 0, 1};
const Participant seat{{QStringLiteral("s")}, {QStringLiteral("r")}, std::nullopt, QStringLiteral("Ana")};

Round springRound()
{
    Round round{{QStringLiteral("r")}, unit.id, QStringLiteral("Spring"), QDate(2026, 4, 1), {}, false, false};
    round.modelId = model()->id;
    round.modelVersion = model()->version;
    return round;
}

Edit rate(int item, std::optional<int> value)
{
    return {QStringLiteral("Rate %1").arg(item), {put(Ballot{seat.id, model()->itemId(item), value})}};
}

Edit nameUnit(const char *name)
{
    Unit named = unit;
    named.name = QString::fromLatin1(name);
    return {QStringLiteral("Name %1").arg(named.name), {put(named)}};
}

PersonId person(const char *id)
{
    return {QString::fromLatin1(id)};
}

Edit add(const char *id)
{
    return {QStringLiteral("Add %1").arg(QLatin1String(id)), {put(Person{person(id), QString::fromLatin1(id), {}})}};
}

/// Two who work on the same workspace.
struct Pair
{
    Content content = std::make_shared<MemoryStore::Content>();
    std::unique_ptr<Document> here;
    std::unique_ptr<Document> there;

    Pair()
    {
        here = openOn(content, "Helen");
        if (!here->apply({QStringLiteral("Start"), {put(unit), put(springRound()), put(seat)}}))
            qFatal("not begun");
        here = openOn(content, "Helen");
        there = openOn(content, "Theo");
    }
};

QString wordsOf(const Result<void> &result)
{
    return result ? QString() : result.error().sentence;
}

Workspace whole(Document &document)
{
    for (const auto &[key, round] : document.workspace().all<Round>()) {
        if (!document.readBallots(round.id))
            qFatal("not read");
    }
    return document.workspace();
}

/// Whether somebody's change, which became the given line of the history, found the record as they had left it. What
/// others did to it and took back meanwhile is nothing.
bool isAsLeftBy(const QString &who, const RecordChange &change, size_t line, const MemoryStore::Content &content)
{
    while (line-- > 0) {
        for (const RecordChange &earlier : content.changes[line]) {
            if (recordKey(earlier.record()) == recordKey(change.record()) && content.history[line].who == who)
                return earlier.after == change.before;
        }
    }
    return false;
}

} // namespace

/// What somebody else does to a workspace comes in, and nobody overwrites it unknowingly.
class TestTakingIn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasDoneElsewhereComesIn();
    void nothingNewIsNoEvent();
    void severalEditsComeInAsOne();
    void ballotsOfRoundsThatWereReadComeIn_data();
    void ballotsOfRoundsThatWereReadComeIn();
    void figuresFollow();
    void anEditOnWhatIsOldIsRefusedAndTheNewIsShown();
    void whatWasDoneHereStaysUndoable();
    void undoDoesNotOverwriteWhatSomebodyElseDid();
    void undoPassesOverNoStepThatOthersStandOn();
    void undoTakesNothingAwayThatSomebodyElseBuiltOn();
    void undoDoesNotReachIntoARoundThatWasLockedElsewhere();
    void undoTakesNoVotesThatSomebodyElseChanged();
    void redoDoesNotOverwriteEither();
    void typingGoesOnByItselfAfterwards();
    void whatIsBrokenStaysOutside();
    void aReaderHoldsWhatTheWriterHolds_data();
    void aReaderHoldsWhatTheWriterHolds();
    void twoWhoWriteInTurnHoldTheSame();
};

void TestTakingIn::whatWasDoneElsewhereComesIn()
{
    Pair pair;
    QVERIFY(pair.there->apply(nameUnit("Trade")));
    QSignalSpy changed(pair.here.get(), &Document::changed);
    QSignalSpy applied(pair.here.get(), &Document::applied);
    QVERIFY(pair.here->takeIn());
    QCOMPARE(changed.count(), 1);
    QCOMPARE(applied.count(), 0);
    const auto edit = changed.front().front().value<Edit>();
    QCOMPARE(edit.changes, nameUnit("Trade").changes);
    QVERIFY(pair.here->workspace() == pair.there->workspace());
    QVERIFY(!pair.here->undoLabel());
}

void TestTakingIn::nothingNewIsNoEvent()
{
    Pair pair;
    QSignalSpy changed(pair.here.get(), &Document::changed);
    QVERIFY(pair.here->takeIn());
    QVERIFY(pair.here->apply(nameUnit("Trade")));
    QVERIFY(pair.here->takeIn());
    QCOMPARE(changed.count(), 1);
}

void TestTakingIn::severalEditsComeInAsOne()
{
    Pair pair;
    QVERIFY(pair.there->apply(add("a")));
    QVERIFY(pair.there->apply(add("b")));
    QVERIFY(pair.there->undo());
    QVERIFY(pair.there->apply(nameUnit("One")));
    QVERIFY(pair.there->apply(nameUnit("Two")));
    QSignalSpy changed(pair.here.get(), &Document::changed);
    QVERIFY(pair.here->takeIn());
    QCOMPARE(changed.count(), 1);
    // The person that came and went again is no news.
    QCOMPARE(changed.front().front().value<Edit>().changes.size(), 2U);
    QVERIFY(pair.here->workspace() == pair.there->workspace());
}

void TestTakingIn::ballotsOfRoundsThatWereReadComeIn_data()
{
    QTest::addColumn<bool>("tellsSeats");
    QTest::newRow("one by one") << false;
    QTest::newRow("by seats") << true;
}

void TestTakingIn::ballotsOfRoundsThatWereReadComeIn()
{
    QFETCH(const bool, tellsSeats);
    Pair pair;
    pair.content->tellsSeats = tellsSeats;
    QVERIFY(pair.there->apply(rate(0, 1)));
    QVERIFY(pair.there->apply(rate(1, 2)));
    QVERIFY(pair.here->takeIn());
    // Nobody asked for them yet.
    QVERIFY(pair.here->workspace().all<Ballot>().empty());
    QVERIFY(pair.here->readBallots(springRound().id));
    QCOMPARE(pair.here->workspace().ballots(seat.id).size(), 2U);
    QVERIFY(pair.there->apply(rate(0, 3)));
    QVERIFY(pair.there->apply({QStringLiteral("Clear"), {remove(Ballot{seat.id, model()->itemId(1), 2})}}));
    QVERIFY(pair.here->takeIn());
    QVERIFY(pair.here->workspace() == pair.there->workspace());
    // The round goes with all in it, and comes back.
    Edit gone{QStringLiteral("Remove"), {}};
    for (const Ballot &ballot : pair.there->workspace().ballots(seat.id))
        gone.changes.push_back(remove(ballot));
    gone.changes.push_back(remove(seat));
    gone.changes.push_back(remove(springRound()));
    QVERIFY(pair.there->apply(gone));
    QVERIFY(pair.here->takeIn());
    QVERIFY(pair.here->workspace() == pair.there->workspace());
    QVERIFY(pair.there->undo());
    QVERIFY(pair.here->takeIn());
    QVERIFY(whole(*pair.here) == whole(*pair.there));
}

void TestTakingIn::figuresFollow()
{
    Pair pair;
    const RoundScore *before = pair.here->figures().round(springRound().id);
    QVERIFY(before && !before->scores.overall.value);
    for (int item = 0; item < model()->itemCount(); ++item)
        QVERIFY(pair.there->apply(rate(item, 2)));
    QVERIFY(pair.here->takeIn());
    const RoundScore *after = pair.here->figures().round(springRound().id);
    QVERIFY(after && after->scores.overall.value);
    QCOMPARE(*after->scores.overall.value, 2.0);
}

void TestTakingIn::anEditOnWhatIsOldIsRefusedAndTheNewIsShown()
{
    Pair pair;
    QVERIFY(pair.there->apply(nameUnit("Theirs")));
    QSignalSpy changed(pair.here.get(), &Document::changed);
    const auto refused = pair.here->apply(nameUnit("Mine"));
    QVERIFY2(wordsOf(refused).contains(QStringLiteral("was changed elsewhere a moment ago")),
             qPrintable(wordsOf(refused)));
    QCOMPARE(changed.count(), 1);
    QCOMPARE(pair.content->workspace.find<Unit>(unit.id)->name, QStringLiteral("Theirs"));
    QVERIFY(pair.here->workspace() == pair.there->workspace());
    QVERIFY(!pair.here->undoLabel());
    // Who has seen it may do it again.
    QVERIFY(pair.here->apply(nameUnit("Mine")));
    QCOMPARE(pair.content->workspace.find<Unit>(unit.id)->name, QStringLiteral("Mine"));
    QVERIFY(!pair.there->apply(add("x")));
    QVERIFY(pair.here->workspace() == pair.there->workspace());
}

void TestTakingIn::whatWasDoneHereStaysUndoable()
{
    Pair pair;
    QVERIFY(pair.here->apply(nameUnit("Mine")));
    QVERIFY(!pair.there->apply(add("x")));
    QVERIFY(pair.there->apply(add("x")));
    QVERIFY(pair.here->takeIn());
    QCOMPARE(*pair.here->undoLabel(), QStringLiteral("Name Mine"));
    QVERIFY(pair.here->undo());
    QCOMPARE(pair.content->workspace.find<Unit>(unit.id)->name, unit.name);
    QVERIFY(pair.content->workspace.find<Person>(person("x")));
    QVERIFY(pair.there->takeIn());
    QVERIFY(pair.here->redo());
    QCOMPARE(pair.content->workspace.find<Unit>(unit.id)->name, QStringLiteral("Mine"));
}

void TestTakingIn::undoDoesNotOverwriteWhatSomebodyElseDid()
{
    Pair pair;
    QVERIFY(pair.here->apply(add("early")));
    QVERIFY(pair.here->apply(nameUnit("Mine")));
    QVERIFY(pair.there->takeIn());
    QVERIFY(pair.there->apply(nameUnit("Theirs")));
    QVERIFY(pair.here->takeIn());
    const auto refused = pair.here->undo();
    QVERIFY2(wordsOf(refused).contains(QStringLiteral("Name Mine")), qPrintable(wordsOf(refused)));
    QCOMPARE(pair.content->workspace.find<Unit>(unit.id)->name, QStringLiteral("Theirs"));
    // What came before it has nothing to do with it.
    QCOMPARE(*pair.here->undoLabel(), QStringLiteral("Add early"));
    QVERIFY(pair.here->undo());
    QVERIFY(!pair.content->workspace.find<Person>(person("early")));
    QVERIFY(!pair.here->undoLabel());
    // What is done after it can be taken back: to what somebody else made of it.
    QVERIFY(pair.here->apply(nameUnit("Mine again")));
    QVERIFY(pair.here->undo());
    QCOMPARE(pair.content->workspace.find<Unit>(unit.id)->name, QStringLiteral("Theirs"));
}

void TestTakingIn::undoPassesOverNoStepThatOthersStandOn()
{
    Pair pair;
    QVERIFY(pair.here->apply(add("a")));
    Edit both = nameUnit("Mine");
    both.changes.push_back(put(Person{person("a"), QStringLiteral("Anna"), {}}));
    QVERIFY(pair.here->apply(both));
    QVERIFY(pair.there->takeIn());
    QVERIFY(pair.there->apply(nameUnit("Theirs")));
    QVERIFY(pair.here->takeIn());
    QVERIFY(!pair.here->undo());
    // It would leave the second step half done.
    QCOMPARE(*pair.here->undoLabel(), QStringLiteral("Add a"));
    QVERIFY(!pair.here->undo());
    QCOMPARE(pair.content->workspace.find<Person>(person("a"))->name, QStringLiteral("Anna"));
    QVERIFY(!pair.here->undoLabel());
}

void TestTakingIn::undoTakesNothingAwayThatSomebodyElseBuiltOn()
{
    Pair pair;
    const Unit mine{{QStringLiteral("mine")}, QStringLiteral("Mine"), 1, 1};
    QVERIFY(pair.here->apply({QStringLiteral("Add unit"), {put(mine)}}));
    QVERIFY(pair.there->takeIn());
    Round theirs = springRound();
    theirs.id = {QStringLiteral("theirs")};
    theirs.unit = mine.id;
    QVERIFY(pair.there->apply({QStringLiteral("Add round"), {put(theirs)}}));
    QVERIFY(pair.here->takeIn());
    const Workspace before = pair.here->workspace();
    const auto refused = pair.here->undo();
    QVERIFY2(wordsOf(refused).contains(QStringLiteral("Add unit")), qPrintable(wordsOf(refused)));
    QVERIFY(pair.here->workspace() == before);
    QVERIFY(pair.content->workspace.find<Unit>(mine.id));
    QVERIFY(!pair.here->undoLabel());
}

void TestTakingIn::undoDoesNotReachIntoARoundThatWasLockedElsewhere()
{
    Pair pair;
    QVERIFY(pair.here->apply(rate(0, 3)));
    QVERIFY(pair.there->takeIn());
    Round locked = springRound();
    locked.locked = true;
    QVERIFY(pair.there->apply({QStringLiteral("Lock"), {put(locked)}}));
    QVERIFY(pair.here->takeIn());
    QVERIFY(!pair.here->undo());
    QCOMPARE(pair.content->workspace.all<Ballot>().size(), 1U);
}

void TestTakingIn::undoTakesNoVotesThatSomebodyElseChanged()
{
    // As an import brings them.
    BallotBatch votes({seat.id}, {model()->itemId(0), model()->itemId(1)});
    votes.add(0, 0, 2);
    votes.add(0, 1, 3);
    Pair pair;
    QVERIFY(pair.here->apply(add("early")));
    QVERIFY(pair.here->apply({QStringLiteral("Import"), {}, {}, votes}));
    QVERIFY(pair.there->takeIn());
    QVERIFY(pair.there->apply(rate(1, 1)));
    QVERIFY(pair.here->takeIn());
    QVERIFY(wordsOf(pair.here->undo()).contains(QStringLiteral("Import")));
    QCOMPARE(pair.content->workspace.find<Ballot>(seat.id, model()->itemId(1))->value, std::optional(1));
    QCOMPARE(pair.content->workspace.all<Ballot>().size(), 2U);
    QVERIFY(pair.here->undo());
    QVERIFY(!pair.content->workspace.find<Person>(person("early")));
}

void TestTakingIn::redoDoesNotOverwriteEither()
{
    Pair pair;
    QVERIFY(pair.here->apply(nameUnit("Mine")));
    QVERIFY(pair.here->undo());
    QVERIFY(pair.there->takeIn());
    QVERIFY(pair.there->apply(nameUnit("Theirs")));
    QVERIFY(pair.here->takeIn());
    const auto refused = pair.here->redo();
    QVERIFY2(wordsOf(refused).contains(QStringLiteral("Name Mine")), qPrintable(wordsOf(refused)));
    QCOMPARE(pair.content->workspace.find<Unit>(unit.id)->name, QStringLiteral("Theirs"));
    QVERIFY(!pair.here->redoLabel());
}

void TestTakingIn::typingGoesOnByItselfAfterwards()
{
    Pair pair;
    pair.here->beginStay();
    QVERIFY(pair.here->apply(nameUnit("M")));
    QVERIFY(pair.there->takeIn());
    QVERIFY(pair.there->apply(nameUnit("Theirs")));
    QVERIFY(pair.here->takeIn());
    QVERIFY(pair.here->apply(nameUnit("Mine")));
    pair.here->endStay();
    QVERIFY(pair.here->undo());
    QCOMPARE(pair.content->workspace.find<Unit>(unit.id)->name, QStringLiteral("Theirs"));
}

void TestTakingIn::whatIsBrokenStaysOutside()
{
    Pair pair;
    const Edit broken{QStringLiteral("Broken"),
                      {put(Participant{{QStringLiteral("t")}, {QStringLiteral("nowhere")}, {}, QStringLiteral("T")})}};
    QVERIFY(MemoryStore(pair.content).commit(broken, {{}, {remove(broken.changes[0].record)}}, {}));
    const Workspace before = pair.here->workspace();
    QSignalSpy changed(pair.here.get(), &Document::changed);
    QVERIFY(!pair.here->takeIn());
    QCOMPARE(changed.count(), 0);
    QVERIFY(pair.here->workspace() == before);
    // Once it is mended it comes in.
    QVERIFY(MemoryStore(pair.content).commit({{}, {remove(broken.changes[0].record)}}, broken, {}));
    QVERIFY(pair.here->takeIn());
    QVERIFY(pair.here->workspace() == before);
}

void TestTakingIn::aReaderHoldsWhatTheWriterHolds_data()
{
    ballotsOfRoundsThatWereReadComeIn_data();
}

/// Whatever the writer does, undoes and does again, with the reader following at any time and having read any rounds.
void TestTakingIn::aReaderHoldsWhatTheWriterHolds()
{
    QFETCH(const bool, tellsSeats);
    const quint32 seed = randomSeed();
    qInfo("CXW_SEED=%u", seed);
    const Property follows = [tellsSeats](const Course &course) -> QString {
        const auto content = std::make_shared<MemoryStore::Content>();
        content->tellsSeats = tellsSeats;
        const auto writer = openOn(content, "Theo");
        const auto reader = openOn(content, "Helen");
        for (const quint32 number : course) {
            Result<void> done;
            if (number % 7 == 0 && writer->undoLabel())
                done = writer->undo();
            else if (number % 7 == 1 && writer->redoLabel())
                done = writer->redo();
            else
                done = writer->apply(randomEdit(number, whole(*writer), *model()));
            if (!done)
                return QStringLiteral("refused: ") + wordsOf(done);
            if (number % 3 == 0) {
                if (const auto taken = reader->takeIn(); !taken)
                    return QStringLiteral("not taken in: ") + wordsOf(taken);
                const auto &rounds = reader->workspace().all<Round>();
                if (!rounds.empty()
                    && !reader->readBallots(std::next(rounds.begin(), number % rounds.size())->second.id))
                    return QStringLiteral("ballots not read");
            }
        }
        if (const auto taken = reader->takeIn(); !taken)
            return QStringLiteral("not taken in: ") + wordsOf(taken);
        if (!(whole(*reader) == whole(*writer)))
            return QStringLiteral("the reader holds something else");
        return {};
    };
    const QString failure = failureOf(follows, seed, 20, 60);
    QVERIFY2(failure.isEmpty(), qPrintable(failure));
}

/// Both write, undo and redo as it comes; the one who is behind is refused and has the newer state then. Undo never
/// takes away what the other one made of a record.
void TestTakingIn::twoWhoWriteInTurnHoldTheSame()
{
    const quint32 seed = randomSeed();
    qInfo("CXW_SEED=%u", seed);
    const Property same = [](const Course &course) -> QString {
        const auto content = std::make_shared<MemoryStore::Content>();
        const std::array documents{openOn(content, "Theo"), openOn(content, "Helen")};
        for (const quint32 number : course) {
            const size_t who = number / 16 % 2;
            Document &document = *documents[who];
            const size_t lines = content->history.size();
            Result<void> done;
            const bool undoes = number % 5 == 0 && document.undoLabel();
            if (undoes)
                done = document.undo();
            else if (number % 5 == 1 && document.redoLabel())
                done = document.redo();
            else
                done = document.apply(randomEdit(number, whole(document), *model()));
            if (content->history.size() == lines)
                continue;
            if (!undoes)
                continue;
            for (const RecordChange &change : content->changes.back()) {
                if (!isAsLeftBy(content->history[lines].who, change, lines, *content))
                    return QStringLiteral("undo overwrote ") + recordKey(change.record());
            }
        }
        for (const auto &document : documents) {
            if (const auto taken = document->takeIn(); !taken)
                return QStringLiteral("not taken in: ") + wordsOf(taken);
            if (!(whole(*document) == content->workspace))
                return QStringLiteral("somebody holds something else");
        }
        return {};
    };
    const QString failure = failureOf(same, seed, 20, 80);
    QVERIFY2(failure.isEmpty(), qPrintable(failure));
}

QTEST_GUILESS_MAIN(TestTakingIn)
#include "tst_takingin.moc"
