// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/modelreader.h"

#include "core/base/printable.h"
#include "core/model/jsonnode.h"
#include "core/model/modellimits.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>

namespace cxw {

namespace {

struct ModelText
{
    Q_DECLARE_TR_FUNCTIONS(cxw::ModelText)
};

/// Severity and frequency of a pain point go up to 5 each.
constexpr int worstPain = 25;
constexpr int mostWeeks = 520;
constexpr int bytesOfMegabyte = 1000 * 1000;
/// Of a starter that says nothing of it.
constexpr int usualWeeks = 12;
/// Items of empathy begin with this word, so that no competency may have it.
constexpr QLatin1String empathyWord("empathy");

bool isPlainId(const QString &id)
{
    return std::ranges::all_of(id, [](QChar each) {
        return (each >= u'a' && each <= u'z') || (each >= u'0' && each <= u'9') || each == u'-';
    });
}

/// An id that no earlier entry of the list has. Dots and slashes would make item ids ambiguous.
QString readId(const JsonNode &entry, QStringList &seen)
{
    const JsonNode node = entry.member(QStringLiteral("id"));
    QString id = node.text(longestModelId);
    if (!isPlainId(id))
        node.report(
            ModelText::tr("is “%1”, but may hold only small letters a to z, digits and hyphens").arg(printable(id)));
    else if (!id.isEmpty() && seen.contains(id))
        node.report(ModelText::tr("is “%1”, which an earlier entry has").arg(id));
    seen.append(id);
    return id;
}

// A text may get longer by being made printable, so that only then is it judged whether it is too long.

/// A text that is there, on one line.
QString lineIn(const JsonNode &node, const char *name, int longest)
{
    const JsonNode line = node.member(QString::fromLatin1(name));
    return line.within(printable(line.text()), longest);
}

QString nameIn(const JsonNode &node, const char *name)
{
    return lineIn(node, name, longestModelName);
}

/// Sentences, as they stand here.
QString prose(const JsonNode &node, const QString &content)
{
    return node.within(printable(content, LineBreaks::Kept), longestModelText);
}

/// A text that may be missing.
QString textIn(const JsonNode &node, const char *name)
{
    const JsonNode text = node.member(QString::fromLatin1(name));
    return prose(text, text.optionalText());
}

/// A text that is there.
QString filledTextIn(const JsonNode &node, const char *name)
{
    const JsonNode text = node.member(QString::fromLatin1(name));
    return prose(text, text.text());
}

/// The name, or another one where there is none.
QString nameOr(const JsonNode &node, const char *name, const QString &other)
{
    return node.has(QString::fromLatin1(name)) ? nameIn(node, name) : other;
}

/// What somebody would see at each step; what the scale says of the steps where nothing is said.
QStringList readSteps(const JsonNode &entry, const MaturityModel &model)
{
    QStringList steps;
    if (entry.has(QStringLiteral("steps"))) {
        const JsonNode list = entry.member(QStringLiteral("steps"));
        const auto nodes = list.list();
        for (const QString &step : list.texts(static_cast<int>(model.scale.size())))
            steps.append(prose(nodes[static_cast<size_t>(steps.size())], step));
        return steps;
    }
    for (const ScaleStep &step : model.scale)
        steps.append(step.meaning.isEmpty() ? step.name : step.meaning);
    return steps;
}

void readScale(const JsonNode &root, MaturityModel &model)
{
    QStringList ids;
    int position = 0;
    for (const JsonNode &entry : root.member(QStringLiteral("scale")).list(fewestSteps, mostSteps)) {
        if (entry.has(QStringLiteral("id")))
            readId(entry, ids);
        if (entry.has(QStringLiteral("value"))) {
            const JsonNode value = entry.member(QStringLiteral("value"));
            if (const int step = value.whole(0, highestStepOfAnyModel); step != position)
                value.report(ModelText::tr("is %1, but must be its position, %2")
                                 .arg(QString::number(step), QString::number(position)));
        }
        model.scale.push_back({position++, nameIn(entry, "name"), textIn(entry, "meaning")});
    }
}

void readHabits(const JsonNode &root, MaturityModel &model)
{
    QStringList ids;
    for (const JsonNode &entry : root.member(QStringLiteral("habits")).list(1, mostHabits)) {
        const QString id = readId(entry, ids);
        model.habits.push_back({{id}, nameIn(entry, "name"), textIn(entry, "question"), readSteps(entry, model)});
    }
}

Starter readStarter(const JsonNode &node, const QString &practice)
{
    const QStringList efforts{QStringLiteral("S"), QStringLiteral("M"), QStringLiteral("L")};
    const JsonNode weeks = node.member(QStringLiteral("weeks"));
    const JsonNode effort = node.member(QStringLiteral("effort"));
    return {nameOr(node, "title", practice),
            textIn(node, "description"),
            textIn(node, "measure"),
            textIn(node, "empathy"),
            node.has(QStringLiteral("weeks")) ? weeks.whole(1, mostWeeks) : usualWeeks,
            node.has(QStringLiteral("effort")) ? effort.word(efforts) : efforts[1]};
}

/// What the practice was called in earlier versions: one id, or a list of them.
std::vector<PracticeId> readWas(const JsonNode &entry)
{
    std::vector<PracticeId> ids;
    if (!entry.has(QStringLiteral("was")))
        return ids;
    const JsonNode was = entry.member(QStringLiteral("was"));
    if (was.isList()) {
        for (const JsonNode &one : was.list())
            ids.push_back({one.text(2 * longestModelId)});
    } else {
        ids.push_back({was.text(2 * longestModelId)});
    }
    return ids;
}

Practice readPractice(const JsonNode &entry, const QString &competency, int place, QStringList &ids)
{
    const QString id = readId(entry, ids);
    const QString title = nameIn(entry, "title");
    const JsonNode weight = entry.member(QStringLiteral("weight"));
    return {{competency + u'.' + id},
            place,
            title,
            textIn(entry, "statement"),
            textIn(entry, "evidence"),
            readStarter(entry.member(QStringLiteral("starter")), title),
            entry.has(QStringLiteral("weight")) ? weight.number(0, greatestWeight) : 1,
            readWas(entry)};
}

void readPractices(const JsonNode &entry, const QString &competency, MaturityModel &model)
{
    const JsonNode list = entry.member(QStringLiteral("practices"));
    QStringList ids;
    double weights = 0;
    for (const JsonNode &practice : list.list(1, mostPractices)) {
        model.practices.push_back(readPractice(practice, competency, model.competencyCount(), ids));
        weights += model.practices.back().weight;
    }
    if (!ids.isEmpty() && weights <= 0)
        list.report(ModelText::tr("has weights that sum to 0, so it would have no score; one must be above 0"));
}

/// A practice's earlier id must be no other's, neither now nor earlier.
void checkWas(const JsonNode &root, const MaturityModel &model)
{
    QStringList known;
    for (const Practice &practice : model.practices)
        known.append(practice.id.text);
    for (const JsonNode &competency : root.member(QStringLiteral("competencies")).list()) {
        for (const JsonNode &practice : competency.member(QStringLiteral("practices")).list()) {
            for (const PracticeId &id : readWas(practice)) {
                if (!id.isNull() && known.contains(id.text))
                    practice.member(QStringLiteral("was"))
                        .report(ModelText::tr("is “%1”, which another practice is or was").arg(printable(id.text)));
                known.append(id.text);
            }
        }
    }
}

void readCompetencies(const JsonNode &root, MaturityModel &model)
{
    QStringList ids;
    const JsonNode list = root.member(QStringLiteral("competencies"));
    for (const JsonNode &entry : list.list(fewestCompetencies, mostCompetencies)) {
        const QString id = readId(entry, ids);
        if (id == empathyWord)
            entry.member(QStringLiteral("id")).report(ModelText::tr("is “%1”, which is kept for empathy").arg(id));
        const int first = model.practiceCount();
        readPractices(entry, id, model);
        model.competencies.push_back(
            {{id}, nameIn(entry, "name"), textIn(entry, "summary"), first, model.practiceCount() - first});
    }
}

void readEmpathy(const JsonNode &root, MaturityModel &model)
{
    if (!root.has(empathyWord))
        return;
    const JsonNode empathy = root.member(empathyWord);
    model.empathyName = nameOr(empathy, "name", ModelText::tr("Empathy"));
    model.empathySummary = textIn(empathy, "summary");
    QStringList groupIds;
    for (const JsonNode &entry : empathy.member(QStringLiteral("groups")).list(1, mostEmpathyGroups)) {
        const QString id = readId(entry, groupIds);
        model.empathyGroups.push_back({id, nameIn(entry, "name"), textIn(entry, "question")});
    }
    QStringList facetIds;
    for (const JsonNode &entry : empathy.member(QStringLiteral("facets")).list(1, mostEmpathyFacets)) {
        const QString id = readId(entry, facetIds);
        model.empathyFacets.push_back({id, nameIn(entry, "name"), textIn(entry, "question"), readSteps(entry, model)});
    }
}

void readCriteria(const JsonNode &gate, const MaturityModel &model, Phase &phase)
{
    if (!gate.has(QStringLiteral("criteria")))
        return;
    for (const JsonNode &entry : gate.member(QStringLiteral("criteria")).list()) {
        const JsonNode name = entry.member(QStringLiteral("practice"));
        const QString id = name.text();
        const int level = entry.member(QStringLiteral("level")).whole(0, std::max(model.highestStep(), 0));
        const auto practice = std::ranges::find(model.practices, PracticeId{id}, &Practice::id);
        const int index = static_cast<int>(practice - model.practices.begin());
        if (practice == model.practices.end()) {
            if (!id.isEmpty())
                name.report(ModelText::tr("is “%1”, which no competency has").arg(printable(id)));
        } else if (std::ranges::find(phase.criteria, index, &GateCriterion::practice) != phase.criteria.end()) {
            name.report(ModelText::tr("is “%1”, which stands in this gate already").arg(id));
        } else {
            phase.criteria.push_back({index, level});
        }
    }
}

void readRules(const JsonNode &gate, QStringList &ids, Phase &phase)
{
    if (!gate.has(QStringLiteral("rules")))
        return;
    const QString noCriticalPain = QStringLiteral("no-critical-pain");
    const QStringList kinds{noCriticalPain, QStringLiteral("need-delivered")};
    for (const JsonNode &entry : gate.member(QStringLiteral("rules")).list()) {
        const QString id = readId(entry, ids);
        const bool aboutPain = entry.member(QStringLiteral("kind")).word(kinds) == noCriticalPain;
        phase.rules.push_back({id, aboutPain ? GateRule::Kind::NoCriticalPain : GateRule::Kind::NeedDelivered,
                               aboutPain ? entry.member(QStringLiteral("threshold")).whole(1, worstPain) : 0,
                               nameOr(entry, "name", id), textIn(entry, "text"), textIn(entry, "remedy")});
    }
}

void readPhases(const JsonNode &root, MaturityModel &model)
{
    if (!root.has(QStringLiteral("phases")))
        return;
    QStringList ids;
    QStringList ruleIds;
    for (const JsonNode &entry : root.member(QStringLiteral("phases")).list(0, mostPhases)) {
        Phase phase;
        phase.id = {readId(entry, ids)};
        phase.name = nameIn(entry, "name");
        phase.purpose = textIn(entry, "purpose");
        const JsonNode gate = entry.member(QStringLiteral("gate"));
        readCriteria(gate, model, phase);
        readRules(gate, ruleIds, phase);
        if (gate.has(empathyWord))
            phase.empathyAdvised = gate.member(empathyWord).number(0, std::max(model.highestStep(), 0));
        model.phases.push_back(std::move(phase));
    }
}

/// Those of a model that names none.
std::vector<RoleGroup> usualRoles()
{
    return {{QStringLiteral("executive"), ModelText::tr("Executive")},
            {QStringLiteral("manager"), ModelText::tr("Manager")},
            {QStringLiteral("front-line"), ModelText::tr("Front line")},
            {QStringLiteral("partner"), ModelText::tr("Partner")},
            {QStringLiteral("other"), ModelText::tr("Other")}};
}

void readRoles(const JsonNode &root, MaturityModel &model)
{
    if (!root.has(QStringLiteral("roles"))) {
        model.roles = usualRoles();
        return;
    }
    QStringList ids;
    for (const JsonNode &entry : root.member(QStringLiteral("roles")).list(0, mostRoles)) {
        const QString id = readId(entry, ids);
        model.roles.push_back({id, nameIn(entry, "name")});
    }
}

/// The caps of a model that names none: what nobody showed counts as ad hoc at most, what was only told as repeatable.
std::vector<EvidenceCap> usualCaps()
{
    return {{QStringLiteral("none"), 1},
            {QStringLiteral("told"), 2},
            {QStringLiteral("seen")},
            {QStringLiteral("sampled")}};
}

void readEvidence(const JsonNode &root, MaturityModel &model)
{
    if (!root.has(QStringLiteral("evidence"))) {
        model.evidence = usualCaps();
        return;
    }
    QStringList grades;
    for (const EvidenceCap &usual : usualCaps())
        grades.append(usual.grade);
    for (const JsonNode &entry : root.member(QStringLiteral("evidence")).list()) {
        const JsonNode cap = entry.member(QStringLiteral("cap"));
        const JsonNode word = entry.member(QStringLiteral("grade"));
        const QString grade = word.word(grades);
        if (std::ranges::find(model.evidence, grade, &EvidenceCap::grade) != model.evidence.end())
            word.report(ModelText::tr("is “%1”, which an earlier entry has").arg(grade));
        // Beyond the scale it caps nothing, so that a scale may lose steps.
        model.evidence.push_back({grade, entry.has(QStringLiteral("cap"))
                                             ? std::optional(cap.whole(0, highestStepOfAnyModel))
                                             : std::nullopt});
    }
}

MaturityModel readTree(const QJsonObject &file, const QString &language, QStringList &problems)
{
    const JsonNode root(file, problems, language);
    MaturityModel model;
    QStringList ids;
    model.id = readId(root, ids);
    model.version = lineIn(root, "version", longestModelId);
    model.title = nameIn(root, "title");
    model.source = filledTextIn(root, "source");
    model.independence = filledTextIn(root, "independence");
    readScale(root, model);
    readHabits(root, model);
    readCompetencies(root, model);
    checkWas(root, model);
    readEmpathy(root, model);
    readPhases(root, model);
    readRoles(root, model);
    readEvidence(root, model);
    problems.removeDuplicates();
    return model;
}

Result<QByteArray> builtInFile(const QString &name)
{
    QFile file(QStringLiteral(":/models/%1").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return Error{ModelText::tr("The maturity model “%1” is not in this build of the program.").arg(name), {}};
    return file.readAll();
}

} // namespace

Result<MaturityModel> readModel(const QByteArray &json, const QString &language)
{
    if (json.size() > largestModelFile)
        return Error{ModelText::tr("The maturity model has %1 MB, but may have at most %2 MB.")
                         .arg(QString::number(static_cast<double>(json.size()) / bytesOfMegabyte, 'f', 1),
                              QString::number(largestModelFile / bytesOfMegabyte)),
                     {}};
    const auto document = parseJson(json, ModelText::tr("The maturity model"));
    return document ? readModel(document.value(), language) : document.error();
}

Result<MaturityModel> readModel(const QJsonObject &file, const QString &language)
{
    QStringList problems;
    MaturityModel model = readTree(file, language, problems);
    if (!problems.isEmpty())
        return Error{ModelText::tr("The maturity model can't be used: %n place(s) in it are wrong.", nullptr,
                                   static_cast<int>(problems.size())),
                     problems};
    model.index();
    return model;
}

std::vector<ModelProblem> modelProblems(const QJsonObject &file)
{
    QStringList lines;
    readTree(file, {}, lines);
    std::vector<ModelProblem> problems;
    // No path has a colon in it.
    for (const QString &line : lines)
        problems.push_back({line.section(QStringLiteral(": "), 0, 0), line.section(QStringLiteral(": "), 1)});
    return problems;
}

Result<QJsonObject> builtInModelFile()
{
    const auto json = builtInFile(QStringLiteral("six-competencies.json"));
    return json ? parseJson(json.value(), ModelText::tr("The maturity model")) : json.error();
}

Result<MaturityModel> builtInModel(const QLocale &locale)
{
    const auto json = builtInFile(QStringLiteral("six-competencies.json"));
    if (!json)
        return json.error();
    auto model = readModel(json.value());
    if (!model || locale.language() == QLocale::English)
        return model;
    const QString language = QLocale(locale.language()).name().section(u'_', 0, 0);
    const QString overlay = QStringLiteral("six-competencies.%1.json").arg(language);
    if (!QFile::exists(QStringLiteral(":/models/%1").arg(overlay)))
        return model;
    const auto texts = builtInFile(overlay);
    return texts ? withTexts(std::move(model).value(), texts.value()) : Result<MaturityModel>(texts.error());
}

} // namespace cxw
