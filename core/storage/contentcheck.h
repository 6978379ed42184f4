// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/connection.h"

namespace cxw {

// What is wrong with an open file, a line for each trouble; empty where nothing is.

/// By the look of its pages and rules alone.
[[nodiscard]] QStringList pageProblems(Connection &connection);

/// Of the pages and of each record, ballot and line of the history. The schema must be that of this release.
[[nodiscard]] QStringList contentProblems(Connection &connection);

/// In what the tables differ from those of this release.
[[nodiscard]] QStringList schemaDifferences(Connection &connection);

} // namespace cxw
