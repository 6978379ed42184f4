// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/storage/brokenfiles.h"
#include "tests/storage/storagesupport.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>

using namespace cxw;

namespace {

Edit addPerson(const QString &id)
{
    return {QStringLiteral("Add %1").arg(id), {put(Person{{id}, QStringLiteral("Ann"), {}})}};
}

/// So many seats with a ballot on each item, in a round of their own.
Edit importOf(int seats, int items)
{
    const Round round{{QStringLiteral("import")},
                      {QStringLiteral("unit-1")},
                      QStringLiteral("Import"),
                      QDate(2026, 4, 1),
                      {},
                      false,
                      false};
    Edit edit{QStringLiteral("Import"), {put(round)}};
    for (int seat = 0; seat < seats; ++seat)
        edit.changes.push_back(put(
            Participant{{QStringLiteral("i%1").arg(seat)}, round.id, std::nullopt, QStringLiteral("P%1").arg(seat)}));
    for (int seat = 0; seat < seats; ++seat) {
        for (int item = 0; item < items; ++item)
            edit.changes.push_back(put(Ballot{{QStringLiteral("i%1").arg(seat)},
                                              {QStringLiteral("practice.%1/habit").arg(item)},
                                              (seat + item) % 5}));
    }
    return edit;
}

/// Holds the file as a program does that is just writing a large change.
class BusyWriter
{
    Q_DISABLE_COPY_MOVE(BusyWriter)

public:
    explicit BusyWriter(const QString &path)
    {
        m_database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("busy"));
        m_database.setDatabaseName(path);
        if (!m_database.open() || !QSqlQuery(m_database).exec(QStringLiteral("BEGIN EXCLUSIVE")))
            qFatal("cannot hold the file");
    }
    ~BusyWriter()
    {
        m_database.close();
        m_database = {};
        QSqlDatabase::removeDatabase(QStringLiteral("busy"));
    }

private:
    QSqlDatabase m_database;
};

} // namespace

/// Who only reads a file keeps up with who writes to it, whatever happens to the file, and is in nobody's way.
class TestFollowing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void aReaderIsToldWhatTheWriterDid();
    void aRecordIsToldOnce();
    void anImportIsToldByItsSeats();
    void anEditOnAnOlderLineIsRefused();
    void askingWaitsForNobody();
    void askingKeepsNobodyWaiting();
    void aReaderOfAPrivateCopyGoesOnWithTheFile();
    void aReaderGoesOnInAFileThatGoesOn_data();
    void aReaderGoesOnInAFileThatGoesOn();
    void aReaderIsToldOfAnotherFile_data();
    void aReaderIsToldOfAnotherFile();
    void damagedHistoryIsToldAndNamed();
    void anotherProcessIsFollowed();

private:
    [[nodiscard]] std::unique_ptr<SqliteStore> reader() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    Bench m_bench;
};

void TestFollowing::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(QStringLiteral("plan.cxw"));
    m_bench = newBench(m_path);
    CXW_VERIFY_OK(m_bench.apply(everyKind()));
}

void TestFollowing::cleanup()
{
    m_bench.store.reset();
}

std::unique_ptr<SqliteStore> TestFollowing::reader() const
{
    auto store = SqliteStore::open(m_path);
    if (!store || !store.value()->isReadOnly())
        qFatal("not opened to read");
    return std::move(store).value();
}

void TestFollowing::aReaderIsToldWhatTheWriterDid()
{
    const auto reading = reader();
    QCOMPARE(reading->lastLine().value(), 1);
    QVERIFY(reading->changesSince(1).value().changes.empty());
    CXW_VERIFY_OK(m_bench.apply(addPerson(QStringLiteral("x"))));
    QCOMPARE(reading->lastLine().value(), 2);
    const auto newer = reading->changesSince(1);
    CXW_VERIFY_OK(newer);
    QCOMPARE(newer.value().line, 2);
    QVERIFY((newer.value().changes
             == std::vector<RecordChange>{{std::nullopt, addPerson(QStringLiteral("x")).changes[0].record}}));
    // Since the beginning that is all there is.
    Workspace all;
    const auto everything = reading->changesSince(0);
    CXW_VERIFY_OK(everything);
    for (const RecordChange &change : everything.value().changes)
        all.apply({{}, {put(*change.after)}});
    QVERIFY(all == m_bench.expected);
}

void TestFollowing::aRecordIsToldOnce()
{
    const auto reading = reader();
    const Edit add = addPerson(QStringLiteral("x"));
    Edit rename = add;
    std::get<Person>(rename.changes[0].record).name = QStringLiteral("Bob");
    CXW_VERIFY_OK(m_bench.apply(add));
    CXW_VERIFY_OK(m_bench.apply(rename));
    const auto renamed = reading->changesSince(1);
    CXW_VERIFY_OK(renamed);
    QVERIFY((renamed.value().changes == std::vector<RecordChange>{{std::nullopt, rename.changes[0].record}}));
    CXW_VERIFY_OK(m_bench.apply({QStringLiteral("Gone"), {remove(rename.changes[0].record)}}));
    const auto gone = reading->changesSince(1);
    CXW_VERIFY_OK(gone);
    QVERIFY(gone.value().changes.empty());
    QCOMPARE(gone.value().line, 4);
}

void TestFollowing::anImportIsToldByItsSeats()
{
    const auto reading = reader();
    constexpr int seats = 1500;
    CXW_VERIFY_OK(m_bench.apply(importOf(seats, 132)));
    QElapsedTimer timer;
    timer.start();
    const auto newer = reading->changesSince(1);
    const qint64 spent = timer.elapsed();
    CXW_VERIFY_OK(newer);
    QCOMPARE(newer.value().seats.size(), seats);
    // The round and its seats; no ballot.
    QCOMPARE(newer.value().changes.size(), static_cast<size_t>(seats) + 1);
    qInfo("%d ballots were told in %lld ms", seats * 132, static_cast<long long>(spent));
    QVERIFY2(spent < 1000, qPrintable(QString::number(spent)));
    // What is done to them one by one afterwards is told with them.
    CXW_VERIFY_OK(m_bench.apply(
        {QStringLiteral("Rate"), {put(Ballot{{QStringLiteral("i0")}, {QStringLiteral("practice.0/habit")}, 4})}}));
    QCOMPARE(reading->changesSince(2).value().changes.size(), 1U);
    QVERIFY(reading->changesSince(2).value().seats.isEmpty());
}

void TestFollowing::anEditOnAnOlderLineIsRefused()
{
    CXW_VERIFY_OK(m_bench.store->commit(addPerson(QStringLiteral("x")), {}, someone(), 1));
    const FileState before = stateOf(m_path);
    CXW_VERIFY_REFUSED(m_bench.store->commit(addPerson(QStringLiteral("y")), {}, someone(), 1),
                       "was changed elsewhere a moment ago");
    CXW_VERIFY_REFUSED(m_bench.store->commit(addPerson(QStringLiteral("y")), {}, someone(), 3), "changed elsewhere");
    QVERIFY(stateOf(m_path) == before);
    CXW_VERIFY_OK(m_bench.store->commit(addPerson(QStringLiteral("y")), {}, someone(), 2));
}

void TestFollowing::askingWaitsForNobody()
{
    const auto reading = reader();
    QCOMPARE(reading->lastLine().value(), 1);
    {
        const BusyWriter busy(m_path);
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(reading->lastLine().value(), 1);
        CXW_VERIFY_OK(reading->checkPlace());
        QVERIFY2(timer.elapsed() < 300, qPrintable(QString::number(timer.elapsed())));
    }
    CXW_VERIFY_OK(m_bench.apply(addPerson(QStringLiteral("x"))));
    QCOMPARE(reading->lastLine().value(), 2);
}

void TestFollowing::askingKeepsNobodyWaiting()
{
    const auto reading = reader();
    // What is asked for is read to its end at once, so that no lock is left.
    QCOMPARE(reading->lastLine().value(), 1);
    CXW_VERIFY_OK(reading->changesSince(0));
    CXW_VERIFY_OK(reading->load());
    const BusyWriter busy(m_path);
}

void TestFollowing::aReaderOfAPrivateCopyGoesOnWithTheFile()
{
    m_bench.store.reset();
    const QString broken = m_folder->filePath(QStringLiteral("broken.cxw"));
    writeInterrupted(broken, contentOf(m_path));
    auto opened = SqliteStore::open(broken, SqliteStore::OpenMode::ReadOnly);
    CXW_VERIFY_OK(opened);
    SqliteStore &reading = *opened.value();
    const qint64 line = reading.lastLine().value();
    QVERIFY(QFile::exists(broken + QStringLiteral("-journal")));
    // Somebody opens it to write, by which the change that was cut short is taken back, and goes on.
    auto writing = SqliteStore::open(broken);
    CXW_VERIFY_OK(writing);
    QCOMPARE(reading.lastLine().value(), line);
    CXW_VERIFY_OK(reading.checkPlace());
    CXW_VERIFY_OK(writing.value()->commit(addPerson(QStringLiteral("x")), {}, someone()));
    QCOMPARE(reading.lastLine().value(), line + 1);
    CXW_VERIFY_OK(reading.checkPlace());
    QVERIFY(reading.load().value().find<Person>(PersonId{QStringLiteral("x")}));
}

void TestFollowing::aReaderGoesOnInAFileThatGoesOn_data()
{
    QTest::addColumn<bool>("inPlace");
    QTest::newRow("put in its place, as programs do that keep files alike on several computers") << false;
    QTest::newRow("written over") << true;
}

void TestFollowing::aReaderGoesOnInAFileThatGoesOn()
{
    QFETCH(const bool, inPlace);
    const auto reading = reader();
    QCOMPARE(reading->lastLine().value(), 1);
    // The same workspace went on on another computer.
    const QString other = m_folder->filePath(QStringLiteral("other.cxw"));
    CXW_VERIFY_OK(m_bench.store->saveCopy(other));
    {
        auto elsewhere = SqliteStore::open(other);
        CXW_VERIFY_OK(elsewhere);
        CXW_VERIFY_OK(elsewhere.value()->commit(addPerson(QStringLiteral("x")), {}, someone()));
    }
    if (inPlace) {
        writeContent(m_path, contentOf(other));
    } else {
#ifndef Q_OS_UNIX
        QSKIP("an open file cannot be replaced on this system");
#endif
        QVERIFY(QFile::remove(m_path));
        QVERIFY(QFile::rename(other, m_path));
    }
    CXW_VERIFY_OK(reading->checkPlace());
    QCOMPARE(reading->lastLine().value(), 2);
    QCOMPARE(reading->changesSince(1).value().changes.size(), 1U);
    QVERIFY(reading->load().value().find<Person>(PersonId{QStringLiteral("x")}));
}

void TestFollowing::aReaderIsToldOfAnotherFile_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("words");
    QTest::newRow("an older state") << QStringLiteral("older") << QStringLiteral("replaced");
    QTest::newRow("another course of the same") << QStringLiteral("fork") << QStringLiteral("replaced");
    QTest::newRow("no workspace") << QStringLiteral("garbage") << QStringLiteral("not a workspace");
    QTest::newRow("nothing") << QStringLiteral("nothing") << QStringLiteral("deleted");
}

void TestFollowing::aReaderIsToldOfAnotherFile()
{
#ifndef Q_OS_UNIX
    QSKIP("an open file cannot be replaced on this system");
#endif
    QFETCH(const QString, what);
    QFETCH(const QString, words);
    const QString other = m_folder->filePath(QStringLiteral("other.cxw"));
    CXW_VERIFY_OK(m_bench.store->saveCopy(other));
    CXW_VERIFY_OK(m_bench.apply(addPerson(QStringLiteral("here"))));
    const auto reading = reader();
    QCOMPARE(reading->lastLine().value(), 2);
    if (what == QLatin1String("fork")) {
        auto elsewhere = SqliteStore::open(other);
        CXW_VERIFY_OK(elsewhere);
        for (const char *name : {"there", "and there"})
            CXW_VERIFY_OK(elsewhere.value()->commit(addPerson(QString::fromLatin1(name)), {}, someone()));
    } else if (what == QLatin1String("garbage")) {
        writeContent(other, QByteArray(100'000, 'x'));
    }
    QVERIFY(QFile::remove(m_path));
    if (what != QLatin1String("nothing"))
        QVERIFY(QFile::rename(other, m_path));
    const auto inPlace = reading->checkPlace();
    CXW_VERIFY_REFUSED(inPlace, words.toUtf8().constData());
    // What was open is still shown whole, and nothing of the other is mixed into it.
    QVERIFY(reading->load().value().find<Person>(PersonId{QStringLiteral("here")}));
    const auto line = reading->lastLine();
    QVERIFY(!line || line.value() == 2);
}

void TestFollowing::damagedHistoryIsToldAndNamed()
{
    const auto reading = reader();
    CXW_VERIFY_OK(m_bench.apply(addPerson(QStringLiteral("x"))));
    m_bench.store.reset();
    QCOMPARE(runSql(m_path, {QStringLiteral("UPDATE history_change SET after_json = '{}' WHERE entry = 2")}),
             QString());
    QCOMPARE(reading->lastLine().value(), 2);
    const auto newer = reading->changesSince(1);
    QVERIFY(!newer);
    QVERIFY2(newer.error().details.join(u' ').contains(QStringLiteral("line 2")),
             qPrintable(newer.error().details.join(u' ')));
}

void TestFollowing::anotherProcessIsFollowed()
{
    m_bench.store.reset();
    QProcess holder;
    holder.start(QStringLiteral(CXW_HOLDER), {m_path});
    const auto line = [&] {
        while (!holder.canReadLine() && holder.waitForReadyRead())
            continue;
        return holder.readLine().trimmed();
    };
    QCOMPARE(line(), QByteArray("ready"));
    holder.write("go\n");
    QCOMPARE(line(), QByteArray("writing"));
    const auto reading = reader();
    QCOMPARE(reading->lastLine().value(), 1);
    for (int number = 2; number < 12; ++number) {
        holder.write(QByteArray::number(number) + '\n');
        QCOMPARE(line(), QByteArray("added"));
        QCOMPARE(reading->lastLine().value(), number);
        QCOMPARE(reading->changesSince(number - 1).value().changes.size(), 1U);
    }
    holder.closeWriteChannel();
    QVERIFY(holder.waitForFinished());
}

QTEST_GUILESS_MAIN(TestFollowing)
#include "tst_following.moc"
