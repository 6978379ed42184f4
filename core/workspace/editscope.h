// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workspace/history.h"
#include "core/workspace/workspace.h"

namespace cxw {

/// The unit and the round that an edit is about; null where it is about none, or about several.
struct EditScope
{
    UnitId unit;
    RoundId round;

    bool operator==(const EditScope &) const = default;
};

/// What an edit is about. Records that are no longer there are looked up in the edit itself.
[[nodiscard]] EditScope scopeOf(const Edit &edit, const Workspace &now);

/// How much an edit takes away.
struct EditLoss
{
    /// Answers that are gone: ballots, and agreed values, stock and notes.
    int ballots = 0;
    int otherAnswers = 0;
    /// Records of other kinds that are gone.
    int things = 0;
    /// Records that are still there and say something else.
    int overwritten = 0;

    /// Whether it is more than one answer under the cursor.
    [[nodiscard]] bool isMoreThanOneAnswer() const
    {
        return things > 0 || ballots + otherAnswers > 1 || overwritten > 1;
    }
    bool operator==(const EditLoss &) const = default;
};

[[nodiscard]] EditLoss lossOf(const std::vector<RecordChange> &changes);

} // namespace cxw
