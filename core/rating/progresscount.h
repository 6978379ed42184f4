// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/scoring/scores.h"

namespace cxw {

/// Done and to do.
struct ProgressCount
{
    int done = 0;
    int of = 0;

    ProgressCount() = default;
    ProgressCount(int doneCount, int ofCount) : done(doneCount), of(ofCount) {}
    /// What a round's figures count.
    explicit ProgressCount(const ItemCount &items) : done(items.answered), of(items.applicable) {}

    ProgressCount &operator+=(const ProgressCount &other)
    {
        done += other.done;
        of += other.of;
        return *this;
    }

    [[nodiscard]] bool isComplete() const { return done >= of; }
    bool operator==(const ProgressCount &) const = default;
};

} // namespace cxw
