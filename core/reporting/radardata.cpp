// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reporting/radardata.h"

#include "core/base/printable.h"
#include "core/scoring/comparison.h"

#include <QCoreApplication>

#include <algorithm>

namespace cxw {

RadarData competencyRadar(const MaturityModel &model, const QString &title)
{
    RadarData data;
    data.title = printable(title);
    data.maximum = model.highestStep();
    for (const Competency &competency : model.competencies)
        data.axes << competency.name;
    for (const ScaleStep &step : model.scale)
        data.rings << step.name;
    return data;
}

RadarSeries scoreSeries(const QString &name, SeriesRole role, const Scores &scores)
{
    RadarSeries series{printable(name), role, {}};
    for (const CompetencyScore &competency : scores.competencies)
        series.values.push_back(competency.score.value);
    return series;
}

std::optional<RadarSeries> targetSeries(const QString &name, const TargetState &targets)
{
    RadarSeries series{name, SeriesRole::Target, {}};
    for (const TargetGap &competency : targets.competencies)
        series.values.push_back(competency.target);
    const bool any = std::any_of(series.values.begin(), series.values.end(), [](const auto &value) { return value; });
    return any ? std::optional(series) : std::nullopt;
}

RadarData roundRadar(const MaturityModel &model, const Round &round, const RoundScore &score, const Round *before,
                     const RoundScore *beforeScore)
{
    RadarData radar = competencyRadar(model, round.name);
    if (auto target = targetSeries(QCoreApplication::translate("cxw::Radar", "Target"), score.targets))
        radar.series.push_back(std::move(*target));
    if (before && beforeScore && beforeScore->model->scale.size() == model.scale.size())
        radar.series.push_back(scoreSeries(before->name, SeriesRole::EarlierRound, scoresBy(model, *beforeScore)));
    radar.series.push_back(scoreSeries(round.name, SeriesRole::ThisRound, score.scores));
    return radar;
}

} // namespace cxw
