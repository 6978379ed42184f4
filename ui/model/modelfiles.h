// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/model/maturitymodel.h"
#include "core/workspace/modeldrafts.h"

class QWidget;

namespace cxw {

// Models from files and into files, as the person chooses these. What is chosen is none where the person thought
// better of it.

/// The edit that takes a model in from a file, as a version that rounds can be rated by. An Error with all that is
/// wrong in the file, and where.
[[nodiscard]] std::optional<Result<BegunDraft>> importModel(const Workspace &workspace, const MaturityModel &builtIn,
                                                            QWidget *parent);

/// The edit that begins a draft from a sheet with competencies and practices.
[[nodiscard]] std::optional<Result<BegunDraft>> draftFromSheet(const Workspace &workspace, const MaturityModel &builtIn,
                                                               QWidget *parent);

/// Writes a model file; gives the path for people.
[[nodiscard]] std::optional<Result<QString>> exportModel(const QJsonObject &file, const QString &title,
                                                         QWidget *parent);

} // namespace cxw
