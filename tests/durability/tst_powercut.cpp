// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/durability/powercuttrial.h"
#include "tests/storage/storagesupport.h"

#include <sqlite3.h>

using namespace cxw;

/// What was acknowledged survives a power cut, and nothing is left by halves.
class TestPowerCut : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theDiskIsTheOneThatIsWrittenTo();
    void acknowledgedEditsSurviveAPowerCut();
    void anAcknowledgedCopySurvivesAPowerCut();
    void aDiskThatDoesNotSyncIsNoticed_data();
    void aDiskThatDoesNotSyncIsNoticed();
};

/// Another run can be had by giving its seed in the environment.
static quint32 drawSeed()
{
    bool given = false;
    const quint32 seed = qEnvironmentVariable("CXW_TEST_SEED").toUInt(&given);
    return given ? seed : QRandomGenerator::global()->generate();
}

void TestPowerCut::theDiskIsTheOneThatIsWrittenTo()
{
    // Qt could carry a SQLite of its own, past which the other tests here would test nothing.
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("plan.cxw"));
    PowerCutDisk disk(1, {});
    const WatchedVfs vfs(disk);
    auto made = SqliteStore::create(path);
    CXW_VERIFY_OK(made);
    made.value().reset();
    const int before = disk.steps();
    QVERIFY(before > 0);
    auto store = SqliteStore::open(path);
    CXW_VERIFY_OK(store);
    CXW_VERIFY_OK(store.value()->commit(beginning(), {}, someone()));
    QVERIFY(disk.steps() > before);
    disk.cutNow();
    CXW_VERIFY_REFUSED(store.value()->commit(beginning(), {}, someone()), "reports an error");
}

void TestPowerCut::acknowledgedEditsSurviveAPowerCut()
{
    constexpr int cuts = 400;
    const quint32 seed = drawSeed();
    PowerCutTrial trial(seed, {});
    while (trial.counts().cuts < cuts) {
        const QString wrong = trial.live();
        QVERIFY2(wrong.isEmpty(),
                 qPrintable(
                     QStringLiteral("Cut %1 with CXW_TEST_SEED=%2: %3").arg(trial.counts().cuts).arg(seed).arg(wrong)));
    }
    const auto &counts = trial.counts();
    qInfo("%d power cuts (seed %u): %d while the file was made, %d in the first edit, %d in huge edits, %d in undo, "
          "%d while opening after a cut, %d right after an acknowledgement; %d journals left behind; of the edits cut "
          "short %d were there and %d were not; %d times a change outgrew the memory",
          counts.cuts, seed, counts.whileMaking, counts.inFirstEdit, counts.inHugeEdit, counts.inUndo,
          counts.whileOpening, counts.afterAcknowledgement, counts.journalsLeft, counts.editsKept, counts.editsLost,
          trial.disk().spills());
    for (const int count :
         {counts.whileMaking, counts.inFirstEdit, counts.inHugeEdit, counts.inUndo, counts.whileOpening,
          counts.afterAcknowledgement, counts.journalsLeft, counts.editsKept, counts.editsLost, trial.disk().spills()})
        QVERIFY(count > 0);
}

void TestPowerCut::anAcknowledgedCopySurvivesAPowerCut()
{
    // Backups and packages begin as such copies.
    constexpr int cuts = 30;
    const quint32 seed = drawSeed();
    for (int cut = 0; cut < cuts; ++cut) {
        const QTemporaryDir before;
        const QTemporaryDir after;
        PowerCutDisk disk(seed + static_cast<quint32>(cut), {});
        const WatchedVfs vfs(disk);
        {
            Bench bench = newBench(before.filePath(QStringLiteral("plan.cxw")));
            CXW_VERIFY_OK(bench.apply(beginning()));
            CXW_VERIFY_OK(bench.store->saveCopy(before.filePath(QStringLiteral("copy.cxw"))));
            disk.cutNow();
        }
        disk.restart(after.path());
        const QByteArray whole = contentOf(before.filePath(QStringLiteral("copy.cxw")));
        QVERIFY2(contentOf(after.filePath(QStringLiteral("copy.cxw"))) == whole, qPrintable(QString::number(seed)));
    }
}

void TestPowerCut::aDiskThatDoesNotSyncIsNoticed_data()
{
    QTest::addColumn<bool>("files");
    QTest::addColumn<bool>("journals");
    QTest::addColumn<bool>("folders");
    QTest::newRow("nothing") << true << true << true;
    QTest::newRow("the workspace") << true << false << false;
    QTest::newRow("the journal") << false << true << false;
    QTest::newRow("the folder") << false << false << true;
}

void TestPowerCut::aDiskThatDoesNotSyncIsNoticed()
{
    QFETCH(bool, files);
    QFETCH(bool, journals);
    QFETCH(bool, folders);
    // Each of SQLite's syncs matters: without it, the trial above would fail.
    constexpr int patience = 400;
    const quint32 seed = drawSeed();
    PowerCutTrial trial(seed, {files, journals, folders});
    QString wrong;
    while (wrong.isEmpty() && trial.counts().cuts < patience)
        wrong = trial.live();
    qInfo("noticed after %d cuts (seed %u): %s", trial.counts().cuts, seed, qPrintable(wrong));
    QVERIFY(!wrong.isEmpty());
}

QTEST_GUILESS_MAIN(TestPowerCut)
#include "tst_powercut.moc"
