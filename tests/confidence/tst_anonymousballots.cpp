// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/document/document.h"
#include "core/exchange/anonymoussheet.h"
#include "core/exchange/roundimport.h"
#include "core/storage/sqlitestore.h"
#include "core/workspace/anonymity.h"
#include "core/workspace/ratingedits.h"
#include "core/workspace/roundedits.h"
#include "core/workspace/setupedits.h"
#include "tests/support/northshore.h"
#include "tests/support/rawsearch.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <ranges>

using namespace cxw;
using namespace cxw::test;

/// Who voted what in an anonymous round is never written anywhere, whatever is done with the round.
class TestAnonymousBallots : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void namesOfASheetReachNoFile();
    void theFiguresAreThoseOfTheNamedRound();
    void votersAreDrawnByLot();
    void messagesQuoteNoCell();
    void replacingKeepsThePromise();
    void startingFromAnotherRound_data();
    void startingFromAnotherRound();
    void votersAreCounted();
    void thePromiseCannotBeBroken_data();
    void thePromiseCannotBeBroken();

private:
    /// Imports the sheet with names into the document.
    Result<void> import(bool anonymous, bool replace = false);
    [[nodiscard]] Round round() const;
    /// The names that stand in some file.
    [[nodiscard]] QStringList leaks() const;

    std::shared_ptr<const MaturityModel> m_model = std::make_shared<const MaturityModel>(englishModel());
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Document> m_document;
};

namespace {

const QStringList names{QStringLiteral("Ana Quintero"), QStringLiteral("Béla Ürményi"), QStringLiteral("CLEO-MARIE"),
                        QStringLiteral("Dmitrij"), QStringLiteral("Esra Şahin")};

#define QVERIFY_OK(result)                                                                                             \
    do {                                                                                                               \
        const auto &outcome = (result);                                                                                \
        QVERIFY2(outcome.ok(), outcome.ok() ? "" : qPrintable(outcome.error().sentence));                              \
    } while (false)

/// Five people on forty items, each with a hand of their own, and texts that name them.
QByteArray sheetWithNames(const MaturityModel &model)
{
    QString csv = QStringLiteral("item,participant,value,note\n");
    for (int item = 0; item < 40; ++item) {
        for (int person = 0; person < names.size(); ++person)
            csv += QStringLiteral("%1,%2,%3,\n").arg(model.itemId(item).text, names[person]).arg((item * person) % 5);
    }
    csv += QStringLiteral("%1,,pockets,where %2 works\n").arg(model.practices[0].id.text, names[0]);
    csv += QStringLiteral("%1,,2,as %2 explained\n").arg(model.itemId(0).text, names[4].toUpper());
    return csv.toUtf8();
}

ParticipantId seatNamed(const Workspace &workspace, const RoundId &round, const QString &name)
{
    for (const Participant &seat : workspace.participants(round)) {
        if (workspace.nameOf(seat) == name)
            return seat.id;
    }
    return {};
}

} // namespace

void TestAnonymousBallots::init()
{
    m_document.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    auto store = SqliteStore::create(m_folder->filePath(QStringLiteral("secret.cxw")));
    QVERIFY_OK(store);
    auto document = Document::open(std::move(store).value(), m_model, Clock(), QStringLiteral("tester"));
    QVERIFY_OK(document);
    m_document = std::move(document).value();
    const Organization organization{OrganizationId::create(), QStringLiteral("Org"), m_model->id, m_model->version};
    QVERIFY_OK(m_document->apply({QStringLiteral("New"), {put(organization)}}));
}

Result<void> TestAnonymousBallots::import(bool anonymous, bool replace)
{
    const auto sheet = readRoundSheet(sheetWithNames(*m_model), *m_model);
    if (!sheet)
        return sheet.error();
    ImportPlace place{QStringLiteral("Unit"), QStringLiteral("Autumn"), QDate(2026, 10, 20), replace, anonymous};
    const auto edit = importEdit(m_document->workspace(), *m_model, sheet.value(), place);
    return edit ? m_document->apply(edit.value()) : Result<void>(edit.error());
}

Round TestAnonymousBallots::round() const
{
    const Workspace &workspace = m_document->workspace();
    return *roundNamed(workspace, workspace.units().front().id, QStringLiteral("Autumn"));
}

QStringList TestAnonymousBallots::leaks() const
{
    return textsFoundBelow(m_folder->path(), names);
}

void TestAnonymousBallots::namesOfASheetReachNoFile()
{
    QVERIFY_OK(import(true));
    QCOMPARE(leaks(), QStringList());
    const RoundId id = round().id;
    const Workspace &workspace = m_document->workspace();
    QCOMPARE(workspace.participants(id).size(), 5U);
    QVERIFY(workspace.people().empty());
    const ParticipantId voter = seatNamed(workspace, id, QStringLiteral("Voter 3"));
    QVERIFY(!voter.isNull());
    QVERIFY_OK(m_document->apply(voteEdit(workspace, *m_model, voter, 50, 4)));
    QVERIFY_OK(m_document->apply(addParticipantEdit(workspace, id, names[0], names[1])));
    QVERIFY(!seatNamed(workspace, id, QStringLiteral("Voter 6")).isNull());
    QVERIFY_OK(m_document->apply(unseatEdit(workspace, voter)));
    QCOMPARE(leaks(), QStringList());
    for (int step = 0; step < 4; ++step)
        QVERIFY_OK(m_document->undo());
    QCOMPARE(leaks(), QStringList());
    for (int step = 0; step < 4; ++step)
        QVERIFY_OK(m_document->redo());
    QVERIFY_OK(m_document->apply(removeRoundEdit(workspace, id)));
    QVERIFY_OK(m_document->undo());
    QCOMPARE(leaks(), QStringList());
    // The search finds what is there: a round with names.
    QVERIFY_OK(m_document->apply(removeRoundEdit(workspace, id)));
    QVERIFY_OK(import(false));
    QVERIFY(leaks().size() >= names.size());
}

void TestAnonymousBallots::theFiguresAreThoseOfTheNamedRound()
{
    QVERIFY_OK(import(true));
    const RoundScore anonymous = *m_document->figures().round(round().id);
    QVERIFY_OK(m_document->apply(removeRoundEdit(m_document->workspace(), round().id)));
    QVERIFY_OK(import(false));
    const RoundScore named = *m_document->figures().round(round().id);
    QCOMPARE(anonymous.scores.overall.value, named.scores.overall.value);
    QCOMPARE(anonymous.answers.ratersWithAnswers(), 5);
    // Each ballot stays with the others of the same person.
    const auto hands = [](const RoundScore &score) {
        std::multiset<std::vector<std::optional<int>>> all;
        for (const Rater &rater : score.answers.raters)
            all.insert(rater.answers);
        return all;
    };
    QVERIFY(hands(anonymous) == hands(named));
}

void TestAnonymousBallots::votersAreDrawnByLot()
{
    const auto sheet = readRoundSheet(sheetWithNames(*m_model), *m_model);
    QVERIFY_OK(sheet);
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator lot(seed);
    std::set<int> votersOfTheFirst;
    for (int draw = 0; draw < 40; ++draw) {
        const RoundSheet nameless = anonymousSheet(sheet.value(), lot);
        QCOMPARE(nameless.participants.size(), names.size());
        QCOMPARE(nameless.participants.back(), QStringLiteral("Voter 5"));
        QVERIFY(std::ranges::is_sorted(nameless.ballots, {}, &RoundSheet::BallotLine::participant));
        // The first person answered 0 throughout.
        std::set<int> zero{0, 1, 2, 3, 4};
        for (const auto &line : nameless.ballots) {
            if (line.value != 0)
                zero.erase(line.participant);
        }
        QCOMPARE(zero.size(), 1U);
        votersOfTheFirst.insert(*zero.begin());
    }
    // By chance the same voter forty times: less than once in 10 to the power of 27.
    QVERIFY(votersOfTheFirst.size() > 1);
}

void TestAnonymousBallots::messagesQuoteNoCell()
{
    const QString item = m_model->itemId(0).text;
    const QString practice = m_model->practices[0].id.text;
    const QString csv = QStringLiteral("item,participant,value,note\n%1,2,Ana Quintero,\nAna Quintero,,1,\n"
                                       "%2,Ana Quintero,pockets,\n%2,,Ana Quintero,\n%1,,Ana Quintero,\n"
                                       "%1,Ben,2,,Ana Quintero\n")
                            .arg(item, practice);
    const auto quoted = readRoundSheet(csv.toUtf8(), *m_model);
    QCOMPARE(quoted.error().details.filter(names[0]).size(), 6);
    const auto hidden = readRoundSheet(csv.toUtf8(), *m_model, SheetCells::Hidden);
    QCOMPARE(hidden.error().details.size(), quoted.error().details.size());
    QCOMPARE(textsFoundIn(hidden.error().details.join(u'\n').toUtf8(), names), QStringList());
    QVERIFY(hidden.error().details.front().startsWith(QLatin1String("2:3: ")));
}

void TestAnonymousBallots::replacingKeepsThePromise()
{
    QVERIFY_OK(import(true));
    QVERIFY_OK(m_document->readBallots(round().id));
    // Even without being asked: those who voted were promised it.
    QVERIFY_OK(import(false, true));
    QVERIFY(round().anonymous);
    QCOMPARE(leaks(), QStringList());
    const ImportPlace place{QStringLiteral("unit"), QStringLiteral("autumn"), QDate(2026, 10, 20), true, false};
    QCOMPARE(cellsFor(m_document->workspace(), place), SheetCells::Hidden);
    QVERIFY_OK(m_document->apply(removeRoundEdit(m_document->workspace(), round().id)));
    QVERIFY_OK(import(false));
    const auto refused = import(true, true);
    QVERIFY(!refused.ok());
    QVERIFY2(refused.error().sentence.contains(QLatin1String("set up with names")),
             qPrintable(refused.error().sentence));
    QVERIFY(!round().anonymous);
}

void TestAnonymousBallots::startingFromAnotherRound_data()
{
    QTest::addColumn<bool>("before");
    QTest::addColumn<bool>("after");
    QTest::addColumn<QStringList>("seats");
    const QStringList voters{QStringLiteral("Voter 1"), QStringLiteral("Voter 2"), QStringLiteral("Voter 3"),
                             QStringLiteral("Voter 4"), QStringLiteral("Voter 5")};
    QStringList people = names;
    people.sort(Qt::CaseInsensitive);
    QTest::newRow("names to names") << false << false << people;
    QTest::newRow("names to voters") << false << true << voters;
    QTest::newRow("voters to voters") << true << true << voters;
    QTest::newRow("voters to names") << true << false << QStringList();
}

void TestAnonymousBallots::startingFromAnotherRound()
{
    QFETCH(const bool, before);
    QFETCH(const bool, after);
    QFETCH(const QStringList, seats);
    QVERIFY_OK(import(before));
    RoundStart start{round().unit, {}, QStringLiteral("Next"), QDate(2027, 4, 1), {}, round().id, after};
    const StartedRound started = startRoundEdit(m_document->workspace(), start);
    QVERIFY_OK(m_document->apply(started.edit));
    const Workspace &workspace = m_document->workspace();
    QCOMPARE(workspace.find<Round>(started.round)->anonymous, after);
    QStringList found;
    for (const Participant &seat : workspace.participants(started.round)) {
        found.append(workspace.nameOf(seat));
        QCOMPARE(seat.person.has_value(), !after);
    }
    found.sort(Qt::CaseInsensitive);
    QCOMPARE(found, seats);
}

void TestAnonymousBallots::votersAreCounted()
{
    QVERIFY_OK(import(true));
    const RoundId id = round().id;
    const Workspace &workspace = m_document->workspace();
    for (int seat = 6; seat <= 11; ++seat)
        QVERIFY_OK(m_document->apply(addVoterEdit(workspace, id)));
    QStringList labels;
    for (const Participant &seat : workspace.participants(id))
        labels.append(seat.label);
    QCOMPARE(labels.size(), 11);
    QCOMPARE(labels[1], QStringLiteral("Voter 2"));
    QCOMPARE(labels.back(), QStringLiteral("Voter 11"));
    // A label that is free again is not the next.
    QVERIFY_OK(m_document->apply(unseatEdit(workspace, seatNamed(workspace, id, QStringLiteral("Voter 4")))));
    QVERIFY_OK(m_document->apply(addVoterEdit(workspace, id)));
    QVERIFY(seatNamed(workspace, id, QStringLiteral("Voter 4")).isNull());
    QVERIFY(!seatNamed(workspace, id, QStringLiteral("Voter 12")).isNull());
}

void TestAnonymousBallots::thePromiseCannotBeBroken_data()
{
    QTest::addColumn<QString>("attempt");
    for (const char *attempt : {"name a seat", "seat a person", "seat somebody by edit", "move a seat", "turn named",
                                "turn named and name", "turn anonymous", "start with a name"})
        QTest::newRow(attempt) << QString::fromLatin1(attempt);
}

void TestAnonymousBallots::thePromiseCannotBeBroken()
{
    QFETCH(const QString, attempt);
    QVERIFY_OK(import(true));
    const Workspace &workspace = m_document->workspace();
    const Round anonymous = round();
    const Round named{RoundId::create(), anonymous.unit, QStringLiteral("Named"), QDate(2025, 1, 1), {}, false, false};
    const Person person{PersonId::create(), QStringLiteral("Somebody"), {}};
    QVERIFY_OK(m_document->apply(
        {QStringLiteral("Another round"),
         {put(named), put(person), put(Participant{ParticipantId::create(), named.id, person.id, {}})}}));
    Participant seat = workspace.participants(anonymous.id).front();
    Participant moved = seat;
    moved.round = named.id;
    seat.person = person.id;
    Round turned = anonymous;
    turned.anonymous = false;
    Round hidden = named;
    hidden.anonymous = true;
    const Participant chair{ParticipantId::create(), anonymous.id, person.id, {}};
    const Round fresh{RoundId::create(), anonymous.unit, QStringLiteral("Fresh"), QDate(2027, 1, 1), {}, false, true};
    const QHash<QString, std::vector<Change>> attempts{
        {QStringLiteral("name a seat"), {put(seat)}},
        {QStringLiteral("seat a person"), {put(chair)}},
        {QStringLiteral("seat somebody by edit"), seatEdit(workspace, anonymous.id, person.id).changes},
        {QStringLiteral("move a seat"), {put(moved)}},
        {QStringLiteral("turn named"), {put(turned)}},
        {QStringLiteral("turn named and name"), {put(turned), put(seat)}},
        {QStringLiteral("turn anonymous"), {put(hidden)}},
        {QStringLiteral("start with a name"),
         {put(Participant{ParticipantId::create(), fresh.id, person.id, {}}), put(fresh)}},
    };
    // What was imported is read when somebody asks for it, and an edit does.
    QVERIFY(m_document->readBallots(anonymous.id).ok() && m_document->readBallots(named.id).ok());
    const Workspace before = workspace;
    const std::vector<Change> changes = attempts.value(attempt);
    const auto applied = m_document->apply({attempt, changes});
    QCOMPARE(applied.ok(), changes.empty());
    QVERIFY(workspace == before);
    if (!applied)
        QVERIFY(!applied.error().sentence.isEmpty());
}

QTEST_GUILESS_MAIN(TestAnonymousBallots)
#include "tst_anonymousballots.moc"
