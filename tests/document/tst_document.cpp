// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/document/document.h"
#include "core/model/modelreader.h"
#include "core/workspace/setupedits.h"
#include "tests/support/memorystore.h"

#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace cxw;

namespace {

struct Bench
{
    std::shared_ptr<MemoryStore::Content> content = std::make_shared<MemoryStore::Content>();
    std::unique_ptr<Document> document;

    Bench() { reopen(); }

    void reopen()
    {
        static const auto model =
            std::make_shared<const MaturityModel>(builtInModel(QLocale(QLocale::English)).value());
        Clock clock{[] { return QDateTime(QDate(2026, 11, 21), QTime(9, 0), Qt::UTC); }};
        document = std::move(
            Document::open(std::make_unique<MemoryStore>(content), model, clock, QStringLiteral("Helen")).value());
    }
};

const Unit unit{{QStringLiteral("u")}, QStringLiteral("Retail"), 0, 1};
const Round openRound{{QStringLiteral("r")}, unit.id, QStringLiteral("Spring"), QDate(2026, 4, 1), {}, false, false};
const Participant seat{{QStringLiteral("s")}, openRound.id, std::nullopt, QStringLiteral("Ana")};

Edit startRound()
{
    return {QStringLiteral("Start"), {put(unit), put(openRound), put(seat)}};
}

Ballot ballotOn(const MaturityModel &model, int item, std::optional<int> value)
{
    return {seat.id, model.itemId(item), value};
}

/// One edit at random: ballots, agreed values, pain points, removed or put.
Edit randomEdit(QRandomGenerator &random, const MaturityModel &model)
{
    Edit edit{QStringLiteral("Edit %1").arg(random.bounded(1000)), {}};
    const int changes = random.bounded(1, 5);
    for (int change = 0; change < changes; ++change) {
        const int item = random.bounded(model.itemCount());
        const int value = random.bounded(5);
        const FindingId finding{QString::number(random.bounded(4))};
        Record record = ballotOn(model, item, value);
        if (random.bounded(3) == 0)
            record = AgreedValue{openRound.id, model.itemId(item), value, QString::number(random.bounded(9))};
        else if (random.bounded(3) == 0)
            record = PainPoint{finding, unit.id, QStringLiteral("Pain"), {}, value + 1, 1, PainStatus::Open, {}};
        edit.changes.push_back(random.bounded(4) == 0 ? remove(record) : put(record));
    }
    return edit;
}

Edit nameUnit(const char *name)
{
    Unit named = unit;
    named.name = QString::fromLatin1(name);
    return {QStringLiteral("Name %1").arg(named.name), {put(named)}};
}

/// Somebody types into the unit's name for a while.
void stayInAField(Document &document, QRandomGenerator &random)
{
    document.beginStay();
    QByteArray name;
    for (int pause = 0; pause < 3; ++pause) {
        name += static_cast<char>('a' + random.bounded(26));
        if (!document.apply(nameUnit(name.constData())))
            qFatal("refused");
    }
    document.endStay();
}

} // namespace

class TestDocument : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEditIsInTheStoreAndInMemory();
    void aRefusedEditLeavesEverythingAsItWas();
    void aRefusedUndoLeavesEverythingAsItWas();
    void anEditThatChangesNothingIsNotWritten();
    void undoThenRedoOfRandomEditsGivesEqualRecords();
    void aStayInAFieldIsTakenBackAsOne();
    void aStayThatLeavesEverythingAsItWasLeavesNothingToTakeBack();
    void whatBreaksAStayIsTakenBackByItself_data();
    void whatBreaksAStayIsTakenBackByItself();
    void reopeningGivesAnEqualWorkspace();
    void aLockedRoundTakesNoEdits();
    void anImpossibleDateIsRefusedUnlessItIsThereAlready();
    void aLockedRoundTakesNothingOfTheRoom_data();
    void aLockedRoundTakesNothingOfTheRoom();
    void groupsThatTellWhoSomebodyIsAreRefused();
    void whatTheModelDoesNotHaveIsRefused();
    void figuresFollowSecondBallotsAndGrades();
    void aRoundCanBeReopened();
    void undoTakesBackTheImportOfALockedRound();
    void anEditAfterUndoForgetsWhatWasUndone();
    void figuresFollowEdits();
    void theHistoryTellsWhoAndWhat();
    void aForeignModelIsRefused();
};

void TestDocument::anEditIsInTheStoreAndInMemory()
{
    Bench bench;
    QSignalSpy changed(bench.document.get(), &Document::changed);
    QVERIFY(bench.document->apply(startRound()));
    QCOMPARE(changed.count(), 1);
    QVERIFY(bench.document->workspace().find<Round>(openRound.id));
    QVERIFY(bench.content->workspace.find<Round>(openRound.id));
    QCOMPARE(*bench.document->undoLabel(), QStringLiteral("Start"));
}

void TestDocument::aRefusedEditLeavesEverythingAsItWas()
{
    Bench bench;
    QVERIFY(bench.document->apply(startRound()));
    const Workspace before = bench.document->workspace();
    bench.content->refuses = true;
    QSignalSpy changed(bench.document.get(), &Document::changed);
    const auto refused =
        bench.document->apply({QStringLiteral("Rate"), {put(ballotOn(*bench.document->models().builtIn(), 0, 3))}});
    QVERIFY(!refused);
    QCOMPARE(refused.error().sentence, QStringLiteral("The store refuses."));
    QVERIFY(bench.document->workspace() == before);
    QCOMPARE(changed.count(), 0);
    QCOMPARE(*bench.document->undoLabel(), QStringLiteral("Start"));
}

void TestDocument::aRefusedUndoLeavesEverythingAsItWas()
{
    Bench bench;
    QVERIFY(bench.document->apply(startRound()));
    const Workspace before = bench.document->workspace();
    bench.content->refuses = true;
    QVERIFY(!bench.document->undo());
    QVERIFY(bench.document->workspace() == before);
    QVERIFY(bench.document->undoLabel());
    QVERIFY(!bench.document->redoLabel());
    bench.content->refuses = false;
    QVERIFY(bench.document->undo());
    QVERIFY(!bench.document->workspace().find<Round>(openRound.id));
}

void TestDocument::anEditThatChangesNothingIsNotWritten()
{
    Bench bench;
    QVERIFY(bench.document->apply(startRound()));
    QVERIFY(bench.document->apply({QStringLiteral("Again"), {put(unit)}}));
    QVERIFY(
        bench.document->apply({QStringLiteral("Gone"), {remove(ballotOn(*bench.document->models().builtIn(), 0, 3))}}));
    QCOMPARE(bench.content->history.size(), size_t(1));
    QCOMPARE(*bench.document->undoLabel(), QStringLiteral("Start"));
}

void TestDocument::undoThenRedoOfRandomEditsGivesEqualRecords()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    QRandomGenerator random(seed);
    Bench bench;
    QVERIFY(bench.document->apply(startRound()));
    std::vector<Workspace> states{bench.document->workspace()};
    for (int edit = 0; edit < 200; ++edit) {
        const size_t written = bench.content->history.size();
        const bool stays = random.bounded(3) == 0;
        if (stays)
            stayInAField(*bench.document, random);
        else
            QVERIFY(bench.document->apply(randomEdit(random, *bench.document->models().builtIn())));
        // A stay that ends as it began leaves nothing to take back.
        const bool leavesAWayBack = !stays || bench.document->workspace() != states.back();
        if (bench.content->history.size() > written && leavesAWayBack)
            states.push_back(bench.document->workspace());
    }
    for (size_t state = states.size() - 1; state > 0; --state) {
        QVERIFY2(bench.document->workspace() == states[state], qPrintable(QStringLiteral("seed %1").arg(seed)));
        QVERIFY(bench.document->undo());
    }
    for (size_t state = 0; state + 1 < states.size(); ++state) {
        QVERIFY2(bench.document->workspace() == states[state], qPrintable(QStringLiteral("seed %1").arg(seed)));
        QVERIFY(bench.document->redo());
    }
    QVERIFY2(bench.document->workspace() == states.back(), qPrintable(QStringLiteral("seed %1").arg(seed)));
    QVERIFY2(bench.content->workspace == states.back(), qPrintable(QStringLiteral("seed %1").arg(seed)));
}

void TestDocument::aStayInAFieldIsTakenBackAsOne()
{
    Bench bench;
    QVERIFY(bench.document->apply(startRound()));
    const Workspace before = bench.document->workspace();
    bench.document->beginStay();
    for (const char *typed : {"S", "Sh", "Shops"})
        QVERIFY(bench.document->apply(nameUnit(typed)));
    bench.document->endStay();
    const Workspace after = bench.document->workspace();
    QCOMPARE(bench.content->history.size(), size_t(4)); // each is on the disk
    QCOMPARE(*bench.document->undoLabel(), QStringLiteral("Name Shops"));
    QVERIFY(bench.document->undo());
    QVERIFY(bench.document->workspace() == before);
    QVERIFY(bench.content->workspace == before);
    QVERIFY(bench.document->redo());
    QVERIFY(bench.document->workspace() == after);
    QVERIFY(bench.content->workspace == after);
    QVERIFY(bench.document->undo());
    QVERIFY(bench.document->undo());
    QVERIFY(bench.document->workspace() == Workspace());
}

void TestDocument::aStayThatLeavesEverythingAsItWasLeavesNothingToTakeBack()
{
    Bench bench;
    const PracticeId practice = bench.document->models().builtIn()->practices[0].id;
    QVERIFY(bench.document->apply(startRound()));
    bench.document->beginStay();
    QVERIFY(bench.document->apply(
        {QStringLiteral("Note"), {put(PracticeNote{openRound.id, practice, {}, QStringLiteral("a")})}}));
    QCOMPARE(*bench.document->undoLabel(), QStringLiteral("Note"));
    QVERIFY(bench.document->apply({QStringLiteral("Note"), {remove(PracticeNote{openRound.id, practice, {}, {}})}}));
    QCOMPARE(*bench.document->undoLabel(), QStringLiteral("Start"));
}

void TestDocument::whatBreaksAStayIsTakenBackByItself_data()
{
    QTest::addColumn<int>("breaking");
    QTest::newRow("the field is left") << 0;
    QTest::newRow("something else is done") << 1;
    QTest::newRow("another field of the record") << 2;
    QTest::newRow("something was undone and done again") << 3;
    QTest::newRow("nobody is in a field") << 4;
}

void TestDocument::whatBreaksAStayIsTakenBackByItself()
{
    QFETCH(int, breaking);
    Bench bench;
    QVERIFY(bench.document->apply(startRound()));
    if (breaking != 4)
        bench.document->beginStay();
    QVERIFY(bench.document->apply(nameUnit("Sh")));
    Round led = openRound;
    led.facilitator = QStringLiteral("Ana");
    if (breaking == 0)
        bench.document->beginStay();
    else if (breaking == 1)
        QVERIFY(bench.document->apply({QStringLiteral("Lead"), {put(led)}}));
    else if (breaking == 3)
        QVERIFY(bench.document->undo() && bench.document->redo());
    Unit last = std::get<Unit>(nameUnit("Shops").changes.front().record);
    if (breaking == 2) {
        last.name = QStringLiteral("Sh");
        last.cycle = 2;
    }
    const Workspace before = bench.document->workspace();
    QVERIFY(bench.document->apply({QStringLiteral("Last"), {put(last)}}));
    QVERIFY(bench.document->undo());
    QVERIFY(bench.document->workspace() == before);
}

void TestDocument::reopeningGivesAnEqualWorkspace()
{
    Bench bench;
    QVERIFY(bench.document->apply(startRound()));
    QVERIFY(
        bench.document->apply({QStringLiteral("Rate"), {put(ballotOn(*bench.document->models().builtIn(), 7, 2))}}));
    const Workspace before = bench.document->workspace();
    bench.reopen();
    QVERIFY(!(bench.document->workspace() == before)); // ballots are read when somebody asks
    QVERIFY(bench.document->readBallots(openRound.id));
    QVERIFY(bench.document->workspace() == before);
}

void TestDocument::aLockedRoundTakesNoEdits()
{
    Bench bench;
    QVERIFY(bench.document->apply(startRound()));
    Round locked = openRound;
    locked.locked = true;
    QVERIFY(bench.document->apply({QStringLiteral("Lock"), {put(locked)}}));
    const Workspace before = bench.document->workspace();
    const MaturityModel &model = *bench.document->models().builtIn();
    Round renamed = locked;
    renamed.name = QStringLiteral("Other");
    const std::vector<Change> changes{put(ballotOn(model, 0, 3)),
                                      put(AgreedValue{openRound.id, model.itemId(0), 3, {}}),
                                      put(Stock{openRound.id, model.practices[0].id, StockState::Absent, {}, {}}),
                                      put(PracticeNote{openRound.id, model.practices[0].id, {}, QStringLiteral("n")}),
                                      put(Participant{{QStringLiteral("t")}, openRound.id, std::nullopt, {}}),
                                      put(renamed),
                                      remove(locked)};
    for (const Change &change : changes)
        QVERIFY(!bench.document->apply({QStringLiteral("Sneak"), {change}}));
    QVERIFY(bench.document->workspace() == before);
}

void TestDocument::anImpossibleDateIsRefusedUnlessItIsThereAlready()
{
    Bench bench;
    Round old = openRound;
    old.date = QDate(1850, 2, 3);
    const auto refused = bench.document->apply({QStringLiteral("Start"), {put(unit), put(old)}});
    QVERIFY(!refused);
    QVERIFY2(refused.error().sentence.contains(QStringLiteral("1900 to 2200")), qPrintable(refused.error().sentence));
    const CompetencyTarget late{unit.id, bench.document->models().builtIn()->competencies[0].id, 3, QDate(2201, 1, 1)};
    QVERIFY(!bench.document->apply({QStringLiteral("Aim"), {put(late)}}));
    bench.content->workspace.apply({{}, {put(unit), put(old)}});
    bench.reopen();
    old.name = QStringLiteral("Other");
    QVERIFY(bench.document->apply({QStringLiteral("Rename"), {put(old)}}));
}

void TestDocument::aLockedRoundTakesNothingOfTheRoom_data()
{
    const ItemId item{QStringLiteral("design.vision/cadence")};
    QTest::addColumn<Record>("record");
    QTest::newRow("second ballot") << Record(SecondBallot{seat.id, item, 2});
    QTest::newRow("secret vote") << Record(OpenVote{openRound.id, item, 1});
    QTest::newRow("workshop") << Record(Workshop{openRound.id, WorkshopOrder::ByHabit, 1, 5, false, {}});
    QTest::newRow("part") << Record(WorkshopPart{openRound.id, QStringLiteral("practice/x"), WorkshopState::Shown});
    QTest::newRow("grade") << Record(
        PracticeNote{openRound.id, {QStringLiteral("design.vision")}, {}, {}, EvidenceGrade::Seen});
}

void TestDocument::aLockedRoundTakesNothingOfTheRoom()
{
    QFETCH(const Record, record);
    Bench bench;
    QVERIFY(bench.document->apply(startRound()));
    Round locked = openRound;
    locked.locked = true;
    QVERIFY(bench.document->apply({QStringLiteral("Lock"), {put(locked)}}));
    QVERIFY(!bench.document->apply({QStringLiteral("Put"), {put(record)}}));
    QVERIFY(bench.document->apply({QStringLiteral("Open"), {put(openRound)}}));
    QVERIFY(bench.document->apply({QStringLiteral("Put"), {put(record)}}));
    QVERIFY(bench.document->apply({QStringLiteral("Lock"), {put(locked)}}));
    QVERIFY(!bench.document->apply({QStringLiteral("Take"), {remove(record)}}));
}

void TestDocument::groupsThatTellWhoSomebodyIsAreRefused()
{
    Bench bench;
    Round hidden = openRound;
    hidden.anonymous = true;
    QVERIFY(bench.document->apply({QStringLiteral("Start"), {put(unit), put(hidden)}}));
    const auto seats = [&](int count) {
        Edit edit{QStringLiteral("Seat"), {}};
        for (int number = 0; number < count; ++number)
            edit.changes.push_back(put(Participant{
                {QString::number(number)}, hidden.id, {}, QString::number(number), QStringLiteral("manager")}));
        return edit;
    };
    QVERIFY(!bench.document->apply(seats(4)));
    QVERIFY(bench.document->apply(seats(5)));
    // One less, and the others are of no group any more.
    QVERIFY(bench.document->apply(unseatEdit(bench.document->workspace(), {QStringLiteral("0")})));
    for (const Participant &one : bench.document->workspace().participants(hidden.id))
        QCOMPARE(one.group, QString());
    QVERIFY(bench.document->undo());
    QCOMPARE(bench.document->workspace().find<Participant>(ParticipantId{QStringLiteral("4")})->group,
             QStringLiteral("manager"));
}

void TestDocument::whatTheModelDoesNotHaveIsRefused()
{
    Bench bench;
    QVERIFY(bench.document->apply(startRound()));
    Participant other = seat;
    other.group = QStringLiteral("boss");
    QVERIFY(!bench.document->apply({QStringLiteral("Group"), {put(other)}}));
    other.group = QStringLiteral("executive");
    QVERIFY(bench.document->apply({QStringLiteral("Group"), {put(other)}}));
    const ItemId item = bench.document->models().builtIn()->itemId(0);
    QVERIFY(!bench.document->apply({QStringLiteral("Vote"), {put(SecondBallot{seat.id, item, 5})}}));
    QVERIFY(bench.document->apply({QStringLiteral("Vote"), {put(SecondBallot{seat.id, item, 4})}}));
}

void TestDocument::figuresFollowSecondBallotsAndGrades()
{
    Bench bench;
    QVERIFY(bench.document->apply(startRound()));
    const MaturityModel &model = *bench.document->models().builtIn();
    const auto apply = [&](Change change) {
        return bench.document->apply({QStringLiteral("Do"), {std::move(change)}});
    };
    const auto score = [&] { return bench.document->figures().round(openRound.id); };
    QVERIFY(apply(put(ballotOn(model, 0, 3))));
    QCOMPARE(score()->items[0].value, std::optional(3.0));
    QVERIFY(apply(put(SecondBallot{seat.id, model.itemId(0), 4})));
    QCOMPARE(score()->items[0].value, std::optional(4.0));
    QCOMPARE(score()->secondVotes.at(0).shift.value, std::optional(1.0));
    QVERIFY(apply(put(OpenVote{openRound.id, model.itemId(0), 1})));
    QCOMPARE(score()->items[0].value, std::optional<double>());
    QVERIFY(bench.document->applyAside({QStringLiteral("Show"), {remove(OpenVote{openRound.id, model.itemId(0), 1})}}));
    QCOMPARE(score()->evidence.overall.value, std::optional(1.0));
    PracticeNote note{openRound.id, model.practices[0].id, {}, {}, EvidenceGrade::Told};
    QVERIFY(apply(put(note)));
    QCOMPARE(score()->evidence.overall.value, std::optional(2.0));
    // What is written beside it costs nothing.
    const RoundScore *before = score();
    note.note = QStringLiteral("So said");
    QVERIFY(apply(put(note)));
    QCOMPARE(score(), before);
    QVERIFY(apply(remove(note)));
    QCOMPARE(score()->evidence.overall.value, std::optional(1.0));
}

void TestDocument::aRoundCanBeReopened()
{
    Bench bench;
    QVERIFY(bench.document->apply(startRound()));
    Round locked = openRound;
    locked.locked = true;
    QVERIFY(bench.document->apply({QStringLiteral("Lock"), {put(locked)}}));
    QVERIFY(bench.document->apply({QStringLiteral("Reopen"), {put(openRound)}}));
    QVERIFY(
        bench.document->apply({QStringLiteral("Rate"), {put(ballotOn(*bench.document->models().builtIn(), 0, 3))}}));
    QCOMPARE(bench.content->history.size(), size_t(4));
}

void TestDocument::undoTakesBackTheImportOfALockedRound()
{
    Bench bench;
    Round locked = openRound;
    locked.locked = true;
    QVERIFY(bench.document->apply(
        {QStringLiteral("Import"),
         {put(unit), put(locked), put(seat), put(ballotOn(*bench.document->models().builtIn(), 0, 3))}}));
    QVERIFY(bench.document->undo());
    QVERIFY(bench.document->workspace() == Workspace());
}

void TestDocument::anEditAfterUndoForgetsWhatWasUndone()
{
    Bench bench;
    QVERIFY(bench.document->apply(startRound()));
    QVERIFY(bench.document->undo());
    QVERIFY(bench.document->redoLabel());
    QVERIFY(bench.document->apply({QStringLiteral("Unit"), {put(unit)}}));
    QVERIFY(!bench.document->redoLabel());
}

void TestDocument::figuresFollowEdits()
{
    Bench bench;
    const MaturityModel &model = *bench.document->models().builtIn();
    QVERIFY(bench.document->apply(startRound()));
    QVERIFY(!bench.document->figures().round(openRound.id)->scores.overall.value);
    QVERIFY(bench.document->apply({QStringLiteral("Rate"), {put(ballotOn(model, 0, 3))}}));
    QCOMPARE(*bench.document->figures().round(openRound.id)->scores.overall.value, 3.0);
    QVERIFY(bench.document->undo());
    QVERIFY(!bench.document->figures().round(openRound.id)->scores.overall.value);
    const PainPoint pain{{QStringLiteral("p")}, unit.id, QStringLiteral("Late letters"), {}, 5, 5,
                         PainStatus::Open,      {}};
    const auto unmet = [&] {
        return bench.document->figures().round(openRound.id)->phase.gates[0].criteria.back().met;
    };
    QVERIFY(unmet());
    QVERIFY(bench.document->apply({QStringLiteral("Pain"), {put(pain)}}));
    QVERIFY(!unmet());
    QVERIFY(!bench.document->figures().round({QStringLiteral("nowhere")}));
}

void TestDocument::theHistoryTellsWhoAndWhat()
{
    Bench bench;
    QVERIFY(bench.document->apply(startRound()));
    QVERIFY(bench.document->undo());
    const auto history = bench.document->history(10);
    QVERIFY(history);
    QCOMPARE(history.value().size(), size_t(2));
    QCOMPARE(history.value().back().who, QStringLiteral("Helen"));
    QCOMPARE(history.value().back().label, QStringLiteral("Start"));
    QCOMPARE(history.value().front().label, QStringLiteral("Undo: Start"));
    QCOMPARE(history.value().back().at, QDateTime(QDate(2026, 11, 21), QTime(9, 0), Qt::UTC));
}

void TestDocument::aForeignModelIsRefused()
{
    Bench bench;
    const Organization organization{{QStringLiteral("o")}, QStringLiteral("Acme"), QStringLiteral("other-model"), {}};
    bench.content->workspace.apply({{}, {put(organization)}});
    const auto model = std::make_shared<const MaturityModel>(builtInModel(QLocale(QLocale::English)).value());
    const auto refused = Document::open(std::make_unique<MemoryStore>(bench.content), model, {}, {});
    QVERIFY(!refused);
    QVERIFY(refused.error().sentence.contains(QStringLiteral("other-model")));
}

QTEST_GUILESS_MAIN(TestDocument)
#include "tst_document.moc"
