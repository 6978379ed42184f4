// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cxwtexts.h"
#include "app/cxwworkspace.h"
#include "core/exchange/comparejson.h"
#include "core/exchange/scoresjson.h"

namespace cxw {

namespace {

/// The roadmap, checked and projected from what the unit's latest round found; without a round there is nothing to
/// hold it against.
Advice adviceAfterLatest(Document &document, const Unit &unit)
{
    const auto rounds = document.workspace().rounds(unit.id);
    const RoundId latest = rounds.empty() ? RoundId() : rounds.back().id;
    return adviceFor(document.workspace(), *document.modelOf(unit.id), unit, latest, document.figures().round(latest),
                     document.clock().today());
}

/// The unit of the later round, which may be another one.
Found<Unit> laterUnit(const Document &document, const Request &request, const Unit &earlier)
{
    const QString option = QStringLiteral("to-unit");
    return request.has(option) ? unitFor(document, request, option) : Found<Unit>(earlier);
}

Outcome compareIn(Document &document, const Request &request)
{
    const auto unit = unitFor(document, request);
    if (const auto *trouble = failure(unit))
        return *trouble;
    const auto toUnit = laterUnit(document, request, std::get<Unit>(unit));
    if (const auto *trouble = failure(toUnit))
        return *trouble;
    const auto from = roundFor(document, std::get<Unit>(unit), request.option(QStringLiteral("from")));
    if (const auto *trouble = failure(from))
        return *trouble;
    const auto to = roundFor(document, std::get<Unit>(toUnit), request.option(QStringLiteral("to")));
    if (const auto *trouble = failure(to))
        return *trouble;
    const auto &before = std::get<Round>(from);
    const auto &after = std::get<Round>(to);
    const Comparison *comparison = document.figures().comparison(before.id, after.id);
    if (!comparison)
        return unreadableRound(document.figures().round(before.id) ? after : before);
    if (request.asJson())
        return jsonText(compareJson(document.workspace(), before, after, *comparison));
    return compareText(document.workspace(), before, after, *comparison);
}

} // namespace

Outcome runScores(const Request &request)
{
    const auto found = roundInFile(request);
    if (const auto *trouble = failure(found))
        return *trouble;
    const auto &[document, unit, round] = std::get<RoundInFile>(found);
    const RoundScore *score = document->figures().round(round.id);
    if (!score)
        return unreadableRound(round);
    if (request.asJson())
        return jsonText(scoresJson(document->workspace(), round, *score));
    return scoresText(unit, round, *score);
}

Outcome runCompare(const Request &request)
{
    const auto opened = openToRead(request);
    if (const auto *trouble = failure(opened))
        return *trouble;
    return compareIn(*std::get<std::unique_ptr<Document>>(opened), request);
}

Outcome runNext(const Request &request)
{
    const auto found = roundInFile(request);
    if (const auto *trouble = failure(found))
        return *trouble;
    const auto &[document, unit, round] = std::get<RoundInFile>(found);
    const RoundScore *score = document->figures().round(round.id);
    if (!score)
        return unreadableRound(round);
    const Advice advice =
        adviceFor(document->workspace(), *score->model, unit, round.id, score, document->clock().today());
    if (request.asJson())
        return jsonText(nextJson(document->workspace(), *score->model, round, advice.steps));
    return nextText(*score->model, advice.steps);
}

Outcome runRoadmap(const Request &request)
{
    const auto opened = openToRead(request);
    if (const auto *trouble = failure(opened))
        return *trouble;
    auto &document = *std::get<std::unique_ptr<Document>>(opened);
    const auto unit = unitFor(document, request);
    if (const auto *trouble = failure(unit))
        return *trouble;
    const auto &record = std::get<Unit>(unit);
    const Advice advice = adviceAfterLatest(document, record);
    return request.asJson() ? jsonText(roadmapJson(*document.modelOf(record.id), record, advice))
                            : roadmapText(*document.modelOf(record.id), advice);
}

} // namespace cxw
