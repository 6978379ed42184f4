// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/package/namelesscopy.h"

#include "core/storage/sqlitestore.h"

#include <QFile>
#include <QRandomGenerator>

namespace cxw {

Result<void> saveWithoutNames(const Workspace &workspace, KeptNames kept, const QString &path, const Clock &clock)
{
    const Edit content = withoutNamesEdit(workspace, kept, *QRandomGenerator::system());
    const Edit inverse = Workspace().apply(content);
    auto store = SqliteStore::create(path);
    if (!store)
        return store.error();
    auto written = store.value()->commit(content, inverse, {clock.now(), {}});
    if (!written) {
        store = Error();
        QFile::remove(path);
    }
    return written;
}

} // namespace cxw
