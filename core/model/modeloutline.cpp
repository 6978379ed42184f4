// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/modeloutline.h"

#include "core/base/printable.h"
#include "core/model/modelplaces.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace cxw {

namespace {

using Kind = ModelThing::Kind;

struct OutlineText
{
    Q_DECLARE_TR_FUNCTIONS(cxw::ModelOutline)
};

QString idOf(const QJsonObject &object)
{
    return object.value(QLatin1String("id")).toString();
}

/// Puts the things of a file down one after the other.
class Outline
{
public:
    int add(Kind kind, const QString &key, const PiecePlace &place, int parent = -1, const QString &name = {})
    {
        m_things.push_back({kind, key, place, printable(name), parent});
        return static_cast<int>(m_things.size()) - 1;
    }

    /// A list of pieces under a heading of its own.
    void addPieces(Kind heading, Kind kind, const QJsonObject &file, const char *list,
                   QString (*partOf)(const QString &))
    {
        const QString word = QString::fromLatin1(list);
        const int parent = add(heading, word, {QStringLiteral("model"), word});
        for (const auto &entry : file.value(word).toArray()) {
            const QJsonObject object = entry.toObject();
            const QString part = partOf(idOf(object));
            const int thing = add(kind, part, {part, {}}, parent, shownModelText(object.value(QLatin1String("name"))));
            if (kind == Kind::Competency)
                addPractices(object, thing);
        }
    }

    void addEmpathy(const QJsonObject &empathy)
    {
        const QString part = QStringLiteral("empathy");
        const int parent = add(Kind::Empathy, part, {part, {}});
        addEntries(Kind::Group, empathy, QStringLiteral("groups"), QStringLiteral("group/"), parent);
        addEntries(Kind::Facet, empathy, QStringLiteral("facets"), QStringLiteral("facet/"), parent);
    }

    [[nodiscard]] std::vector<ModelThing> things() && { return std::move(m_things); }

private:
    void addPractices(const QJsonObject &competency, int parent)
    {
        for (const auto &entry : competency.value(QLatin1String("practices")).toArray()) {
            const QJsonObject practice = entry.toObject();
            const QString part = practicePart(idOf(competency) + u'.' + idOf(practice));
            add(Kind::Practice, part, {part, {}}, parent, shownModelText(practice.value(QLatin1String("title"))));
        }
    }

    void addEntries(Kind kind, const QJsonObject &empathy, const QString &list, const QString &prefix, int parent)
    {
        int place = 0;
        for (const auto &entry : empathy.value(list).toArray()) {
            const QJsonObject object = entry.toObject();
            const QString field = QStringLiteral("%1[%2]").arg(list, QString::number(place++));
            add(kind, prefix + idOf(object), {QStringLiteral("empathy"), field}, parent,
                shownModelText(object.value(QLatin1String("name"))));
        }
    }

    std::vector<ModelThing> m_things;
};

} // namespace

std::vector<ModelThing> modelOutline(const QJsonObject &file)
{
    Outline outline;
    outline.add(Kind::Model, QStringLiteral("model"), {QStringLiteral("model"), {}});
    outline.add(Kind::Scale, QStringLiteral("scale"), {QStringLiteral("scale"), {}});
    outline.addPieces(Kind::Habits, Kind::Habit, file, "habits", habitPart);
    outline.addPieces(Kind::Competencies, Kind::Competency, file, "competencies", competencyPart);
    outline.addEmpathy(file.value(QLatin1String("empathy")).toObject());
    outline.addPieces(Kind::Phases, Kind::Phase, file, "phases", phasePart);
    return std::move(outline).things();
}

int thingAt(const std::vector<ModelThing> &outline, const PiecePlace &place)
{
    int best = 0;
    qsizetype length = -1;
    for (size_t at = 0; at < outline.size(); ++at) {
        const PiecePlace &own = outline[at].place;
        const bool holds = own.part == place.part && place.field.startsWith(own.field);
        if (holds && own.field.size() > length) {
            best = static_cast<int>(at);
            length = own.field.size();
        }
    }
    return best;
}

std::optional<int> thingWithKey(const std::vector<ModelThing> &outline, const QString &key)
{
    const auto found = std::ranges::find(outline, key, &ModelThing::key);
    return found == outline.end() ? std::nullopt : std::optional(static_cast<int>(found - outline.begin()));
}

QString displayName(const ModelThing &thing)
{
    if (!thing.name.trimmed().isEmpty())
        return thing.name;
    const bool named = thing.parent >= 0;
    return named ? OutlineText::tr("without a name") : displayName(thing.kind);
}

QString displayName(ModelThing::Kind kind)
{
    switch (kind) {
    case Kind::Model:
        return OutlineText::tr("Model");
    case Kind::Scale:
        return OutlineText::tr("Scale");
    case Kind::Habits:
        return OutlineText::tr("Habits");
    case Kind::Habit:
        return OutlineText::tr("Habit");
    case Kind::Competencies:
        return OutlineText::tr("Competencies");
    case Kind::Competency:
        return OutlineText::tr("Competency");
    case Kind::Practice:
        return OutlineText::tr("Practice");
    case Kind::Empathy:
        return OutlineText::tr("Empathy");
    case Kind::Group:
        return OutlineText::tr("Group of people");
    case Kind::Facet:
        return OutlineText::tr("Facet of empathy");
    case Kind::Phases:
        return OutlineText::tr("Phases");
    case Kind::Phase:
        return OutlineText::tr("Phase");
    }
    Q_UNREACHABLE();
}

} // namespace cxw
