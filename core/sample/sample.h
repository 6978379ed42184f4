// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/model/maturitymodel.h"
#include "core/workspace/history.h"

#include <functional>

namespace cxw {

/// An edit with who did it and when.
struct StampedEdit
{
    Edit edit;
    Stamp stamp;
};

/// Gives the content of a file by its name, or an Error.
using FileReader = std::function<Result<QByteArray>(const QString &name)>;

/// The edits that make an empty workspace the sample that comes with the program: a made-up insurer, as its people
/// filled it over a year. Every record in it has a new id. An Error tells all that is wrong with the sample's files.
[[nodiscard]] Result<std::vector<StampedEdit>> sampleHistory(const MaturityModel &model);

/// The same from other files: workspace.json and the round sheets that it names.
[[nodiscard]] Result<std::vector<StampedEdit>> sampleHistory(const MaturityModel &model, const FileReader &read);

/// All of them as one edit.
[[nodiscard]] Result<Edit> sampleEdit(const MaturityModel &model);
[[nodiscard]] Result<Edit> sampleEdit(const MaturityModel &model, const FileReader &read);

} // namespace cxw
