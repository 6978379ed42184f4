// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/salvage.h"

#include "core/base/printable.h"
#include "core/base/readfile.h"
#include "core/storage/editwriter.h"
#include "core/storage/filecheck.h"
#include "core/storage/migrations.h"
#include "core/storage/pragmas.h"
#include "core/storage/privatecopy.h"
#include "core/storage/salvagedrecords.h"
#include "core/storage/schemaversion2.h"
#include "core/storage/storageerror.h"
#include "core/storage/workspacefile.h"
#include "core/storage/workspacelock.h"

#include <QFileInfo>

namespace cxw {

namespace {

Error nothingReadable(const QString &path)
{
    return {Storage::tr("Nothing can be read out of “%1” any more. It was left as it is; open a backup.")
                .arg(shownPath(path)),
            {}};
}

Result<void> checkSource(const QString &path)
{
    const QFileInfo file(path);
    if (!file.isFile())
        return Error{Storage::tr("There is no file “%1”.").arg(shownPath(path)), {}};
    if (const auto holder = whoHolds(path))
        return Error{Storage::tr("“%1” can't be salvaged now. %2 Close it there first.").arg(shownPath(path), *holder),
                     {}};
    return {};
}

/// All rows that can be found, in a file that is a workspace as far as can be seen.
Result<RawTables> readSource(const QString &path)
{
    // Where a change was cut short, what was there before it is what counts.
    std::unique_ptr<PrivateCopy> copy;
    if (hasJournal(path)) {
        auto made = PrivateCopy::of(path);
        if (!made)
            return made.error();
        copy = std::move(made).value();
    }
    const auto pages = SqlitePages::open(copy ? copy->path() : path);
    if (!pages)
        return Error{Storage::tr("“%1” cannot be read.").arg(shownPath(path)), {}};
    if (pages->hasHeader() && pages->applicationId() != static_cast<quint32>(workspaceApplicationId))
        return foreignError(path);
    RawTables raw = readRawTables(*pages);
    if (raw.isEmpty())
        return pages->hasHeader() ? nothingReadable(path) : foreignError(path);
    return raw;
}

Result<void> fill(Connection &connection, const RawTables &raw, const QString &label, const Stamp &stamp,
                  SalvageTally &tally)
{
    const SalvagedHistory history(raw, tally);
    const Edit edit = SalvagedRecords(raw, history, tally).edit();
    auto transaction = Transaction::begin(connection, Transaction::Kind::Write);
    if (!transaction)
        return transaction.error();
    if (auto done = history.write(transaction.value(), label, stamp); !done)
        return done;
    if (auto done = writeEdit(transaction.value(), edit); !done)
        return done;
    if (auto done = numberRounds(transaction.value()); !done)
        return done;
    return transaction.value().commit();
}

Result<SalvageReport> writeTo(const QString &newFile, const RawTables &raw, const QString &label, const Stamp &stamp)
{
    const auto connection = newWorkspaceFile(newFile);
    if (!connection)
        return connection.error();
    SalvageTally tally;
    if (raw.mayHoldRemoved)
        tally.noteLoss(Storage::tr("Which parts of the file were no longer in use can't be told, so things that were "
                                   "removed long ago may be back."));
    if (const auto done = fill(*connection.value(), raw, label, stamp, tally); !done)
        return done.error();
    return tally.report();
}

/// What was made must be whole, whatever it was made from.
Result<void> checkResult(const QString &path)
{
    const FileCheck check = checkWorkspaceFile(path);
    return check.isWhole() ? Result<void>() : Error{check.sentence, check.problems};
}

} // namespace

Result<SalvageReport> salvageWorkspaceFile(const QString &damaged, const QString &newFile, const Stamp &stamp)
{
    const QString source = absolutePath(damaged);
    const QString target = absolutePath(newFile);
    if (const auto done = checkSource(source); !done)
        return done.error();
    const auto raw = readSource(source);
    if (!raw)
        return raw.error();
    if (const auto reserved = reserveWorkspaceFile(target, permissionsLike(source)); !reserved)
        return reserved.error();
    const QString label = Storage::tr("Salvaged from “%1”").arg(printable(QFileInfo(source).fileName()));
    auto report = writeTo(target, raw.value(), label, stamp);
    const auto whole = report ? checkResult(target) : Result<void>(report.error());
    if (whole)
        return report;
    QFile::remove(target);
    return whole.error();
}

} // namespace cxw
