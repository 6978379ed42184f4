// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/filecheck.h"

#include "core/base/readfile.h"
#include "core/storage/contentcheck.h"
#include "core/storage/migrations.h"
#include "core/storage/pragmas.h"
#include "core/storage/privatecopy.h"
#include "core/storage/storageerror.h"
#include "core/storage/workspacefile.h"
#include "core/storage/workspacelock.h"
#include "core/storage/workspacereader.h"

#include <QFileInfo>

namespace cxw {

namespace {

using State = FileCheck::State;

QString salvageAdvice()
{
    return Storage::tr("Restore a backup, or salvage what can be read into a new file.");
}

FileCheck refused(State state, const Error &error, const QString &advice = {})
{
    return {state, error.sentence, error.details, {}, advice};
}

/// What a file that does not begin as a workspace is.
FileCheck notAWorkspace(const QString &path, const Error &error)
{
    const QFileInfo file(path);
    if (!file.exists())
        return refused(State::Missing, error, Storage::tr("Look for it where it was last, or restore a backup."));
    if (!file.isFile())
        return refused(State::Foreign, error);
    if (!QFile(path).open(QIODevice::ReadOnly))
        return refused(State::Unreadable, error, Storage::tr("Ask for the right to read it."));
    if (error == alteredError(path))
        return refused(State::Altered, error, salvageAdvice());
    return refused(State::Foreign, error,
                   Storage::tr("If it was a workspace once, restore a backup, or try to salvage it."));
}

FileCheck damaged(const QString &path, const QStringList &problems)
{
    return {State::Damaged, Storage::tr("“%1” is damaged.").arg(shownPath(path)), problems, {}, salvageAdvice()};
}

FileCheck unread(const QString &path, const Error &error)
{
    if (isBusy(error, path))
        return refused(State::Unreadable, error, Storage::tr("Try again in a moment."));
    return damaged(path, error.details.isEmpty() ? QStringList{error.sentence} : error.details);
}

FileCheck altered(const QString &path, Connection &connection)
{
    return {State::Altered,
            Storage::tr("“%1” was changed by another program: its tables are not those of a workspace.")
                .arg(shownPath(path)),
            schemaDifferences(connection),
            {},
            salvageAdvice()};
}

/// Looks at the tables and all that is in them, as they were at one moment.
FileCheck checkTables(const QString &path, Connection &connection)
{
    const auto moment = Transaction::begin(connection, Transaction::Kind::Read);
    if (!moment)
        return unread(path, moment.error());
    const auto state = schemaState(connection, workspaceMigrations());
    if (!state)
        return unread(path, state.error());
    if (state.value() == SchemaState::Newer)
        return refused(State::Newer, newerError(path), Storage::tr("Open it with that release or a later one."));
    if (state.value() == SchemaState::Altered)
        return altered(path, connection);
    // Rows of an older release are looked at when they are brought up to date, after a backup.
    const QStringList problems =
        state.value() == SchemaState::Older ? pageProblems(connection) : contentProblems(connection);
    if (!problems.isEmpty())
        return damaged(path, problems);
    if (state.value() == SchemaState::Older)
        return {State::Older,
                Storage::tr("“%1” is whole, and of an older release.").arg(shownPath(path)),
                {},
                {},
                Storage::tr("Opening it makes a backup and brings it up to date.")};
    return {State::Whole, Storage::tr("“%1” is whole.").arg(shownPath(path)), {}, {}, {}};
}

/// Looks at an open file from end to end.
FileCheck checkOpened(const QString &path, Connection &connection)
{
    FileCheck check = checkTables(path, connection);
    if (check.state != State::Whole)
        return check;
    // What is whole must open, too: its records have to hold together.
    const auto workspace = readWorkspace(connection);
    return workspace ? check : unread(path, workspace.error());
}

FileCheck checkFile(const QString &path, const QString &shown)
{
    const auto connection = Connection::open(path, Connection::Access::ReadOnly);
    return connection ? checkOpened(shown, *connection.value()) : unread(shown, connection.error());
}

/// The file as opening would leave it, which only a copy can show while a journal is beside it.
FileCheck checkCopy(const QString &path)
{
    const auto copy = PrivateCopy::of(path);
    if (!copy)
        return isBusy(copy.error(), path) ? unread(path, copy.error()) : refused(State::Unreadable, copy.error());
    FileCheck check = checkFile(copy.value()->path(), path);
    if (copy.value()->isWithoutLastChange())
        check.remarks.append(Storage::tr("The last change was cut short, so it is not there; the next opening tidies "
                                         "up after it. Nothing that was acknowledged is missing."));
    return check;
}

} // namespace

FileCheck checkWorkspaceFile(const QString &path)
{
    const QString place = absolutePath(path);
    if (const auto ours = inspectWorkspaceFile(place); !ours)
        return notAWorkspace(place, ours.error());
    FileCheck check = hasJournal(place) ? checkCopy(place) : checkFile(place, place);
    if (const auto holder = whoHolds(place))
        check.remarks.append(*holder);
    return check;
}

} // namespace cxw
