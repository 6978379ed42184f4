// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/privatecopy.h"

#include "core/storage/pragmas.h"
#include "core/storage/rollbackjournal.h"
#include "core/storage/storageerror.h"

#include <QFile>

namespace cxw {

namespace {

Result<void> copyFile(const QString &from, const QString &to)
{
    QFile file(from);
    if (!file.copy(to))
        return Error{
            Storage::tr("“%1” could not be copied to be looked at (%2).").arg(shownPath(from), file.errorString()), {}};
    // The copy of a protected file is protected, too.
    QFile::setPermissions(to, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    return {};
}

} // namespace

Result<std::unique_ptr<PrivateCopy>> PrivateCopy::of(const QString &path)
{
    std::unique_ptr<PrivateCopy> copy(new PrivateCopy);
    if (!copy->m_folder.isValid())
        return Error{Storage::tr("There is no room for temporary files (%1).").arg(copy->m_folder.errorString()), {}};
    if (const auto done = copyFile(path, copy->path()); !done)
        return done.error();
    if (!hasJournal(path))
        return copy;
    if (const auto done = copyFile(journalOf(path), copy->path() + QStringLiteral("-journal")); !done)
        return done.error();
    // The first look makes SQLite take the change back. Where it can't, the copy stays as the file is.
    if (const auto connection = Connection::open(copy->path(), Connection::Access::ReadWrite)) [[maybe_unused]]
        const auto looked = dataVersion(*connection.value());
    return copy;
}

} // namespace cxw
