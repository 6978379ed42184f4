// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/sqlitestore.h"

namespace cxw {

/// Gives a file to everything that reads workspace files: the store with all that it reads, the check and the salvage,
/// which writes to `salvaged`, unless that is empty. Returns what is not as it must be, or nothing.
///
/// Whoever refuses must say why. What is read must hold together. What the check calls whole must be readable to the
/// end, and what is salvaged must be whole.
[[nodiscard]] QString readByEveryReader(const QString &path, SqliteStore::OpenMode mode, const QString &salvaged);

} // namespace cxw
