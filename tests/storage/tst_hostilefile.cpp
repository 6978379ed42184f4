// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/storage/storagesupport.h"

#include <QTemporaryDir>

using namespace cxw;

/// A file that carries what the program does not write is refused, without harm to the program or the file.
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
    void cutOffFilesDoNoHarm();

private:
    /// Opens and reads all there is; what it was told does not matter.
    void readEverything();

    QByteArray m_workspace;
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void TestHostileFile::initTestCase()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("plan.cxw"));
    Bench bench = newBench(path);
    CXW_VERIFY_OK(bench.apply(everyKind()));
    bench.store.reset();
    m_workspace = contentOf(path);
}

void TestHostileFile::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(QStringLiteral("plan.cxw"));
}

void TestHostileFile::readEverything()
{
    auto store = SqliteStore::open(m_path);
    if (!store)
        return;
    const auto workspace = store.value()->load();
    const auto ballots = store.value()->ballots({QStringLiteral("round-1")});
    const auto counts = store.value()->ballotCounts();
    const auto history = store.value()->history(10);
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
    const auto row = [](const char *name, const char *sql) { QTest::newRow(name) << QString::fromLatin1(sql); };
    row("number for text", "UPDATE unit SET name = 5");
    row("bytes for text", "UPDATE person SET name = x'ff00'");
    row("nothing for text", "UPDATE round SET name = NULL");
    row("nothing for a key", "UPDATE agreed_value SET item = '' WHERE value = 4");
    row("text for number", "UPDATE unit SET cycle = 'one'");
    row("fraction for number", "UPDATE unit SET cycle = 1.5");
    row("beyond an int", "UPDATE unit SET position = 4294967296");
    row("cycle 0", "UPDATE unit SET cycle = 0");
    row("neither true nor false", "UPDATE round SET locked = 2");
    row("no such day", "UPDATE round SET date = '2025-02-29'");
    row("day with a time", "UPDATE round SET date = '2025-02-28T10:00'");
    row("unknown stock", "UPDATE stock SET state = 'lost'");
    row("unknown status", "UPDATE finding SET status = 'delivered' WHERE kind = 'pain-point'");
    row("severity 6", "UPDATE finding SET severity = 6 WHERE kind = 'pain-point'");
    row("no severity", "UPDATE finding SET severity = NULL WHERE kind = 'pain-point'");
    row("agreed 5", "UPDATE agreed_value SET value = 5");
    row("target 4.5", "UPDATE competency_target SET score = 4.5");
    row("endless target", "UPDATE competency_target SET score = 9e999");
    row("text for target", "UPDATE competency_target SET score = 'high'");
    row("effort XL", "UPDATE initiative SET effort = 'XL'");
    row("step 7", "UPDATE initiative_target SET value = 7");
    row("dangling unit", "UPDATE round SET unit = 'nowhere'");
    row("dangling round", "UPDATE participant SET round = 'nowhere'");
    row("dangling person", "UPDATE participant SET person = 'nobody'");
    row("dangling finding", "DELETE FROM finding WHERE kind = 'pain-point'");
    row("dangling initiative", "UPDATE initiative_dependency SET depends_on = 'nothing'");
    row("target of no initiative", "UPDATE initiative_target SET initiative = 'nothing'");
}

/// The statements by which a value comes into a file that the file's own rules forbid.
static QStringList smuggle(const QString &sql)
{
    return {QStringLiteral("PRAGMA ignore_check_constraints = 1"), QStringLiteral("PRAGMA writable_schema = 1"),
            QStringLiteral("CREATE TABLE original AS SELECT name, sql FROM sqlite_master"),
            // Columns without a type take any value.
            QStringLiteral("UPDATE sqlite_master SET sql = replace(replace(replace(replace(replace(sql, "
                           "'TEXT NOT NULL', 'BLOB'), 'INTEGER NOT NULL', 'INTEGER'), 'REAL NOT NULL', 'BLOB'), "
                           "') STRICT, ', ') '), ') STRICT', ')')"),
            QStringLiteral("PRAGMA writable_schema = RESET"), sql, QStringLiteral("PRAGMA writable_schema = 1"),
            QStringLiteral("UPDATE sqlite_master SET sql = (SELECT original.sql FROM original "
                           "WHERE original.name = sqlite_master.name) WHERE name <> 'original'"),
            QStringLiteral("PRAGMA writable_schema = RESET"), QStringLiteral("DROP TABLE original")};
}

void TestHostileFile::otherValuesAreRefused()
{
    QFETCH(QString, sql);
    writeContent(m_path, m_workspace);
    QCOMPARE(runSql(m_path, smuggle(sql)), QString());
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
    for (const char *sql : {"UPDATE ballot SET value = 5", "UPDATE ballot SET value = 'x'",
                            "UPDATE ballot SET item = 99 WHERE value = 4", "UPDATE item SET id = 7 WHERE number = 1"}) {
        writeContent(m_path, m_workspace);
        QCOMPARE(runSql(m_path, smuggle(QString::fromLatin1(sql))), QString());
        auto store = SqliteStore::open(m_path);
        CXW_VERIFY_OK(store);
        CXW_VERIFY_REFUSED(store.value()->ballots({QStringLiteral("round-1")}), "does not write");
    }
}

void TestHostileFile::brokenPagesDoNoHarm()
{
    constexpr int page = 4096;
    for (qsizetype place = 0; place < m_workspace.size(); place += page) {
        for (const char filling : {'\0', '\xff', '\x5a'}) {
            // The header of the file stays, so that the rest is looked at.
            const qsizetype start = place == 0 ? 100 : place;
            writeContent(m_path, QByteArray(m_workspace)
                                     .replace(start, place + page - start, QByteArray(place + page - start, filling)));
            const FileState before = stateOf(m_path);
            readEverything();
            QVERIFY(stateOf(m_path) == before);
        }
    }
}

void TestHostileFile::cutOffFilesDoNoHarm()
{
    for (qsizetype size = 1; size < m_workspace.size(); size += 1500) {
        writeContent(m_path, m_workspace.first(size));
        const FileState before = stateOf(m_path);
        readEverything();
        QVERIFY(stateOf(m_path) == before);
    }
}

QTEST_GUILESS_MAIN(TestHostileFile)
#include "tst_hostilefile.moc"
