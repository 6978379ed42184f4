// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/document/document.h"
#include "core/model/modelreader.h"
#include "core/workspace/setupedits.h"
#include "tests/support/memorystore.h"

#include <QSignalSpy>
#include <QTest>

using namespace cxw;

namespace {

const Unit unit{{QStringLiteral("u")}, QStringLiteral("Retail"), 0, 1};
const Round spring{{QStringLiteral("r")}, unit.id, QStringLiteral("Spring"), QDate(2026, 4, 1), {}, false, false};
const Round autumn{{QStringLiteral("o")}, unit.id, QStringLiteral("Autumn"), QDate(2026, 10, 1), {}, false, false};
const Participant seat{{QStringLiteral("s")}, spring.id, std::nullopt, QStringLiteral("Ana")};
const Ballot ballot{seat.id, {QStringLiteral("design.vision/cadence")}, 2};
const AgreedValue agreed{spring.id, {QStringLiteral("design.vision/cadence")}, 3, QStringLiteral("so it is")};
const Stock stock{spring.id, {QStringLiteral("design.vision")}, StockState::Pockets, {}, {}};
const PracticeNote note{spring.id, {QStringLiteral("design.vision")}, {}, QStringLiteral("seen")};

Round locked(Round round)
{
    round.locked = true;
    return round;
}

Round renamed(Round round)
{
    round.name = QStringLiteral("Other");
    return round;
}

} // namespace

/// Going back makes the workspace what it was as one edit, and no locked round is changed by it or by anything else.
class TestGoingBack : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void itIsOneEditWithItsNameAndOneUndo();
    void itTellsBeforehandWhatItTakesBack();
    void itIsNothingWhereNothingWouldChange();
    void aLineThatIsNotThereIsRefused();
    void aRefusalOfTheStoreLeavesEverything();
    void itOpensARoundThatWasLockedSince();
    void itLocksARoundThatWasReopenedSince();
    void itIsRefusedWhereALockedRoundWouldChange();
    void aLockedRoundRefusesEveryEditUntilReopened_data();
    void aLockedRoundRefusesEveryEditUntilReopened();
    void lockingAndReopeningAreInTheHistory();

private:
    void apply(const QString &label, const std::vector<Change> &changes)
    {
        const auto done = m_document->apply({label, changes});
        QVERIFY2(done.ok(), done.ok() ? "" : qPrintable(done.error().sentence));
    }
    [[nodiscard]] const Workspace &now() const { return m_document->workspace(); }

    std::shared_ptr<MemoryStore::Content> m_content;
    std::unique_ptr<Document> m_document;
};

void TestGoingBack::init()
{
    static const auto model = std::make_shared<const MaturityModel>(builtInModel(QLocale(QLocale::English)).value());
    const Clock clock{[] { return QDateTime(QDate(2026, 11, 21), QTime(14, 5), Qt::UTC); }};
    m_content = std::make_shared<MemoryStore::Content>();
    m_document = std::move(
        Document::open(std::make_unique<MemoryStore>(m_content), model, clock, QStringLiteral("Helen")).value());
    apply(QStringLiteral("Start"), {put(unit), put(spring), put(autumn), put(seat)});
    apply(QStringLiteral("Rate"), {put(ballot), put(agreed)});
}

void TestGoingBack::itIsOneEditWithItsNameAndOneUndo()
{
    const Workspace then = now();
    apply(QStringLiteral("Agree"), {cxw::remove(agreed)});
    apply(QStringLiteral("Note"), {put(note)});
    apply(QStringLiteral("Forget"), {cxw::remove(ballot), cxw::remove(seat)});
    const Workspace later = now();
    QSignalSpy changed(m_document.get(), &Document::changed);
    QVERIFY(m_document->goBackTo(2));
    QVERIFY(now() == then);
    QVERIFY(m_content->workspace == then);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(m_content->history.size(), 6U);
    QCOMPARE(m_content->history.back().label, QStringLiteral("Go back to 21 Nov 2026, 14:05: Rate"));
    QCOMPARE(*m_document->undoLabel(), m_content->history.back().label);
    QVERIFY(m_document->undo());
    QVERIFY(now() == later);
    QVERIFY(m_document->redo());
    QVERIFY(now() == then);
    QVERIFY(m_document->goBackTo(0));
    QVERIFY(now() == Workspace());
    QCOMPARE(m_content->history.back().label, QStringLiteral("Go back to the beginning"));
}

void TestGoingBack::itTellsBeforehandWhatItTakesBack()
{
    apply(QStringLiteral("Note"), {put(note)});
    apply(QStringLiteral("Vote"), {put(Ballot{seat.id, ballot.item, 4})});
    apply(QStringLiteral("Note again"), {put(PracticeNote{spring.id, note.practice, {}, QStringLiteral("other")})});
    const Workspace before = now();
    const auto preview = m_document->previewGoBackTo(2);
    QVERIFY(preview);
    QCOMPARE(preview.value().edits, 3);
    QCOMPARE(preview.value().records, 1);
    QCOMPARE(preview.value().ballots, 1);
    QVERIFY(now() == before);
    QCOMPARE(m_content->history.size(), 5U);
}

void TestGoingBack::itIsNothingWhereNothingWouldChange()
{
    QVERIFY(m_document->goBackTo(2));
    apply(QStringLiteral("Note"), {put(note)});
    QVERIFY(m_document->undo());
    QCOMPARE(m_document->previewGoBackTo(2).value().records, 0);
    QCOMPARE(m_document->previewGoBackTo(2).value().edits, 2);
    QVERIFY(m_document->goBackTo(2));
    QCOMPARE(m_content->history.size(), 4U);
}

void TestGoingBack::aLineThatIsNotThereIsRefused()
{
    const auto refused = m_document->goBackTo(3);
    QVERIFY(!refused);
    QVERIFY(refused.error().sentence.contains(QStringLiteral("no line 3")));
    QVERIFY(!m_document->goBackTo(-1));
    QCOMPARE(m_content->history.size(), 2U);
}

void TestGoingBack::aRefusalOfTheStoreLeavesEverything()
{
    const Workspace before = now();
    m_content->refuses = true;
    QVERIFY(!m_document->goBackTo(1));
    QVERIFY(now() == before);
    QVERIFY(m_content->workspace == before);
    QCOMPARE(*m_document->undoLabel(), QStringLiteral("Rate"));
}

void TestGoingBack::itOpensARoundThatWasLockedSince()
{
    QVERIFY(m_document->apply(lockRoundEdit(spring)));
    QVERIFY(m_document->goBackTo(2));
    QVERIFY(!now().find<Round>(spring.id)->locked);
}

void TestGoingBack::itLocksARoundThatWasReopenedSince()
{
    QVERIFY(m_document->apply(lockRoundEdit(spring)));
    QVERIFY(m_document->apply(reopenRoundEdit(locked(spring))));
    apply(QStringLiteral("Note"), {put(note)});
    QVERIFY(m_document->goBackTo(3));
    QVERIFY(now().find<Round>(spring.id)->locked);
    QVERIFY(!now().find<PracticeNote>(note.round, note.practice));
    QVERIFY(m_document->undo());
    QVERIFY(now().find<PracticeNote>(note.round, note.practice));
}

void TestGoingBack::itIsRefusedWhereALockedRoundWouldChange()
{
    apply(QStringLiteral("Note"), {put(note)});
    QVERIFY(m_document->apply(lockRoundEdit(spring)));
    const Workspace before = now();
    for (const qint64 line : {0, 1, 2}) {
        const auto refused = m_document->goBackTo(line);
        QVERIFY(!refused);
        QVERIFY(refused.error().sentence.contains(QStringLiteral("“Spring” is locked")));
        QVERIFY(!m_document->previewGoBackTo(line));
        QVERIFY(now() == before);
    }
    QVERIFY(m_document->goBackTo(3));
    QVERIFY(m_document->goBackTo(2));
    QVERIFY(!now().find<PracticeNote>(note.round, note.practice));
}

void TestGoingBack::aLockedRoundRefusesEveryEditUntilReopened_data()
{
    QTest::addColumn<Edit>("edit");
    const auto row = [](const char *name, const std::vector<Change> &changes) {
        QTest::newRow(name) << Edit{QStringLiteral("Sneak"), changes};
    };
    const Participant other{{QStringLiteral("t")}, spring.id, std::nullopt, {}};
    Participant moved = seat;
    moved.round = autumn.id;
    Round elsewhere = locked(spring);
    elsewhere.facilitator = QStringLiteral("Ben");
    row("new ballot", {put(Ballot{seat.id, {QStringLiteral("design.vision/rigor")}, 1})});
    row("other ballot", {put(Ballot{seat.id, ballot.item, std::nullopt})});
    row("ballot removed", {cxw::remove(ballot)});
    row("new agreed value", {put(AgreedValue{spring.id, {QStringLiteral("design.vision/rigor")}, 1, {}})});
    row("other agreed value", {put(AgreedValue{spring.id, agreed.item, 4, {}})});
    row("agreed value removed", {cxw::remove(agreed)});
    row("stock", {put(stock)});
    row("note", {put(note)});
    row("new seat", {put(other)});
    row("seat and its ballot", {put(Ballot{other.id, ballot.item, 1}), put(other)});
    row("other label", {put(Participant{seat.id, spring.id, std::nullopt, QStringLiteral("Ben")})});
    row("seat removed", {cxw::remove(ballot), cxw::remove(seat)});
    row("seat moved out", {put(moved)});
    row("other facilitator", {put(elsewhere)});
    row("renamed while reopened", {put(renamed(spring))});
    row("removed", {cxw::remove(spring)});
    row("reopened and rated in one edit", {put(spring), put(Ballot{seat.id, ballot.item, 4})});
    row("rated between other edits", {put(Person{{QStringLiteral("p")}, {}, {}}), put(stock), put(autumn)});
}

void TestGoingBack::aLockedRoundRefusesEveryEditUntilReopened()
{
    QFETCH(const Edit, edit);
    QVERIFY(m_document->apply(lockRoundEdit(spring)));
    const Workspace before = now();
    const auto refused = m_document->apply(edit);
    QVERIFY(!refused);
    QVERIFY(refused.error().sentence.contains(QStringLiteral("“Spring” is locked")));
    QVERIFY(now() == before);
    QCOMPARE(m_content->history.size(), 3U);
    QVERIFY(m_document->apply(reopenRoundEdit(locked(spring))));
    QVERIFY(m_document->apply(edit));
    QCOMPARE(m_content->history.back().label, edit.label);
}

void TestGoingBack::lockingAndReopeningAreInTheHistory()
{
    QVERIFY(m_document->apply(lockRoundEdit(spring)));
    QVERIFY(m_document->apply(reopenRoundEdit(locked(spring))));
    const auto lines = m_document->history(2);
    QCOMPARE(lines.value()[1].label, QStringLiteral("Lock round “Spring”"));
    QCOMPARE(lines.value()[0].label, QStringLiteral("Reopen round “Spring”"));
    const auto changes = m_document->historyChanges(3);
    QVERIFY(changes.value() == (std::vector{RecordChange{spring, locked(spring)}}));
}

QTEST_GUILESS_MAIN(TestGoingBack)
#include "tst_goingback.moc"
