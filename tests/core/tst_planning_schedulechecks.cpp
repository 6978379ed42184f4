// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/schedulechecks.h"
#include "tests/support/smallmodel.h"

#include <QTest>

using namespace cxw;
using namespace cxw::test;

namespace {

const QDate monday(2026, 3, 2);

Roadmap roadmapWith(std::vector<Initiative> initiatives)
{
    return {{text("unit")}, 1, {std::nullopt, std::nullopt, std::nullopt}, std::move(initiatives), {}, {}};
}

/// As many initiatives as asked for, all of the same days and owner, named by letters from `first`.
std::vector<Initiative> crowd(int count, QDate start, QDate end, const QString &owner, char first = 'a')
{
    std::vector<Initiative> initiatives;
    for (int place = 0; place < count; ++place) {
        const char name[] = {static_cast<char>(first + place), '\0'};
        initiatives.push_back(initiativeOf(name, "start", start, end));
        initiatives.back().owner = owner;
    }
    return initiatives;
}

void append(std::vector<Initiative> &list, const std::vector<Initiative> &more)
{
    list.insert(list.end(), more.begin(), more.end());
}

} // namespace

/// Rule 14, as far as it looks at dates and owners: each check with a case that fires and one just short of it.
class TestPlanningScheduleChecks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void dependency_data();
    void dependency();
    void dependencyNamesBothAndTheDay();
    void dependencyOnTheUnknownIsPassedOver();
    void eachDependencyIsJudged();
    void phaseOrder_data();
    void phaseOrder();
    void phaseOrderNamesTheLastOfTheEarlierPhases();
    void phaseOrderNeedsAKnownPhase();
    void ownerLoad_data();
    void ownerLoad();
    void ownerLoadTellsPeakAndDays();
    void ownersAreJudgedOneByOne();
    void breadth_data();
    void breadth();
    void breadthTellsPeakAndDays();
    void phaseTooShort_data();
    void phaseTooShort();
    void phaseTooShortSaysUntilWhen();
};

void TestPlanningScheduleChecks::dependency_data()
{
    QTest::addColumn<QDate>("end");
    QTest::addColumn<QDate>("start");
    QTest::addColumn<int>("earlierStatus");
    QTest::addColumn<int>("laterStatus");
    QTest::addColumn<bool>("fires");
    const auto row = [](const char *name, QDate end, QDate start, bool fires,
                        InitiativeStatus earlier = InitiativeStatus::Planned,
                        InitiativeStatus later = InitiativeStatus::Planned) {
        QTest::newRow(name) << end << start << static_cast<int>(earlier) << static_cast<int>(later) << fires;
    };
    row("starts the day after", monday, monday.addDays(1), false);
    row("starts on the same day", monday, monday, true);
    row("starts long before", monday.addDays(90), monday, true);
    row("no end", QDate(), monday, false);
    row("no start", monday, QDate(), false);
    row("earlier dropped", monday, monday, false, InitiativeStatus::Dropped);
    row("later dropped", monday, monday, false, InitiativeStatus::Planned, InitiativeStatus::Dropped);
    row("both done", monday, monday, true, InitiativeStatus::Done, InitiativeStatus::Done);
}

void TestPlanningScheduleChecks::dependency()
{
    QFETCH(QDate, end);
    QFETCH(QDate, start);
    QFETCH(int, earlierStatus);
    QFETCH(int, laterStatus);
    Initiative earlier = initiativeOf("earlier", "start", monday.addDays(-30), end);
    Initiative later = initiativeOf("later", "start", start, monday.addDays(120));
    earlier.status = static_cast<InitiativeStatus>(earlierStatus);
    later.status = static_cast<InitiativeStatus>(laterStatus);
    later.dependsOn = {earlier.id};
    QTEST(!dependencyFindings(roadmapWith({earlier, later})).empty(), "fires");
}

void TestPlanningScheduleChecks::dependencyNamesBothAndTheDay()
{
    const Initiative earlier = initiativeOf("earlier", "start", monday, QDate(2026, 4, 30));
    Initiative later = initiativeOf("later", "start", QDate(2026, 4, 10), QDate(2026, 6, 30));
    later.dependsOn = {earlier.id};
    const PaceFinding finding = dependencyFindings(roadmapWith({earlier, later})).at(0);
    QCOMPARE(finding.rule, PaceRule::Dependency);
    QCOMPARE(finding.severity(), PaceSeverity::Error);
    QCOMPARE(finding.initiatives, (std::vector{later.id, earlier.id}));
    QVERIFY(finding.sentence.contains(QStringLiteral("“Do later”")));
    QVERIFY(finding.sentence.contains(QStringLiteral("“Do earlier”")));
    QVERIFY(finding.sentence.contains(text("10 Apr 2026")));
    QVERIFY(finding.sentence.contains(text("30 Apr 2026")));
    QVERIFY(finding.remedy.contains(text("1 May 2026")));
}

void TestPlanningScheduleChecks::dependencyOnTheUnknownIsPassedOver()
{
    Initiative later = initiativeOf("later", "start", monday, monday);
    later.dependsOn = {{text("gone")}};
    QVERIFY(dependencyFindings(roadmapWith({later})).empty());
}

void TestPlanningScheduleChecks::eachDependencyIsJudged()
{
    const Initiative one = initiativeOf("one", "start", monday, monday.addDays(10));
    const Initiative two = initiativeOf("two", "start", monday, monday.addDays(20));
    Initiative later = initiativeOf("later", "start", monday.addDays(5), monday.addDays(30));
    later.dependsOn = {two.id, one.id};
    const auto findings = dependencyFindings(roadmapWith({one, two, later}));
    QCOMPARE(findings.size(), size_t(2));
    QCOMPARE(findings.at(0).initiatives.at(1), two.id);
}

void TestPlanningScheduleChecks::phaseOrder_data()
{
    QTest::addColumn<QString>("phase");
    QTest::addColumn<QDate>("start");
    QTest::addColumn<int>("earlierStatus");
    QTest::addColumn<bool>("fires");
    const auto row = [](const char *name, const char *phase, QDate start, bool fires,
                        InitiativeStatus earlier = InitiativeStatus::Planned) {
        QTest::newRow(name) << text(phase) << start << static_cast<int>(earlier) << fires;
    };
    row("next phase, the day after", "middle", monday.addDays(1), false);
    row("next phase, on the day", "middle", monday, true);
    row("phase after next, on the day", "end", monday, true);
    row("same phase", "start", monday, false);
    row("no start", "middle", QDate(), false);
    row("the earlier one was dropped", "middle", monday, false, InitiativeStatus::Dropped);
}

void TestPlanningScheduleChecks::phaseOrder()
{
    QFETCH(QString, phase);
    QFETCH(QDate, start);
    QFETCH(int, earlierStatus);
    Initiative earlier = initiativeOf("earlier", "start", monday.addDays(-30), monday);
    earlier.status = static_cast<InitiativeStatus>(earlierStatus);
    const Initiative later = initiativeOf("later", qPrintable(phase), start, monday.addDays(200));
    QTEST(!phaseOrderFindings(smallModel(), roadmapWith({earlier, later})).empty(), "fires");
}

void TestPlanningScheduleChecks::phaseOrderNamesTheLastOfTheEarlierPhases()
{
    const auto roadmap = roadmapWith({initiativeOf("a", "start", monday, monday.addDays(90)),
                                      initiativeOf("b", "middle", monday.addDays(91), monday.addDays(95)),
                                      initiativeOf("c", "start", monday, monday.addDays(60)),
                                      initiativeOf("d", "end", monday.addDays(80), monday.addDays(200))});
    const auto findings = phaseOrderFindings(smallModel(), roadmap);
    QCOMPARE(findings.size(), size_t(1));
    QCOMPARE(findings.at(0).initiatives, (std::vector<InitiativeId>{{text("d")}, {text("b")}}));
    QCOMPARE(findings.at(0).phase, std::optional(2));
    QCOMPARE(findings.at(0).severity(), PaceSeverity::Warning);
    for (const char *part : {"Do d", "Do b", "End", "Middle"})
        QVERIFY(findings.at(0).sentence.contains(text(part)));
    QVERIFY(findings.at(0).remedy.contains(text("6 Jun 2026")));
}

void TestPlanningScheduleChecks::phaseOrderNeedsAKnownPhase()
{
    const auto roadmap = roadmapWith({initiativeOf("a", "start", monday, monday.addDays(90)),
                                      initiativeOf("b", "gone", monday, monday.addDays(90))});
    QVERIFY(phaseOrderFindings(smallModel(), roadmap).empty());
}

void TestPlanningScheduleChecks::ownerLoad_data()
{
    QTest::addColumn<int>("together");
    QTest::addColumn<QDate>("fourthStart");
    QTest::addColumn<QString>("fourthOwner");
    QTest::addColumn<int>("fourthStatus");
    QTest::addColumn<bool>("fires");
    const QDate last = monday.addDays(30);
    const auto row = [](const char *name, QDate start, const char *owner, bool fires,
                        InitiativeStatus status = InitiativeStatus::Planned) {
        QTest::newRow(name) << 3 << start << text(owner) << static_cast<int>(status) << fires;
    };
    row("fourth at once", monday.addDays(5), "Ann", true);
    row("fourth on the last day", last, "Ann", true);
    row("fourth the day after", last.addDays(1), "Ann", false);
    row("fourth of another owner", monday, "Bob", false);
    row("fourth without an owner", monday, " ", false);
    row("blanks around the name", monday, " Ann ", true);
    row("fourth dropped", monday, "Ann", false, InitiativeStatus::Dropped);
    row("fourth done", monday, "Ann", true, InitiativeStatus::Done);
    row("fourth without a start", QDate(), "Ann", false);
    row("fourth ends before it starts", monday.addDays(500), "Ann", false);
}

void TestPlanningScheduleChecks::ownerLoad()
{
    QFETCH(int, together);
    QFETCH(QDate, fourthStart);
    QFETCH(QString, fourthOwner);
    QFETCH(int, fourthStatus);
    auto initiatives = crowd(together, monday, monday.addDays(30), text("Ann"));
    Initiative fourth = initiativeOf("fourth", "start", fourthStart, monday.addDays(60));
    fourth.owner = fourthOwner;
    fourth.status = static_cast<InitiativeStatus>(fourthStatus);
    initiatives.push_back(fourth);
    QTEST(!ownerLoadFindings(roadmapWith(initiatives)).empty(), "fires");
}

void TestPlanningScheduleChecks::ownerLoadTellsPeakAndDays()
{
    auto initiatives = crowd(4, monday, monday.addDays(40), text("Ann"));
    append(initiatives, crowd(1, monday.addDays(10), monday.addDays(20), text("Ann"), 'f'));
    append(initiatives, crowd(1, monday.addDays(30), monday.addDays(50), text("Ann"), 'g'));
    std::ranges::reverse(initiatives);
    const auto findings = ownerLoadFindings(roadmapWith(initiatives));
    QCOMPARE(findings.size(), size_t(1));
    const PaceFinding &finding = findings.at(0);
    QCOMPARE(finding.rule, PaceRule::OwnerLoad);
    QCOMPARE(finding.initiatives.size(), size_t(5));
    QCOMPARE(finding.initiatives.at(0).text, text("f"));
    QCOMPARE(finding.sentence,
             QStringLiteral("Ann answers for 5 initiatives at once from 12 Mar 2026 to 22 Mar 2026: “Do f”, “Do d”, "
                            "“Do c”, “Do b”, and “Do a”."));
    QVERIFY(finding.remedy.contains(text("no more than 3")));
}

void TestPlanningScheduleChecks::ownersAreJudgedOneByOne()
{
    auto initiatives = crowd(4, monday, monday, text("Bob"));
    append(initiatives, crowd(5, monday, monday, text("Ann"), 'e'));
    append(initiatives, crowd(3, monday, monday, text("Cem"), 'k'));
    const auto findings = ownerLoadFindings(roadmapWith(initiatives));
    QCOMPARE(findings.size(), size_t(2));
    QVERIFY(findings.at(0).sentence.startsWith(text("Ann")));
    QVERIFY(findings.at(1).sentence.startsWith(text("Bob")));
}

void TestPlanningScheduleChecks::breadth_data()
{
    QTest::addColumn<QDate>("eighthStart");
    QTest::addColumn<bool>("dropped");
    QTest::addColumn<bool>("fires");
    QTest::newRow("eighth at once") << monday.addDays(3) << false << true;
    QTest::newRow("eighth on the last day") << monday.addDays(30) << false << true;
    QTest::newRow("eighth the day after") << monday.addDays(31) << false << false;
    QTest::newRow("eighth dropped") << monday << true << false;
    QTest::newRow("eighth without a start") << QDate() << false << false;
}

void TestPlanningScheduleChecks::breadth()
{
    QFETCH(QDate, eighthStart);
    QFETCH(bool, dropped);
    auto initiatives = crowd(7, monday, monday.addDays(30), {});
    Initiative eighth = initiativeOf("eighth", "end", eighthStart, monday.addDays(60));
    if (dropped)
        eighth.status = InitiativeStatus::Dropped;
    initiatives.push_back(eighth);
    QTEST(!breadthFindings(roadmapWith(initiatives)).empty(), "fires");
}

void TestPlanningScheduleChecks::breadthTellsPeakAndDays()
{
    auto initiatives = crowd(8, monday, monday.addDays(30), {});
    append(initiatives, crowd(2, monday.addDays(7), monday.addDays(13), {}, 'k'));
    append(initiatives, crowd(2, monday.addDays(20), monday.addDays(30), {}, 'p'));
    const auto findings = breadthFindings(roadmapWith(initiatives));
    QCOMPARE(findings.size(), size_t(1));
    QCOMPARE(findings.at(0).initiatives.size(), size_t(10));
    QCOMPARE(findings.at(0).sentence, text("10 initiatives run at once from 9 Mar 2026 to 15 Mar 2026."));
}

void TestPlanningScheduleChecks::phaseTooShort_data()
{
    QTest::addColumn<QDate>("start");
    QTest::addColumn<QDate>("end");
    QTest::addColumn<bool>("fires");
    QTest::newRow("eight weeks, both ends counted") << monday << monday.addDays(55) << false;
    QTest::newRow("a day less") << monday << monday.addDays(54) << true;
    QTest::newRow("one day") << monday << monday << true;
    QTest::newRow("ends before it starts") << monday << monday.addDays(-100) << true;
    QTest::newRow("no end") << monday << QDate() << false;
    QTest::newRow("no start") << QDate() << monday << false;
}

void TestPlanningScheduleChecks::phaseTooShort()
{
    QFETCH(QDate, start);
    QFETCH(QDate, end);
    Roadmap roadmap = roadmapWith({});
    roadmap.phases[1] = PhasePlan{{text("unit")}, 1, {text("middle")}, start, end};
    const auto findings = phaseTooShortFindings(smallModel(), roadmap);
    QTEST(!findings.empty(), "fires");
    for (const PaceFinding &finding : findings) {
        QCOMPARE(finding.phase, std::optional(1));
        QVERIFY(finding.sentence.startsWith(text("Middle")));
        QVERIFY(!finding.sentence.contains(u'%'));
    }
}

void TestPlanningScheduleChecks::phaseTooShortSaysUntilWhen()
{
    Roadmap roadmap = roadmapWith({});
    roadmap.phases[0] = PhasePlan{{text("unit")}, 1, {text("start")}, monday, monday.addDays(29)};
    const PaceFinding finding = phaseTooShortFindings(smallModel(), roadmap).at(0);
    QCOMPARE(finding.sentence, text("Start is planned for 30 day(s) only, from 2 Mar 2026 to 31 Mar 2026."));
    QCOMPARE(finding.remedy, text("Let it end on 26 Apr 2026 or later: habits need at least 8 weeks to take hold."));
}

QTEST_GUILESS_MAIN(TestPlanningScheduleChecks)
#include "tst_planning_schedulechecks.moc"
