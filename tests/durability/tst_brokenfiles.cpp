// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/document/document.h"
#include "core/model/modelreader.h"
#include "tests/durability/everyreader.h"
#include "tests/storage/brokenfiles.h"
#include "tests/storage/storagesupport.h"

#include <QRandomGenerator>
#include <QTemporaryDir>

using namespace cxw;

/// A broken file is refused in a sentence or read as far as it is sound; never a crash, never changed.
/// tst_hostilefile and tst_openfile have the files that somebody altered on purpose.
class TestBrokenFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void theWholeFileIsTakenByEveryReader();
    void cutOffAtAnyPage();
    void everyByteOfTheHeader();
    void bytesChangedAtRandom();
    void readingOnlyTakesNoChangeBack();
    void endlessTexts_data();
    void endlessTexts();

private:
    /// Puts the content in place and lets everybody read it; fails the test when that does harm.
    void readBroken(const QByteArray &content, const QString &what);
    /// What the window does with a file: a document, its ballots and figures.
    void showFigures();

    QByteArray m_whole;
    std::shared_ptr<const MaturityModel> m_model;
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    int m_read = 0;
    int m_shown = 0;
};

void TestBrokenFiles::initTestCase()
{
    m_whole = wholeFile();
    auto model = builtInModel(QLocale(QLocale::English));
    CXW_VERIFY_OK(model);
    m_model = std::make_shared<const MaturityModel>(std::move(model).value());
}

void TestBrokenFiles::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(QStringLiteral("plan.cxw"));
    m_read = 0;
    m_shown = 0;
}

void TestBrokenFiles::showFigures()
{
    auto store = SqliteStore::open(m_path, SqliteStore::OpenMode::ReadOnly);
    if (!store)
        return;
    const auto document = Document::open(std::move(store).value(), m_model, {}, {});
    if (!document)
        return;
    ++m_shown;
    for (const auto &[key, round] : document.value()->workspace().all<Round>()) {
        if (document.value()->readBallots(round.id)) [[maybe_unused]]
            const RoundScore *score = document.value()->figures().round(round.id);
    }
}

void TestBrokenFiles::readBroken(const QByteArray &content, const QString &what)
{
    writeContent(m_path, content);
    const FileState before = stateOf(m_path);
    // Salvaging takes the longest, so not every file is salvaged.
    constexpr int salvagedOneIn = 4;
    const QString salvaged =
        m_read++ % salvagedOneIn == 0 ? m_folder->filePath(QStringLiteral("salvaged.cxw")) : QString();
    const QString wrong = readByEveryReader(m_path, SqliteStore::OpenMode::ReadWrite, salvaged);
    QVERIFY2(wrong.isEmpty(), qPrintable(what + QStringLiteral(": ") + wrong));
    showFigures();
    QVERIFY2(stateOf(m_path) == before, qPrintable(what));
}

void TestBrokenFiles::theWholeFileIsTakenByEveryReader()
{
    readBroken(m_whole, QStringLiteral("whole"));
    QCOMPARE(m_shown, 1);
}

void TestBrokenFiles::cutOffAtAnyPage()
{
    const qsizetype pages = m_whole.size() / pageSize;
    QVERIFY(pages > 20);
    for (qsizetype page = 0; page < pages; ++page) {
        for (const qsizetype within : {0, 1, pageSize / 2}) {
            const qsizetype size = page * pageSize + within;
            readBroken(m_whole.first(size), QStringLiteral("cut off at %1").arg(size));
            if (QTest::currentTestFailed())
                return;
        }
    }
}

void TestBrokenFiles::everyByteOfTheHeader()
{
    constexpr qsizetype header = 112; // of the file, and of its first page
    for (qsizetype place = 0; place < header; ++place) {
        for (const int change : {0x01, 0xff}) {
            QByteArray content = m_whole;
            content[place] = static_cast<char>(content[place] ^ change);
            readBroken(content, QStringLiteral("byte %1 changed by %2").arg(place).arg(change));
            if (QTest::currentTestFailed())
                return;
        }
    }
}

void TestBrokenFiles::bytesChangedAtRandom()
{
    constexpr int files = 200;
    constexpr qsizetype header = 100;
    bool given = false;
    const quint32 wanted = qEnvironmentVariable("CXW_TEST_SEED").toUInt(&given);
    const quint32 seed = given ? wanted : QRandomGenerator::global()->generate();
    QRandomGenerator random(seed);
    for (int file = 0; file < files; ++file) {
        QByteArray content = m_whole;
        constexpr int most = 30;
        for (int left = 1 + random.bounded(most); left > 0; --left) {
            const qsizetype place = header + random.bounded(static_cast<int>(content.size() - header));
            content[place] = static_cast<char>(random.bounded(256));
        }
        readBroken(content, QStringLiteral("file %1 with CXW_TEST_SEED=%2").arg(file).arg(seed));
        if (QTest::currentTestFailed())
            return;
    }
    qInfo("%d files (seed %u), of which %d could be shown", files, seed, m_shown);
    QVERIFY(m_shown > 0 && m_shown < files);
}

void TestBrokenFiles::readingOnlyTakesNoChangeBack()
{
    writeInterrupted(m_path, m_whole);
    const FileState before = stateOf(m_path);
    const auto store = SqliteStore::open(m_path, SqliteStore::OpenMode::ReadOnly);
    CXW_VERIFY_OK(store);
    CXW_VERIFY_OK(store.value()->load());
    QCOMPARE(store.value()->location(), m_path);
    QVERIFY(stateOf(m_path) == before);
}

void TestBrokenFiles::endlessTexts_data()
{
    QTest::addColumn<QString>("sql");
    const auto row = [](const char *name, const char *sql) { QTest::newRow(name) << QString::fromLatin1(sql); };
    row("name of a unit", "UPDATE unit SET name = CAST(zeroblob(100000000) AS TEXT) WHERE id = 'unit-1'");
    row("label in the history", "UPDATE history_entry SET label = CAST(zeroblob(100000000) AS TEXT)");
    row("former record",
        "UPDATE history_change SET before_json = CAST(zeroblob(100000000) AS TEXT) WHERE position = 0");
    row("id of an item", "UPDATE item SET id = CAST(zeroblob(100000000) AS TEXT) WHERE number = 1");
}

/// The most memory that the program has held, in kilobytes, since it was last asked to forget; -1 where none tells.
static qint64 mostMemory(bool forget)
{
    if (QFile reset(QStringLiteral("/proc/self/clear_refs")); forget && reset.open(QIODevice::WriteOnly))
        reset.write("5");
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return -1;
    const QByteArray text = status.readAll();
    const QByteArray word = QByteArrayLiteral("VmHWM:");
    const qsizetype place = text.indexOf(word);
    return place < 0 ? -1 : text.mid(place + word.size()).trimmed().split(' ').first().toLongLong();
}

void TestBrokenFiles::endlessTexts()
{
    QFETCH(QString, sql);
    writeContent(m_path, m_whole);
    QCOMPARE(runSql(m_path, {QStringLiteral("PRAGMA ignore_check_constraints = 1"), sql}), QString());
    QVERIFY(QFileInfo(m_path).size() > 100'000'000);
    const QDateTime modified = QFileInfo(m_path).lastModified();
    const qint64 before = mostMemory(true);
    {
        const auto store = SqliteStore::open(m_path);
        CXW_VERIFY_OK(store);
        const auto workspace = store.value()->load();
        const auto ballots = store.value()->ballots({QStringLiteral("round-1")});
        const auto history = store.value()->history(1);
        const auto changes = store.value()->historyChanges(1);
        const QString words = wordsOf(workspace) + wordsOf(ballots) + wordsOf(history) + wordsOf(changes);
        QVERIFY2(words.contains(QStringLiteral("too long")), qPrintable(words));
    }
    constexpr qint64 kilobytes = 50'000;
    const qint64 after = mostMemory(false);
    QVERIFY2(after - before < kilobytes, qPrintable(QString::number(after - before)));
    QCOMPARE(QFileInfo(m_path).lastModified(), modified);
    QCOMPARE(stateOf(m_path).folder, QStringList{QStringLiteral("plan.cxw")});
}

QTEST_GUILESS_MAIN(TestBrokenFiles)
#include "tst_brokenfiles.moc"
