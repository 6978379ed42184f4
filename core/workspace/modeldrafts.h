// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workspace/modeledits.h"

namespace cxw {

// How drafts of models begin, and where versions are used.

/// A draft to come, and the name under which to find it.
struct BegunDraft
{
    Edit edit;
    ModelName name;
};

/// Begins a model of the organization's own as a copy of a model file: it gets an id and a title of its own, and 1 for
/// its version.
[[nodiscard]] BegunDraft copyModelEdit(const Workspace &workspace, const MaturityModel &builtIn, QJsonObject file);

/// Begins the version that follows the newest one of a model that the workspace holds, as a copy of one of its
/// versions.
[[nodiscard]] BegunDraft newVersionEdit(const Workspace &workspace, const MaturityModel &builtIn, QJsonObject file);

/// Takes a file in as a draft of a model of its own, under its id or one like it that is free.
[[nodiscard]] BegunDraft takeInDraftEdit(const Workspace &workspace, const MaturityModel &builtIn, QJsonObject file);

/// The draft of a model that is being worked on; null where there is none.
[[nodiscard]] const ModelVersion *draftOf(const Workspace &workspace, const QString &modelId);

/// How many rounds are rated by a version, and by all versions of a model.
[[nodiscard]] int roundsRatedBy(const Workspace &workspace, const ModelName &name);
[[nodiscard]] int roundsRatedBy(const Workspace &workspace, const QString &modelId);

/// Makes a version the one by which the first round of a new unit is rated.
[[nodiscard]] Edit modelForNewUnitsEdit(const Workspace &workspace, const ModelName &name, const QString &title);

} // namespace cxw
