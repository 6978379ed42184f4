// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/modellimits.h"
#include "core/model/modelplaces.h"
#include "core/model/modelreader.h"
#include "core/scoring/comparability.h"
#include "core/workspace/modeldraftedits.h"
#include "core/workspace/modeldrafts.h"
#include "tests/support/randommodels.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <algorithm>

using namespace cxw;

namespace {

using Kind = ModelThing::Kind;

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

QByteArray bytesOf(const Workspace &workspace, const ModelName &name)
{
    return QJsonDocument(modelFileOf(workspace, name)).toJson();
}

/// A workspace with a draft in it.
class DraftBench
{
public:
    explicit DraftBench(const QJsonObject &file)
    {
        workspace.apply({{}, {put(Organization{{text("o")}, text("Northshore"), builtIn.id, builtIn.version})}});
        const BegunDraft begun = copyModelEdit(workspace, builtIn, file);
        workspace.apply(begun.edit);
        name = begun.name;
    }

    [[nodiscard]] ModelDraftEdits edits() const { return {workspace, builtIn, name}; }
    [[nodiscard]] QJsonObject file() const { return modelFileOf(workspace, name); }
    [[nodiscard]] std::vector<ModelThing> outline() const { return modelOutline(file()); }
    [[nodiscard]] ModelThing thing(const char *key) const
    {
        const auto things = outline();
        return things.at(static_cast<size_t>(thingWithKey(things, text(key)).value()));
    }
    [[nodiscard]] MaturityModel model() const { return readModel(file()).value(); }
    Edit apply(const Edit &edit) { return workspace.apply(edit); }

    MaturityModel builtIn = builtInModel(QLocale::c()).value();
    Workspace workspace;
    ModelName name;
};

QJsonObject builtInFile()
{
    return builtInModelFile().value();
}

} // namespace

class TestModelDraftEdits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCopySaysTheSameUnderItsOwnName();
    void aNewVersionFollowsTheNewest();
    void aTextIsOneSmallChangeWithItsName();
    void whatIsNoNumberIsKeptAndNamed();
    void idsAreMadeOnceAndNeverUsedTwice();
    void aPracticeThatMovesKeepsItsHistory();
    void aPracticeThatComesHomeIsCalledAsItWas();
    void whatIsRetiredIsAskedForByNoGate();
    void aScaleTakesStepsAndGatesAlong();
    void empathyComesAndGoes();
    void gatesAskForWhatIsSaid();
    void anySequenceOfEditsLeavesAModelWhoseProblemsCanBeFound();
};

void TestModelDraftEdits::aCopySaysTheSameUnderItsOwnName()
{
    const DraftBench bench(builtInFile());
    QCOMPARE(bench.name.id, text("northshore"));
    QCOMPARE(bench.name.version, text("1"));
    QVERIFY(draftOf(bench.workspace, bench.name.id));
    const auto same = comparability(bench.builtIn, bench.model());
    QCOMPARE(same.staying, bench.builtIn.practiceCount());
    QVERIFY(same.added.empty() && same.retired.empty());
    QCOMPARE(copyModelEdit(bench.workspace, bench.builtIn, builtInFile()).name.id, text("northshore-2"));
}

void TestModelDraftEdits::aNewVersionFollowsTheNewest()
{
    DraftBench bench(builtInFile());
    bench.apply(releaseModelEdit(bench.workspace, bench.name, true).value());
    QVERIFY(!draftOf(bench.workspace, bench.name.id));
    const BegunDraft next = newVersionEdit(bench.workspace, bench.builtIn, bench.file());
    QCOMPARE(next.name.id, bench.name.id);
    QCOMPARE(next.name.version, text("2"));
    bench.apply(next.edit);
    QCOMPARE(piecesOf(modelFileOf(bench.workspace, next.name)), piecesOf(bench.file()));
}

void TestModelDraftEdits::aTextIsOneSmallChangeWithItsName()
{
    DraftBench bench(builtInFile());
    const ModelThing practice = bench.thing("practice/delivery.coaching");
    const auto part = bench.workspace.find<ModelPart>(ModelId{bench.name.id}, VersionId{bench.name.version},
                                                      ModelPartId{practice.place.part});
    const auto fields = modelFields(practice, QJsonDocument::fromJson(part->content.toUtf8()).object(), bench.file());
    const auto statement = std::ranges::find(fields, text("statement"), &ModelField::field);
    const Edit edit = modelFieldEdit(bench.workspace, bench.name, practice, *statement, text("We coach. 顧客"));
    QCOMPARE(edit.changes.size(), 1);
    QVERIFY2(edit.label.contains(practice.name) && edit.label.startsWith(text("Change the statement of")),
             qPrintable(edit.label));
    const Edit inverse = bench.apply(edit);
    const int place = bench.model().findPractice({text("delivery.coaching")}).value();
    QCOMPARE(bench.model().practices[static_cast<size_t>(place)].statement, text("We coach. 顧客"));
    bench.apply(inverse);
    QCOMPARE(piecesOf(bench.file()).size(), piecesOf(builtInFile()).size());
}

void TestModelDraftEdits::whatIsNoNumberIsKeptAndNamed()
{
    DraftBench bench(builtInFile());
    const ModelThing practice = bench.thing("practice/delivery.coaching");
    const ModelField weight{ModelField::Kind::Number, text("weight"), text("&Weight"), text("Change"), {}};
    for (const char *wrong : {"-1", "much", "1001"}) {
        bench.apply(modelFieldEdit(bench.workspace, bench.name, practice, weight, text(wrong)));
        const auto problems = modelProblems(bench.file());
        QCOMPARE(problems.size(), 1);
        const auto things = bench.outline();
        const PiecePlace place = placeOf(bench.file(), problems.front().path);
        QCOMPARE(things[static_cast<size_t>(thingAt(things, place))], practice);
        QCOMPARE(place.field, text("weight"));
        QVERIFY(problemSentence({weight}, place.field, problems.front().sentence).startsWith(text("Weight ")));
        QVERIFY(!releaseModelEdit(bench.workspace, bench.name, false));
    }
    bench.apply(modelFieldEdit(bench.workspace, bench.name, practice, weight, text("2.5")));
    QVERIFY(modelProblems(bench.file()).empty());
    const int at = bench.model().findPractice({text("delivery.coaching")}).value();
    QCOMPARE(bench.model().practices[static_cast<size_t>(at)].weight, 2.5);
}

void TestModelDraftEdits::idsAreMadeOnceAndNeverUsedTwice()
{
    DraftBench bench(builtInFile());
    const AddedThing first = bench.edits().add(Kind::Practice, text("Coaching, by peers!"), text("delivery"));
    QCOMPARE(first.key, text("practice/delivery.coaching-by-peers"));
    bench.apply(first.edit);
    QCOMPARE(bench.edits().add(Kind::Practice, text("Coaching, by peers!"), text("delivery")).key,
             text("practice/delivery.coaching-by-peers-2"));
    QCOMPARE(bench.edits().add(Kind::Practice, text("顧客"), text("delivery")).key, text("practice/delivery.p7"));
    QCOMPARE(bench.edits().add(Kind::Competency, text("Empathy")).key, text("competency/empathy-2"));
    QCOMPARE(bench.edits().add(Kind::Facet, text("Noticing")).key, text("facet/noticing-2"));
    // What was retired in an earlier version is not what comes under the same name.
    bench.apply(bench.edits().retire(bench.thing("practice/delivery.tools")));
    QCOMPARE(bench.edits().add(Kind::Practice, text("Tools"), text("delivery")).key, text("practice/delivery.tools-2"));
    QVERIFY(bench.edits().add(Kind::Practice, text("  "), text("delivery")).edit.changes.empty());
    QVERIFY(bench.edits().add(Kind::Practice, text("Lost"), text("nowhere")).edit.changes.empty());
}

void TestModelDraftEdits::aPracticeThatMovesKeepsItsHistory()
{
    DraftBench bench(builtInFile());
    const AddedThing moved = bench.edits().regroup(text("delivery.coaching"), text("culture"));
    QCOMPARE(moved.key, text("practice/culture.coaching"));
    bench.apply(moved.edit);
    const MaturityModel model = bench.model();
    const int practice = model.findPractice({text("culture.coaching")}).value();
    QCOMPARE(model.findPracticeThatWas({text("delivery.coaching")}), std::optional(practice));
    QVERIFY(model.phaseOfPractice(practice).has_value());
    QCOMPARE(comparability(bench.builtIn, model).staying, bench.builtIn.practiceCount());
    // The place that it left is not taken by another.
    QCOMPARE(bench.edits().add(Kind::Practice, text("Coaching"), text("delivery")).key,
             text("practice/delivery.coaching-2"));
}

void TestModelDraftEdits::aPracticeThatComesHomeIsCalledAsItWas()
{
    DraftBench bench(builtInFile());
    const auto before = bench.model();
    bench.apply(bench.edits().regroup(text("delivery.coaching"), text("culture")).edit);
    bench.apply(bench.edits().regroup(text("culture.coaching"), text("design")).edit);
    const AddedThing home = bench.edits().regroup(text("design.coaching"), text("delivery"));
    QCOMPARE(home.key, text("practice/delivery.coaching"));
    bench.apply(home.edit);
    QVERIFY(modelProblems(bench.file()).empty());
    QCOMPARE(comparability(before, bench.model()).staying, before.practiceCount());
}

void TestModelDraftEdits::whatIsRetiredIsAskedForByNoGate()
{
    DraftBench bench(builtInFile());
    bench.apply(bench.edits().retire(bench.thing("practice/delivery.coaching")));
    QVERIFY(modelProblems(bench.file()).empty());
    bench.apply(bench.edits().retire(bench.thing("competency/culture")));
    QVERIFY(modelProblems(bench.file()).empty());
    QCOMPARE(bench.model().competencyCount(), bench.builtIn.competencyCount() - 1);
    QCOMPARE(comparability(bench.builtIn, bench.model()).staying, 24);
}

void TestModelDraftEdits::aScaleTakesStepsAndGatesAlong()
{
    DraftBench bench(builtInFile());
    for (const int count : {3, 11, 2, 5}) {
        bench.apply(bench.edits().setStepCount(count));
        QVERIFY2(modelProblems(bench.file()).empty(), qPrintable(QString::number(count)));
        const MaturityModel model = bench.model();
        QCOMPARE(model.scale.size(), static_cast<size_t>(count));
        for (const Habit &habit : model.habits)
            QCOMPARE(habit.steps.size(), count);
        for (const EmpathyFacet &facet : model.empathyFacets)
            QCOMPARE(facet.steps.size(), count);
    }
    bench.apply(bench.edits().setStepCount(99));
    QCOMPARE(bench.model().scale.size(), static_cast<size_t>(mostSteps));
}

void TestModelDraftEdits::empathyComesAndGoes()
{
    DraftBench bench(builtInFile());
    bench.apply(bench.edits().removeEmpathy());
    QCOMPARE(bench.model().groupCount(), 0);
    bench.apply(bench.edits().setStepCount(7));
    bench.apply(bench.edits().addEmpathy());
    QVERIFY(modelProblems(bench.file()).empty());
    QCOMPARE(bench.model().groupCount(), bench.builtIn.groupCount());
    bench.apply(bench.edits().removePhases());
    QVERIFY(bench.model().phases.empty());
    bench.apply(bench.edits().add(Kind::Phase, text("Begin")).edit);
    QCOMPARE(bench.model().phases.size(), size_t(1));
}

void TestModelDraftEdits::gatesAskForWhatIsSaid()
{
    DraftBench bench(builtInFile());
    const QString repair = text("repair");
    const auto criteria = [&] { return bench.model().phases.front().criteria.size(); };
    const size_t before = criteria();
    bench.apply(bench.edits().setCriterion(repair, text("culture.hiring"), 4));
    QCOMPARE(criteria(), before + 1);
    bench.apply(bench.edits().setCriterion(repair, text("culture.hiring"), 1));
    QCOMPARE(bench.model().phases.front().criteria.back().level, 1);
    bench.apply(bench.edits().setCriterion(repair, text("culture.hiring"), std::nullopt));
    QCOMPARE(criteria(), before);
    bench.apply(bench.edits().addRule(repair, GateRule::Kind::NoCriticalPain));
    QVERIFY(modelProblems(bench.file()).empty());
    QCOMPARE(bench.model().phases.front().rules.size(), size_t(2));
    bench.apply(bench.edits().removeRule(repair, 1));
    QCOMPARE(bench.model().phases.front().rules.size(), size_t(1));
}

namespace {

/// Does something to a draft, whatever comes.
class RandomDraftEdits
{
public:
    RandomDraftEdits(const DraftBench &bench, QRandomGenerator &random) : m_bench(bench), m_random(random) {}

    [[nodiscard]] Edit next()
    {
        const ModelDraftEdits edits = m_bench.edits();
        const auto things = m_bench.outline();
        const ModelThing &thing = things[static_cast<size_t>(below(static_cast<int>(things.size())))];
        switch (below(10)) {
        case 0:
            return edits.add(Kind::Practice, words(), anyIdOf(things, Kind::Competency)).edit;
        case 1:
            return edits.add(anyOf({Kind::Habit, Kind::Competency, Kind::Group, Kind::Facet, Kind::Phase}), words())
                .edit;
        case 2:
            return edits.retire(thing);
        case 3:
            return edits.move(thing, below(5) - 2);
        case 4:
            return edits.regroup(anyIdOf(things, Kind::Practice), anyIdOf(things, Kind::Competency)).edit;
        case 5:
            return edits.setStepCount(below(14));
        case 6:
            return gate(edits, things);
        case 7:
            return below(4) ? edits.addEmpathy() : edits.removeEmpathy();
        default:
            return write(thing);
        }
    }

private:
    int below(int end) { return static_cast<int>(m_random.bounded(end)); }
    Kind anyOf(const std::vector<Kind> &kinds)
    {
        return kinds[static_cast<size_t>(below(static_cast<int>(kinds.size())))];
    }

    QString words()
    {
        const QStringList words{text("Listen"), text("顧客"), text("הקשבה"),  text(""),
                                text("%1 %2"),  text("a: b"), text("Empathy")};
        return words[below(static_cast<int>(words.size()))];
    }

    QString anyIdOf(const std::vector<ModelThing> &things, Kind kind)
    {
        QStringList ids{text("none")};
        for (const ModelThing &thing : things) {
            if (thing.kind == kind)
                ids.append(thing.key.section(u'/', 1));
        }
        return ids[below(static_cast<int>(ids.size()))];
    }

    Edit gate(const ModelDraftEdits &edits, const std::vector<ModelThing> &things)
    {
        const QString phase = anyIdOf(things, Kind::Phase);
        switch (below(4)) {
        case 0:
            return edits.addRule(phase, below(2) ? GateRule::Kind::NoCriticalPain : GateRule::Kind::NeedDelivered);
        case 1:
            return edits.removeRule(phase, below(3));
        default:
            return edits.setCriterion(phase, anyIdOf(things, Kind::Practice),
                                      below(3) ? std::optional(below(2)) : std::nullopt);
        }
    }

    Edit write(const ModelThing &thing)
    {
        const auto part = m_bench.workspace.find<ModelPart>(ModelId{m_bench.name.id}, VersionId{m_bench.name.version},
                                                            ModelPartId{thing.place.part});
        const QJsonObject content = part ? QJsonDocument::fromJson(part->content.toUtf8()).object() : QJsonObject();
        const auto fields = modelFields(thing, content, m_bench.file());
        if (fields.empty())
            return {};
        const ModelField &field = fields[static_cast<size_t>(below(static_cast<int>(fields.size())))];
        return modelFieldEdit(m_bench.workspace, m_bench.name, thing, field, below(2) ? words() : text("1"));
    }

    const DraftBench &m_bench;
    QRandomGenerator &m_random;
};

} // namespace

void TestModelDraftEdits::anySequenceOfEditsLeavesAModelWhoseProblemsCanBeFound()
{
    constexpr int models = 9;
    constexpr int steps = 40;
    QRandomGenerator random(7);
    for (int each = 0; each < models; ++each) {
        DraftBench bench(each % 3 == 0 ? builtInFile() : test::RandomModels(random.generate()).file());
        std::vector<std::pair<Edit, Edit>> done;
        std::vector<QByteArray> seen{bytesOf(bench.workspace, bench.name)};
        for (int step = 0; step < steps; ++step) {
            const Edit edit = RandomDraftEdits(bench, random).next();
            if (edit.changes.empty())
                continue;
            QVERIFY(!edit.label.isEmpty());
            done.emplace_back(edit, bench.apply(edit));
            seen.push_back(bytesOf(bench.workspace, bench.name));
            const QJsonObject file = bench.file();
            const auto things = modelOutline(file);
            for (const ModelProblem &problem : modelProblems(file)) {
                const PiecePlace place = placeOf(file, problem.path);
                const auto at = static_cast<size_t>(thingAt(things, place));
                QVERIFY2(things[at].place.part == place.part, qPrintable(problem.path));
            }
            const bool ready = releaseModelEdit(bench.workspace, bench.name, false).ok();
            QCOMPARE(ready, modelProblems(file).empty());
            QCOMPARE(QSet<QString>(), [&] {
                QSet<QString> known;
                QSet<QString> twice;
                for (const ModelThing &thing : things)
                    (known.contains(thing.key) ? twice : known).insert(thing.key);
                return twice;
            }());
        }
        for (size_t step = done.size(); step-- > 0;) {
            bench.apply(done[step].second);
            QCOMPARE(bytesOf(bench.workspace, bench.name), seen[step]);
        }
        for (size_t step = 0; step < done.size(); ++step) {
            bench.apply(done[step].first);
            QCOMPARE(bytesOf(bench.workspace, bench.name), seen[step + 1]);
        }
    }
}

QTEST_GUILESS_MAIN(TestModelDraftEdits)
#include "tst_modeldraftedits.moc"
