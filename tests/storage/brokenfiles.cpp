// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/storage/brokenfiles.h"

#include "tests/storage/storagesupport.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>

namespace cxw {

QByteArray wholeFile()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("whole.cxw"));
    Bench bench = newBench(path);
    if (!bench.apply(everyKind()))
        qFatal("cannot fill the workspace");
    bench.store.reset();
    return contentOf(path);
}

QStringList smuggled(const QString &sql)
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

std::vector<std::pair<const char *, const char *>> otherValues()
{
    return {
        {"number for text", "UPDATE unit SET name = 5"},
        {"bytes for text", "UPDATE person SET name = x'ff00'"},
        {"nothing for text", "UPDATE round SET name = NULL"},
        {"nothing for a key", "UPDATE agreed_value SET item = '' WHERE value = 4"},
        {"text for number", "UPDATE unit SET cycle = 'one'"},
        {"fraction for number", "UPDATE unit SET cycle = 1.5"},
        {"beyond an int", "UPDATE unit SET position = 4294967296"},
        {"cycle 0", "UPDATE unit SET cycle = 0"},
        {"neither true nor false", "UPDATE round SET locked = 2"},
        {"no such day", "UPDATE round SET date = '2025-02-29'"},
        {"day with a time", "UPDATE round SET date = '2025-02-28T10:00'"},
        {"unknown stock", "UPDATE stock SET state = 'lost'"},
        {"unknown status", "UPDATE finding SET status = 'delivered' WHERE kind = 'pain-point'"},
        {"severity 6", "UPDATE finding SET severity = 6 WHERE kind = 'pain-point'"},
        {"no severity", "UPDATE finding SET severity = NULL WHERE kind = 'pain-point'"},
        {"agreed 11", "UPDATE agreed_value SET value = 11"},
        {"target 10.5", "UPDATE competency_target SET score = 10.5"},
        {"endless target", "UPDATE competency_target SET score = 9e999"},
        {"text for target", "UPDATE competency_target SET score = 'high'"},
        {"effort XL", "UPDATE initiative SET effort = 'XL'"},
        {"step 17", "UPDATE initiative_target SET value = 17"},
        {"dangling unit", "UPDATE round SET unit = 'nowhere'"},
        {"dangling round", "UPDATE participant SET round = 'nowhere'"},
        {"dangling person", "UPDATE participant SET person = 'nobody'"},
        {"dangling finding", "DELETE FROM finding WHERE kind = 'pain-point'"},
        {"dangling initiative", "UPDATE initiative_dependency SET depends_on = 'nothing'"},
        {"target of no initiative", "UPDATE initiative_target SET initiative = 'nothing'"},
    };
}

void writeInterrupted(const QString &path, const QByteArray &content)
{
    const QString living = path + QStringLiteral("-living");
    const QString name = QStringLiteral("ends suddenly");
    writeContent(living, content);
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        database.setDatabaseName(living);
        QSqlQuery query(database.open() ? QSqlQuery(database) : QSqlQuery());
        // With room for hardly a page in memory, the file is overwritten before the change is complete.
        for (const char *sql :
             {"PRAGMA cache_size = 1", "BEGIN IMMEDIATE", "UPDATE person SET name = 'half done'",
              "UPDATE practice_note SET evidence = evidence || evidence", "UPDATE unit SET name = 'half done'"}) {
            if (!query.exec(QString::fromLatin1(sql)))
                qFatal("cannot begin a change");
        }
        if (!QFile::copy(living, path)
            || !QFile::copy(living + QStringLiteral("-journal"), path + QStringLiteral("-journal")))
            qFatal("cannot copy the file");
    }
    QSqlDatabase::removeDatabase(name);
    QFile::remove(living);
}

QByteArray withBrokenPage(const QByteArray &content, qsizetype page, char filling)
{
    const qsizetype start = page == 0 ? 100 : page * pageSize;
    const qsizetype length = (page + 1) * pageSize - start;
    return QByteArray(content).replace(start, length, QByteArray(length, filling));
}

void readEverything(const QString &path)
{
    auto store = SqliteStore::open(path);
    if (!store)
        return;
    const auto workspace = store.value()->load();
    const auto ballots = store.value()->ballots({QStringLiteral("round-1")});
    const auto counts = store.value()->ballotCounts();
    const auto history = store.value()->history(10);
}

} // namespace cxw
