// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/durability/everyreader.h"
#include "tests/fuzz/damage.h"
#include "tests/fuzz/expect.h"
#include "tests/storage/storagesupport.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QTemporaryDir>

using namespace cxw;

namespace {

/// A folder in memory where there is one: the disk is not what is looked at.
QString folderPattern()
{
    const QFileInfo memory(QStringLiteral("/dev/shm"));
    return (memory.isWritable() ? memory.filePath() : QDir::tempPath()) + QStringLiteral("/cxw-fuzz-XXXXXX");
}

struct Bed
{
    int argc = 1;
    char name[5] = "fuzz";
    char *argv[2] = {name, nullptr};
    QCoreApplication application{argc, argv};
    QTemporaryDir folder{folderPattern()};
    QString path = folder.filePath(QStringLiteral("plan.cxw"));
    std::unique_ptr<Damage> damage;

    Bed()
    {
        const QString whole = folder.filePath(QStringLiteral("whole.cxw"));
        Bench bench = newBench(whole);
        // One more than the history keeps one by one.
        Edit ballots{QStringLiteral("Import"), {}};
        for (int item = 0; item <= 200; ++item)
            ballots.changes.push_back(put(Ballot{{QStringLiteral("seat-1")}, {QString::number(item)}, item % 5}));
        expect(bench.apply(everyKind()).ok(), "records of every kind");
        expect(bench.apply(ballots).ok(), "an import");
        bench.store.reset();
        damage = std::make_unique<Damage>(contentOf(whole));
    }
};

Bed &bed()
{
    // Qt's own lists of drivers and connections may go before it would, so it never goes; but its folder does.
    static Bed *made = new Bed;
    static const int registered = std::atexit([] { made->folder.remove(); });
    expect(registered == 0, "the folder goes at the end");
    return *made;
}

} // namespace

/// The input says how a good workspace file is damaged: see Damage. Its first byte says how the file is opened, and
/// whether it is salvaged as well, which takes long.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray input(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    if (input.isEmpty())
        return 0;
    const QByteArray file = bed().damage->done(input.mid(1));
    writeContent(bed().path, file);
    const auto mode = input[0] % 8 == 1 ? SqliteStore::OpenMode::ReadWrite : SqliteStore::OpenMode::ReadOnly;
    const bool toSalvage = input[0] % 64 < 8;
    const QString wrong =
        readByEveryReader(bed().path, mode,
                          toSalvage ? bed().folder.filePath(QStringLiteral("salvaged.cxw")) : QString());
    expect(wrong.isEmpty(), qPrintable(wrong));
    expect(contentOf(bed().path) == file, "opening and reading change nothing");
    return 0;
}
