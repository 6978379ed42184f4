// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/filecheck.h"
#include "tests/storage/brokenfiles.h"
#include "tests/storage/hindrances.h"
#include "tests/storage/storagesupport.h"

#include <QDir>
#include <QTemporaryDir>

using namespace cxw;

/// A file that is moved, removed, replaced or changed while it is open is noticed, and nothing is lost.
class TestReplacedFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void removedFileIsNoticedAndACopyHasEverything();
    void replacedFileIsNoticedAndStaysAsItIs();
    void linkThatLeadsElsewhereIsNoticed();
    void movedFileGoesOnWhenItIsBack();
    void changeByAnotherProgramIsNoticed_data();
    void changeByAnotherProgramIsNoticed();
    void fileThatWasWrittenOverIsNoticed_data();
    void fileThatWasWrittenOverIsNoticed();
    void touchedFileGoesOn();
    void copyNeverGoesOverAFile();
    void copyThatFailsLeavesNothing();

private:
    /// A change is refused and nothing happens to whatever is at the path.
    void verifyNoticed(const char *words);
    void verifyCopyHasEverything();
    [[nodiscard]] static Edit somePerson();

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    QString m_copy;
    Bench m_bench;
};

void TestReplacedFile::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(QStringLiteral("plan.cxw"));
    m_copy = m_folder->filePath(QStringLiteral("copy.cxw"));
    m_bench = newBench(m_path);
    CXW_VERIFY_OK(m_bench.apply(everyKind()));
}

void TestReplacedFile::cleanup()
{
    m_bench.store.reset();
}

Edit TestReplacedFile::somePerson()
{
    return {QStringLiteral("Add"), {put(Person{{QStringLiteral("x")}, QStringLiteral("Ann"), {}})}};
}

void TestReplacedFile::verifyNoticed(const char *words)
{
    const FileState before = stateOf(m_path);
    CXW_VERIFY_REFUSED(m_bench.store->checkPlace(), words);
    CXW_VERIFY_REFUSED(m_bench.apply(somePerson()), words);
    // Asking a second time does not make it good.
    CXW_VERIFY_REFUSED(m_bench.apply(somePerson()), words);
    QVERIFY(stateOf(m_path) == before);
}

void TestReplacedFile::verifyCopyHasEverything()
{
    CXW_VERIFY_OK(m_bench.store->saveCopy(m_copy));
    QCOMPARE(checkWorkspaceFile(m_copy).problems, QStringList());
    auto copy = SqliteStore::open(m_copy);
    CXW_VERIFY_OK(copy);
    Workspace expected;
    expected.apply(withoutBallots(everyKind()));
    QVERIFY(copy.value()->load().value() == expected);
    QCOMPARE(copy.value()->ballots({QStringLiteral("round-1")}).value().size(), 3U);
    QCOMPARE(copy.value()->history(10).value().size(), 1U);
    CXW_VERIFY_OK(copy.value()->commit(somePerson(), {}, someone()));
}

void TestReplacedFile::removedFileIsNoticedAndACopyHasEverything()
{
#ifndef Q_OS_UNIX
    QSKIP("an open file cannot be removed on this system");
#endif
    QVERIFY(QFile::remove(m_path));
    verifyNoticed("deleted");
    QVERIFY(!QFile::exists(m_path));
    verifyCopyHasEverything();
}

void TestReplacedFile::replacedFileIsNoticedAndStaysAsItIs()
{
#ifndef Q_OS_UNIX
    QSKIP("an open file cannot be replaced on this system");
#endif
    // What many programs do when they save: a new file takes the old one's name.
    const QString other = m_folder->filePath(QStringLiteral("other.cxw"));
    QVERIFY(QFile::copy(m_path, other));
    QVERIFY(QFile::remove(m_path));
    QVERIFY(QFile::rename(other, m_path));
    verifyNoticed("replaced");
    verifyCopyHasEverything();
}

void TestReplacedFile::linkThatLeadsElsewhereIsNoticed()
{
    m_bench.store.reset();
    const QString link = m_folder->filePath(QStringLiteral("link.cxw"));
    const QString other = m_folder->filePath(QStringLiteral("other.cxw"));
    QVERIFY(QFile::copy(m_path, other));
    if (!QFile::link(m_path, link))
        QSKIP("this system makes no links");
    m_bench.store = SqliteStore::open(link).value();
    QVERIFY(QFile::remove(link));
    QVERIFY(QFile::link(other, link));
    verifyNoticed("replaced");
}

void TestReplacedFile::movedFileGoesOnWhenItIsBack()
{
#ifndef Q_OS_UNIX
    QSKIP("an open file cannot be moved on this system");
#endif
    const QString elsewhere = m_folder->filePath(QStringLiteral("elsewhere.cxw"));
    QVERIFY(QFile::rename(m_path, elsewhere));
    verifyNoticed("moved");
    QVERIFY(QFile::rename(elsewhere, m_path));
    CXW_VERIFY_OK(m_bench.apply(somePerson()));
}

void TestReplacedFile::changeByAnotherProgramIsNoticed_data()
{
    QTest::addColumn<QString>("sql");
    QTest::newRow("a value") << QStringLiteral("UPDATE person SET name = 'Bob'");
    QTest::newRow("a line of history") << QStringLiteral(
        "INSERT INTO history_entry VALUES (2, '2026-04-21T09:30:00.000Z', 'x', 'y', 0)");
}

void TestReplacedFile::changeByAnotherProgramIsNoticed()
{
    QFETCH(QString, sql);
    QCOMPARE(runSql(m_path, {sql}), QString());
    verifyNoticed("changed by another program");
    // Opened again, it shows what the other did, and takes changes.
    m_bench.store.reset();
    auto store = SqliteStore::open(m_path);
    CXW_VERIFY_OK(store);
    CXW_VERIFY_OK(store.value()->commit(somePerson(), {}, someone()));
}

void TestReplacedFile::fileThatWasWrittenOverIsNoticed_data()
{
    QTest::addColumn<bool>("alike");
    QTest::newRow("with another workspace") << false;
    QTest::newRow("with one that SQLite takes for the same") << true;
}

void TestReplacedFile::fileThatWasWrittenOverIsNoticed()
{
    QFETCH(bool, alike);
    const QString other = m_folder->filePath(QStringLiteral("other.cxw"));
    Bench bench = newBench(other);
    Edit content = alike ? everyKind() : somePerson();
    content.label =
        QStringLiteral("Something else").leftJustified(content.label.size()).left(alike ? content.label.size() : 100);
    CXW_VERIFY_OK(bench.apply(content));
    bench.store.reset();
    const QByteArray bytes = contentOf(other);
    QCOMPARE(bytes.mid(24, 8) == contentOf(m_path).mid(24, 8), alike);
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly));
    QVERIFY(file.resize(bytes.size()));
    QCOMPARE(file.write(bytes), bytes.size());
    // A copy has the time of what it was copied from.
    QVERIFY(file.setFileTime(QDateTime(QDate(2026, 4, 21), QTime(9, 30)), QFileDevice::FileModificationTime));
    file.close();
    verifyNoticed("changed by another program");
    QCOMPARE(contentOf(m_path), bytes);
}

void TestReplacedFile::touchedFileGoesOn()
{
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly));
    QVERIFY(file.setFileTime(QDateTime(QDate(2026, 4, 21), QTime(9, 30)), QFileDevice::FileModificationTime));
    file.close();
    CXW_VERIFY_OK(m_bench.store->checkPlace());
    CXW_VERIFY_OK(m_bench.apply(somePerson()));
}

void TestReplacedFile::copyNeverGoesOverAFile()
{
    writeContent(m_copy, "letter");
    CXW_VERIFY_REFUSED(m_bench.store->saveCopy(m_copy), "There is already a file");
    QCOMPARE(contentOf(m_copy), QByteArray("letter"));
    CXW_VERIFY_REFUSED(m_bench.store->saveCopy(m_path), "There is already a file");
}

void TestReplacedFile::copyThatFailsLeavesNothing()
{
#ifndef Q_OS_UNIX
    QSKIP("the size of files cannot be limited on this system");
#endif
    const SmallDisk disk(20000);
    QVERIFY(!m_bench.store->saveCopy(m_copy).ok());
    QVERIFY(!QFile::exists(m_copy));
    QVERIFY(!QFile::exists(m_copy + QStringLiteral("-journal")));
}

QTEST_GUILESS_MAIN(TestReplacedFile)
#include "tst_replacedfile.moc"
