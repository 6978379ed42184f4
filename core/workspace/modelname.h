// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workspace/records.h"

namespace cxw {

/// A version of a model by its names.
struct ModelName
{
    QString id;
    QString version;

    bool operator==(const ModelName &) const = default;
    bool operator<(const ModelName &other) const { return std::tie(id, version) < std::tie(other.id, other.version); }
};

/// The version of the model by which a round is rated.
[[nodiscard]] inline ModelName modelNameOf(const Round &round)
{
    return {round.modelId, round.modelVersion};
}

} // namespace cxw
