// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/ids.h"

#include <optional>
#include <vector>

namespace cxw {

/// The pace checks (rule 14), in the order in which findings are listed.
enum class PaceRule { Dependency, PhaseOrder, OwnerLoad, Breadth, PhaseTooShort, Leap, Incomplete, Uncovered };

enum class PaceSeverity { Error, Warning };

/// A place where a roadmap runs before it walks.
struct PaceFinding
{
    PaceRule rule = PaceRule::Dependency;
    /// The initiatives concerned, the one to change first.
    std::vector<InitiativeId> initiatives;
    /// Index of the phase concerned.
    std::optional<int> phase;
    /// Indexes of the practices concerned, in model order.
    std::vector<int> practices;
    /// What is the matter, in a full sentence with the names in it, isolated where they run from right to left.
    QString sentence;
    /// What to do about it, in a full sentence.
    QString remedy;

    /// Error for a dependency that can't be kept; all else is a warning.
    [[nodiscard]] PaceSeverity severity() const;

    bool operator==(const PaceFinding &) const = default;
};

/// The rule's id as files write it: "owner-load".
[[nodiscard]] QString toText(PaceRule rule);
/// The rule's name for people: "Too much for one owner".
[[nodiscard]] QString displayName(PaceRule rule);
/// "error" or "warning", as files write it.
[[nodiscard]] QString toText(PaceSeverity severity);

/// A title as it stands within a sentence, in quotation marks; a stand-in where there is none.
[[nodiscard]] QString titleInSentence(const QString &title);

} // namespace cxw
