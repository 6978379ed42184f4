// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/package/workspacepackage.h"

#include "core/base/printable.h"
#include "core/base/readfile.h"
#include "core/base/safefile.h"
#include "core/package/sealing.h"
#include "core/package/secret.h"
#include "core/storage/sqlitestore.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

namespace cxw {

namespace {

using WriteCopy = std::function<Result<void>(const QString &path)>;

struct PackText
{
    Q_DECLARE_TR_FUNCTIONS(cxw::PackText)
};

Error alreadyThere(const QString &path)
{
    return {PackText::tr("There is already a file “%1”. It was left as it is; choose another name.")
                .arg(printablePath(path)),
            {}};
}

/// The package as it lies in the file. What it says of itself is looked at before anything more of it is read.
Result<QByteArray> readPackage(const QString &path)
{
    {
        const auto file = openOrdinaryFile(path);
        if (!file)
            return file.error();
        const QByteArray beginning = file.value()->read(PackageHeader::size);
        if (const auto header = readPackageHeader(beginning, file.value()->size()); !header)
            return header.error();
    }
    return readFileWithin(path, PackageHeader::size + PackageHeader::largestContent + PackageHeader::tagSize);
}

/// A package may be made anew; whatever else bears the name, such as the workspace itself, stays.
Result<void> checkTarget(const QString &package)
{
    if (!QFileInfo::exists(package))
        return {};
    const auto file = openOrdinaryFile(package);
    if (file && looksLikePackage(file.value()->read(PackageHeader::size)))
        return {};
    return alreadyThere(package);
}

/// The workspace as the bytes of a file of its own.
Result<QByteArray> copyOf(const WriteCopy &writeCopy)
{
    // Such a folder is open to its owner alone, and is taken away with all that is in it.
    const QTemporaryDir folder;
    if (!folder.isValid())
        return Error{
            PackText::tr("No temporary folder could be made (%1). Nothing was written.").arg(folder.errorString()), {}};
    const QString copy = folder.filePath(QStringLiteral("copy.cxw"));
    if (const auto saved = writeCopy(copy); !saved)
        return saved.error();
    // What is too long for a package is refused by seal(), in its own words; a file of that length is not read.
    return readFileWithin(copy, PackageHeader::largestContent + 1);
}

/// Opens the file as the program would, and reads all that is in it.
Result<void> checkWorkspace(const QString &file)
{
    auto store = SqliteStore::open(file, SqliteStore::OpenMode::ReadOnly);
    if (!store)
        return store.error();
    const auto workspace = store.value()->load();
    if (!workspace)
        return workspace.error();
    for (const auto &[key, round] : workspace.value().all<Round>()) {
        if (const auto ballots = store.value()->ballots(round.id); !ballots)
            return ballots.error();
    }
    return {};
}

Result<void> writeWorkspace(const QString &file, const QByteArray &content)
{
    if (auto written = writeFileSafely(file, content); !written)
        return written;
    return checkWorkspace(file);
}

} // namespace

Result<void> packWorkspace(const WriteCopy &writeCopy, const QString &package, const QString &password)
{
    if (auto free = checkTarget(package); !free)
        return free;
    auto content = copyOf(writeCopy);
    if (!content)
        return content.error();
    const auto sealed = seal(content.value(), password);
    wipe(content.value());
    return sealed ? writeFileSafely(package, sealed.value()) : Result<void>(sealed.error());
}

Result<void> packWorkspaceFile(const QString &file, const QString &package, const QString &password)
{
    auto store = SqliteStore::open(file, SqliteStore::OpenMode::ReadOnly);
    if (!store)
        return store.error();
    return packWorkspace([&](const QString &path) { return store.value()->saveCopy(path); }, package, password);
}

Result<void> unpackWorkspace(const QString &package, const QString &file, const QString &password)
{
    const auto sealed = readPackage(package);
    if (!sealed)
        return sealed.error();
    auto content = unseal(sealed.value(), password);
    if (!content)
        return content.error();
    // Takes the name, so that no file which appears at this moment is written over.
    if (const auto made = makeNewFile(file, ownerOnly); !made) {
        if (QFileInfo::exists(file))
            return alreadyThere(file);
        return Error{PackText::tr("“%1” could not be made (%2). Nothing was written.")
                         .arg(printablePath(file), made.error().sentence),
                     {}};
    }
    auto written = writeWorkspace(file, content.value());
    wipe(content.value());
    if (!written)
        QFile::remove(file);
    return written;
}

} // namespace cxw
