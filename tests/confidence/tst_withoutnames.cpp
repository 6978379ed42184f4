// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/comparejson.h"
#include "core/exchange/namescrub.h"
#include "core/exchange/scoresjson.h"
#include "core/package/namelesscopy.h"
#include "core/sample/sample.h"
#include "core/storage/sqlitestore.h"
#include "tests/support/jsondifferences.h"
#include "tests/support/northshore.h"
#include "tests/support/rawsearch.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <ranges>

using namespace cxw;
using namespace cxw::test;

/// A copy for others: the same figures, and nobody in it.
class TestWithoutNames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void scoresStay_data();
    void scoresStay();
    void verdictsStay();
    void nothingAboutPeopleIsInTheFile_data();
    void nothingAboutPeopleIsInTheFile();
    void nothingOfTheSamplesPeopleIsInTheFile();
    void whatStaysHoldsTogether();
    void ofAWorkshopGoesWhatIsNoSecret();
    void noIdIsTheSame();
    void theHistoryIsOneLineWithoutAPerson();
    void placesCanGoToo();
    void labelsAreDrawnByLot();
    void namesAreTakenOutOfTexts_data();
    void namesAreTakenOutOfTexts();
    void aFileThatIsThereStays();

private:
    [[nodiscard]] QString copyPath() const { return m_folder->filePath(QStringLiteral("copy.cxw")); }
    /// The copy as it is read back from its file.
    [[nodiscard]] Workspace copyOf(const Workspace &workspace, KeptNames kept = KeptNames::OrganizationAndUnits) const;

    MaturityModel m_model = englishModel();
    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

const QString retail = QStringLiteral("Retail");
const QStringList rounds{QStringLiteral("2025 autumn"), QStringLiteral("2026 spring"), QStringLiteral("2026 autumn")};

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

/// Northshore with everything in it that people write about people. `secrets` gets all that must not go out.
Workspace confidentialWorkspace(const MaturityModel &model, QStringList &secrets)
{
    Workspace workspace = northshoreWorkspace(model);
    const auto secret = [&](const char *utf8) { return secrets.emplace_back(text(utf8)); };
    const auto add = [&](Record record) { workspace.apply({{}, {put(std::move(record))}}); };
    int number = 0;
    for (Person person : workspace.people()) {
        person.name = secret(qPrintable(QStringLiteral("Zoë Quimby-%1").arg(++number)));
        person.role = secret(qPrintable(QStringLiteral("Keeper of vaults %1").arg(number)));
        add(person);
    }
    add(Person{PersonId::create(), secret("Nobody Atall"), secret("Wanders about")});
    Round round = northshoreRound(workspace, rounds[1]);
    round.facilitator = secret("Greta Leadwell");
    add(round);
    const Round hidden{RoundId::create(), round.unit, text("2027 spring"), QDate(2027, 4, 1), {}, false, true};
    add(hidden);
    const Participant seat{ParticipantId::create(), hidden.id, {}, secret("Nick Namely")};
    add(seat);
    add(Ballot{seat.id, model.itemId(0), 3});
    const PracticeId practice = model.practices[0].id;
    add(Stock{round.id, practice, StockState::Pockets, secret("in the Ulm branch"), secret("Otto Owner")});
    add(AgreedValue{round.id, model.itemId(5), 2, secret("because Zed said so")});
    add(PracticeNote{round.id, practice, secret("a slide by Zed"), secret("Zed was loud")});
    PainPoint pain{FindingId::create(),
                   round.unit,
                   text("Calls to OTTO OWNER get lost"),
                   text("Hotline"),
                   4,
                   4,
                   PainStatus::Open,
                   secret("Zed complains daily")};
    add(pain);
    UnmetNeed need{FindingId::create(),  round.unit, text("Call back"),     text("Hotline of Greta Leadwell"),
                   NeedStatus::Reframed, 0,          secret("Zed wants it")};
    add(need);
    Initiative first;
    first.id = InitiativeId::create();
    first.unit = round.unit;
    first.phase = model.phases[0].id;
    first.title = text("Coach Nick Namely’s team");
    first.description = secret("Zed will coach them");
    first.owner = secret("Ida Initiator");
    first.measure = text("Lost calls per week");
    first.empathyStep = secret("Zed listens in");
    first.addresses = {pain.id, need.id};
    first.targets = {{model.itemId(3), 3}};
    add(first);
    Initiative second = first;
    second.id = InitiativeId::create();
    second.dependsOn = {first.id};
    add(second);
    return workspace;
}

QJsonObject scoresOf(const Workspace &workspace, const MaturityModel &model, const Round &round)
{
    return scoresJson(workspace, round, scoreRound(workspace, std::make_shared<const MaturityModel>(model), round));
}

QJsonObject comparisonOf(const Workspace &workspace, const MaturityModel &model, const QString &from, const QString &to)
{
    const Round first = northshoreRound(workspace, from);
    const Round second = northshoreRound(workspace, to);
    const auto shared = std::make_shared<const MaturityModel>(model);
    return compareJson(workspace, first, second,
                       compareRounds(scoreRound(workspace, shared, first), scoreRound(workspace, shared, second)));
}

} // namespace

Workspace TestWithoutNames::copyOf(const Workspace &workspace, KeptNames kept) const
{
    QFile::remove(copyPath());
    if (const auto saved = saveWithoutNames(workspace, kept, copyPath(), Clock()); !saved)
        qFatal("%s", qPrintable(saved.error().sentence));
    auto store = SqliteStore::open(copyPath(), SqliteStore::OpenMode::ReadOnly);
    Workspace copy = store.value()->load().value();
    Edit ballots;
    for (const auto &[key, round] : copy.all<Round>()) {
        const auto read = store.value()->ballots(round.id);
        for (const Ballot &ballot : read.value())
            ballots.changes.push_back(put(ballot));
    }
    copy.apply(ballots);
    return copy;
}

void TestWithoutNames::scoresStay_data()
{
    QTest::addColumn<QString>("round");
    for (const QString &round : rounds)
        QTest::newRow(qPrintable(round)) << round;
}

void TestWithoutNames::scoresStay()
{
    QFETCH(const QString, round);
    const Workspace before = northshoreWorkspace(m_model);
    const Workspace copy = copyOf(before);
    const auto found = jsonDifferences(scoresOf(copy, m_model, northshoreRound(copy, round)),
                                       scoresOf(before, m_model, northshoreRound(before, round)));
    QVERIFY2(found.lines.isEmpty(), qPrintable(found.lines.join(u'\n')));
    QVERIFY(found.compared > 1000);
}

void TestWithoutNames::verdictsStay()
{
    const Workspace before = northshoreWorkspace(m_model);
    const Workspace copy = copyOf(before);
    QSet<QString> tests;
    for (const auto &[from, to] : {std::pair(0, 1), std::pair(1, 2), std::pair(0, 2)}) {
        const QJsonObject expected = comparisonOf(before, m_model, rounds[from], rounds[to]);
        const auto found = jsonDifferences(comparisonOf(copy, m_model, rounds[from], rounds[to]), expected);
        QVERIFY2(found.lines.isEmpty(), qPrintable(found.lines.join(u'\n')));
        tests.insert(expected.value(u"overall").toObject().value(u"test").toString());
    }
    // The paired test compares each person with themselves.
    QVERIFY(tests.contains(QStringLiteral("paired")));
}

void TestWithoutNames::nothingAboutPeopleIsInTheFile_data()
{
    QTest::addColumn<KeptNames>("kept");
    QTest::newRow("organization kept") << KeptNames::OrganizationAndUnits;
    QTest::newRow("organization gone") << KeptNames::None;
}

void TestWithoutNames::nothingAboutPeopleIsInTheFile()
{
    QFETCH(const KeptNames, kept);
    QStringList secrets;
    const Workspace before = confidentialWorkspace(m_model, secrets);
    for (const AgreedValue &agreed : before.all<AgreedValue>() | std::views::values)
        secrets.append(agreed.reason);
    for (const Stock &stock : before.all<Stock>() | std::views::values)
        secrets.append(stock.where);
    secrets.append(text("Zed"));
    QVERIFY(secrets.size() > 100);
    (void)copyOf(before, kept);
    QCOMPARE(textsFoundBelow(m_folder->path(), secrets).join(u'\n'), QString());
    // The search itself: what stays is found.
    QCOMPARE(textsFoundBelow(m_folder->path(), {text("lost CALLS per week")}).size(), 1);
    QCOMPARE(textsFoundBelow(m_folder->path(), {text("Northshore")}).isEmpty(), kept == KeptNames::None);
}

void TestWithoutNames::nothingOfTheSamplesPeopleIsInTheFile()
{
    Workspace sample;
    sample.apply(sampleEdit(m_model).value());
    QStringList secrets;
    for (const Person &person : sample.people())
        secrets << person.name << person.role;
    for (const Round &round : sample.all<Round>() | std::views::values)
        secrets << round.facilitator;
    for (const AgreedValue &agreed : sample.all<AgreedValue>() | std::views::values)
        secrets << agreed.reason;
    for (const PracticeNote &note : sample.all<PracticeNote>() | std::views::values)
        secrets << note.evidence << note.note;
    for (const Stock &stock : sample.all<Stock>() | std::views::values)
        secrets << stock.where << stock.owner;
    // Where a practice exists is also said in a measure, and measures stay.
    secrets.removeAll(text("Claims and contact centre"));
    for (const Initiative &initiative : sample.all<Initiative>() | std::views::values)
        secrets << initiative.owner << initiative.description;
    for (const PainPoint &pain : sample.all<PainPoint>() | std::views::values)
        secrets << pain.note;
    secrets.removeAll(QString());
    secrets.removeDuplicates();
    QVERIFY(secrets.size() > 100);
    const Workspace copy = copyOf(sample);
    QCOMPARE(textsFoundBelow(m_folder->path(), secrets).join(u'\n'), QString());
    for (const Unit &unit : sample.units()) {
        const auto before = sample.rounds(unit.id);
        const auto places = copy.units();
        const auto place = std::ranges::find(places, unit.name, &Unit::name);
        const auto after = copy.rounds(place->id);
        QCOMPARE(after.size(), before.size());
        for (size_t round = 0; round < before.size(); ++round) {
            const auto found =
                jsonDifferences(scoresOf(copy, m_model, after[round]), scoresOf(sample, m_model, before[round]));
            QVERIFY2(found.lines.isEmpty(), qPrintable(found.lines.join(u'\n')));
        }
    }
}

void TestWithoutNames::ofAWorkshopGoesWhatIsNoSecret()
{
    Workspace workspace = northshoreWorkspace(m_model);
    const Round round = northshoreRound(workspace, rounds[1]);
    const auto add = [&](Record record) { workspace.apply({{}, {put(std::move(record))}}); };
    auto seats = workspace.participants(round.id);
    QVERIFY(seats.size() >= 6);
    for (size_t place = 0; place < seats.size(); ++place) {
        seats[place].group = place < 5 ? text("manager") : place == 5 ? text("executive") : QString();
        add(seats[place]);
        add(SecondBallot{seats[place].id, m_model.itemId(0), 4});
        add(SecondBallot{seats[place].id, m_model.itemId(1), 4});
    }
    add(OpenVote{round.id, m_model.itemId(1), 2});
    add(Workshop{round.id, WorkshopOrder::ByPractice, 2, 4, true, text("practice/x")});
    add(PracticeNote{round.id, m_model.practices[0].id, text("a slide by Zed"), {}, EvidenceGrade::Seen});
    const Workspace copy = copyOf(workspace);
    QCOMPARE(copy.all<SecondBallot>().size(), seats.size());
    QVERIFY(copy.all<OpenVote>().empty());
    QVERIFY(copy.all<Workshop>().empty());
    QCOMPARE(copy.all<PracticeNote>().size(), size_t(1));
    QVERIFY((copy.all<PracticeNote>().begin()->second.grade == EvidenceGrade::Seen));
    const auto copied = copy.participants(northshoreRound(copy, rounds[1]).id);
    QCOMPARE(std::ranges::count(copied, text("manager"), &Participant::group), 5);
    // One alone would be known by it.
    QCOMPARE(std::ranges::count(copied, text("executive"), &Participant::group), 0);
}

void TestWithoutNames::whatStaysHoldsTogether()
{
    QStringList secrets;
    const Workspace before = confidentialWorkspace(m_model, secrets);
    const Workspace copy = copyOf(before);
    QCOMPARE(copy.all<Ballot>().size(), before.all<Ballot>().size());
    QCOMPARE(copy.all<AgreedValue>().size(), before.all<AgreedValue>().size());
    QCOMPARE(copy.all<Stock>().size(), before.all<Stock>().size());
    QCOMPARE(copy.all<Participant>().size(), before.all<Participant>().size());
    QVERIFY(copy.all<PracticeNote>().empty());
    // One of them never sat anywhere.
    QCOMPARE(copy.all<Person>().size() + 1, before.all<Person>().size());
    const auto list = copy.initiatives(copy.units().front().id);
    QCOMPARE(list.size(), 2U);
    const Initiative &second = list[0].dependsOn.empty() ? list[1] : list[0];
    const Initiative &first = list[0].dependsOn.empty() ? list[0] : list[1];
    QCOMPARE(second.dependsOn, std::vector{first.id});
    QCOMPARE(first.title, text("Coach …’s team"));
    QCOMPARE(first.targets.size(), 1U);
    QCOMPARE(first.addresses.size(), 2U);
    QCOMPARE(copy.find<PainPoint>(first.addresses[0])->title, text("Calls to … get lost"));
    QCOMPARE(copy.find<PainPoint>(first.addresses[0])->severity, 4);
    QCOMPARE(copy.find<UnmetNeed>(first.addresses[1])->touchpoint, text("Hotline of …"));
    for (const Participant &seat : copy.all<Participant>() | std::views::values) {
        const bool anonymous = copy.find<Round>(seat.round)->anonymous;
        QCOMPARE(seat.person.has_value(), !anonymous);
        QCOMPARE(seat.label, anonymous ? text("Voter 1") : QString());
    }
}

void TestWithoutNames::noIdIsTheSame()
{
    QStringList secrets;
    const Workspace before = confidentialWorkspace(m_model, secrets);
    QStringList ids;
    const auto take = [&](const auto &table) {
        for (const auto &[key, record] : table)
            ids.append(record.id.text);
    };
    take(before.all<Organization>());
    take(before.all<Unit>());
    take(before.all<Round>());
    take(before.all<Person>());
    take(before.all<Participant>());
    take(before.all<PainPoint>());
    take(before.all<UnmetNeed>());
    take(before.all<Initiative>());
    QVERIFY(ids.size() > 30);
    (void)copyOf(before);
    QCOMPARE(textsFoundBelow(m_folder->path(), ids).join(u'\n'), QString());
}

void TestWithoutNames::theHistoryIsOneLineWithoutAPerson()
{
    (void)copyOf(northshoreWorkspace(m_model));
    auto store = SqliteStore::open(copyPath(), SqliteStore::OpenMode::ReadOnly);
    const auto history = store.value()->history(10);
    QVERIFY(history.ok());
    QCOMPARE(history.value().size(), 1U);
    QCOMPARE(history.value().front().who, QString());
    QCOMPARE(history.value().front().label, text("Copy without names"));
}

void TestWithoutNames::placesCanGoToo()
{
    const Workspace before = northshoreWorkspace(m_model);
    QCOMPARE(copyOf(before).organization().name, text("Northshore"));
    QCOMPARE(copyOf(before).units().front().name, retail);
    const Workspace copy = copyOf(before, KeptNames::None);
    QCOMPARE(copy.organization().name, text("Organization"));
    QCOMPARE(copy.organization().modelId, m_model.id);
    QCOMPARE(copy.units().front().name, text("Unit 1"));
}

void TestWithoutNames::labelsAreDrawnByLot()
{
    const Workspace before = northshoreWorkspace(m_model);
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator lot(seed);
    // The ballots of the first person by name, by which they can be told apart from all others.
    const Round round = northshoreRound(before, rounds[0]);
    const auto answersOf = [](const Workspace &workspace, const Participant &seat) {
        QStringList answers;
        for (const Ballot &ballot : workspace.ballots(seat.id))
            answers.append(ballot.item.text + QString::number(ballot.value.value_or(-1)));
        return answers;
    };
    const QStringList answers = answersOf(before, before.participants(round.id).front());
    QSet<QString> labels;
    for (int draw = 0; draw < 20; ++draw) {
        Workspace copy;
        copy.apply(withoutNamesEdit(before, KeptNames::OrganizationAndUnits, lot));
        for (const Participant &seat : copy.participants(northshoreRound(copy, rounds[0]).id)) {
            if (answersOf(copy, seat) == answers)
                labels.insert(copy.nameOf(seat));
        }
    }
    // By chance the same label twenty times: less than once in 10 to the power of 16.
    QVERIFY(labels.size() > 1);
}

void TestWithoutNames::namesAreTakenOutOfTexts_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    const auto row = [](const char *before, const char *after) {
        QTest::newRow(before) << text(before) << text(after);
    };
    row("Ann asked", "… asked");
    row("ask ANN LEE, then Ann", "ask …, then …");
    row("Annual planning", "Annual planning");
    row("Joann and Ann2", "Joann and Ann2");
    row("(Ann)", "(…)");
    row("ann-marie", "…-marie");
    row("Zoe\u0308 and Zoë", "… and …");
    row("A plan B", "A plan B");
    row("", "");
    row("Ann", "…");
    row("x.y*", "…");
    row("Ann\u00a0 LEE, then ann\tlee", "…, then …");
    row("STRAUSS and strauß, not Straussens", "… and …, not Straussens");
    row("Ωμέγας and ΩΜΈΓΑΣ", "… and …");
    row("𐐀b and 𐐨b; 🙂", "… and …; 🙂");
    row("xzy*", "xzy*");
}

void TestWithoutNames::namesAreTakenOutOfTexts()
{
    QFETCH(const QString, before);
    QFETCH(const QString, after);
    const NameScrub scrub({text("Ann"), text(" Ann Lee "), text("Zoë"), text("A"), QString(), text("x.y*"),
                           text("Strauß"), text("Ωμέγας"), text("𐐀b")});
    QCOMPARE(scrub(before), after);
}

void TestWithoutNames::aFileThatIsThereStays()
{
    const Workspace before = northshoreWorkspace(m_model);
    (void)copyOf(before);
    const auto again = saveWithoutNames(before, KeptNames::None, copyPath(), Clock());
    QVERIFY(!again.ok());
    QVERIFY(!textsFoundBelow(m_folder->path(), {text("Northshore")}).isEmpty());
    QVERIFY(!saveWithoutNames(before, KeptNames::None, QStringLiteral("/nowhere/at/all/x.cxw"), Clock()).ok());
}

QTEST_GUILESS_MAIN(TestWithoutNames)
#include "tst_withoutnames.moc"
