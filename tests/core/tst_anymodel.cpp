// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/comparejson.h"
#include "core/exchange/planjson.h"
#include "core/exchange/scoresjson.h"
#include "core/planning/advice.h"
#include "core/planning/outcomes.h"
#include "core/planning/pacechecks.h"
#include "core/planning/phaseplans.h"
#include "core/planning/suggestions.h"
#include "core/reporting/executivesummary.h"
#include "core/reporting/reporttext.h"
#include "core/reporting/roadmapreport.h"
#include "core/scoring/comparability.h"
#include "core/scoring/explanation.h"
#include "core/scoring/roundwords.h"
#include "core/scoring/testsentence.h"
#include "tests/support/jsondifferences.h"
#include "tests/support/modelrounds.h"
#include "tests/support/testfiles.h"

#include <QLocale>
#include <QTest>

using namespace cxw;
using namespace cxw::test;

namespace {

QString text(const char *latin1)
{
    return QString::fromLatin1(latin1);
}

/// The round by the same model, of which this is changed.
template <typename Change>
RoundScore by(const ModelRound &made, Change change)
{
    MaturityModel model = *made.score.model;
    change(model);
    model.index();
    return scoreRound(made.workspace, std::make_shared<const MaturityModel>(std::move(model)), made.round);
}

Initiative initiativeIn(const UnitId &unit, const char *id, QDate start, QDate end, std::vector<ItemTarget> targets)
{
    Initiative initiative;
    initiative.id = {text(id)};
    initiative.unit = unit;
    initiative.title = text(id);
    initiative.start = start;
    initiative.end = end;
    initiative.targets = std::move(targets);
    return initiative;
}

/// All that the reports of a round draw on.
ReportBasis basisOf(const ModelRound &made, const RoundScore *before = nullptr, const Round *beforeRound = nullptr,
                    const Comparison *comparison = nullptr)
{
    static const Unit unit{{text("unit")}, text("Unit"), 0, 1};
    const MaturityModel &model = *made.score.model;
    return ReportBasis{.workspace = made.workspace,
                       .model = model,
                       .unit = unit,
                       .round = made.round,
                       .score = made.score,
                       .before = beforeRound,
                       .beforeScore = before,
                       .comparison = comparison,
                       .advice = adviceFor(made.workspace, model, Unit{made.round.unit, text("Unit"), 0, 1},
                                           made.round.id, &made.score, QDate(2026, 6, 1)),
                       .today = QDate(2026, 6, 1)};
}

QString joined(const Report &report)
{
    return textsOf(report).join(u'\n');
}

} // namespace

/// The arithmetic, the plans and the reports with models that the program does not come with.
class TestAnyModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void scoresAreAsAnotherProgramGetsThem_data();
    void scoresAreAsAnotherProgramGetsThem();
    void versionsCompareAsAnotherProgramSays();
    void versionsCompareBackwardsToo();
    void anotherScaleIsNotComparable();
    void aRoundHeldAgainstItselfByACopyOfTheModelHasNotMoved();
    void whatStaysComparableIsTold();
    void practicesThatWeighNothingGiveNoScore();
    void answersOffTheScaleCountNowhere();
    void theOnlyHabitIsNotNamed();
    void withoutPhasesThereAreNoGates();
    void withoutPhasesThePlanHasOneEnd();
    void targetsOfALongerScaleEndAtTheTop();
    void outcomesFollowAPracticeThatMoved();
    void initiativesWithoutAPhaseHaveALane();
    void reportsSayNothingOfWhatTheModelLacks();
    void reportsHoldWithEveryModel_data();
    void reportsHoldWithEveryModel();
};

void TestAnyModel::scoresAreAsAnotherProgramGetsThem_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("least");
    QTest::newRow("5 × 3 × 1 on 0 to 3, no phases, no empathy") << text("small") << 150;
    QTest::newRow("12 competencies, 106 practices × 1 on 0 to 10") << text("wide") << 1200;
    QTest::newRow("3 × 60 × 8 on 0 to 4") << text("deep") << 10000;
    QTest::newRow("version 1") << text("version-1") << 150;
    QTest::newRow("version 2") << text("version-2") << 150;
}

void TestAnyModel::scoresAreAsAnotherProgramGetsThem()
{
    QFETCH(const QString, name);
    QFETCH(const int, least);
    const ModelRound made = ratedRound(name);
    const QJsonObject actual = scoresJson(made.workspace, made.round, made.score);
    const auto found = jsonDifferences(actual, dataJson(QStringLiteral("models/%1.scores.json").arg(name)));
    QVERIFY2(found.lines.isEmpty(), qPrintable(found.lines.join(u'\n')));
    QVERIFY2(found.compared > least, qPrintable(QString::number(found.compared)));
}

void TestAnyModel::versionsCompareAsAnotherProgramSays()
{
    const ModelRound first = ratedRound(text("version-1"));
    const ModelRound second = ratedRound(text("version-2"));
    const Comparison comparison = compareRounds(first.score, second.score);
    const auto found = jsonDifferences(compareJson(first.workspace, first.round, second.round, comparison),
                                       dataJson(text("models/version-1_version-2.compare.json")));
    QVERIFY2(found.lines.isEmpty(), qPrintable(found.lines.join(u'\n')));
    QVERIFY2(found.compared > 60, qPrintable(QString::number(found.compared)));
    const NotCommon retired{{text("serve.thank/who")}, NotCommonCause::NotInModel};
    QCOMPARE(std::ranges::count(comparison.onlyFrom, retired), 1);
    const NotCommon added{{text("learn.forgive/who")}, NotCommonCause::NotInModel};
    const NotCommon newHabit{{text("serve.observe/how")}, NotCommonCause::NotInModel};
    const NotCommon outside{{text("serve.solve/who")}, NotCommonCause::NotApplicable};
    for (const NotCommon &each : {added, newHabit, outside})
        QVERIFY2(std::ranges::count(comparison.onlyTo, each) == 1, qPrintable(each.item.text));
}

void TestAnyModel::versionsCompareBackwardsToo()
{
    const ModelRound first = ratedRound(text("version-1"));
    const ModelRound second = ratedRound(text("version-2"));
    const Comparison forth = compareRounds(first.score, second.score);
    const Comparison back = compareRounds(second.score, first.score);
    QCOMPARE(back.common, forth.common);
    QCOMPARE(back.onlyTo, forth.onlyFrom);
    QCOMPARE(back.onlyFrom, forth.onlyTo);
    // The practice that moved is held against itself.
    const auto watch = static_cast<size_t>(first.score.model->findPractice({text("know.watch")}).value());
    const auto observe = static_cast<size_t>(second.score.model->findPractice({text("serve.observe")}).value());
    QCOMPARE(back.practices[watch].from.value, forth.practices[observe].to.value);
    QVERIFY(back.practices[watch].from.value);
}

void TestAnyModel::anotherScaleIsNotComparable()
{
    const ModelRound made = ratedRound(text("version-1"));
    const RoundScore shorter = by(made, [](MaturityModel &model) { model.scale.pop_back(); });
    const Comparison comparison = compareRounds(made.score, shorter);
    QCOMPARE(comparison.common, 0);
    QVERIFY(!comparison.sameScale());
    QCOMPARE(comparison.overall.judgement.verdict, Verdict::NotComparable);
    QVERIFY(!comparison.overall.likeForLike.delta() && !comparison.overall.raw.delta());
    for (const JudgedMovement &competency : comparison.competencies)
        QCOMPARE(competency.judgement.verdict, Verdict::NotComparable);
    QVERIFY(!comparison.empathy.delta());
    const auto count =
        std::ranges::count_if(made.score.values.values, [](const auto &value) { return value.has_value(); });
    QCOMPARE(static_cast<std::ptrdiff_t>(comparison.onlyFrom.size()), count);
    for (const NotCommon &each : comparison.onlyFrom)
        QCOMPARE(each.cause, NotCommonCause::OtherScale);
    QCOMPARE(testSentence(comparison),
             text("Nothing is comparable: the first round was rated from 0 to 5, the second from 0 to 4."));
}

void TestAnyModel::aRoundHeldAgainstItselfByACopyOfTheModelHasNotMoved()
{
    const ModelRound made = ratedRound(text("deep"));
    const RoundScore copy = by(made, [](MaturityModel &model) { model.id = text("a-copy"); });
    const Comparison same = compareRounds(made.score, made.score);
    const Comparison copied = compareRounds(made.score, copy);
    QCOMPARE(copied.common, same.common);
    QVERIFY(copied.onlyFrom.empty() && copied.onlyTo.empty());
    QCOMPARE(copied.overall, same.overall);
    QCOMPARE(copied.competencies, same.competencies);
    QCOMPARE(*copied.overall.likeForLike.delta(), 0.0);
    QCOMPARE(copied.overall.raw.from, made.score.scores.overall);
}

void TestAnyModel::whatStaysComparableIsTold()
{
    const auto first = modelNamed(text("version-1"));
    const auto second = modelNamed(text("version-2"));
    const Comparability result = comparability(*first, *second);
    QVERIFY(result.sameScale);
    QCOMPARE(result.staying, 7);
    QCOMPARE(result.practices, 8);
    QCOMPARE(result.retired, std::vector<int>{first->findPractice({text("serve.thank")}).value()});
    QCOMPARE(result.added, std::vector<int>{second->findPractice({text("learn.forgive")}).value()});
    QCOMPARE(displayText(result, text("2026 spring")), text("7 of 8 practices stay comparable with 2026 spring."));
    QCOMPARE(comparability(*second, *second).staying, 8);
    MaturityModel other = *second;
    other.scale.pop_back();
    QCOMPARE(comparability(*first, other).staying, 0);
    QVERIFY(displayText(comparability(*first, other), text("2026 spring")).contains(text("number of steps")));
    MaturityModel strange = *second;
    for (Habit &habit : strange.habits)
        habit.id.text += u'x';
    strange.index();
    QCOMPARE(comparability(*first, strange).staying, 0);
    QVERIFY(comparability(*first, strange).sameScale);
}

void TestAnyModel::practicesThatWeighNothingGiveNoScore()
{
    // The one practice of its competency that has a value weighs nothing.
    const ModelRound made = ratedRound(text("small"));
    MaturityModel model = *made.score.model;
    ItemValues values(model);
    values.values[static_cast<size_t>(*model.findItem({text("area-3.p1/done")}))] = 2;
    const Scores scores = scoresOf(model, values);
    QVERIFY(!scores.competencies[2].score.value && !scores.competencies[2].level);
    QVERIFY(!scores.overall.value && !scores.habits.front().value);
    QCOMPARE(*scores.certainty.lower.value, 0.0);
    QCOMPARE(*scores.certainty.upper.value, 3.0);
}

void TestAnyModel::answersOffTheScaleCountNowhere()
{
    ModelRound made = ratedRound(text("small"));
    const ItemId item{text("area-1.p1/done")};
    made.workspace.apply({{}, {put(AgreedValue{made.round.id, item, 4, {}})}});
    made.workspace.apply({{}, {put(Ballot{made.workspace.participants(made.round.id).front().id, item, 9})}});
    const RoundScore score = scoreRound(made.workspace, made.score.model, made.round);
    QCOMPARE(score.answers.notInModel, std::vector<ItemId>{item});
    const auto place = static_cast<size_t>(*score.model->findItem(item));
    QVERIFY(!score.answers.agreed[place] && !score.answers.raters.front().answers[place]);
    QVERIFY(*score.scores.overall.value <= 3);
}

void TestAnyModel::theOnlyHabitIsNotNamed()
{
    QCOMPARE(modelNamed(text("small"))->itemName(1), text("Welcome 2"));
    QCOMPARE(modelNamed(text("deep"))->itemName(1), QStringLiteral("Listen 1 · Rhythm"));
}

void TestAnyModel::withoutPhasesThereAreNoGates()
{
    const ModelRound made = ratedRound(text("small"));
    const MaturityModel &model = *made.score.model;
    QVERIFY(!made.score.phase.current && !made.score.phase.told && !made.score.phase.currentGate());
    const QJsonObject json = scoresJson(made.workspace, made.round, made.score);
    QVERIFY(json.value(u"phase").isNull());
    QVERIFY(json.value(u"empathy").toObject().value(u"score").isNull());
    QVERIFY(nextSteps(made.workspace, model, made.round.id, made.score).empty());
    const Comparison comparison = compareRounds(made.score, made.score);
    QVERIFY(compareJson(made.workspace, made.round, made.round, comparison).value(u"phase").isNull());
    QVERIFY(!comparison.hasPhases() && !comparison.hasEmpathy());
    QCOMPARE(displayName(model, made.score.phase.place()), QString(QChar(0x2013)));
    const Roadmap roadmap = roadmapOf(made.workspace, model, made.round.unit, 1);
    QVERIFY(suggestedPhasePlans(model, roadmap, 0, QDate(2026, 6, 1)).empty());
    QVERIFY(suggestions(model, {}, roadmap, QDate(2026, 6, 1)).empty());
}

void TestAnyModel::withoutPhasesThePlanHasOneEnd()
{
    ModelRound made = ratedRound(text("small"));
    const MaturityModel &model = *made.score.model;
    const UnitId unit = made.round.unit;
    const ItemTarget target{{text("area-1.p1/done")}, 3};
    made.workspace.apply({{},
                          {put(initiativeIn(unit, "a", QDate(2026, 6, 1), QDate(2026, 9, 30), {target})),
                           put(initiativeIn(unit, "b", QDate(2026, 7, 1), {}, {}))}});
    const Roadmap roadmap = roadmapOf(made.workspace, model, unit, 1);
    const auto projections = projectPhases(model, made.score, roadmap, {});
    QCOMPARE(projections.size(), size_t(1));
    QVERIFY(!projections.front().phase);
    QCOMPARE(projections.front().projection.at, QDate(2026, 9, 30));
    const auto findings = paceChecks(model, made.score, roadmap);
    QVERIFY(!findings.empty());
    const QJsonObject json = roadmapJson(model, *made.workspace.find<Unit>(unit),
                                         Advice{.roadmap = roadmap, .pace = findings, .projections = projections});
    QCOMPARE(json.value(u"phases").toArray().size(), 0);
    QVERIFY(json.value(u"initiatives").toArray().first().toObject().value(u"phase").isNull());
    const QJsonObject projection = json.value(u"projections").toArray().first().toObject();
    QVERIFY(projection.value(u"phase").isNull() && projection.value(u"current").isNull());
    QVERIFY(projection.value(u"overall").isDouble());
}

void TestAnyModel::targetsOfALongerScaleEndAtTheTop()
{
    const ModelRound made = ratedRound(text("small"));
    const auto initiative =
        initiativeIn(made.round.unit, "a", QDate(2026, 6, 1), QDate(2026, 9, 30), {{{text("area-1.p1/done")}, 9}});
    const Projection projection = projectAt(*made.score.model, made.score, {initiative}, QDate(2027, 1, 1), {});
    QCOMPARE(projection.scores.practices.front().level.whole(), 3);
    QVERIFY(*projection.scores.overall.value <= 3);
}

void TestAnyModel::outcomesFollowAPracticeThatMoved()
{
    const ModelRound first = ratedRound(text("version-1"));
    const ModelRound second = ratedRound(text("version-2"));
    const auto valueIn = [](const RoundScore &score, const char *item) {
        return score.values.values[static_cast<size_t>(*score.model->findItem({text(item)}))];
    };
    for (const char *item : {"know.watch/who", "serve.observe/who"}) {
        const auto initiative =
            initiativeIn({text("unit")}, "a", QDate(2026, 1, 1), QDate(2026, 3, 1), {{{text(item)}, 5}});
        const auto outcomes =
            outcomesBetween({QDate(2026, 2, 1), first.score}, {QDate(2026, 4, 1), second.score}, {initiative});
        const TargetOutcome &target = outcomes.at(0).targets.at(0);
        QCOMPARE(target.from, valueIn(first.score, "know.watch/who"));
        QCOMPARE(target.to, valueIn(second.score, "serve.observe/who"));
        QVERIFY(target.from && target.to);
    }
    const RoundScore shorter = by(second, [](MaturityModel &model) { model.scale.pop_back(); });
    const auto initiative =
        initiativeIn({text("unit")}, "a", QDate(2026, 1, 1), QDate(2026, 3, 1), {{{text("know.ask/who")}, 1}});
    QCOMPARE(outcomesBetween({QDate(2026, 2, 1), first.score}, {QDate(2026, 4, 1), shorter}, {initiative})
                 .at(0)
                 .targets.at(0)
                 .outcome,
             Outcome::NotMeasured);
}

void TestAnyModel::initiativesWithoutAPhaseHaveALane()
{
    for (const char *name : {"small", "version-2"}) {
        ModelRound made = ratedRound(text(name));
        const MaturityModel &model = *made.score.model;
        QCOMPARE(ganttOf(made.workspace, model, made.round.unit, {}).phases.size(),
                 std::max(model.phases.size(), size_t(1)));
        made.workspace.apply(
            {{}, {put(initiativeIn(made.round.unit, "stray", QDate(2026, 6, 1), QDate(2026, 9, 1), {}))}});
        const GanttData gantt = ganttOf(made.workspace, model, made.round.unit, {});
        QCOMPARE(gantt.phases.size(), model.phases.size() + 1);
        QCOMPARE(gantt.phases.back().bars.size(), size_t(1));
        QCOMPARE(gantt.phases.back().name.isEmpty(), model.phases.empty());
        const ReportBasis basis = basisOf(made);
        QVERIFY(joined(roadmapReport(basis)).contains(text("stray")));
        QCOMPARE(basis.lanes().size(), model.phases.size() + 1);
    }
}

void TestAnyModel::reportsSayNothingOfWhatTheModelLacks()
{
    const ModelRound made = ratedRound(text("small"));
    for (const Report &report : {executiveSummary(basisOf(made)), roadmapReport(basisOf(made))}) {
        const QString words = joined(report).replace(text("Empathy step"), QString());
        for (const char *absent : {"phase", "Phase", "gate", "Gate", "mpathy"})
            QVERIFY2(!words.contains(text(absent)), qPrintable(words));
        QVERIFY(words.contains(text("of 3")));
    }
    QVERIFY(!noScoreText(Scores()).contains(text("phase")));
    QVERIFY(joined(executiveSummary(basisOf(ratedRound(text("wide"))))).contains(text("Base")));
}

void TestAnyModel::reportsHoldWithEveryModel_data()
{
    QTest::addColumn<QString>("earlier");
    QTest::addColumn<QString>("name");
    QTest::newRow("small") << text("small") << text("small");
    QTest::newRow("wide") << text("wide") << text("wide");
    QTest::newRow("deep") << text("deep") << text("deep");
    QTest::newRow("after another version") << text("version-1") << text("version-2");
    QTest::newRow("after a round on another scale") << text("wide") << text("small");
}

void TestAnyModel::reportsHoldWithEveryModel()
{
    QFETCH(const QString, earlier);
    QFETCH(const QString, name);
    const ModelRound before = ratedRound(earlier);
    const ModelRound made = ratedRound(name);
    const Comparison comparison = compareRounds(before.score, made.score);
    const ReportBasis basis = basisOf(made, &before.score, &before.round, &comparison);
    const Report summary = executiveSummary(basis);
    QVERIFY(joined(summary).contains(made.score.model->competencies.back().name));
    QVERIFY(!joined(roadmapReport(basis)).isEmpty());
    const RadarData radar = roundRadar(*made.score.model, made.round, made.score, &before.round, &before.score);
    for (const RadarSeries &series : radar.series)
        QCOMPARE(series.values.size(), static_cast<size_t>(radar.axes.size()));
    const bool sameScale = before.score.model->scale.size() == made.score.model->scale.size();
    QCOMPARE(radar.series.size(), sameScale ? size_t(2) : size_t(1));
    for (const JudgedMovement &competency : comparison.competencies) {
        for (const Figure &figure : {competency.likeForLike.from, competency.raw.from})
            QVERIFY(!explain(*comparison.model, before.score.answers, {}, figure).rule.isEmpty());
    }
}

QTEST_GUILESS_MAIN(TestAnyModel)
#include "tst_anymodel.moc"
