// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/model/maturitymodel.h"
#include "core/workspace/edit.h"

#include <functional>

namespace cxw {

/// The one edit that makes an empty workspace the sample that comes with the program: a made-up insurer. Every record
/// in it has a new id. An Error tells all that is wrong with the sample's files.
[[nodiscard]] Result<Edit> sampleEdit(const MaturityModel &model);

/// Gives the content of a file by its name, or an Error.
using FileReader = std::function<Result<QByteArray>(const QString &name)>;

/// The same from other files: workspace.json and the round sheets that it names.
[[nodiscard]] Result<Edit> sampleEdit(const MaturityModel &model, const FileReader &read);

} // namespace cxw
