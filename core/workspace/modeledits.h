// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/model/modelpieces.h"
#include "core/workspace/modelcatalogue.h"

#include <QJsonObject>

namespace cxw {

/// The model file of a version that the workspace holds; empty where it holds none of that name.
[[nodiscard]] QJsonObject modelFileOf(const Workspace &workspace, const ModelName &name);

/// What a model file says it is.
[[nodiscard]] ModelName nameOfFile(const QJsonObject &file);

/// What a model file is called, for people.
[[nodiscard]] QString titleOfFile(const QJsonObject &file);

/// The record of a piece of a version.
[[nodiscard]] ModelPart partOf(const ModelName &name, const ModelPiece &piece);

/// The tree of a model file on the disk; an Error where it can't be read, is too large or is no JSON. What it says is
/// not looked at.
[[nodiscard]] Result<QJsonObject> readModelFile(const QString &path);

/// The versions of all models that the workspace holds, in the order in which they were made.
[[nodiscard]] std::vector<ModelVersion> modelVersions(const Workspace &workspace);

/// Takes a model file into the workspace, whole, as a version that rounds can be rated by or as a draft. An Error where
/// there is a version of that name already, unless it is the same to the letter (then the edit changes nothing).
[[nodiscard]] Result<Edit> addModelEdit(const Workspace &workspace, const MaturityModel &builtIn,
                                        const QJsonObject &file, bool draft);

/// Puts one piece of a draft: what stands under `part` in its model file, at its place.
[[nodiscard]] Edit modelPartEdit(const ModelName &name, const QString &part, int position, const QJsonObject &content,
                                 const QString &label);

/// Makes a draft a version that rounds can be rated by, and the organization's own where `forNewUnits`. An Error, with
/// all that is wrong in its details, where it can't be used yet.
[[nodiscard]] Result<Edit> releaseModelEdit(const Workspace &workspace, const ModelName &name, bool forNewUnits);

/// Takes a version away with all its parts.
[[nodiscard]] Edit removeModelEdit(const Workspace &workspace, const ModelName &name);

/// A version that no model of that id has, after the newest: "1.0" is followed by "2", "2" by "3".
[[nodiscard]] QString nextVersion(const Workspace &workspace, const MaturityModel &builtIn, const QString &id);

} // namespace cxw
