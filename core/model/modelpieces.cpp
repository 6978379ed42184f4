// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/modelpieces.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>
#include <map>

namespace cxw {

namespace {

const QLatin1String modelWord("model");
const QLatin1String scaleWord("scale");
const QLatin1String empathyWord("empathy");
const QLatin1String habitsWord("habits");
const QLatin1String competenciesWord("competencies");
const QLatin1String practicesWord("practices");
const QLatin1String phasesWord("phases");

QString idOf(const QJsonObject &object)
{
    return object.value(QLatin1String("id")).toString();
}

/// The entry of a list that a path names; empty where there is none.
QJsonObject entryOf(const QJsonObject &object, QLatin1String list, const QString &place)
{
    return object.value(list).toArray().at(place.toInt()).toObject();
}

void takeList(const QJsonObject &file, QLatin1String list, QString (*partOf)(const QString &),
              std::vector<ModelPiece> &pieces)
{
    int position = 0;
    for (const auto &entry : file.value(list).toArray())
        pieces.push_back({partOf(idOf(entry.toObject())), position++, entry.toObject()});
}

void takeCompetencies(const QJsonObject &file, std::vector<ModelPiece> &pieces)
{
    int position = 0;
    for (const auto &entry : file.value(competenciesWord).toArray()) {
        QJsonObject competency = entry.toObject();
        const QJsonArray practices = competency.take(practicesWord).toArray();
        const QString id = idOf(competency);
        pieces.push_back({competencyPart(id), position++, competency});
        int place = 0;
        for (const auto &practice : practices)
            pieces.push_back({practicePart(id + u'.' + idOf(practice.toObject())), place++, practice.toObject()});
    }
}

/// Puts a file together from its pieces, which come in the order of their positions.
class Assembly
{
public:
    Assembly(const QString &id, const QString &version)
    {
        m_file.insert(QStringLiteral("id"), id);
        m_file.insert(QStringLiteral("version"), version);
    }

    void add(const ModelPiece &piece)
    {
        const QString kind = piece.part.section(u'/', 0, 0);
        const QString id = piece.part.section(u'/', 1);
        if (piece.part == modelWord || piece.part == scaleWord)
            addAll(piece.content);
        else if (piece.part == empathyWord)
            m_file.insert(empathyWord, piece.content);
        else if (kind == QStringLiteral("habit"))
            m_habits.append(piece.content);
        else if (kind == QStringLiteral("phase"))
            m_phases.append(piece.content);
        else if (kind == QStringLiteral("competency"))
            m_competencies.push_back({id, piece.content});
        else if (kind == QStringLiteral("practice"))
            m_practices[id.section(u'.', 0, 0)].append(piece.content);
    }

    [[nodiscard]] QJsonObject file() &&
    {
        for (const auto &[id, practices] : m_practices) {
            if (std::ranges::count(m_competencies, id, &Named::id) == 0)
                m_competencies.push_back({id, {{QStringLiteral("id"), id}}});
        }
        QJsonArray competencies;
        for (Named &competency : m_competencies) {
            competency.content.insert(practicesWord, m_practices[competency.id]);
            competencies.append(competency.content);
        }
        m_file.insert(habitsWord, m_habits);
        m_file.insert(competenciesWord, competencies);
        if (!m_phases.isEmpty())
            m_file.insert(phasesWord, m_phases);
        return m_file;
    }

private:
    struct Named
    {
        QString id;
        QJsonObject content;
    };

    void addAll(const QJsonObject &content)
    {
        for (auto entry = content.begin(); entry != content.end(); ++entry)
            m_file.insert(entry.key(), entry.value());
    }

    QJsonObject m_file;
    QJsonArray m_habits;
    QJsonArray m_phases;
    std::vector<Named> m_competencies;
    std::map<QString, QJsonArray> m_practices;
};

} // namespace

QString habitPart(const QString &id)
{
    return QStringLiteral("habit/") + id;
}

QString competencyPart(const QString &id)
{
    return QStringLiteral("competency/") + id;
}

QString practicePart(const QString &id)
{
    return QStringLiteral("practice/") + id;
}

QString phasePart(const QString &id)
{
    return QStringLiteral("phase/") + id;
}

std::vector<ModelPiece> piecesOf(const QJsonObject &file)
{
    QJsonObject rest = file;
    for (const QLatin1String taken : {QLatin1String("id"), QLatin1String("version"), scaleWord, habitsWord,
                                      competenciesWord, empathyWord, phasesWord})
        rest.remove(taken);
    std::vector<ModelPiece> pieces{{modelWord, 0, rest}, {scaleWord, 0, {{scaleWord, file.value(scaleWord)}}}};
    takeList(file, habitsWord, habitPart, pieces);
    takeCompetencies(file, pieces);
    if (file.contains(empathyWord))
        pieces.push_back({empathyWord, 0, file.value(empathyWord).toObject()});
    takeList(file, phasesWord, phasePart, pieces);
    return pieces;
}

QJsonObject modelFrom(const QString &id, const QString &version, std::vector<ModelPiece> pieces)
{
    std::ranges::stable_sort(pieces, {}, [](const ModelPiece &piece) { return std::pair(piece.position, piece.part); });
    Assembly assembly(id, version);
    for (const ModelPiece &piece : pieces)
        assembly.add(piece);
    return std::move(assembly).file();
}

PiecePlace placeOf(const QJsonObject &file, const QString &path)
{
    static const QRegularExpression entry(
        QStringLiteral("^(habits|competencies|phases)\\[(\\d+)\\](?:\\.practices\\[(\\d+)\\])?\\.?(.*)$"));
    const auto match = entry.match(path);
    if (!match.hasMatch()) {
        const QString first = path.section(u'.', 0, 0).section(u'[', 0, 0);
        if (first == scaleWord)
            return {scaleWord, path};
        return first == empathyWord ? PiecePlace{empathyWord, path.section(u'.', 1)} : PiecePlace{modelWord, path};
    }
    const QString list = match.captured(1);
    const QString field = match.captured(4);
    if (list == habitsWord)
        return {habitPart(idOf(entryOf(file, habitsWord, match.captured(2)))), field};
    if (list == phasesWord)
        return {phasePart(idOf(entryOf(file, phasesWord, match.captured(2)))), field};
    const QJsonObject competency = entryOf(file, competenciesWord, match.captured(2));
    if (match.captured(3).isEmpty())
        return {competencyPart(idOf(competency)), field};
    const QString practice = idOf(entryOf(competency, practicesWord, match.captured(3)));
    return {practicePart(idOf(competency) + u'.' + practice), field};
}

} // namespace cxw
