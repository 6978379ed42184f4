// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/filecheck.h"
#include "tests/storage/brokenfiles.h"
#include "tests/storage/hindrances.h"
#include "tests/storage/storagesupport.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>

using namespace cxw;

using State = FileCheck::State;

/// A check says whether a file is whole, what is wrong and what can be done, and changes nothing.
class TestFileCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void wholeFileIsWhole();
    void otherFilesAreTold_data();
    void otherFilesAreTold();
    void fileThatCannotBeReadIsTold();
    void alteredTablesAreNamed_data();
    void alteredTablesAreNamed();
    void otherValuesAreFound_data();
    void otherValuesAreFound();
    void hugeTextIsFound();
    void everyBrokenPageIsFound();
    void everyCutIsFound();
    void interruptedChangeIsRemarkedAndLeftAlone();
    void interruptedChangeOnAProtectedMediumIsRemarked();
    void openFileIsWholeAndSomebodyHasIt();
    void fileInTheMiddleOfAChangeIsNotCalledDamaged();

private:
    /// Checks the file, and that neither it nor its folder is changed by that.
    FileCheck check();

    QByteArray m_workspace;
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void TestFileCheck::initTestCase()
{
    m_workspace = wholeFile();
}

void TestFileCheck::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(QStringLiteral("plan.cxw"));
}

FileCheck TestFileCheck::check()
{
    const FileState before = stateOf(m_path);
    FileCheck check = checkWorkspaceFile(m_path);
    if (!(stateOf(m_path) == before))
        QTest::qFail("the check changed the file", __FILE__, __LINE__);
    // A sentence names the file and ends as one does; who is told that something is wrong is told what to do.
    if (!check.sentence.contains(QStringLiteral("plan.cxw")) || !check.sentence.endsWith(u'.'))
        QTest::qFail(qPrintable(check.sentence), __FILE__, __LINE__);
    return check;
}

void TestFileCheck::wholeFileIsWhole()
{
    writeContent(m_path, m_workspace);
    const FileCheck found = check();
    QCOMPARE(found.problems, QStringList());
    QCOMPARE(found.state, State::Whole);
    QVERIFY(found.isWhole());
    QVERIFY2(found.sentence.contains(QStringLiteral("is whole")), qPrintable(found.sentence));
    QVERIFY(found.remarks.isEmpty());
    QVERIFY(found.advice.isEmpty());
}

void TestFileCheck::otherFilesAreTold_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<State>("state");
    const auto with = [&](int place, const QByteArray &bytes) {
        return QByteArray(m_workspace).replace(place, bytes.size(), bytes);
    };
    QTest::newRow("missing") << QByteArray() << State::Missing;
    QTest::newRow("a letter") << QByteArray("Dear customers,") << State::Foreign;
    QTest::newRow("zeros") << QByteArray(100000, '\0') << State::Foreign;
    QTest::newRow("another application") << with(68, "GPKG") << State::Foreign;
    QTest::newRow("newer") << with(60, QByteArrayLiteral("\0\0\0\7")) << State::Newer;
    QTest::newRow("no version") << with(60, QByteArray(4, '\0')) << State::Altered;
    QTest::newRow("write-ahead log") << with(18, QByteArrayLiteral("\2\2")) << State::Altered;
    QTest::newRow("a page and no more") << m_workspace.first(pageSize) << State::Damaged;
}

void TestFileCheck::otherFilesAreTold()
{
    QFETCH(QByteArray, content);
    QFETCH(State, state);
    if (state != State::Missing)
        writeContent(m_path, content);
    const FileCheck found = check();
    QCOMPARE(found.state, state);
    QVERIFY(!found.isWhole());
    QVERIFY(!found.advice.isEmpty());
}

void TestFileCheck::fileThatCannotBeReadIsTold()
{
#ifndef Q_OS_UNIX
    QSKIP("permissions are other things on this system");
#endif
    writeContent(m_path, m_workspace);
    QFile::setPermissions(m_folder->path(), QFileDevice::Permissions(0x7777));
    QFile::setPermissions(m_path, QFileDevice::Permissions());
    {
        const WithoutPermission hindrance((QStringList()));
        const FileCheck found = checkWorkspaceFile(m_path);
        QCOMPARE(found.state, State::Unreadable);
        QVERIFY(!found.advice.isEmpty());
    }
}

void TestFileCheck::alteredTablesAreNamed_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("problem");
    const auto row = [](const char *sql, const char *problem) {
        QTest::newRow(sql) << QString::fromLatin1(sql) << QString::fromUtf8(problem);
    };
    row("CREATE TRIGGER extra AFTER INSERT ON person BEGIN DELETE FROM ballot; END", "“extra” is not the program's.");
    row("CREATE VIEW extra AS SELECT * FROM person", "“extra” is not the program's.");
    row("ALTER TABLE unit ADD COLUMN colour TEXT", "“unit” was altered.");
    row("DROP INDEX participant_by_round", "“participant_by_round” is missing.");
}

void TestFileCheck::alteredTablesAreNamed()
{
    QFETCH(QString, sql);
    QFETCH(QString, problem);
    writeContent(m_path, m_workspace);
    QCOMPARE(runSql(m_path, {sql}), QString());
    const FileCheck found = check();
    QCOMPARE(found.state, State::Altered);
    QCOMPARE(found.problems, QStringList{problem});
}

void TestFileCheck::otherValuesAreFound_data()
{
    QTest::addColumn<QString>("sql");
    for (const auto &[name, sql] : otherValues())
        QTest::newRow(name) << QString::fromLatin1(sql);
    const auto row = [](const char *name, const char *sql) { QTest::newRow(name) << QString::fromLatin1(sql); };
    row("ballot of 11", "UPDATE ballot SET value = 11");
    row("ballot of a word", "UPDATE ballot SET value = 'x'");
    row("ballot on nothing", "UPDATE ballot SET item = 99 WHERE value = 4");
    row("item that is a number", "UPDATE item SET id = 7 WHERE number = 1");
    row("history without a time", "UPDATE history_entry SET done_at = 'yesterday'");
    row("history of another kind", "UPDATE history_change SET kind = 'spell' WHERE position = 0");
    row("history of another record", "UPDATE history_change SET record = 'x' WHERE position = 0");
    row("history that is no JSON", "UPDATE history_change SET after_json = '{' WHERE position = 0");
    row("history of no line", "UPDATE history_change SET entry = 77");
}

void TestFileCheck::otherValuesAreFound()
{
    QFETCH(QString, sql);
    writeContent(m_path, m_workspace);
    QCOMPARE(runSql(m_path, smuggled(sql)), QString());
    const FileCheck found = check();
    QCOMPARE(found.state, State::Damaged);
    QVERIFY(!found.problems.isEmpty());
    QVERIFY(!found.advice.isEmpty());
}

void TestFileCheck::hugeTextIsFound()
{
    writeContent(m_path, m_workspace);
    QCOMPARE(runSql(m_path, {QStringLiteral("UPDATE person SET name = hex(zeroblob(50000000))")}), QString());
    const FileCheck found = check();
    QCOMPARE(found.state, State::Damaged);
}

void TestFileCheck::everyBrokenPageIsFound()
{
    int unnoticed = 0;
    for (qsizetype page = 0; page < m_workspace.size() / pageSize; ++page) {
        for (const char filling : {'\0', '\xff', '\x5a'}) {
            writeContent(m_path, withBrokenPage(m_workspace, page, filling));
            unnoticed += check().isWhole() ? 1 : 0;
        }
    }
    // The end of the one long text could as well be a row of zero characters: nobody can tell.
    QVERIFY2(unnoticed <= 1, qPrintable(QString::number(unnoticed)));
}

void TestFileCheck::everyCutIsFound()
{
    for (qsizetype size = 1; size < m_workspace.size(); size += 1500) {
        writeContent(m_path, m_workspace.first(size));
        QVERIFY(!check().isWhole());
    }
}

void TestFileCheck::interruptedChangeIsRemarkedAndLeftAlone()
{
    writeInterrupted(m_path, m_workspace);
    const FileCheck found = check();
    QCOMPARE(found.problems, QStringList());
    QCOMPARE(found.state, State::Whole);
    QCOMPARE(found.remarks.size(), 1);
    QVERIFY2(found.remarks[0].contains(QStringLiteral("cut short")), qPrintable(found.remarks[0]));
    QVERIFY2(found.remarks[0].contains(QStringLiteral("Nothing that was acknowledged is missing")),
             qPrintable(found.remarks[0]));
    QVERIFY(QFile::exists(m_path + QStringLiteral("-journal")));
}

void TestFileCheck::interruptedChangeOnAProtectedMediumIsRemarked()
{
    writeInterrupted(m_path, m_workspace);
    const WithoutPermission hindrance({m_path, m_path + QStringLiteral("-journal"), m_folder->path()});
    const FileCheck found = check();
    QCOMPARE(found.state, State::Whole);
    QCOMPARE(found.remarks.size(), 1);
}

void TestFileCheck::openFileIsWholeAndSomebodyHasIt()
{
    writeContent(m_path, m_workspace);
    qputenv("LOGNAME", "zoe");
    const auto store = SqliteStore::open(m_path);
    CXW_VERIFY_OK(store);
    const FileCheck found = check();
    QCOMPARE(found.state, State::Whole);
    QCOMPARE(found.remarks.size(), 1);
    QVERIFY2(found.remarks[0].contains(QStringLiteral("zoe")), qPrintable(found.remarks[0]));
}

void TestFileCheck::fileInTheMiddleOfAChangeIsNotCalledDamaged()
{
    writeContent(m_path, m_workspace);
    const QString name = QStringLiteral("another program");
    {
        QSqlDatabase other = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        other.setDatabaseName(m_path);
        QVERIFY(other.open());
        QSqlQuery query(other);
        QVERIFY(query.exec(QStringLiteral("BEGIN EXCLUSIVE")));
        const FileCheck found = checkWorkspaceFile(m_path);
        QCOMPARE(found.state, State::Unreadable);
        QVERIFY2(found.sentence.contains(QStringLiteral("Another program is writing")), qPrintable(found.sentence));
    }
    QSqlDatabase::removeDatabase(name);
    QCOMPARE(check().state, State::Whole);
}

QTEST_GUILESS_MAIN(TestFileCheck)
#include "tst_filecheck.moc"
