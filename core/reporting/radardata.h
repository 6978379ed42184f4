// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/scoring/roundscore.h"

#include <QStringList>

namespace cxw {

/// What a series stands for. It decides colour, dash and marker, so that a series looks the same everywhere.
enum class SeriesRole { ThisRound, EarlierRound, Target, Projected };

/// One outline on the radar.
struct RadarSeries
{
    QString name;
    SeriesRole role = SeriesRole::ThisRound;
    /// One for each axis; without a value the outline is broken there, never drawn at 0.
    std::vector<std::optional<double>> values;

    bool operator==(const RadarSeries &) const = default;
};

/// A radar: what it says, nothing of how it looks.
struct RadarData
{
    /// Name for screen readers and copied pictures; not drawn.
    QString title;
    QStringList axes;
    /// The value of the outermost ring; the centre is 0.
    double maximum = 4;
    std::vector<RadarSeries> series;
    /// The words of the rings from 0 on; may be empty.
    QStringList rings = {};

    bool operator==(const RadarData &) const = default;
};

/// A radar of the model's competencies on its scale, without a series yet.
[[nodiscard]] RadarData competencyRadar(const MaturityModel &model, const QString &title);

/// The competencies' scores of a round or a projection.
[[nodiscard]] RadarSeries scoreSeries(const QString &name, SeriesRole role, const Scores &scores);

/// The scores that a unit wants to reach; nothing when it has set no target.
[[nodiscard]] std::optional<RadarSeries> targetSeries(const QString &name, const TargetState &targets);

/// A round, the one before it where there is one on the same scale, and the targets where there are any.
[[nodiscard]] RadarData roundRadar(const MaturityModel &model, const Round &round, const RoundScore &score,
                                   const Round *before, const RoundScore *beforeScore);

} // namespace cxw
