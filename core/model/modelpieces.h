// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>

#include <vector>

namespace cxw {

/// A piece of a model file, so small that an edit of one text is a small change.
struct ModelPiece
{
    /// What it is of: "model" (all that no other piece has), "scale", "habit/ID", "competency/ID",
    /// "practice/COMPETENCY.ID", "empathy", "phase/ID".
    QString part;
    /// Its place in its list, from 0; of a practice, in its competency.
    int position = 0;
    /// What stands there in the file; of a competency, all but its practices.
    QJsonObject content;

    bool operator==(const ModelPiece &) const = default;
};

/// The pieces of a model file, in its order, without its id and version.
[[nodiscard]] std::vector<ModelPiece> piecesOf(const QJsonObject &file);

/// The model file that the pieces make. A practice of a competency that is not there makes one without a name.
[[nodiscard]] QJsonObject modelFrom(const QString &id, const QString &version, std::vector<ModelPiece> pieces);

/// Where in the pieces something stands that a path in the model file names, as ModelProblem does.
struct PiecePlace
{
    QString part;
    /// Within the piece: "starter.title"; empty for all of it.
    QString field;

    bool operator==(const PiecePlace &) const = default;
};

[[nodiscard]] PiecePlace placeOf(const QJsonObject &file, const QString &path);

/// The names of parts.
[[nodiscard]] QString habitPart(const QString &id);
[[nodiscard]] QString competencyPart(const QString &id);
/// `id` is "competency.practice".
[[nodiscard]] QString practicePart(const QString &id);
[[nodiscard]] QString phasePart(const QString &id);

} // namespace cxw
