// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/findingsoverview.h"
#include "core/planning/phaseplans.h"
#include "core/workspace/planedits.h"
#include "tests/support/smallmodel.h"

#include <QTest>

using namespace cxw;
using namespace cxw::test;

class TestPlanEdits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void labelsSayWhatIsDone_data();
    void labelsSayWhatIsDone();
    void initiativeLabels();
    void removedFindingLeavesInitiatives();
    void removedInitiativeIsWaitedForNoMore();
    void copyIsPlannedAgain();
    void needIsDeliveredInThePresentCycle();
    void circlesAreSeen();
    void phaseWithoutDatesIsTakenAway();
    void targetsReplaceThoseOfTheUnit();
    void suggestedPhasesFollowEachOther();
    void suggestedPhasesKeepWhatIsThere();
    void overviewJudgesByTheModelsThreshold();

private:
    static Initiative initiative(const Bench &bench, const char *id)
    {
        Initiative made;
        made.id = {text(id)};
        made.unit = bench.unit;
        made.phase = bench.model.phases.front().id;
        made.title = text(id);
        return made;
    }
};

void TestPlanEdits::labelsSayWhatIsDone_data()
{
    QTest::addColumn<int>("part");
    QTest::addColumn<QString>("label");
    QTest::newRow("title") << 0 << QStringLiteral("Rename “Late”");
    QTest::newRow("severity") << 1 << QStringLiteral("Rate “Late”");
    QTest::newRow("status") << 2 << QStringLiteral("Mark “Late” as Resolved");
    QTest::newRow("note") << 3 << QStringLiteral("Change “Late”");
}

void TestPlanEdits::labelsSayWhatIsDone()
{
    QFETCH(int, part);
    Bench bench;
    const PainPoint pain{{text("p")}, bench.unit, text("Late"), {}, 2, 2, PainStatus::Open, {}};
    bench.add(pain);
    PainPoint after = pain;
    if (part == 0)
        after.title = text("Too late");
    if (part == 1)
        after.severity = 5;
    if (part == 2)
        after.status = PainStatus::Resolved;
    if (part == 3)
        after.note = text("Since May");
    const Edit edit = changePainPointEdit(bench.workspace, after);
    QTEST(edit.label, "label");
    bench.workspace.apply(edit);
    QCOMPARE(*bench.workspace.find<PainPoint>(pain.id), after);
}

void TestPlanEdits::initiativeLabels()
{
    Bench bench;
    Initiative work = initiative(bench, "Call back");
    QCOMPARE(addInitiativeEdit(work).label, QStringLiteral("Add “Call back” to the roadmap"));
    bench.workspace.apply(addInitiativeEdit(work));
    work.end = QDate(2026, 5, 1);
    QCOMPARE(changeInitiativeEdit(bench.workspace, work).label, QStringLiteral("Reschedule “Call back”"));
    bench.workspace.apply(changeInitiativeEdit(bench.workspace, work));
    work.owner = text("Ada");
    QCOMPARE(changeInitiativeEdit(bench.workspace, work).label, QStringLiteral("Give “Call back” to Ada"));
}

void TestPlanEdits::removedFindingLeavesInitiatives()
{
    Bench bench;
    const FindingId pain{text("p")};
    bench.add(PainPoint{pain, bench.unit, text("Late"), {}, 2, 2, PainStatus::Open, {}});
    bench.add(initiative(bench, "one"));
    bench.workspace.apply(linkFindingEdit(bench.workspace, {text("one")}, pain, true));
    const Workspace before = bench.workspace;
    QCOMPARE(bench.workspace.find<Initiative>(InitiativeId{text("one")})->addresses, std::vector<FindingId>{pain});
    const Edit inverse = bench.workspace.apply(removePainPointEdit(bench.workspace, pain));
    QVERIFY(bench.workspace.all<PainPoint>().empty());
    QVERIFY(bench.workspace.find<Initiative>(InitiativeId{text("one")})->addresses.empty());
    bench.workspace.apply(inverse);
    QCOMPARE(bench.workspace, before);
}

void TestPlanEdits::removedInitiativeIsWaitedForNoMore()
{
    Bench bench;
    Initiative second = initiative(bench, "second");
    second.dependsOn = {{text("first")}};
    bench.add(initiative(bench, "first"));
    bench.add(second);
    bench.workspace.apply(removeInitiativeEdit(bench.workspace, {text("first")}));
    QCOMPARE(bench.workspace.all<Initiative>().size(), size_t(1));
    QVERIFY(bench.workspace.find<Initiative>(second.id)->dependsOn.empty());
}

void TestPlanEdits::copyIsPlannedAgain()
{
    Bench bench;
    Initiative done = initiative(bench, "done");
    done.status = InitiativeStatus::Done;
    done.owner = text("Ada");
    bench.add(done);
    bench.workspace.apply(duplicateInitiativeEdit(done, {text("copy")}));
    const auto *copy = bench.workspace.find<Initiative>(InitiativeId{text("copy")});
    QCOMPARE(copy->status, InitiativeStatus::Planned);
    QCOMPARE(copy->owner, done.owner);
    QVERIFY(copy->title != done.title);
}

void TestPlanEdits::needIsDeliveredInThePresentCycle()
{
    Bench bench;
    bench.add(Unit{bench.unit, text("Unit"), 0, 4});
    UnmetNeed need{{text("n")}, bench.unit, text("One date"), {}, NeedStatus::InDesign, 0, {}};
    bench.add(need);
    need.status = NeedStatus::Delivered;
    bench.workspace.apply(changeNeedEdit(bench.workspace, need));
    QCOMPARE(bench.workspace.find<UnmetNeed>(need.id)->deliveredInCycle, 4);

    bench.add(Unit{bench.unit, text("Unit"), 0, 5});
    need = *bench.workspace.find<UnmetNeed>(need.id);
    need.note = text("In the app");
    bench.workspace.apply(changeNeedEdit(bench.workspace, need));
    QCOMPARE(bench.workspace.find<UnmetNeed>(need.id)->deliveredInCycle, 4); // it stays delivered then
    need.status = NeedStatus::InDesign;
    bench.workspace.apply(changeNeedEdit(bench.workspace, need));
    QCOMPARE(bench.workspace.find<UnmetNeed>(need.id)->deliveredInCycle, 0);
}

void TestPlanEdits::circlesAreSeen()
{
    Bench bench;
    Initiative a = initiative(bench, "a");
    Initiative b = initiative(bench, "b");
    Initiative c = initiative(bench, "c");
    b.dependsOn = {a.id};
    c.dependsOn = {b.id};
    for (const Initiative &one : {a, b, c})
        bench.add(one);
    QVERIFY(waitsFor(bench.workspace, c.id, a.id));
    QVERIFY(!waitsFor(bench.workspace, a.id, c.id));
    a.dependsOn = {c.id}; // a circle from another hand must not hang
    bench.add(a);
    QVERIFY(waitsFor(bench.workspace, a.id, a.id));
    QVERIFY(!waitsFor(bench.workspace, a.id, {text("else")}));
}

void TestPlanEdits::phaseWithoutDatesIsTakenAway()
{
    Bench bench;
    PhasePlan plan{bench.unit, 1, bench.model.phases[0].id, QDate(2026, 1, 5), {}};
    bench.workspace.apply(phaseDatesEdit(plan, text("Start")));
    QCOMPARE(bench.workspace.all<PhasePlan>().size(), size_t(1));
    plan.start = {};
    bench.workspace.apply(phaseDatesEdit(plan, text("Start")));
    QVERIFY(bench.workspace.all<PhasePlan>().empty());
}

void TestPlanEdits::targetsReplaceThoseOfTheUnit()
{
    Bench bench;
    const CompetencyTarget kept{bench.unit, {text("a")}, 2.0, QDate(2027, 1, 1)};
    const CompetencyTarget gone{bench.unit, {text("b")}, 3.0, {}};
    const CompetencyTarget elsewhere{{text("other")}, {text("b")}, 3.5, {}};
    for (const CompetencyTarget &target : {kept, gone, elsewhere})
        bench.add(target);
    CompetencyTarget higher = kept;
    higher.score = 2.5;
    bench.workspace.apply(targetsEdit(bench.workspace, bench.unit, {higher}));
    QCOMPARE(bench.workspace.all<CompetencyTarget>().size(), 2U);
    QVERIFY(*bench.workspace.find<CompetencyTarget>(bench.unit, kept.competency) == higher);
    QVERIFY(bench.workspace.find<CompetencyTarget>(elsewhere.unit, elsewhere.competency));
}

void TestPlanEdits::suggestedPhasesFollowEachOther()
{
    const Bench bench;
    const auto roadmap = roadmapOf(bench.workspace, bench.model, bench.unit, 1);
    const auto plans = suggestedPhasePlans(bench.model, roadmap, 0, QDate(2026, 2, 20));
    QCOMPARE(plans.size(), size_t(3));
    QCOMPARE(plans[0].start, QDate(2026, 2, 20));
    QCOMPARE(plans[0].end, QDate(2026, 6, 30)); // the first end of a quarter after three months
    QCOMPARE(plans[1].start, QDate(2026, 7, 1));
    QCOMPARE(plans[1].end, QDate(2026, 9, 30));
    QCOMPARE(plans[2].end, QDate(2026, 12, 31));
}

void TestPlanEdits::suggestedPhasesKeepWhatIsThere()
{
    Bench bench;
    bench.add(PhasePlan{bench.unit, 1, bench.model.phases[1].id, QDate(2026, 5, 1), {}});
    bench.add(PhasePlan{bench.unit, 1, bench.model.phases[2].id, QDate(2027, 1, 1), QDate(2027, 12, 31)});
    const auto roadmap = roadmapOf(bench.workspace, bench.model, bench.unit, 1);
    const auto plans = suggestedPhasePlans(bench.model, roadmap, 1, QDate(2026, 2, 20));
    QCOMPARE(plans.size(), size_t(1)); // the first phase lies behind, the last has both dates
    QCOMPARE(plans[0].phase, bench.model.phases[1].id);
    QCOMPARE(plans[0].start, QDate(2026, 5, 1));
    QCOMPARE(plans[0].end, QDate(2026, 9, 30));
}

void TestPlanEdits::overviewJudgesByTheModelsThreshold()
{
    Bench bench;
    const auto pain = [&](const char *id, int severity, int frequency, PainStatus status) {
        bench.add(PainPoint{{text(id)}, bench.unit, text(id), {}, severity, frequency, status, {}});
    };
    pain("at", 4, 4, PainStatus::InRepair);
    pain("below", 3, 5, PainStatus::Open);
    pain("over", 5, 5, PainStatus::Accepted);
    auto overview = findingsOverview(bench.workspace, bench.model, bench.unit);
    QCOMPARE(overview.threshold, std::optional(16));
    QCOMPARE(overview.pains[0].pain.id.text, text("over"));
    QVERIFY(!overview.pains[0].critical);
    QVERIFY(overview.pains[1].critical);
    QVERIFY(!overview.pains[2].critical);
    QCOMPARE(overview.grid[4][4], (PainCell{0, 1}));
    QCOMPARE(overview.grid[3][3], (PainCell{1, 0}));
    QCOMPARE(overview.rules.size(), size_t(2));
    QVERIFY(!overview.rules[0].met);
    QCOMPARE(overview.rules[0].findings, 1);

    bench.model.phases[0].rules[0].threshold = 17;
    overview = findingsOverview(bench.workspace, bench.model, bench.unit);
    QVERIFY(overview.rules[0].met);
    bench.add(UnmetNeed{{text("n")}, bench.unit, text("n"), {}, NeedStatus::Delivered, 1, {}});
    QVERIFY(findingsOverview(bench.workspace, bench.model, bench.unit).rules[1].met);
}

QTEST_GUILESS_MAIN(TestPlanEdits)
#include "tst_planedits.moc"
