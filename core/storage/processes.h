// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace cxw {

/// What can be said about a process by its number and its mark.
enum class ProcessState {
    Runs,
    Gone,
    /// A process of that number runs, and may be another.
    Unknown,
};

/// What tells this process from an earlier or later one of the same number, where the system has such a thing.
[[nodiscard]] QString ownProcessMark();

/// The state of a process of this computer.
[[nodiscard]] ProcessState stateOfProcess(qint64 number, const QString &mark);

/// What process numbers are counted in: this computer since its last start, and on Linux the container. Numbers of
/// different systems say nothing about one another. Empty where it can't be told.
[[nodiscard]] QString processSystem();

} // namespace cxw
