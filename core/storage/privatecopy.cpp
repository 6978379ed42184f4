// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/privatecopy.h"

#include "core/storage/lockedfile.h"
#include "core/storage/pragmas.h"
#include "core/storage/storageerror.h"

#include <QFile>
#include <QFileInfo>

namespace cxw {

namespace {

Error notCopied(const QString &path, const QString &why)
{
    return {Storage::tr("“%1” could not be copied to be looked at (%2).").arg(shownPath(path), why), {}};
}

Result<void> copyContent(const LockedFile &file, const QString &from, const QString &to)
{
    QFile copy(to);
    if (!copy.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return notCopied(from, copy.errorString());
    auto done = file.read([&](const QByteArray &part) { return copy.write(part) == part.size(); });
    if (done && copy.flush())
        return done;
    return copy.error() == QFileDevice::NoError ? std::move(done) : notCopied(from, copy.errorString());
}

Result<void> copyJournal(const QString &path, const QString &to)
{
    QFile journal(journalOf(path));
    if (!journal.copy(to))
        return notCopied(path, journal.errorString());
    // The copy of a protected file is protected, too.
    QFile::setPermissions(to, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    return {};
}

} // namespace

QString journalOf(const QString &path)
{
    // SQLite keeps it beside the file itself, whatever way led there.
    const QString canonical = QFileInfo(path).canonicalFilePath();
    return (canonical.isEmpty() ? path : canonical) + QStringLiteral("-journal");
}

bool hasJournal(const QString &path)
{
    return QFileInfo(journalOf(path)).size() > 0;
}

Result<std::unique_ptr<PrivateCopy>> PrivateCopy::of(const QString &path)
{
    std::unique_ptr<PrivateCopy> copy(new PrivateCopy);
    if (!copy->m_folder.isValid())
        return Error{Storage::tr("There is no room for temporary files (%1).").arg(copy->m_folder.errorString()), {}};
    {
        const auto file = LockedFile::open(path);
        if (!file)
            return file.error();
        if (const auto done = copyContent(*file.value(), path, copy->path()); !done)
            return done.error();
        // Who is about to write has touched nothing of the file yet. Without such a one the journal was left behind;
        // nobody can begin to write past it, or take the change back, while the lock is held. The journal is asked for
        // on either side: somebody may begin after, or think better of it before, the question who writes.
        copy->m_withoutLastChange = hasJournal(path) && !file.value()->somebodyIsAboutToWrite() && hasJournal(path);
        if (!copy->m_withoutLastChange)
            return copy;
        if (const auto done = copyJournal(path, copy->path() + QStringLiteral("-journal")); !done)
            return done.error();
    }
    // The first look makes SQLite take the change back. Where it can't, the copy stays as the file is.
    if (const auto connection = Connection::open(copy->path(), Connection::Access::ReadWrite)) [[maybe_unused]]
        const auto looked = dataVersion(*connection.value());
    return copy;
}

} // namespace cxw
