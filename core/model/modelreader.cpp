// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/modelreader.h"

#include "core/model/jsonnode.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>

namespace cxw {

namespace {

struct ModelText
{
    Q_DECLARE_TR_FUNCTIONS(cxw::ModelText)
};

/// Ballots, sheets and the agreement index are all made for steps 0 to 4.
constexpr int scaleSteps = 5;
/// Severity and frequency of a pain point go up to 5 each.
constexpr int worstPain = 25;
constexpr int mostWeeks = 520;
constexpr double leastWeight = 0.001;
constexpr double greatestWeight = 1000;
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
    QString id = node.text();
    if (!isPlainId(id))
        node.report(ModelText::tr("is “%1”, but may hold only small letters a to z, digits and hyphens").arg(id));
    else if (!id.isEmpty() && seen.contains(id))
        node.report(ModelText::tr("is “%1”, which an earlier entry has").arg(id));
    seen.append(id);
    return id;
}

QString textIn(const JsonNode &node, const char *name)
{
    return node.member(QString::fromLatin1(name)).text();
}

void readScale(const JsonNode &root, MaturityModel &model)
{
    const JsonNode scale = root.member(QStringLiteral("scale"));
    QStringList ids;
    int position = 0;
    for (const JsonNode &entry : scale.list()) {
        readId(entry, ids);
        const JsonNode value = entry.member(QStringLiteral("value"));
        const int step = value.whole(0, scaleSteps - 1);
        if (step != position)
            value.report(ModelText::tr("is %1, but must be its position, %2")
                             .arg(QString::number(step), QString::number(position)));
        model.scale.push_back({position++, textIn(entry, "name"), textIn(entry, "meaning")});
    }
    if (!ids.isEmpty() && ids.size() != scaleSteps)
        scale.report(
            ModelText::tr("has %n steps, but must have %1", nullptr, static_cast<int>(ids.size())).arg(scaleSteps));
}

void readHabits(const JsonNode &root, MaturityModel &model)
{
    QStringList ids;
    for (const JsonNode &entry : root.member(QStringLiteral("habits")).filledList()) {
        const QString id = readId(entry, ids);
        model.habits.push_back({{id},
                                textIn(entry, "name"),
                                textIn(entry, "question"),
                                entry.member(QStringLiteral("steps")).texts(scaleSteps)});
    }
}

Starter readStarter(const JsonNode &node)
{
    const QStringList efforts{QStringLiteral("S"), QStringLiteral("M"), QStringLiteral("L")};
    return {textIn(node, "title"),
            textIn(node, "description"),
            textIn(node, "measure"),
            textIn(node, "empathy"),
            node.member(QStringLiteral("weeks")).whole(1, mostWeeks),
            node.member(QStringLiteral("effort")).word(efforts)};
}

Practice readPractice(const JsonNode &entry, const QString &competency, int place, QStringList &ids)
{
    const QString id = readId(entry, ids);
    return {{competency + u'.' + id},
            place,
            textIn(entry, "title"),
            textIn(entry, "statement"),
            textIn(entry, "evidence"),
            readStarter(entry.member(QStringLiteral("starter"))),
            entry.member(QStringLiteral("weight")).number(leastWeight, greatestWeight)};
}

void readCompetencies(const JsonNode &root, MaturityModel &model)
{
    QStringList ids;
    for (const JsonNode &entry : root.member(QStringLiteral("competencies")).filledList()) {
        const QString id = readId(entry, ids);
        if (id == empathyWord)
            entry.member(QStringLiteral("id")).report(ModelText::tr("is “%1”, which is kept for empathy").arg(id));
        const int first = model.practiceCount();
        QStringList practiceIds;
        for (const JsonNode &practice : entry.member(QStringLiteral("practices")).filledList())
            model.practices.push_back(readPractice(practice, id, model.competencyCount(), practiceIds));
        model.competencies.push_back(
            {{id}, textIn(entry, "name"), textIn(entry, "summary"), first, model.practiceCount() - first});
    }
}

void readEmpathy(const JsonNode &root, MaturityModel &model)
{
    const JsonNode empathy = root.member(empathyWord);
    model.empathyName = textIn(empathy, "name");
    model.empathySummary = textIn(empathy, "summary");
    QStringList groupIds;
    for (const JsonNode &entry : empathy.member(QStringLiteral("groups")).filledList()) {
        const QString id = readId(entry, groupIds);
        model.empathyGroups.push_back({id, textIn(entry, "name"), textIn(entry, "question")});
    }
    QStringList facetIds;
    for (const JsonNode &entry : empathy.member(QStringLiteral("facets")).filledList()) {
        const QString id = readId(entry, facetIds);
        model.empathyFacets.push_back({id, textIn(entry, "name"), textIn(entry, "question"),
                                       entry.member(QStringLiteral("steps")).texts(scaleSteps)});
    }
}

void readCriteria(const JsonNode &gate, const MaturityModel &model, Phase &phase)
{
    for (const JsonNode &entry : gate.member(QStringLiteral("criteria")).list()) {
        const JsonNode name = entry.member(QStringLiteral("practice"));
        const QString id = name.text();
        const int level = entry.member(QStringLiteral("level")).whole(0, scaleSteps - 1);
        const auto practice = std::ranges::find(model.practices, PracticeId{id}, &Practice::id);
        const int index = static_cast<int>(practice - model.practices.begin());
        if (practice == model.practices.end()) {
            if (!id.isEmpty())
                name.report(ModelText::tr("is “%1”, which no competency has").arg(id));
        } else if (std::ranges::find(phase.criteria, index, &GateCriterion::practice) != phase.criteria.end()) {
            name.report(ModelText::tr("is “%1”, which stands in this gate already").arg(id));
        } else {
            phase.criteria.push_back({index, level});
        }
    }
}

void readRules(const JsonNode &gate, QStringList &ids, Phase &phase)
{
    const QString noCriticalPain = QStringLiteral("no-critical-pain");
    const QStringList kinds{noCriticalPain, QStringLiteral("need-delivered")};
    for (const JsonNode &entry : gate.member(QStringLiteral("rules")).list()) {
        const QString id = readId(entry, ids);
        const bool aboutPain = entry.member(QStringLiteral("kind")).word(kinds) == noCriticalPain;
        phase.rules.push_back({id, aboutPain ? GateRule::Kind::NoCriticalPain : GateRule::Kind::NeedDelivered,
                               aboutPain ? entry.member(QStringLiteral("threshold")).whole(1, worstPain) : 0,
                               textIn(entry, "name"), textIn(entry, "text"), textIn(entry, "remedy")});
    }
}

void readPhases(const JsonNode &root, MaturityModel &model)
{
    QStringList ids;
    QStringList ruleIds;
    for (const JsonNode &entry : root.member(QStringLiteral("phases")).filledList()) {
        Phase phase;
        phase.id = {readId(entry, ids)};
        phase.name = textIn(entry, "name");
        phase.purpose = textIn(entry, "purpose");
        const JsonNode gate = entry.member(QStringLiteral("gate"));
        readCriteria(gate, model, phase);
        readRules(gate, ruleIds, phase);
        phase.empathyAdvised = gate.member(empathyWord).number(0, scaleSteps - 1);
        model.phases.push_back(std::move(phase));
    }
}

Result<QByteArray> builtInFile(const QString &name)
{
    QFile file(QStringLiteral(":/models/%1").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return Error{ModelText::tr("The maturity model “%1” is not in this build of the program.").arg(name), {}};
    return file.readAll();
}

} // namespace

Result<MaturityModel> readModel(const QByteArray &json)
{
    const auto document = parseJson(json, ModelText::tr("The maturity model"));
    if (!document)
        return document.error();
    QStringList problems;
    const JsonNode root(document.value(), problems);
    MaturityModel model;
    model.id = textIn(root, "id");
    model.version = textIn(root, "version");
    model.title = textIn(root, "title");
    model.source = textIn(root, "source");
    model.independence = textIn(root, "independence");
    readScale(root, model);
    readHabits(root, model);
    readCompetencies(root, model);
    readEmpathy(root, model);
    readPhases(root, model);
    if (!problems.isEmpty())
        return Error{ModelText::tr("The maturity model can't be used: %n place(s) in it are wrong.", nullptr,
                                   static_cast<int>(problems.size())),
                     problems};
    model.index();
    return model;
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
