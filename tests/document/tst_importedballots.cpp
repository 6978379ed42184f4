// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/document/document.h"
#include "core/model/modelreader.h"
#include "core/storage/sqlitestore.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace cxw;

/// Many ballots that come with one edit, in a file and in memory.
class TestImportedBallots : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void theyAreInTheFileAndReadWhenAskedFor();
    void undoTakesThemOutAndRedoBringsThemBack();
    void theHistoryTellsEachAndLeadsBack();
    void oneOffTheScaleComesToNothing();
    void aLockedRoundTakesNone();
    void whatIsThereIsNotOverwritten();

private:
    void open();
    [[nodiscard]] Edit import(std::optional<int> step) const;
    [[nodiscard]] std::vector<Ballot> inFile();
    [[nodiscard]] std::vector<Ballot> wanted(const Edit &edit) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::shared_ptr<const MaturityModel> m_model;
    std::unique_ptr<Document> m_document;
    const RoundId m_round{QStringLiteral("round")};
};

void TestImportedBallots::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    auto model = builtInModel(QLocale::c());
    QVERIFY(model.ok());
    m_model = std::make_shared<const MaturityModel>(std::move(model).value());
    QVERIFY(SqliteStore::create(m_folder->filePath(QStringLiteral("a.cxw"))).ok());
    open();
    const Organization organization{OrganizationId::create(), QStringLiteral("Northshore"), m_model->id,
                                    m_model->version};
    QVERIFY(m_document
                ->apply({{}, {put(organization), put(Unit{{QStringLiteral("unit")}, QStringLiteral("Retail"), 0, 1})}})
                .ok());
}

void TestImportedBallots::cleanup()
{
    m_document.reset();
}

void TestImportedBallots::open()
{
    m_document.reset();
    auto store = SqliteStore::open(m_folder->filePath(QStringLiteral("a.cxw")), SqliteStore::OpenMode::ReadWrite);
    QVERIFY(store.ok());
    auto document = Document::open(std::move(store).value(), m_model, Clock(), QStringLiteral("Greta"));
    QVERIFY(document.ok());
    m_document = std::move(document).value();
}

Edit TestImportedBallots::import(std::optional<int> step) const
{
    Edit edit{QStringLiteral("Import"), {}};
    Round round;
    round.id = m_round;
    round.unit = {QStringLiteral("unit")};
    round.name = QStringLiteral("2026");
    round.date = QDate(2026, 5, 1);
    round.anonymous = true;
    round.modelId = m_model->id;
    round.modelVersion = m_model->version;
    edit.changes.push_back(put(round));
    std::vector<ParticipantId> seats;
    for (int seat = 0; seat < 7; ++seat) {
        seats.push_back({QStringLiteral("seat-%1").arg(seat)});
        edit.changes.push_back(
            put(Participant{seats.back(), m_round, std::nullopt, QStringLiteral("Voter %1").arg(seat)}));
    }
    std::vector<ItemId> items;
    for (int item = 0; item < m_model->itemCount(); ++item)
        items.push_back(m_model->itemId(item));
    edit.coming = BallotBatch(seats, items);
    // In the order of the items, which is not that of the file.
    for (int item = 0; item < m_model->itemCount(); ++item) {
        for (int seat = 0; seat < 7; ++seat)
            edit.coming.add(seat, item, seat == 0 ? std::nullopt : seat == 1 ? step : std::optional(item % 5));
    }
    return edit;
}

std::vector<Ballot> TestImportedBallots::wanted(const Edit &edit) const
{
    std::vector<Ballot> ballots;
    for (const BallotBatch::Line &line : edit.coming.lines())
        ballots.push_back(edit.coming.ballot(line));
    std::ranges::sort(ballots, {}, &Ballot::key);
    return ballots;
}

std::vector<Ballot> TestImportedBallots::inFile()
{
    const auto store = SqliteStore::open(m_folder->filePath(QStringLiteral("a.cxw")), SqliteStore::OpenMode::ReadOnly);
    auto ballots = store.value()->ballots(m_round).value();
    std::ranges::sort(ballots, {}, &Ballot::key);
    return ballots;
}

void TestImportedBallots::theyAreInTheFileAndReadWhenAskedFor()
{
    const Edit edit = import(3);
    QVERIFY(m_document->apply(edit).ok());
    QVERIFY(m_document->workspace().all<Ballot>().empty());
    QVERIFY(inFile() == wanted(edit));
    const RoundScore *score = m_document->figures().round(m_round);
    QVERIFY(score);
    QCOMPARE(score->raters, 6);
    QCOMPARE(m_document->workspace().all<Ballot>().size(), edit.coming.size());
    const auto given = m_document->givenAnswers(m_round);
    QVERIFY(given.ok());
    const auto onFirst = std::ranges::count(given.value(), m_model->itemId(0), &GivenAnswer::item);
    QCOMPARE(onFirst, std::ptrdiff_t(3)); // don't know, 0 and 3
}

void TestImportedBallots::undoTakesThemOutAndRedoBringsThemBack()
{
    const Edit edit = import(3);
    QVERIFY(m_document->apply(edit).ok());
    QVERIFY(m_document->figures().round(m_round));
    QVERIFY(m_document->undo().ok());
    QVERIFY(m_document->workspace().all<Ballot>().empty());
    QVERIFY(!m_document->workspace().find<Round>(m_round));
    QVERIFY(inFile().empty());
    QVERIFY(m_document->redo().ok());
    QVERIFY(inFile() == wanted(edit));
    QCOMPARE(m_document->figures().round(m_round)->raters, 6);
    QVERIFY(m_document->undo().ok());
    QVERIFY(inFile().empty());
}

void TestImportedBallots::theHistoryTellsEachAndLeadsBack()
{
    const Edit edit = import(3);
    QVERIFY(m_document->apply(edit).ok());
    const auto lines = m_document->history(1);
    QVERIFY(lines.ok());
    QCOMPARE(lines.value().front().changeCount, static_cast<int>(edit.size()));
    const auto changes = m_document->historyChanges(lines.value().front().number);
    QVERIFY(changes.ok());
    const auto isBallot = [](const RecordChange &change) {
        return !change.before && std::holds_alternative<Ballot>(*change.after);
    };
    QCOMPARE(static_cast<size_t>(std::ranges::count_if(changes.value(), isBallot)), edit.coming.size());
    open();
    QVERIFY(m_document->goBackTo(lines.value().front().number - 1).ok());
    QVERIFY(inFile().empty());
    QVERIFY(m_document->undo().ok());
    QVERIFY(inFile() == wanted(edit));
}

void TestImportedBallots::oneOffTheScaleComesToNothing()
{
    const auto done = m_document->apply(import(m_model->highestStep() + 1));
    QVERIFY(!done.ok());
    QVERIFY(done.error().sentence.contains(QStringLiteral("does not stand on the scale")));
    QVERIFY(!m_document->workspace().find<Round>(m_round));
    QVERIFY(inFile().empty());
}

void TestImportedBallots::aLockedRoundTakesNone()
{
    Edit seats = import(3);
    seats.coming = {};
    QVERIFY(m_document->apply(seats).ok());
    Round locked = *m_document->workspace().find<Round>(m_round);
    locked.locked = true;
    QVERIFY(m_document->apply({QStringLiteral("Lock"), {put(locked)}}).ok());
    const auto done = m_document->apply({QStringLiteral("More"), {}, {}, import(3).coming});
    QVERIFY(!done.ok());
    QVERIFY(done.error().sentence.contains(QStringLiteral("locked")));
    QVERIFY(inFile().empty());
}

void TestImportedBallots::whatIsThereIsNotOverwritten()
{
    // A ballot that is there already is not overwritten by one that comes as new.
    QVERIFY(m_document->apply(import(3)).ok());
    const auto before = inFile();
    Edit again{QStringLiteral("Again"), {}};
    again.coming = import(4).coming;
    QVERIFY(!m_document->apply(again).ok());
    QVERIFY(inFile() == before);
}

QTEST_GUILESS_MAIN(TestImportedBallots)

#include "tst_importedballots.moc"
