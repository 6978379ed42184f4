// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/modeldraftedits.h"

#include "core/model/modelids.h"
#include "core/model/modellimits.h"
#include "core/model/modelplaces.h"
#include "core/model/modelreader.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>

#include <algorithm>
#include <map>

namespace cxw {

namespace {

using Kind = ModelThing::Kind;

struct DraftText
{
    Q_DECLARE_TR_FUNCTIONS(cxw::ModelDraftEdits)
};

const QString idWord = QStringLiteral("id");
const QString nameWord = QStringLiteral("name");
const QString wasWord = QStringLiteral("was");
const QString stepsWord = QStringLiteral("steps");
const QString practicePrefix = QStringLiteral("practice/");
const QString scalePath = QStringLiteral("scale");
const QString phasesPath = QStringLiteral("phases");
const QString empathyPath = QStringLiteral("empathy");
const QString criteriaPath = QStringLiteral("gate.criteria");
const QString rulesPath = QStringLiteral("gate.rules");

QJsonObject contentOf(const ModelPart &part)
{
    return QJsonDocument::fromJson(part.content.toUtf8()).object();
}

QString idOf(const QJsonValue &value)
{
    return value.toObject().value(idWord).toString();
}

/// Where the entry of a list has this id; −1 where none has.
int placeOfId(const QJsonArray &list, const QString &id)
{
    const auto found =
        std::find_if(list.begin(), list.end(), [&](const QJsonValue &entry) { return idOf(entry) == id; });
    return found == list.end() ? -1 : static_cast<int>(found - list.begin());
}

/// A place in a list of a model file.
struct ListPlace
{
    QString list;
    int place = -1;
};

QString listOfPractices(const QJsonObject &file, const QString &competency)
{
    const int place = placeOfId(file.value(QLatin1String("competencies")).toArray(), competency);
    return place < 0 ? QString() : QStringLiteral("competencies[%1].practices").arg(QString::number(place));
}

/// The list in which things of a kind stand; empty where there is none.
QString listOfKind(const QJsonObject &file, Kind kind, const QString &competency)
{
    switch (kind) {
    case Kind::Habit:
        return QStringLiteral("habits");
    case Kind::Competency:
        return QStringLiteral("competencies");
    case Kind::Practice:
        return listOfPractices(file, competency);
    case Kind::Group:
        return QStringLiteral("empathy.groups");
    case Kind::Facet:
        return QStringLiteral("empathy.facets");
    case Kind::Phase:
        return phasesPath;
    default:
        return {};
    }
}

ListPlace placeOfThing(const QJsonObject &file, const ModelThing &thing)
{
    const QString id = thing.key.section(u'/', 1);
    const bool practice = thing.kind == Kind::Practice;
    const QString list = listOfKind(file, thing.kind, id.section(u'.', 0, 0));
    if (list.isEmpty())
        return {};
    return {list, placeOfId(valueAt(file, list).toArray(), practice ? id.section(u'.', 1) : id)};
}

QString prefixOf(Kind kind, const QString &competency)
{
    switch (kind) {
    case Kind::Habit:
        return habitPart({});
    case Kind::Competency:
        return competencyPart({});
    case Kind::Practice:
        return practicePart(competency + u'.');
    case Kind::Group:
        return QStringLiteral("group/");
    case Kind::Facet:
        return QStringLiteral("facet/");
    default:
        return phasePart({});
    }
}

/// Of a thing whose name is in no Latin letters.
QString plainId(Kind kind, int number)
{
    const std::map<Kind, QString> letters{{Kind::Habit, QStringLiteral("h")},
                                          {Kind::Competency, QStringLiteral("c")},
                                          {Kind::Practice, QStringLiteral("p")},
                                          {Kind::Group, QStringLiteral("g")},
                                          {Kind::Facet, QStringLiteral("f")},
                                          {Kind::Phase, QStringLiteral("phase")}};
    return letters.at(kind) + QString::number(number);
}

int mostOf(Kind kind)
{
    const std::map<Kind, int> most{{Kind::Habit, mostHabits},        {Kind::Competency, mostCompetencies},
                                   {Kind::Practice, mostPractices},  {Kind::Group, mostEmpathyGroups},
                                   {Kind::Facet, mostEmpathyFacets}, {Kind::Phase, mostPhases}};
    return most.at(kind);
}

QJsonObject newThing(Kind kind, const QString &id, const QString &name)
{
    QJsonObject thing{{idWord, id}, {kind == Kind::Practice ? QStringLiteral("title") : nameWord, name}};
    if (kind == Kind::Practice)
        thing.insert(QStringLiteral("statement"), name);
    if (kind == Kind::Competency)
        thing.insert(QStringLiteral("practices"), QJsonArray());
    return thing;
}

/// What a practice was called before: one id or a list of them.
QStringList earlierIds(const QJsonObject &practice)
{
    const QJsonValue was = practice.value(wasWord);
    if (was.isString())
        return {was.toString()};
    QStringList ids;
    for (const auto &one : was.toArray())
        ids.append(one.toString());
    return ids;
}

/// The list of phases in which each gate's criteria are what `change` makes of them.
template <typename ChangeOne>
QJsonValue withCriteria(const QJsonValue &phases, const ChangeOne &changeOne)
{
    QJsonArray list = phases.toArray();
    for (int place = 0; place < list.size(); ++place) {
        const QJsonValue criteria = valueAt(list.at(place), criteriaPath);
        if (!criteria.isArray())
            continue;
        QJsonArray changed;
        for (const auto &criterion : criteria.toArray()) {
            if (const auto kept = changeOne(criterion.toObject()))
                changed.append(*kept);
        }
        list.replace(place, withValueAt(list.at(place), criteriaPath, changed));
    }
    return list;
}

/// The file whose gates ask for no practice of which `gone` is true.
template <typename IsGone>
QJsonObject withoutCriteria(QJsonObject file, const IsGone &isGone)
{
    if (!file.contains(phasesPath))
        return file;
    const auto keep = [&](const QJsonObject &criterion) -> std::optional<QJsonObject> {
        return isGone(criterion.value(QLatin1String("practice")).toString()) ? std::nullopt : std::optional(criterion);
    };
    file.insert(phasesPath, withCriteria(file.value(phasesPath), keep));
    return file;
}

/// As many entries as there are steps; the steps that are new are called by their names.
QJsonValue withStepCount(const QJsonValue &steps, const QJsonArray &scale)
{
    QJsonArray list = steps.toArray();
    while (list.size() > scale.size())
        list.removeLast();
    while (list.size() < scale.size())
        list.append(scale.at(list.size()).toObject().value(nameWord));
    return list;
}

/// The entries of a list whose steps are said one by one, with as many steps as there are.
QJsonArray withSteps(const QJsonValue &entries, const QJsonArray &scale)
{
    QJsonArray list = entries.toArray();
    for (int place = 0; place < list.size(); ++place) {
        QJsonObject entry = list.at(place).toObject();
        if (!entry.contains(stepsWord))
            continue;
        entry.insert(stepsWord, withStepCount(entry.value(stepsWord), scale));
        list.replace(place, entry);
    }
    return list;
}

QJsonArray scaleOf(QJsonArray scale, int count)
{
    while (scale.size() > count)
        scale.removeLast();
    while (scale.size() < count)
        scale.append(QJsonObject{{nameWord, DraftText::tr("Step %1").arg(QString::number(scale.size()))}});
    return scale;
}

/// A value that is no higher than the highest step; what is no number stays.
QJsonValue clipped(const QJsonValue &value, int highest)
{
    return value.isDouble() && value.toDouble() > highest ? QJsonValue(highest) : value;
}

QJsonValue clippedGates(const QJsonValue &phases, int highest)
{
    const QString level = QStringLiteral("level");
    const QString advised = QStringLiteral("gate.empathy");
    const auto clip = [&](QJsonObject criterion) -> std::optional<QJsonObject> {
        criterion.insert(level, clipped(criterion.value(level), highest));
        return criterion;
    };
    QJsonArray list = withCriteria(phases, clip).toArray();
    for (int place = 0; place < list.size(); ++place) {
        const QJsonValue value = valueAt(list.at(place), advised);
        if (!value.isUndefined())
            list.replace(place, withValueAt(list.at(place), advised, clipped(value, highest)));
    }
    return list;
}

/// What is written into a field, as it stands in the file; undefined takes it out.
QJsonValue valueOf(const ModelField &field, const QJsonValue &before, const QString &text)
{
    const QString written = text.trimmed();
    if (field.kind == ModelField::Kind::Line || field.kind == ModelField::Kind::Page)
        return withShownModelText(before, written);
    if (written.isEmpty())
        return QJsonValue::Undefined;
    bool isNumber = false;
    const double here = QLocale().toDouble(written, &isNumber);
    if (field.kind == ModelField::Kind::Number && isNumber)
        return here;
    const double plain = QLocale::c().toDouble(written, &isNumber);
    return field.kind == ModelField::Kind::Number && isNumber ? QJsonValue(plain) : QJsonValue(written);
}

/// What a habit or a facet says of its steps, where it leaves that to the scale.
QJsonArray stepsOfScale(const QJsonArray &scale)
{
    QJsonArray steps;
    for (const auto &step : scale) {
        const QJsonValue meaning = step.toObject().value(QLatin1String("meaning"));
        steps.append(shownModelText(meaning).isEmpty() ? step.toObject().value(nameWord) : meaning);
    }
    return steps;
}

} // namespace

Edit modelFieldEdit(const Workspace &workspace, const ModelName &draft, const ModelThing &thing,
                    const ModelField &field, const QString &text)
{
    const auto find = [&](const QString &part) {
        return workspace.find<ModelPart>(ModelId{draft.id}, VersionId{draft.version}, ModelPartId{part});
    };
    const ModelPart *part = find(thing.place.part);
    if (!part)
        return {field.label, {}};
    QJsonValue content = contentOf(*part);
    const qsizetype steps = field.field.lastIndexOf(QLatin1String("steps["));
    if (steps >= 0) {
        const QString list = field.field.left(steps + stepsWord.size());
        const ModelPart *scale = find(scalePath);
        if (scale && valueAt(content, list).isUndefined())
            content = withValueAt(content, list, stepsOfScale(contentOf(*scale).value(scalePath).toArray()));
    }
    const QJsonValue before = valueAt(content, field.field);
    if (before.isUndefined() && text.trimmed().isEmpty())
        return {field.label, {}};
    const QJsonValue after = withValueAt(content, field.field, valueOf(field, before, text));
    return modelPartEdit(draft, thing.place.part, part->position, after.toObject(), field.label);
}

QString modelFieldText(const QJsonObject &content, const ModelField &field)
{
    const QJsonValue value = valueAt(content, field.field);
    if (!value.isDouble())
        return shownModelText(value);
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    return locale.toString(value.toDouble(), 'g', QLocale::FloatingPointShortest);
}

ModelDraftEdits::ModelDraftEdits(const Workspace &workspace, const MaturityModel &builtIn, ModelName draft)
    : m_workspace(workspace), m_builtIn(builtIn), m_name(std::move(draft)), m_file(modelFileOf(workspace, m_name))
{
}

Edit ModelDraftEdits::editTo(const QJsonObject &file, const QString &label) const
{
    Edit edit{label, {}};
    std::map<QString, ModelPart> present;
    const auto &all = m_workspace.all<ModelPart>();
    const std::tuple first(ModelId{m_name.id}, VersionId{m_name.version}, ModelPartId());
    for (auto part = all.lower_bound(first); part != all.end(); ++part) {
        if (part->second.model.text != m_name.id || part->second.version.text != m_name.version)
            break;
        present.emplace(part->second.part.text, part->second);
    }
    for (const ModelPiece &piece : piecesOf(file)) {
        const ModelPart part = partOf(m_name, piece);
        const auto before = present.find(piece.part);
        if (before == present.end() || before->second != part)
            edit.changes.push_back(put(part));
        if (before != present.end())
            present.erase(before);
    }
    for (const auto &[key, part] : present)
        edit.changes.push_back(remove(part));
    return edit;
}

QSet<QString> ModelDraftEdits::takenIds(const QString &prefix) const
{
    QSet<QString> taken;
    const auto take = [&](const QString &key) {
        if (key.startsWith(prefix))
            taken.insert(key.mid(prefix.size()));
    };
    for (const auto &[key, part] : m_workspace.all<ModelPart>()) {
        take(part.part.text);
        if (part.part.text != empathyPath)
            continue;
        for (const ModelThing &thing : modelOutline({{empathyPath, contentOf(part)}}))
            take(thing.key);
    }
    for (const ModelThing &thing : modelOutline(modelFile(m_builtIn)))
        take(thing.key);
    for (const auto &competency : m_file.value(QLatin1String("competencies")).toArray()) {
        for (const auto &practice : competency.toObject().value(QLatin1String("practices")).toArray()) {
            for (const QString &id : earlierIds(practice.toObject()))
                take(practicePrefix + id);
        }
    }
    // Items of empathy begin with this word.
    if (prefix == competencyPart({}))
        taken.insert(empathyPath);
    return taken;
}

AddedThing ModelDraftEdits::add(Kind kind, const QString &name, const QString &in) const
{
    const QString list = listOfKind(m_file, kind, in);
    QJsonArray entries = valueAt(m_file, list).toArray();
    const QString said = name.simplified();
    const bool noEmpathy = (kind == Kind::Group || kind == Kind::Facet) && !m_file.contains(empathyPath);
    if (list.isEmpty() || said.isEmpty() || noEmpathy || entries.size() >= mostOf(kind))
        return {};
    const QString prefix = prefixOf(kind, in);
    QSet<QString> taken = takenIds(prefix);
    const QString id = madeModelId(said, plainId(kind, static_cast<int>(entries.size()) + 1), taken);
    entries.append(newThing(kind, id, said));
    return {editTo(withValueAt(m_file, list, entries).toObject(), DraftText::tr("Add “%1”").arg(said)), prefix + id};
}

Edit ModelDraftEdits::retire(const ModelThing &thing) const
{
    const ListPlace at = placeOfThing(m_file, thing);
    if (at.place < 0)
        return {};
    QJsonArray entries = valueAt(m_file, at.list).toArray();
    entries.removeAt(at.place);
    QJsonObject file = withValueAt(m_file, at.list, entries).toObject();
    const QString id = thing.key.section(u'/', 1);
    if (thing.kind == Kind::Practice)
        file = withoutCriteria(file, [&](const QString &practice) { return practice == id; });
    if (thing.kind == Kind::Competency)
        file = withoutCriteria(file, [&](const QString &practice) { return practice.section(u'.', 0, 0) == id; });
    return editTo(file, DraftText::tr("Retire “%1”").arg(displayName(thing)));
}

bool ModelDraftEdits::canMove(const ModelThing &thing, int by) const
{
    const ListPlace at = placeOfThing(m_file, thing);
    const int to = at.place + by;
    return at.place >= 0 && by != 0 && to >= 0 && to < valueAt(m_file, at.list).toArray().size();
}

Edit ModelDraftEdits::move(const ModelThing &thing, int by) const
{
    if (!canMove(thing, by))
        return {};
    const ListPlace at = placeOfThing(m_file, thing);
    QJsonArray entries = valueAt(m_file, at.list).toArray();
    entries.insert(at.place + by, entries.takeAt(at.place));
    return editTo(withValueAt(m_file, at.list, entries).toObject(), DraftText::tr("Move “%1”").arg(displayName(thing)));
}

AddedThing ModelDraftEdits::regroup(const QString &practice, const QString &competency) const
{
    const QString from = listOfPractices(m_file, practice.section(u'.', 0, 0));
    const QString to = listOfPractices(m_file, competency);
    QJsonArray left = valueAt(m_file, from).toArray();
    QJsonArray joined = valueAt(m_file, to).toArray();
    const int place = placeOfId(left, practice.section(u'.', 1));
    if (from.isEmpty() || to.isEmpty() || from == to || place < 0 || joined.size() >= mostPractices)
        return {};
    QJsonObject moved = left.takeAt(place).toObject();
    QSet<QString> taken = takenIds(practicePart(competency + u'.'));
    QStringList was = earlierIds(moved);
    // Where it comes home, it is called as it was.
    for (const QString &earlier : was) {
        if (earlier.section(u'.', 0, 0) == competency && placeOfId(joined, earlier.section(u'.', 1)) < 0) {
            moved.insert(idWord, earlier.section(u'.', 1));
            taken.remove(earlier.section(u'.', 1));
        }
    }
    const QString own = madeModelId(idOf(moved), idOf(moved), taken);
    const QString id = competency + u'.' + own;
    was.removeAll(id);
    was.append(practice);
    moved.insert(idWord, own);
    moved.insert(wasWord, QJsonArray::fromStringList(was));
    joined.append(moved);
    QJsonObject file = withValueAt(withValueAt(m_file, from, left), to, joined).toObject();
    const auto follow = [&](QJsonObject criterion) -> std::optional<QJsonObject> {
        if (criterion.value(QLatin1String("practice")).toString() == practice)
            criterion.insert(QStringLiteral("practice"), id);
        return criterion;
    };
    if (file.contains(phasesPath))
        file.insert(phasesPath, withCriteria(file.value(phasesPath), follow));
    const QString title = shownModelText(moved.value(QLatin1String("title")));
    return {editTo(file, DraftText::tr("Move “%1” to another competency").arg(title)), practicePart(id)};
}

Edit ModelDraftEdits::setStepCount(int count) const
{
    const QJsonArray scale = scaleOf(m_file.value(scalePath).toArray(), std::clamp(count, fewestSteps, mostSteps));
    QJsonObject file = m_file;
    file.insert(scalePath, scale);
    file.insert(QStringLiteral("habits"), withSteps(file.value(QLatin1String("habits")), scale));
    if (file.contains(empathyPath)) {
        const QString facets = QStringLiteral("empathy.facets");
        file = withValueAt(file, facets, withSteps(valueAt(file, facets), scale)).toObject();
    }
    if (file.contains(phasesPath))
        file.insert(phasesPath, clippedGates(file.value(phasesPath), static_cast<int>(scale.size()) - 1));
    const bool longer = scale.size() > m_file.value(scalePath).toArray().size();
    return editTo(file, longer ? DraftText::tr("Make the scale longer") : DraftText::tr("Make the scale shorter"));
}

Edit ModelDraftEdits::addEmpathy() const
{
    const QJsonValue builtIn = modelFile(m_builtIn).value(empathyPath);
    if (m_file.contains(empathyPath) || builtIn.isUndefined())
        return {};
    const QString facets = QStringLiteral("facets");
    QJsonObject empathy = builtIn.toObject();
    empathy.insert(facets, withSteps(empathy.value(facets), m_file.value(scalePath).toArray()));
    QJsonObject file = m_file;
    file.insert(empathyPath, empathy);
    return editTo(file, DraftText::tr("Add empathy"));
}

Edit ModelDraftEdits::removeEmpathy() const
{
    QJsonObject file = m_file;
    file.remove(empathyPath);
    return editTo(file, DraftText::tr("Remove empathy"));
}

Edit ModelDraftEdits::removePhases() const
{
    QJsonObject file = m_file;
    file.remove(phasesPath);
    return editTo(file, DraftText::tr("Remove all phases"));
}

Edit ModelDraftEdits::editPhase(const QString &phase, const QJsonObject &gate, const QString &label) const
{
    QJsonArray phases = m_file.value(phasesPath).toArray();
    const int place = placeOfId(phases, phase);
    if (place < 0)
        return {};
    QJsonObject changed = phases.at(place).toObject();
    changed.insert(QStringLiteral("gate"), gate);
    phases.replace(place, changed);
    QJsonObject file = m_file;
    file.insert(phasesPath, phases);
    return editTo(file, label);
}

namespace {

QJsonObject phaseOf(const QJsonObject &file, const QString &phase)
{
    const QJsonArray phases = file.value(phasesPath).toArray();
    const int place = placeOfId(phases, phase);
    return place < 0 ? QJsonObject() : phases.at(place).toObject();
}

QJsonObject gateOf(const QJsonObject &file, const QString &phase)
{
    return phaseOf(file, phase).value(QLatin1String("gate")).toObject();
}

QString phaseName(const QJsonObject &file, const QString &phase)
{
    return shownModelText(phaseOf(file, phase).value(nameWord));
}

} // namespace

Edit ModelDraftEdits::setCriterion(const QString &phase, const QString &practice, std::optional<int> level) const
{
    const QString word = QStringLiteral("criteria");
    QJsonObject gate = gateOf(m_file, phase);
    QJsonArray criteria = gate.value(word).toArray();
    const auto found = std::find_if(criteria.begin(), criteria.end(), [&](const QJsonValue &criterion) {
        return criterion.toObject().value(QLatin1String("practice")).toString() == practice;
    });
    const QJsonObject wanted{{QStringLiteral("practice"), practice}, {QStringLiteral("level"), level.value_or(0)}};
    if (found != criteria.end() && !level)
        criteria.erase(found);
    else if (found != criteria.end())
        *found = wanted;
    else if (level)
        criteria.append(wanted);
    gate.insert(word, criteria);
    return editPhase(phase, gate, DraftText::tr("Change what the gate of “%1” asks for").arg(phaseName(m_file, phase)));
}

Edit ModelDraftEdits::addRule(const QString &phase, GateRule::Kind kind) const
{
    const QString word = QStringLiteral("rules");
    const bool aboutPain = kind == GateRule::Kind::NoCriticalPain;
    QSet<QString> taken;
    for (const auto &each : m_file.value(phasesPath).toArray()) {
        for (const auto &rule : valueAt(each, rulesPath).toArray())
            taken.insert(idOf(rule));
    }
    const QString kindWord = aboutPain ? QStringLiteral("no-critical-pain") : QStringLiteral("need-delivered");
    QJsonObject rule{{idWord, madeModelId(kindWord, kindWord, taken)},
                     {QStringLiteral("kind"), kindWord},
                     {nameWord,
                      aboutPain ? DraftText::tr("No critical pain point") : DraftText::tr("A need delivered")}};
    constexpr int usualThreshold = 16;
    if (aboutPain)
        rule.insert(QStringLiteral("threshold"), usualThreshold);
    QJsonObject gate = gateOf(m_file, phase);
    QJsonArray rules = gate.value(word).toArray();
    rules.append(rule);
    gate.insert(word, rules);
    return editPhase(phase, gate, DraftText::tr("Add a rule to the gate of “%1”").arg(phaseName(m_file, phase)));
}

Edit ModelDraftEdits::removeRule(const QString &phase, int rule) const
{
    const QString word = QStringLiteral("rules");
    QJsonObject gate = gateOf(m_file, phase);
    QJsonArray rules = gate.value(word).toArray();
    if (rule < 0 || rule >= rules.size())
        return {};
    rules.removeAt(rule);
    gate.insert(word, rules);
    return editPhase(phase, gate, DraftText::tr("Remove a rule from the gate of “%1”").arg(phaseName(m_file, phase)));
}

} // namespace cxw
