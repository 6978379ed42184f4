// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/storage/storagesupport.h"

#include <QTemporaryDir>

#include <algorithm>

using namespace cxw;

/// What is committed is what is read, to the last character, after any edit and its taking back.
class TestRoundTrip : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void everyKindComesBackEqual();
    void ballotsComeBackEqual();
    void everyKindCanBeChanged();
    void takingBackRestores();
    void removalInAnyOrder();
    void removalAndReturnKeepsBallots();
    void ballotsFollowTheOrderOfTheEdit();
    void removingWhatIsNotThereIsNoChange();
    void revisionRisesWithEachPut();
    void oneOrganization();

private:
    /// What the file holds, read anew by another store.
    Workspace reopened();
    std::vector<Ballot> ballotsOf(const char *round);

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    Bench m_bench;
};

void TestRoundTrip::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(QStringLiteral("plan.cxw"));
    m_bench = newBench(m_path);
}

void TestRoundTrip::cleanup()
{
    m_bench.store.reset();
}

Workspace TestRoundTrip::reopened()
{
    m_bench.store.reset();
    auto store = SqliteStore::open(m_path);
    if (!store)
        qFatal("%s", qPrintable(store.error().sentence));
    m_bench.store = std::move(store).value();
    auto workspace = m_bench.store->load();
    if (!workspace)
        qFatal("%s %s", qPrintable(workspace.error().sentence), qPrintable(workspace.error().details.join(u'|')));
    return std::move(workspace).value();
}

std::vector<Ballot> TestRoundTrip::ballotsOf(const char *round)
{
    auto ballots = m_bench.store->ballots({QString::fromLatin1(round)});
    if (!ballots)
        qFatal("%s", qPrintable(ballots.error().sentence));
    std::ranges::sort(ballots.value(), {}, &Ballot::key);
    return std::move(ballots).value();
}

void TestRoundTrip::everyKindComesBackEqual()
{
    CXW_VERIFY_OK(m_bench.apply(everyKind()));
    Workspace expected;
    expected.apply(withoutBallots(everyKind()));
    QVERIFY(reopened() == expected);
    QVERIFY(!expected.all<Initiative>().empty());
}

void TestRoundTrip::ballotsComeBackEqual()
{
    CXW_VERIFY_OK(m_bench.apply(everyKind()));
    const auto ballots = ballotsOf("round-1");
    std::vector<Ballot> expected;
    for (const auto &[key, ballot] : m_bench.expected.all<Ballot>())
        expected.push_back(ballot);
    QCOMPARE(ballots.size(), 3U);
    QVERIFY(ballots == expected);
    QVERIFY(ballotsOf("round-2").empty());

    const auto counts = m_bench.store->ballotCounts();
    CXW_VERIFY_OK(counts);
    QCOMPARE(counts.value().size(), 1);
    const BallotCount count = counts.value().value({QStringLiteral("round-1")});
    QCOMPARE(count.people, 2);
    QCOMPARE(count.ballots, 3);
}

void TestRoundTrip::everyKindCanBeChanged()
{
    CXW_VERIFY_OK(m_bench.apply(everyKind()));
    const UnitId unit{QStringLiteral("unit-2")};
    const RoundId round{QStringLiteral("round-1")};
    const RoundId other{QStringLiteral("round-2")};
    const PracticeId practice{QStringLiteral("design.vision")};
    const ItemId item{QStringLiteral("design.vision/cadence")};
    const QString name = QStringLiteral("new");
    const QDate day(2026, 4, 21);
    const Edit edit{
        name,
        {
            put(Organization{{QStringLiteral("org")}, name, name, name}),
            put(Unit{unit, name, 0, 2}),
            put(Person{{QStringLiteral("person-1")}, name, name}),
            put(Round{round, unit, name, QDate(), name, false, true}),
            put(Participant{{QStringLiteral("seat-1")}, other, std::nullopt, name}),
            put(Participant{{QStringLiteral("seat-2")}, other, PersonId{QStringLiteral("person-1")}, QString()}),
            put(Stock{round, practice, StockState::Absent, QString(), name}),
            put(Ballot{{QStringLiteral("seat-1")}, item, std::nullopt}),
            put(Ballot{{QStringLiteral("seat-2")}, item, 3}),
            put(AgreedValue{round, item, 1, name}),
            put(PracticeNote{round, practice, QString(), name}),
            put(CompetencyTarget{{QStringLiteral("unit-1")}, {QStringLiteral("design")}, 2.5, day}),
            put(PainPoint{{QStringLiteral("pain-1")}, unit, name, name, 5, 1, PainStatus::Accepted, name}),
            put(UnmetNeed{{QStringLiteral("need-1")}, unit, name, name, NeedStatus::Delivered, 3, name}),
            put(PhasePlan{{QStringLiteral("unit-1")}, 2, {QStringLiteral("repair")}, QDate(), day}),
            put(Initiative{{QStringLiteral("initiative-2")},
                           unit,
                           2,
                           {QStringLiteral("repair")},
                           name,
                           name,
                           name,
                           day,
                           day,
                           QStringLiteral("S"),
                           InitiativeStatus::Done,
                           name,
                           name,
                           {{QStringLiteral("initiative-2")}, {QStringLiteral("initiative-1")}},
                           {{QStringLiteral("pain-1")}},
                           {}}),
        },
    };
    CXW_VERIFY_OK(m_bench.apply(edit));
    Workspace expected;
    expected.apply(withoutBallots(everyKind()));
    expected.apply(withoutBallots(edit));
    QVERIFY(reopened() == expected);
    QVERIFY(ballotsOf("round-1").empty());
    QCOMPARE(ballotsOf("round-2").size(), 3U);
    QCOMPARE(ballotsOf("round-2")[0], (Ballot{{QStringLiteral("seat-1")}, item, std::nullopt}));
    QCOMPARE(ballotsOf("round-2")[2], (Ballot{{QStringLiteral("seat-2")}, item, 3}));
}

void TestRoundTrip::takingBackRestores()
{
    const Workspace empty = reopened();
    CXW_VERIFY_OK(m_bench.apply(everyKind()));
    const Workspace full = reopened();
    const auto ballots = ballotsOf("round-1");

    CXW_VERIFY_OK(m_bench.apply(Edit(m_bench.inverse)));
    QVERIFY(reopened() == empty);
    QVERIFY(ballotsOf("round-1").empty());

    CXW_VERIFY_OK(m_bench.apply(Edit(m_bench.inverse)));
    QVERIFY(reopened() == full);
    QVERIFY(ballotsOf("round-1") == ballots);
}

void TestRoundTrip::removalInAnyOrder()
{
    // Parents first, children first: references are looked at when all is done.
    for (const bool parentsFirst : {true, false}) {
        CXW_VERIFY_OK(m_bench.apply(everyKind()));
        Edit removal{QStringLiteral("Remove"), {}};
        for (const Change &change : everyKind().changes)
            removal.changes.push_back(cxw::remove(change.record));
        if (!parentsFirst)
            std::ranges::reverse(removal.changes);
        CXW_VERIFY_OK(m_bench.apply(removal));
        QVERIFY(reopened() == Workspace());
        QVERIFY(ballotsOf("round-1").empty());
    }
}

void TestRoundTrip::removalAndReturnKeepsBallots()
{
    CXW_VERIFY_OK(m_bench.apply(everyKind()));
    const auto before = ballotsOf("round-1");
    const Participant seat{{QStringLiteral("seat-2")}, {QStringLiteral("round-1")}, std::nullopt, QString()};
    const Participant newcomer{{QStringLiteral("seat-3")}, {QStringLiteral("round-1")}, std::nullopt, QString()};
    CXW_VERIFY_OK(m_bench.apply({QStringLiteral("Replace"), {cxw::remove(seat), put(newcomer), put(seat)}}));
    QVERIFY(ballotsOf("round-1") == before);
    QCOMPARE(reopened().all<Participant>().size(), 3U);
}

void TestRoundTrip::ballotsFollowTheOrderOfTheEdit()
{
    CXW_VERIFY_OK(m_bench.apply(everyKind()));
    const ParticipantId seat{QStringLiteral("seat-2")};
    const ItemId item{QStringLiteral("design.vision/cadence")};
    const ItemId other{QStringLiteral("design.vision/rigor")};
    CXW_VERIFY_OK(m_bench.apply(
        {QStringLiteral("Answer"),
         {put(Ballot{seat, item, 1}), cxw::remove(Ballot{seat, item, 1}), cxw::remove(Ballot{seat, other, 2}),
          put(Ballot{seat, other, 2}), put(Ballot{seat, other, 3})}}));
    const auto ballots = ballotsOf("round-1");
    QCOMPARE(ballots.size(), 3U);
    QCOMPARE(ballots[2], (Ballot{seat, other, 3}));
}

void TestRoundTrip::removingWhatIsNotThereIsNoChange()
{
    CXW_VERIFY_OK(m_bench.apply(everyKind()));
    const Workspace before = reopened();
    const ParticipantId nobody{QStringLiteral("nobody")};
    Initiative none;
    none.id.text = QStringLiteral("none");
    CXW_VERIFY_OK(
        m_bench.apply({QStringLiteral("Remove nothing"),
                       {cxw::remove(Unit{{QStringLiteral("nowhere")}, {}, 0, 1}),
                        cxw::remove(Participant{nobody, {QStringLiteral("round-1")}, {}, {}}),
                        cxw::remove(Ballot{nobody, {QStringLiteral("nothing/at-all")}, 1}), cxw::remove(none)}}));
    QVERIFY(reopened() == before);
}

void TestRoundTrip::revisionRisesWithEachPut()
{
    CXW_VERIFY_OK(m_bench.apply(everyKind()));
    CXW_VERIFY_OK(m_bench.apply(everyKind()));
    m_bench.store.reset();
    for (const char *table :
         {"organization", "unit", "person", "round", "participant", "stock", "ballot", "agreed_value", "practice_note",
          "competency_target", "finding", "phase_plan", "initiative"}) {
        const auto revisions =
            querySql(m_path, QStringLiteral("SELECT DISTINCT revision FROM %1").arg(QLatin1String(table)));
        QCOMPARE(revisions, QStringList{QStringLiteral("2")});
    }
}

void TestRoundTrip::oneOrganization()
{
    const Organization first{{QStringLiteral("a")}, QStringLiteral("A"), {}, {}};
    const Organization second{{QStringLiteral("b")}, QStringLiteral("B"), {}, {}};
    CXW_VERIFY_OK(m_bench.apply({QStringLiteral("Name"), {put(first)}}));
    CXW_VERIFY_REFUSED(m_bench.apply({QStringLiteral("Name"), {put(second)}}), "rule");
    CXW_VERIFY_OK(m_bench.apply({QStringLiteral("Name"), {cxw::remove(first), put(second)}}));
    CXW_VERIFY_OK(m_bench.apply(Edit(m_bench.inverse)));
    QCOMPARE(reopened().organization(), first);
}

QTEST_GUILESS_MAIN(TestRoundTrip)
#include "tst_roundtrip.moc"
