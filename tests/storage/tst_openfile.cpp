// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/migrations.h"
#include "tests/storage/brokenfiles.h"
#include "tests/storage/hindrances.h"
#include "tests/storage/storagesupport.h"

#include <QTemporaryDir>
#include <QtEndian>

using namespace cxw;

/// Opening takes only what is a workspace, and changes nothing.
class TestOpenFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void newFileIsAWorkspace();
    void creatingSparesWhatIsThere();
    void creatingNeedsAFolder();
    void missingFileIsRefused();
    void folderIsRefused();
    void otherContentIsRefused_data();
    void otherContentIsRefused();
    void otherHeaderIsRefused_data();
    void otherHeaderIsRefused();
    void openingAndReadingChangeNothing();
    void withoutPermissionIsReadOnly_data();
    void withoutPermissionIsReadOnly();
    void interruptedChangeIsTakenBack();
    void interruptedChangeIsReadWithoutPermission();
    void interruptedChangeOfTheBeginningIsTakenBack();
    void brokenJournalRestoresNoBeginning_data();
    void brokenJournalRestoresNoBeginning();
    void foreignFileKeepsItsJournal();
    void aJournalThatNamesAnotherFileRemovesNothing();

private:
    void verifyRefused(const char *words);
    /// Leaves a workspace as a program leaves it that ends in the middle of a change.
    void interruptChange();

    QByteArray m_workspace;
    Workspace m_expected;
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void TestOpenFile::initTestCase()
{
    m_workspace = wholeFile();
    m_expected.apply(withoutBallots(everyKind()));
}

void TestOpenFile::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(QStringLiteral("plan.cxw"));
}

void TestOpenFile::verifyRefused(const char *words)
{
    const FileState before = stateOf(m_path);
    for (const auto mode : {SqliteStore::OpenMode::ReadWrite, SqliteStore::OpenMode::ReadOnly})
        CXW_VERIFY_REFUSED(SqliteStore::open(m_path, mode), words);
    QVERIFY(stateOf(m_path) == before);
}

void TestOpenFile::newFileIsAWorkspace()
{
    auto store = SqliteStore::create(m_path);
    CXW_VERIFY_OK(store);
    QVERIFY(!store.value()->isReadOnly());
    QCOMPARE(store.value()->location(), QDir::toNativeSeparators(m_path));
    store.value().reset();
    // The type of the file is told from these bytes.
    QVERIFY(contentOf(m_path).startsWith(QByteArrayLiteral("SQLite format 3\0")));
    QCOMPARE(contentOf(m_path).mid(68, 4), QByteArray("CXWB"));
    QCOMPARE(stateOf(m_path).folder.size(), 1);

    auto again = SqliteStore::open(m_path);
    CXW_VERIFY_OK(again);
    QVERIFY(again.value()->load().value() == Workspace());
}

void TestOpenFile::creatingSparesWhatIsThere()
{
    writeContent(m_path, "letter");
    const FileState before = stateOf(m_path);
    CXW_VERIFY_REFUSED(SqliteStore::create(m_path), "There is already a file");
    QVERIFY(stateOf(m_path) == before);
}

void TestOpenFile::creatingNeedsAFolder()
{
    CXW_VERIFY_REFUSED(SqliteStore::create(m_folder->filePath(QStringLiteral("nowhere/plan.cxw"))),
                       "could not be made");
    const SmallDisk disk(100);
    CXW_VERIFY_REFUSED(SqliteStore::create(m_path), "plan.cxw");
    QVERIFY(!QFile::exists(m_path));
}

void TestOpenFile::missingFileIsRefused()
{
    CXW_VERIFY_REFUSED(SqliteStore::open(m_path), "There is no file");
    QVERIFY(!QFile::exists(m_path));
}

void TestOpenFile::folderIsRefused()
{
    CXW_VERIFY_REFUSED(SqliteStore::open(m_folder->path()), "is not a file");
}

void TestOpenFile::otherContentIsRefused_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, const QByteArray &content, const char *words) {
        QTest::newRow(name) << content << QString::fromLatin1(words);
    };
    row("empty", {}, "is empty");
    row("one byte", "S", "not a workspace");
    row("a letter", "Dear customers,\n", "not a workspace");
    row("zeros", QByteArray(8192, '\0'), "not a workspace");
    row("noise", QByteArray(8192, '\x5a'), "not a workspace");
    row("SQLite's first words", QByteArrayLiteral("SQLite format 3\0"), "not a workspace");
    row("a header and no more", m_workspace.first(100), "damaged");
    row("a page and no more", m_workspace.first(4096), "damaged");
    row("a header and noise", m_workspace.first(100) + QByteArray(m_workspace.size() - 100, '\x5a'), "damaged");
}

void TestOpenFile::otherContentIsRefused()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, words);
    writeContent(m_path, content);
    verifyRefused(words.toLatin1().constData());
}

void TestOpenFile::otherHeaderIsRefused_data()
{
    QTest::addColumn<int>("place");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, int place, const QByteArray &bytes, const char *words) {
        QTest::newRow(name) << place << bytes << QString::fromLatin1(words);
    };
    row("another application", 68, "GPKG", "not a workspace");
    row("no application", 68, QByteArray(4, '\0'), "not a workspace");
    row("newer schema", 60, QByteArray(3, '\0') + static_cast<char>(workspaceMigrations().size() + 1), "newer release");
    row("much newer schema", 60, QByteArrayLiteral("\x7f\xff\xff\xff"), "newer release");
    row("no schema version", 60, QByteArray(4, '\0'), "changed by another program");
    row("negative schema version", 60, QByteArray(4, '\xff'), "changed by another program");
    row("write-ahead log", 18, QByteArrayLiteral("\2\2"), "changed by another program");
    row("newer file format", 18, QByteArrayLiteral("\3\3"), "changed by another program");
}

void TestOpenFile::otherHeaderIsRefused()
{
    QFETCH(int, place);
    QFETCH(QByteArray, bytes);
    QFETCH(QString, words);
    writeContent(m_path, QByteArray(m_workspace).replace(place, bytes.size(), bytes));
    verifyRefused(words.toLatin1().constData());
}

void TestOpenFile::openingAndReadingChangeNothing()
{
    writeContent(m_path, m_workspace);
    const FileState before = stateOf(m_path);
    readEverything(m_path);
    QVERIFY(stateOf(m_path) == before);
    QCOMPARE(before.content, m_workspace);
}

void TestOpenFile::withoutPermissionIsReadOnly_data()
{
    QTest::addColumn<bool>("file");
    QTest::addColumn<bool>("folder");
    QTest::newRow("file") << true << false;
    QTest::newRow("folder") << false << true;
    QTest::newRow("file and folder") << true << true;
}

void TestOpenFile::withoutPermissionIsReadOnly()
{
    QFETCH(bool, file);
    QFETCH(bool, folder);
    writeContent(m_path, m_workspace);
    // Everything is allowed but for what the row takes away.
    const QFileDevice::Permissions all(0x7777);
    QFile::setPermissions(m_path, all);
    QFile::setPermissions(m_folder->path(), all);
    const FileState before = stateOf(m_path);
    {
        const WithoutPermission hindrance((file ? QStringList{m_path} : QStringList())
                                          + (folder ? QStringList{m_folder->path()} : QStringList()));
        auto store = SqliteStore::open(m_path);
        CXW_VERIFY_OK(store);
        QVERIFY(store.value()->isReadOnly());
        QVERIFY(store.value()->load().value() == m_expected);
        QCOMPARE(store.value()->ballots({QStringLiteral("round-1")}).value().size(), 3U);
        CXW_VERIFY_REFUSED(store.value()->commit({}, {}, someone()), "reading only");
    }
    QVERIFY(stateOf(m_path) == before);
}

void TestOpenFile::interruptChange()
{
    writeInterrupted(m_path, m_workspace);
    QVERIFY(contentOf(m_path) != m_workspace);
}

void TestOpenFile::interruptedChangeIsTakenBack()
{
    interruptChange();
    auto store = SqliteStore::open(m_path);
    CXW_VERIFY_OK(store);
    const auto workspace = store.value()->load();
    CXW_VERIFY_OK(workspace);
    QVERIFY(workspace.value() == m_expected);
    store.value().reset();
    QCOMPARE(stateOf(m_path).folder, QStringList{QStringLiteral("plan.cxw")});
}

void TestOpenFile::interruptedChangeIsReadWithoutPermission()
{
    interruptChange();
    const FileState before = stateOf(m_path);
    {
        const WithoutPermission hindrance({m_path, m_path + QStringLiteral("-journal"), m_folder->path()});
        auto store = SqliteStore::open(m_path);
        CXW_VERIFY_OK(store);
        QVERIFY(store.value()->isReadOnly());
        QVERIFY(store.value()->load().value() == m_expected);
    }
    QVERIFY(stateOf(m_path) == before);
}

void TestOpenFile::interruptedChangeOfTheBeginningIsTakenBack()
{
    interruptChange();
    // A cut may leave noise in the sector that was being written, even in the one by which the file is known.
    writeContent(m_path, contentOf(m_path).replace(0, 512, QByteArray(512, '\x5a')));
    auto store = SqliteStore::open(m_path);
    CXW_VERIFY_OK(store);
    QVERIFY(store.value()->load().value() == m_expected);
    store.value().reset();
    QCOMPARE(contentOf(m_path), m_workspace);
}

void TestOpenFile::brokenJournalRestoresNoBeginning_data()
{
    QTest::addColumn<qsizetype>("size");
    QTest::addColumn<qsizetype>("place");
    const qsizetype all = std::numeric_limits<qsizetype>::max();
    QTest::newRow("empty") << qsizetype{0} << qsizetype{-1};
    QTest::newRow("half a header") << qsizetype{20} << qsizetype{-1};
    QTest::newRow("header alone") << qsizetype{512} << qsizetype{-1};
    QTest::newRow("cut off in a page") << qsizetype{600} << qsizetype{-1};
    QTest::newRow("not a journal") << all << qsizetype{0};
    QTest::newRow("senseless size of sectors") << all << qsizetype{20};
    QTest::newRow("senseless size of pages") << all << qsizetype{24};
    QTest::newRow("another sum") << all << qsizetype{12};
}

void TestOpenFile::brokenJournalRestoresNoBeginning()
{
    QFETCH(qsizetype, size);
    QFETCH(qsizetype, place);
    interruptChange();
    writeContent(m_path, contentOf(m_path).replace(0, 512, QByteArray(512, '\x5a')));
    const QString path = m_path + QStringLiteral("-journal");
    QByteArray journal = contentOf(path).left(size);
    if (place >= 0)
        journal[place] = static_cast<char>(journal[place] ^ 0x55);
    writeContent(path, journal);
    verifyRefused("not a workspace");
    QCOMPARE(contentOf(path), journal);
}

void TestOpenFile::foreignFileKeepsItsJournal()
{
    interruptChange();
    QByteArray content = contentOf(m_path);
    writeContent(m_path, content.replace(68, 4, "GPKG"));
    const QByteArray journal = contentOf(m_path + QStringLiteral("-journal"));
    verifyRefused("not a workspace");
    QCOMPARE(contentOf(m_path + QStringLiteral("-journal")), journal);
}

void TestOpenFile::aJournalThatNamesAnotherFileRemovesNothing()
{
    interruptChange();
    const QString letter = m_folder->filePath(QStringLiteral("letter"));
    writeContent(letter, "dear reader");
    // As SQLite ends the journals of a change to several files: length, sum and mark behind the name.
    const QByteArray name = QFile::encodeName(letter);
    quint32 sum = 0;
    for (const char byte : name)
        sum += static_cast<quint32>(byte);
    QByteArray numbers(12, '\0');
    qToBigEndian<quint32>(0x40001, numbers.data());
    qToBigEndian(static_cast<quint32>(name.size()), numbers.data() + 4);
    qToBigEndian(sum, numbers.data() + 8);
    const QByteArray journal = contentOf(m_path + QStringLiteral("-journal"));
    writeContent(m_path + QStringLiteral("-journal"),
                 journal + numbers.first(4) + name + numbers.mid(4) + QByteArray::fromHex("d9d505f920a163d7"));
    for (const auto mode : {SqliteStore::OpenMode::ReadWrite, SqliteStore::OpenMode::ReadOnly})
        CXW_VERIFY_REFUSED(SqliteStore::open(m_path, mode), "of another program");
    QCOMPARE(contentOf(letter), QByteArray("dear reader"));
}

QTEST_GUILESS_MAIN(TestOpenFile)
#include "tst_openfile.moc"
