// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/migrations.h"
#include "core/storage/privatecopy.h"

namespace cxw {

/// A workspace that is only read, with the tables of this release.
struct ReadingAccess
{
    /// Where the file itself can't be read as it is: a change was cut short, or it is of an earlier release. Null else.
    std::unique_ptr<PrivateCopy> copy;
    std::unique_ptr<Connection> connection;
};

/// Opens whatever opening to write could open, without changing anything: not the file and not what is beside it.
/// An Error for a newer version and for an altered schema.
[[nodiscard]] Result<ReadingAccess> openToRead(const QString &path, const Migrations &migrations);

} // namespace cxw
