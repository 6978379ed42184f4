// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/contentchecks.h"
#include "core/planning/pacechecks.h"
#include "tests/support/smallmodel.h"

#include <QTest>

using namespace cxw;
using namespace cxw::test;

namespace {

const QDate monday(2026, 3, 2);

Roadmap roadmapOn(const Bench &bench)
{
    return roadmapOf(bench.workspace, bench.model, bench.unit, 1);
}

/// The criteria found uncovered, by id; for a rule the phase's name stands for it.
QStringList uncoveredIn(const Bench &bench, const RoundId &round)
{
    QStringList ids;
    for (const PaceFinding &finding : uncoveredFindings(bench.model, bench.score(round), roadmapOn(bench))) {
        const auto phase = static_cast<size_t>(*finding.phase);
        ids.append(finding.practices.empty()
                       ? bench.model.phases[phase].rules[0].id
                       : bench.model.practices[static_cast<size_t>(finding.practices[0])].id.text);
    }
    return ids;
}

} // namespace

/// Rule 14, as far as it looks at what a roadmap means to do: each check with a case that fires and one just short.
class TestPlanningContentChecks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void leap_data();
    void leap();
    void leapOfAbsentAndNotApplicable();
    void leapNamesAllItemsOnce();
    void incomplete_data();
    void incomplete();
    void incompletePassesOverDropped();
    void uncoveredUpToTheLastPlannedPhase_data();
    void uncoveredUpToTheLastPlannedPhase();
    void uncoveredPractice_data();
    void uncoveredPractice();
    void uncoveredPain_data();
    void uncoveredPain();
    void uncoveredNeed_data();
    void uncoveredNeed();
    void uncoveredSaysWhatToDo();
    void allChecksErrorsFirst();
    void quietOnASoundRoadmap();
    void quietOnAnEmptyRoadmap();
    void rulesHaveTheIdsOfTheContract();
};

void TestPlanningContentChecks::leap_data()
{
    QTest::addColumn<QList<int>>("ballots");
    QTest::addColumn<int>("planned");
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("fires");
    const auto row = [](const char *name, QList<int> ballots, int planned, bool fires,
                        InitiativeStatus status = InitiativeStatus::Planned) {
        QTest::newRow(name) << ballots << planned << static_cast<int>(status) << fires;
    };
    row("two steps", {1}, 3, false);
    row("three steps", {1}, 4, true);
    row("two and a half", {1, 2, 1, 2}, 4, true);
    row("two and a bit", {1, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2}, 4, true);
    row("unanswered, two steps", {}, 2, false);
    row("unanswered, three steps", {}, 3, true);
    row("downwards", {4}, 1, false);
    row("three steps, dropped", {1}, 4, false, InitiativeStatus::Dropped);
    row("three steps, done", {1}, 4, true, InitiativeStatus::Done);
}

void TestPlanningContentChecks::leap()
{
    QFETCH(QList<int>, ballots);
    QFETCH(int, planned);
    QFETCH(int, status);
    Bench bench;
    const RoundId round = bench.addRound("r");
    char name[] = "a";
    for (const int value : ballots) {
        bench.ballot(round, name, "first.a/who", value);
        ++name[0];
    }
    Initiative initiative = initiativeOf("i", "start", monday, monday, {target("first.a/who", planned)});
    initiative.status = static_cast<InitiativeStatus>(status);
    bench.add(initiative);
    QTEST(!leapFindings(bench.model, bench.score(round), roadmapOn(bench)).empty(), "fires");
}

void TestPlanningContentChecks::leapOfAbsentAndNotApplicable()
{
    Bench bench;
    const RoundId round = bench.addRound("r");
    bench.stock(round, "first.a", StockState::Absent);
    bench.agree(round, "first.a/who", 4); // counts for nothing: the practice is absent
    bench.stock(round, "first.b", StockState::NotApplicable);
    bench.add(initiativeOf("a", "start", monday, monday, {target("first.a/who", 3)}));
    bench.add(initiativeOf("b", "start", monday, monday, {target("first.b/who", 4), target("gone.x/who", 4)}));
    const auto findings = leapFindings(bench.model, bench.score(round), roadmapOn(bench));
    QCOMPARE(findings.size(), size_t(1));
    QCOMPARE(findings.at(0).initiatives.at(0).text, text("a"));
}

void TestPlanningContentChecks::leapNamesAllItemsOnce()
{
    Bench bench;
    const RoundId round = bench.addRound("r");
    bench.ballot(round, "ann", "second.d/who", 0);
    bench.ballot(round, "bob", "second.d/who", 1);
    bench.add(initiativeOf("i", "middle", monday, monday,
                           {target("second.d/who", 4), target("empathy.us/care", 3), target("first.a/who", 3),
                            target("second.d/when", 4), target("second.e/who", 2)}));
    const auto findings = leapFindings(bench.model, bench.score(round), roadmapOn(bench));
    QCOMPARE(findings.size(), size_t(1));
    QCOMPARE(findings.at(0).practices, (std::vector{0, 3}));
    QCOMPARE(findings.at(0).phase, std::optional(1));
    QCOMPARE(findings.at(0).sentence,
             QStringLiteral("“Do i” means to climb more than 2 steps in one go: Delta · Habit who (0.50 to 4), "
                            "Us · Care (0.00 to 3), Alpha · Habit who (0.00 to 3), and Delta · Habit when (0.00 to "
                            "4)."));
}

void TestPlanningContentChecks::incomplete_data()
{
    QTest::addColumn<QString>("owner");
    QTest::addColumn<QDate>("start");
    QTest::addColumn<QDate>("end");
    QTest::addColumn<QString>("measure");
    QTest::addColumn<QString>("missing");
    const QString ann = text("Ann");
    const QString count = text("Count");
    QTest::newRow("complete") << ann << monday << monday << count << QString();
    QTest::newRow("owner") << text("  ") << monday << monday << count << text("an owner");
    QTest::newRow("start") << ann << QDate() << monday << count << text("a start date");
    QTest::newRow("end") << ann << monday << QDate() << count << text("an end date");
    QTest::newRow("end before start") << ann << monday << monday.addDays(-1) << count
                                      << text("an end that does not come before the start");
    QTest::newRow("measure") << ann << monday << monday << text(" \n") << text("a measure of success");
    QTest::newRow("all") << QString() << QDate() << QDate() << QString()
                         << text("an owner, a start date, an end date, and a measure of success");
}

void TestPlanningContentChecks::incomplete()
{
    Initiative initiative = initiativeOf("i", "start", monday, monday);
    QFETCH(QString, owner);
    QFETCH(QDate, start);
    QFETCH(QDate, end);
    QFETCH(QString, measure);
    QFETCH(QString, missing);
    initiative.owner = owner;
    initiative.start = start;
    initiative.end = end;
    initiative.measure = measure;
    Bench bench;
    bench.add(initiative);
    const auto findings = incompleteFindings(roadmapOn(bench));
    QCOMPARE(findings.empty(), missing.isEmpty());
    if (!missing.isEmpty()) {
        QCOMPARE(findings.at(0).sentence,
                 QStringLiteral("The plan of “Do i” is not complete. Missing: %1.").arg(missing));
    }
}

void TestPlanningContentChecks::incompletePassesOverDropped()
{
    Initiative initiative = initiativeOf("i", "start", {}, {});
    initiative.status = InitiativeStatus::Dropped;
    Bench bench;
    bench.add(initiative);
    QVERIFY(incompleteFindings(roadmapOn(bench)).empty());
}

void TestPlanningContentChecks::uncoveredUpToTheLastPlannedPhase_data()
{
    QTest::addColumn<QString>("dated");
    QTest::addColumn<QString>("initiativeIn");
    QTest::addColumn<bool>("dropped");
    QTest::addColumn<QStringList>("uncovered");
    const QStringList first{text("first.a"), text("second.d")};
    QStringList second = first;
    second << text("first.b") << text("second.e");
    QStringList third = second;
    third << text("first.c") << text("fruit");
    QTest::newRow("nothing planned") << QString() << QString() << false << QStringList();
    QTest::newRow("first phase dated") << text("start") << QString() << false << first;
    QTest::newRow("second phase dated") << text("middle") << QString() << false << second;
    QTest::newRow("initiative in the last") << text("start") << text("end") << false << third;
    QTest::newRow("it was dropped") << text("start") << text("end") << true << first;
    QTest::newRow("initiative in an unknown phase") << QString() << text("gone") << false << QStringList();
}

void TestPlanningContentChecks::uncoveredUpToTheLastPlannedPhase()
{
    QFETCH(QString, dated);
    QFETCH(QString, initiativeIn);
    QFETCH(bool, dropped);
    Bench bench;
    if (!dated.isEmpty())
        bench.add(PhasePlan{bench.unit, 1, {dated}, {}, monday});
    bench.add(PhasePlan{bench.unit, 1, {text("end")}, {}, {}}); // without dates it plans nothing
    if (!initiativeIn.isEmpty()) {
        Initiative initiative = initiativeOf("i", qPrintable(initiativeIn), monday, monday);
        if (dropped)
            initiative.status = InitiativeStatus::Dropped;
        bench.add(initiative);
    }
    QTEST(uncoveredIn(bench, bench.addRound("r")), "uncovered");
}

void TestPlanningContentChecks::uncoveredPractice_data()
{
    QTest::addColumn<QString>("item");
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("value");
    QTest::addColumn<bool>("fires");
    const auto row = [](const char *name, const char *item, InitiativeStatus status, int value, bool fires) {
        QTest::newRow(name) << text(item) << static_cast<int>(status) << value << fires;
    };
    row("served on one habit", "first.a/with", InitiativeStatus::Planned, 1, false);
    row("served by one that was dropped", "first.a/with", InitiativeStatus::Dropped, 1, true);
    row("another practice is served", "first.b/with", InitiativeStatus::Planned, 1, true);
    row("met already", "first.b/with", InitiativeStatus::Planned, 2, false);
}

void TestPlanningContentChecks::uncoveredPractice()
{
    QFETCH(QString, item);
    QFETCH(int, status);
    QFETCH(int, value);
    Bench bench;
    const RoundId round = bench.addRound("r");
    bench.agreeAll(round, "first.a", {value, value, value, value});
    bench.stock(round, "second.d", StockState::NotApplicable);
    Initiative initiative = initiativeOf("i", "start", monday, monday);
    initiative.targets = {{{item}, 2}};
    initiative.status = static_cast<InitiativeStatus>(status);
    bench.add(initiative);
    bench.add(PhasePlan{bench.unit, 1, {text("start")}, monday, monday});
    QTEST(uncoveredIn(bench, round) == QStringList{text("first.a")}, "fires");
}

void TestPlanningContentChecks::uncoveredPain_data()
{
    QTest::addColumn<QStringList>("addressed");
    QTest::addColumn<bool>("dropped");
    QTest::addColumn<bool>("fires");
    QTest::newRow("none addressed") << QStringList() << false << true;
    QTest::newRow("the critical one addressed") << QStringList{text("critical")} << false << false;
    QTest::newRow("only a mild one addressed") << QStringList{text("mild")} << false << true;
    QTest::newRow("only a resolved one addressed") << QStringList{text("resolved")} << false << true;
    QTest::newRow("by one that was dropped") << QStringList{text("critical")} << true << true;
}

void TestPlanningContentChecks::uncoveredPain()
{
    QFETCH(QStringList, addressed);
    QFETCH(bool, dropped);
    Bench bench;
    bench.add(PainPoint{{text("critical")}, bench.unit, {}, {}, 4, 4, PainStatus::InRepair, {}});
    bench.add(PainPoint{{text("mild")}, bench.unit, {}, {}, 3, 5, PainStatus::Open, {}});
    bench.add(PainPoint{{text("resolved")}, bench.unit, {}, {}, 5, 5, PainStatus::Resolved, {}});
    Initiative initiative = initiativeOf("i", "start", monday, monday);
    for (const QString &id : addressed)
        initiative.addresses.push_back({id});
    if (dropped)
        initiative.status = InitiativeStatus::Dropped;
    bench.add(initiative);
    bench.add(PhasePlan{bench.unit, 1, {text("start")}, monday, monday});
    QTEST(uncoveredIn(bench, bench.addRound("r")).contains(text("calm")), "fires");
}

void TestPlanningContentChecks::uncoveredNeed_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("deliveredIn");
    QTest::addColumn<bool>("addressed");
    QTest::addColumn<bool>("fires");
    const auto row = [](const char *name, NeedStatus status, int deliveredIn, bool addressed, bool fires) {
        QTest::newRow(name) << static_cast<int>(status) << deliveredIn << addressed << fires;
    };
    row("addressed", NeedStatus::Discovered, 0, true, false);
    row("not addressed", NeedStatus::InDesign, 0, false, true);
    row("delivered in this cycle", NeedStatus::Delivered, 2, false, false);
    row("only one of last cycle addressed", NeedStatus::Delivered, 1, true, true);
}

void TestPlanningContentChecks::uncoveredNeed()
{
    QFETCH(int, status);
    QFETCH(int, deliveredIn);
    QFETCH(bool, addressed);
    Bench bench;
    bench.add(Unit{bench.unit, text("Unit"), 0, 2});
    bench.add(UnmetNeed{{text("need")}, bench.unit, {}, {}, static_cast<NeedStatus>(status), deliveredIn, {}});
    Initiative initiative = initiativeOf("i", "end", monday, monday);
    initiative.cycle = 2;
    if (addressed)
        initiative.addresses = {{text("need")}};
    bench.add(initiative);
    const Roadmap roadmap = roadmapOf(bench.workspace, bench.model, bench.unit, 2);
    const auto findings = uncoveredFindings(bench.model, bench.score(bench.addRound("r")), roadmap);
    const bool fires = std::ranges::any_of(findings, [](const PaceFinding &finding) {
        return finding.phase == 2 && finding.practices.empty();
    });
    QTEST(fires, "fires");
}

void TestPlanningContentChecks::uncoveredSaysWhatToDo()
{
    Bench bench;
    bench.add(PainPoint{{text("p")}, bench.unit, {}, {}, 4, 4, PainStatus::Open, {}});
    bench.add(PhasePlan{bench.unit, 1, {text("start")}, monday, monday});
    const auto findings = uncoveredFindings(bench.model, bench.score(bench.addRound("r")), roadmapOn(bench));
    QCOMPARE(findings.size(), size_t(3));
    QCOMPARE(findings.at(0).sentence, QStringLiteral("The gate of Start asks that “Alpha” reach level 2 (Repeatable), "
                                                     "and no initiative works on it."));
    QCOMPARE(findings.at(0).remedy, QStringLiteral("Add an initiative that lifts it, for example “Begin Alpha”."));
    QVERIFY(findings.at(2).sentence.contains(text("Calm")));
    QCOMPARE(findings.at(2).remedy, text("Mend it."));
}

void TestPlanningContentChecks::allChecksErrorsFirst()
{
    Bench bench;
    const RoundId round = bench.addRound("r");
    bench.add(PhasePlan{bench.unit, 1, {text("start")}, monday, monday.addDays(20)});
    for (const char *name : {"a", "b", "c", "d", "e", "f", "g"}) {
        Initiative initiative = initiativeOf(name, "start", monday, monday.addDays(20));
        initiative.owner = text("Ann");
        bench.add(initiative);
    }
    Initiative late = initiativeOf("late", "middle", monday.addDays(20), monday.addDays(40));
    late.dependsOn = {{text("a")}};
    late.targets = {target("first.a/who", 3)};
    late.measure.clear();
    bench.add(late);
    QStringList rules;
    for (const PaceFinding &finding : paceChecks(bench.model, bench.score(round), roadmapOn(bench))) {
        if (!rules.contains(toText(finding.rule)))
            rules.append(toText(finding.rule));
        QCOMPARE(finding.severity() == PaceSeverity::Error, finding.rule == PaceRule::Dependency);
        QVERIFY(finding.sentence.endsWith(u'.'));
        QVERIFY(finding.remedy.endsWith(u'.'));
        QVERIFY(!finding.sentence.contains(u'%') && !finding.remedy.contains(u'%'));
    }
    const QStringList expected{text("dependency"),      text("phase-order"), text("owner-load"), text("breadth"),
                               text("phase-too-short"), text("leap"),        text("incomplete"), text("uncovered")};
    QCOMPARE(rules, expected);
}

void TestPlanningContentChecks::quietOnASoundRoadmap()
{
    Bench bench;
    const RoundId round = bench.addRound("r");
    bench.add(PhasePlan{bench.unit, 1, {text("start")}, monday, monday.addDays(55)});
    bench.add(initiativeOf("a", "start", monday, monday.addDays(20), {target("first.a/who", 2)}));
    Initiative second = initiativeOf("d", "start", monday.addDays(21), monday.addDays(55));
    second.targets = {target("second.d/who", 2)};
    second.dependsOn = {{text("a")}};
    bench.add(second);
    QCOMPARE(paceChecks(bench.model, bench.score(round), roadmapOn(bench)), std::vector<PaceFinding>());
}

void TestPlanningContentChecks::quietOnAnEmptyRoadmap()
{
    Bench bench;
    QVERIFY(paceChecks(bench.model, bench.score(bench.addRound("r")), roadmapOn(bench)).empty());
}

void TestPlanningContentChecks::rulesHaveTheIdsOfTheContract()
{
    QCOMPARE(toText(PaceSeverity::Error), text("error"));
    QCOMPARE(toText(PaceSeverity::Warning), text("warning"));
    QSet<QString> names;
    for (int rule = 0; rule <= static_cast<int>(PaceRule::Uncovered); ++rule)
        names.insert(displayName(static_cast<PaceRule>(rule)));
    QCOMPARE(names.size(), 8);
    QVERIFY(!names.contains(QString()));
}

QTEST_GUILESS_MAIN(TestPlanningContentChecks)
#include "tst_planning_contentchecks.moc"
