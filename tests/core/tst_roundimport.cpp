// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/roundimport.h"
#include "core/workspace/roundedits.h"
#include "core/workspace/setupedits.h"
#include "tests/support/smallmodel.h"

#include <QTest>

using namespace cxw;
using namespace cxw::test;

class TestRoundImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSheetBecomesARound();
    void oneEditTakesItOutAgain();
    void peopleAreKnownByTheirNames();
    void aRoundThatIsThereStays();
    void aReplacedRoundKeepsWhatNoSheetHolds();
    void replacingCanBeTakenBack();
    void roundsOfOneDayStandAsTheyWereMade();
    void whatIsMissingIsSaid_data();
    void whatIsMissingIsSaid();
    void aLockedRoundIsNotReplaced();
    void aRoundIsRemovedWhole();
    void amongPeopleOfOneNameTheSpellingDecides();
    void theFirstSpellingOfUnitAndRoundStays();
    void namesAreFoundInAnySpellingWhileOneFits();
    void secondBallotsGroupsAndGradesComeWithASheet();
    void gradesOfAReplacedRoundAreThoseOfTheSheet();
    void inAnAnonymousRoundSmallGroupsAreLeftOut();

private:
    [[nodiscard]] RoundSheet sheetOf(const char *lines) const
    {
        auto read =
            readRoundSheet(QByteArray("item,participant,value,note,pass,group,evidence\n") + lines, m_bench.model);
        return read ? std::move(read).value() : RoundSheet();
    }

    [[nodiscard]] Result<Edit> imported(const char *lines, const char *unit = "Unit", bool replace = false) const
    {
        return importEdit(m_bench.workspace, m_bench.model, sheetOf(lines),
                          {text(unit), text("Spring"), QDate(2026, 4, 21), replace});
    }

    [[nodiscard]] const Round *spring() const { return roundNamed(m_bench.workspace, m_bench.unit, text("Spring")); }

    Bench m_bench;

private Q_SLOTS:
    void init() { m_bench = Bench(); }
};

void TestRoundImport::aSheetBecomesARound()
{
    const auto edit =
        imported("first.a,,pockets,North\nfirst.a/who,Ana,3,\nfirst.a/who,Ben,?,\nfirst.a/who,,2,So said\n",
                 "New unit");
    QVERIFY(edit.ok());
    QCOMPARE(edit.value().label, QStringLiteral("Import round “Spring”"));
    m_bench.workspace.apply(edit.value());
    const Unit *unit = unitNamed(m_bench.workspace, text("New unit"));
    QVERIFY(unit);
    QCOMPARE(unit->position, 1);
    const auto rounds = m_bench.workspace.rounds(unit->id);
    QCOMPARE(rounds.size(), size_t(1));
    const Round &round = rounds.front();
    QCOMPARE(round.date, QDate(2026, 4, 21));
    QVERIFY(!round.locked);
    const auto seats = m_bench.workspace.participants(round.id);
    QCOMPARE(seats.size(), size_t(2));
    QCOMPARE(m_bench.workspace.nameOf(seats.front()), text("Ana"));
    QCOMPARE(m_bench.workspace.find<Ballot>(seats.front().id, ItemId{text("first.a/who")})->value, std::optional(3));
    QCOMPARE(m_bench.workspace.find<Ballot>(seats.back().id, ItemId{text("first.a/who")})->value, std::optional<int>());
    QCOMPARE(m_bench.workspace.find<Stock>(round.id, PracticeId{text("first.a")})->where, text("North"));
    const auto *agreed = m_bench.workspace.find<AgreedValue>(round.id, ItemId{text("first.a/who")});
    QCOMPARE(agreed->value, 2);
    QCOMPARE(agreed->reason, text("So said"));
}

void TestRoundImport::oneEditTakesItOutAgain()
{
    const Workspace before = m_bench.workspace;
    const Edit inverse = m_bench.workspace.apply(imported("first.a/who,Ana,3,\nfirst.b,,absent,\n").value());
    QVERIFY(!(m_bench.workspace == before));
    m_bench.workspace.apply(inverse);
    QVERIFY(m_bench.workspace == before);
}

void TestRoundImport::peopleAreKnownByTheirNames()
{
    const PersonId ana{text("ana-id")};
    m_bench.add(Person{ana, text(" Ana "), text("Head")});
    m_bench.workspace.apply(imported("first.a/who,ana,3,\nfirst.a/who,Ben,1,\n").value());
    QCOMPARE(m_bench.workspace.people().size(), size_t(2));
    const auto seats = m_bench.workspace.participants(spring()->id);
    QCOMPARE(std::ranges::count(seats, std::optional(ana), &Participant::person), 1);
    QCOMPARE(m_bench.workspace.find<Person>(ana)->role, text("Head"));
}

void TestRoundImport::aRoundThatIsThereStays()
{
    m_bench.workspace.apply(imported("first.a/who,Ana,3,\n").value());
    const auto again = imported("first.a/who,Ana,1,\n");
    QVERIFY(!again.ok());
    QVERIFY(again.error().sentence.contains(text("Spring")));
    QVERIFY(imported("first.a/who,Ana,1,\n", "Other unit").ok());
}

void TestRoundImport::aReplacedRoundKeepsWhatNoSheetHolds()
{
    m_bench.workspace.apply(
        imported("first.a/who,Ana,3,\nfirst.a/when,,2,\nfirst.a,,pockets,\nfirst.b,,absent,\n").value());
    Round round = *spring();
    round.facilitator = text("Kim");
    m_bench.add(round);
    m_bench.add(Stock{round.id, {text("first.a")}, StockState::Pockets, {}, text("Kim")});
    m_bench.add(PracticeNote{round.id, {text("first.a")}, text("Seen"), {}});

    m_bench.workspace.apply(imported("first.a/how,Ben,1,\nfirst.a,,widespread,\n", "Unit", true).value());
    QCOMPARE(spring()->id, round.id);
    QCOMPARE(spring()->facilitator, text("Kim"));
    const auto seats = m_bench.workspace.participants(round.id);
    QCOMPARE(seats.size(), size_t(1));
    QCOMPARE(m_bench.workspace.nameOf(seats.front()), text("Ben"));
    QCOMPARE(m_bench.workspace.all<Ballot>().size(), size_t(1));
    QVERIFY(m_bench.workspace.all<AgreedValue>().empty());
    QCOMPARE(m_bench.workspace.all<Stock>().size(), size_t(1));
    QVERIFY((*m_bench.workspace.find<Stock>(round.id, PracticeId{text("first.a")})
             == Stock{round.id, {text("first.a")}, StockState::Widespread, {}, text("Kim")}));
    QCOMPARE(m_bench.workspace.all<PracticeNote>().size(), size_t(1));
}

void TestRoundImport::replacingCanBeTakenBack()
{
    m_bench.workspace.apply(imported("first.a/who,Ana,3,\nfirst.b,,absent,\n").value());
    const Workspace before = m_bench.workspace;
    const Edit inverse = m_bench.workspace.apply(imported("first.a/who,Ana,1,\n", "Unit", true).value());
    m_bench.workspace.apply(inverse);
    QVERIFY(m_bench.workspace == before);
}

void TestRoundImport::whatIsMissingIsSaid_data()
{
    QTest::addColumn<QString>("unit");
    QTest::addColumn<QString>("round");
    QTest::addColumn<QDate>("date");
    QTest::addColumn<QString>("word");
    const QDate day(2026, 4, 21);
    QTest::newRow("unit") << QStringLiteral(" ") << QStringLiteral("Spring") << day << QStringLiteral("unit");
    QTest::newRow("round") << QStringLiteral("Unit") << QString() << day << QStringLiteral("round a name");
    QTest::newRow("unit in two lines") << QStringLiteral("A\nB") << QStringLiteral("Spring") << day
                                       << QStringLiteral("line break");
    QTest::newRow("escape in a round") << QStringLiteral("Unit") << QStringLiteral("A\x1b") << day
                                       << QStringLiteral("\\u001b");
    QTest::newRow("long round") << QStringLiteral("Unit") << QString(121, u'x') << day << QStringLiteral("121");
    QTest::newRow("date") << QStringLiteral("Unit") << QStringLiteral("Spring") << QDate() << QStringLiteral("date");
}

void TestRoundImport::whatIsMissingIsSaid()
{
    QFETCH(const QString, unit);
    QFETCH(const QString, round);
    QFETCH(const QDate, date);
    QFETCH(const QString, word);
    const auto edit =
        importEdit(m_bench.workspace, m_bench.model, sheetOf("first.a/who,Ana,3,\n"), {unit, round, date, false});
    QVERIFY(!edit.ok());
    QVERIFY2(edit.error().sentence.contains(word), qPrintable(edit.error().sentence));
}

void TestRoundImport::roundsOfOneDayStandAsTheyWereMade()
{
    const auto import = [&](const char *round, bool replace = false) {
        const ImportPlace place{text("Unit"), text(round), QDate(2026, 4, 21), replace};
        return m_bench.workspace.apply(
            importEdit(m_bench.workspace, m_bench.model, sheetOf("first.a/who,,2,\n"), place).value());
    };
    const auto names = [&] {
        QStringList list;
        for (const Round &round : m_bench.workspace.rounds(m_bench.unit))
            list.append(round.name);
        return list;
    };
    import("Zero hour");
    import("Morning");
    const Edit withoutAfternoon = import("Afternoon");
    const QStringList asMade{text("Zero hour"), text("Morning"), text("Afternoon")};
    QCOMPARE(names(), asMade);
    const Round *afternoon = roundNamed(m_bench.workspace, m_bench.unit, text("Afternoon"));
    QCOMPARE(m_bench.workspace.roundBefore(afternoon->id)->name, text("Morning"));
    // Importing it once more, or taking the import back and doing it again, leaves it where it is.
    import("Morning", true);
    QCOMPARE(names(), asMade);
    const Edit again = m_bench.workspace.apply(withoutAfternoon);
    m_bench.workspace.apply(again);
    QCOMPARE(names(), asMade);
}

void TestRoundImport::aLockedRoundIsNotReplaced()
{
    m_bench.workspace.apply(imported("first.a/who,Ana,3,\n").value());
    Round round = *spring();
    round.locked = true;
    m_bench.add(round);
    const auto edit = imported("first.a/who,Ana,1,\n", "Unit", true);
    QVERIFY(!edit.ok());
    QVERIFY(edit.error().sentence.contains(text("locked")));
}

void TestRoundImport::aRoundIsRemovedWhole()
{
    const RoundId other = m_bench.addRound("Other");
    m_bench.ballot(other, "Ana", "first.a/who", 2);
    m_bench.stock(other, "first.a", StockState::Absent);
    const Workspace before = m_bench.workspace;
    m_bench.workspace.apply(imported("first.a/who,Ana,3,\nfirst.a/who,,3,\nfirst.b,,absent,\n").value());
    m_bench.add(PracticeNote{spring()->id, {text("first.a")}, text("Seen"), {}});
    const Edit edit = removeRoundEdit(m_bench.workspace, spring()->id);
    QCOMPARE(edit.label, QStringLiteral("Remove round “Spring”"));
    m_bench.workspace.apply(edit);
    QVERIFY(m_bench.workspace == before);
    QVERIFY(removeRoundEdit(m_bench.workspace, {text("nothing")}).changes.empty());
}

void TestRoundImport::amongPeopleOfOneNameTheSpellingDecides()
{
    // As files of an earlier version may hold them.
    m_bench.add(Person{{text("1")}, text("ana"), {}});
    m_bench.add(Person{{text("2")}, text("Ana"), {}});
    const PeopleByName people(m_bench.workspace);
    QCOMPARE(people.find(text("Ana"))->id.text, text("2"));
    QCOMPARE(people.find(text("ana"))->id.text, text("1"));
    QVERIFY(people.find(text("ANA")));
    QVERIFY(!people.find(text("An a")));
}

void TestRoundImport::theFirstSpellingOfUnitAndRoundStays()
{
    m_bench.workspace.apply(imported("first.a/who,Ana,3,\n").value());
    const ImportPlace place{text(" UNIT"), text("sPRING "), QDate(2026, 5, 1), true};
    m_bench.workspace.apply(
        importEdit(m_bench.workspace, m_bench.model, sheetOf("first.a/who,Ben,1,\n"), place).value());
    QCOMPARE(m_bench.workspace.units().size(), size_t(1));
    QCOMPARE(m_bench.workspace.rounds(m_bench.unit).size(), size_t(1));
    QCOMPARE(spring()->name, text("Spring"));
    QCOMPARE(spring()->date, QDate(2026, 5, 1));
}

void TestRoundImport::namesAreFoundInAnySpellingWhileOneFits()
{
    const RoundId lower = m_bench.addRound("spring");
    QCOMPARE(roundNamed(m_bench.workspace, m_bench.unit, text(" SPRING "))->id, lower);
    const RoundId upper = m_bench.addRound("Spring");
    QCOMPARE(roundNamed(m_bench.workspace, m_bench.unit, text("Spring"))->id, upper);
    QCOMPARE(roundNamed(m_bench.workspace, m_bench.unit, text("SPRING")), nullptr);
    QCOMPARE(unitNamed(m_bench.workspace, text("unit"))->id, m_bench.unit);
    QCOMPARE(unitNamed(m_bench.workspace, text("")), nullptr);
}

void TestRoundImport::secondBallotsGroupsAndGradesComeWithASheet()
{
    const auto edit = imported("first.a/who,Ana,3,,1,manager,\nfirst.a/who,Ana,?,,2,,\nfirst.a/when,Ben,1,,2,,\n"
                               "first.b,,pockets,,,,told\n");
    QVERIFY(edit.ok());
    const Workspace before = m_bench.workspace;
    const Edit back = m_bench.workspace.apply(edit.value());
    const auto seats = m_bench.workspace.participants(spring()->id);
    QCOMPARE(seats.size(), size_t(2));
    QCOMPARE(seats[0].group, text("manager"));
    QCOMPARE(seats[1].group, QString());
    QCOMPARE(m_bench.workspace.all<Ballot>().size(), size_t(1));
    QVERIFY((*m_bench.workspace.find<SecondBallot>(seats[0].id, ItemId{text("first.a/who")})
             == SecondBallot{seats[0].id, {text("first.a/who")}, {}}));
    QCOMPARE(m_bench.workspace.find<SecondBallot>(seats[1].id, ItemId{text("first.a/when")})->value, std::optional(1));
    QVERIFY(m_bench.workspace.find<PracticeNote>(spring()->id, PracticeId{text("first.b")})->grade
            == EvidenceGrade::Told);
    m_bench.workspace.apply(back);
    QVERIFY(m_bench.workspace == before);
}

void TestRoundImport::gradesOfAReplacedRoundAreThoseOfTheSheet()
{
    m_bench.workspace.apply(
        imported("first.a/who,Ana,3,,2,,\nfirst.a,,pockets,,,,told\nfirst.b,,pockets,,,,seen\n").value());
    const RoundId round = spring()->id;
    m_bench.add(PracticeNote{round, {text("first.b")}, text("A slide"), {}, EvidenceGrade::Seen});
    m_bench.add(OpenVote{round, {text("first.a/who")}, 2});
    m_bench.workspace.apply(imported("first.c,,pockets,,,,sampled\n", "Unit", true).value());
    QVERIFY(m_bench.workspace.all<SecondBallot>().empty());
    QVERIFY(m_bench.workspace.all<OpenVote>().empty());
    QCOMPARE(m_bench.workspace.all<PracticeNote>().size(), size_t(2));
    QVERIFY((*m_bench.workspace.find<PracticeNote>(round, PracticeId{text("first.b")})
             == PracticeNote{round, {text("first.b")}, text("A slide"), {}}));
    QVERIFY(m_bench.workspace.find<PracticeNote>(round, PracticeId{text("first.c")})->grade == EvidenceGrade::Sampled);
}

void TestRoundImport::inAnAnonymousRoundSmallGroupsAreLeftOut()
{
    QByteArray lines;
    for (int person = 0; person < 9; ++person)
        lines +=
            "first.a/who,P" + QByteArray::number(person) + ",3,,2," + (person < 5 ? "manager" : "executive") + ",\n";
    const auto edit = importEdit(m_bench.workspace, m_bench.model, sheetOf(lines),
                                 {text("Unit"), text("Spring"), QDate(2026, 4, 21), false, true});
    QVERIFY(edit.ok());
    m_bench.workspace.apply(edit.value());
    const auto seats = m_bench.workspace.participants(spring()->id);
    QCOMPARE(std::ranges::count(seats, text("manager"), &Participant::group), 5);
    QCOMPARE(std::ranges::count(seats, QString(), &Participant::group), 4);
    QCOMPARE(m_bench.workspace.all<SecondBallot>().size(), size_t(9));
}

QTEST_GUILESS_MAIN(TestRoundImport)
#include "tst_roundimport.moc"
