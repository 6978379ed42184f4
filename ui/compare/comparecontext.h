// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/document/document.h"

namespace cxw {

/// Two rounds and what comes of holding them against each other; good until the next edit.
struct CompareContext
{
    Document &document;
    Round from;
    Round to;
    const RoundScore &scoreFrom;
    const RoundScore &scoreTo;
    const Comparison &comparison;

    /// The model by whose grouping and weights both are computed.
    [[nodiscard]] const MaturityModel &model() const { return *comparison.model; }
    /// What a round is called here: its name, with the unit's where two units are compared.
    [[nodiscard]] QString nameOf(const Round &round) const;
};

} // namespace cxw
