// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/comparejson.h"

#include "core/exchange/jsonvalues.h"

namespace cxw {

namespace {

QJsonObject roundJson(const Workspace &workspace, const Round &round)
{
    const Unit *unit = workspace.find<Unit>(round.unit);
    return {{QStringLiteral("unit"), unit ? QJsonValue(unit->name) : QJsonValue()},
            {QStringLiteral("round"), round.name}};
}

QJsonArray itemsJson(const std::vector<NotCommon> &items)
{
    QJsonArray list;
    for (const NotCommon &entry : items)
        list.append(entry.item.text);
    return list;
}

QJsonObject movementJson(const Movement &movement)
{
    return {{QStringLiteral("from"), jsonOf(movement.from)},
            {QStringLiteral("to"), jsonOf(movement.to)},
            {QStringLiteral("delta"), jsonOf(movement.delta())}};
}

QJsonValue testJson(const Judgement &judgement)
{
    if (!judgement.test)
        return {};
    return judgement.test == TestKind::Paired ? QStringLiteral("paired") : QStringLiteral("welch");
}

QJsonObject judgedJson(const JudgedMovement &judged)
{
    const Judgement &judgement = judged.judgement;
    const Interval &interval = judgement.interval;
    const bool tested = judgement.test.has_value();
    QJsonObject object = movementJson(judged.likeForLike);
    object.insert(QStringLiteral("rawDelta"), jsonOf(judged.raw.delta()));
    object.insert(QStringLiteral("verdict"), toText(judgement.verdict));
    object.insert(QStringLiteral("test"), testJson(judgement));
    object.insert(QStringLiteral("people"),
                  tested ? QJsonValue(QJsonArray{judgement.peopleFrom, judgement.peopleTo}) : QJsonValue());
    object.insert(QStringLiteral("ballotDelta"), tested ? QJsonValue(interval.difference) : QJsonValue());
    object.insert(QStringLiteral("interval"),
                  tested ? QJsonValue(QJsonArray{interval.lower, interval.upper}) : QJsonValue());
    object.insert(QStringLiteral("confidence"), tested ? QJsonValue(judgement.confidence) : QJsonValue());
    return object;
}

template <typename Part>
QJsonArray partsJson(const std::vector<Part> &parts, const auto &results, auto toJson)
{
    QJsonArray list;
    for (size_t place = 0; place < parts.size(); ++place) {
        QJsonObject object = toJson(results[place]);
        object.insert(QStringLiteral("id"), parts[place].id.text);
        list.append(object);
    }
    return list;
}

QJsonValue phaseJson(const MaturityModel &model, const PhasePlace &place)
{
    return place.index ? QJsonValue(model.phases[static_cast<size_t>(*place.index)].id.text) : QJsonValue();
}

QJsonValue phasesJson(const Comparison &comparison)
{
    if (!comparison.hasPhases())
        return {};
    return QJsonObject{{QStringLiteral("from"), phaseJson(*comparison.fromModel, comparison.phaseFrom)},
                       {QStringLiteral("to"), phaseJson(*comparison.model, comparison.phaseTo)}};
}

} // namespace

QJsonObject compareJson(const Workspace &workspace, const Round &from, const Round &to, const Comparison &comparison)
{
    const MaturityModel &model = *comparison.model;
    return {{QStringLiteral("from"), roundJson(workspace, from)},
            {QStringLiteral("to"), roundJson(workspace, to)},
            {QStringLiteral("common"), comparison.common},
            {QStringLiteral("onlyFrom"), itemsJson(comparison.onlyFrom)},
            {QStringLiteral("onlyTo"), itemsJson(comparison.onlyTo)},
            {QStringLiteral("overall"), judgedJson(comparison.overall)},
            {QStringLiteral("competencies"), partsJson(model.competencies, comparison.competencies, judgedJson)},
            {QStringLiteral("practices"), partsJson(model.practices, comparison.practices, movementJson)},
            {QStringLiteral("habits"), partsJson(model.habits, comparison.habits, movementJson)},
            {QStringLiteral("empathy"), movementJson(comparison.empathy)},
            {QStringLiteral("phase"), phasesJson(comparison)}};
}

} // namespace cxw
