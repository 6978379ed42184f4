// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/workspacefiles.h"

#include "core/storage/sqlitestore.h"

namespace cxw {

namespace {

WorkspaceFiles::Opened asStore(Result<std::unique_ptr<SqliteStore>> opened)
{
    if (!opened)
        return opened.error();
    return std::unique_ptr<WorkspaceStore>(std::move(opened).value());
}

} // namespace

WorkspaceFiles sqliteFiles()
{
    return {[](const QString &path) { return asStore(SqliteStore::open(path)); },
            [](const QString &path) { return asStore(SqliteStore::create(path)); }};
}

} // namespace cxw
