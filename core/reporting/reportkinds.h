// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reporting/reportbasis.h"

#include <span>

namespace cxw {

/// The kinds of report, those that are planned for a later version among them.
enum class ReportKind { Executive, Roadmap, Full, Comparison };

/// One kind of report: all that is to be known of it. Nobody else lists the kinds.
struct ReportKindRow
{
    ReportKind kind;
    /// What command lines call it: "executive".
    QLatin1String id;
    /// Puts it together; null where this version can't.
    Report (*make)(const ReportBasis &basis) = nullptr;
    /// Its name with its key, what a file's name calls it, and what is in it; to be translated.
    const char *menuText = nullptr;
    const char *fileWord = nullptr;
    const char *about = nullptr;

    [[nodiscard]] bool exists() const { return make != nullptr; }
};

/// All kinds, in the order in which they are offered.
[[nodiscard]] std::span<const ReportKindRow> reportKinds();
/// What is to be known of one.
[[nodiscard]] const ReportKindRow &rowOf(ReportKind kind);

/// The kind's name for a button, with its key: "&Roadmap".
[[nodiscard]] QString menuTextOf(ReportKind kind);
/// What the name of its file calls it: "roadmap".
[[nodiscard]] QString fileWordOf(ReportKind kind);
/// What is in it, in a sentence.
[[nodiscard]] QString aboutText(ReportKind kind);

} // namespace cxw
