// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/storage/brokenfiles.h"
#include "tests/storage/storagesupport.h"

#include <QTemporaryDir>

using namespace cxw;

/// A file that carries what the program does not write is refused, without harm to the program or the file.
/// tst_brokenfiles has those that were cut off or have other bytes.
class TestHostileFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void alteredSchemaIsRefused_data();
    void alteredSchemaIsRefused();
    void otherValuesAreRefused_data();
    void otherValuesAreRefused();
    void otherBallotsAreRefused();
    void brokenPagesDoNoHarm();

private:
    QByteArray m_workspace;
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void TestHostileFile::initTestCase()
{
    m_workspace = wholeFile();
}

void TestHostileFile::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(QStringLiteral("plan.cxw"));
}

void TestHostileFile::alteredSchemaIsRefused_data()
{
    QTest::addColumn<QString>("sql");
    const auto row = [](const char *name, const char *sql) { QTest::newRow(name) << QString::fromLatin1(sql); };
    row("table added", "CREATE TABLE extra (a)");
    row("table missing", "DROP TABLE history_change");
    row("table renamed", "ALTER TABLE stock RENAME TO stocks");
    row("column added", "ALTER TABLE unit ADD COLUMN colour TEXT");
    row("column missing", "ALTER TABLE person DROP COLUMN role");
    row("index added", "CREATE INDEX extra ON unit (name)");
    row("index missing", "DROP INDEX participant_by_round");
    row("view", "CREATE VIEW extra AS SELECT * FROM person");
    row("trigger", "CREATE TRIGGER extra AFTER INSERT ON person BEGIN DELETE FROM ballot; END");
    row("trigger in place of a ballot", "CREATE TRIGGER extra BEFORE INSERT ON ballot BEGIN SELECT RAISE(IGNORE); END");
    row("virtual table", "CREATE VIRTUAL TABLE extra USING fts5(a)");
    row("statistics", "ANALYZE");
}

void TestHostileFile::alteredSchemaIsRefused()
{
    QFETCH(QString, sql);
    writeContent(m_path, m_workspace);
    QCOMPARE(runSql(m_path, {sql}), QString());
    const FileState before = stateOf(m_path);
    CXW_VERIFY_REFUSED(SqliteStore::open(m_path), "changed by another program");
    QVERIFY(stateOf(m_path) == before);
}

void TestHostileFile::otherValuesAreRefused_data()
{
    QTest::addColumn<QString>("sql");
    for (const auto &[name, sql] : otherValues())
        QTest::newRow(name) << QString::fromLatin1(sql);
}

void TestHostileFile::otherValuesAreRefused()
{
    QFETCH(QString, sql);
    writeContent(m_path, m_workspace);
    QCOMPARE(runSql(m_path, smuggled(sql)), QString());
    QVERIFY(contentOf(m_path) != m_workspace);
    const FileState before = stateOf(m_path);
    {
        auto store = SqliteStore::open(m_path);
        CXW_VERIFY_OK(store);
        CXW_VERIFY_REFUSED(store.value()->load(), "does not write");
    }
    QVERIFY(stateOf(m_path) == before);
}

void TestHostileFile::otherBallotsAreRefused()
{
    for (const char *sql : {"UPDATE ballot SET value = 11", "UPDATE ballot SET value = 'x'",
                            "UPDATE ballot SET item = 99 WHERE value = 4", "UPDATE item SET id = 7 WHERE number = 1"}) {
        writeContent(m_path, m_workspace);
        QCOMPARE(runSql(m_path, smuggled(QString::fromLatin1(sql))), QString());
        auto store = SqliteStore::open(m_path);
        CXW_VERIFY_OK(store);
        CXW_VERIFY_REFUSED(store.value()->ballots({QStringLiteral("round-1")}), "does not write");
    }
}

void TestHostileFile::brokenPagesDoNoHarm()
{
    for (qsizetype page = 0; page < m_workspace.size() / pageSize; ++page) {
        for (const char filling : {'\0', '\xff', '\x5a'}) {
            writeContent(m_path, withBrokenPage(m_workspace, page, filling));
            const FileState before = stateOf(m_path);
            readEverything(m_path);
            QVERIFY(stateOf(m_path) == before);
        }
    }
}

QTEST_GUILESS_MAIN(TestHostileFile)
#include "tst_hostilefile.moc"
