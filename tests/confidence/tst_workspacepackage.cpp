// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/package/sealing.h"
#include "core/package/workspacepackage.h"
#include "core/storage/sqlitestore.h"
#include "tests/support/northshore.h"
#include "tests/support/rawsearch.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace cxw;

/// A workspace goes into a package and comes out of it as it was, and nothing of it lies about.
class TestWorkspacePackage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aWorkspaceComesOutAsItWentIn();
    void whatIsOpenIsPackedAsItStands();
    void nothingOfItCanBeReadInThePackage();
    void thePlainCopyIsPrivateAndGoesAway_data();
    void thePlainCopyIsPrivateAndGoesAway();
    void onlyAPackageGivesWayToAPackage();
    void noFileGivesWayToWhatIsUnpacked();
    void whatCannotBeOpenedLeavesNothing_data();
    void whatCannotBeOpenedLeavesNothing();
    void whatCannotBeWrittenIsTold();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(QStringLiteral("own/") + name); }
    [[nodiscard]] QString workspace() const { return path(QStringLiteral("northshore.cxw")); }
    [[nodiscard]] QString package() const { return path(QStringLiteral("northshore.cxwp")); }
    [[nodiscard]] QString unpacked() const { return path(QStringLiteral("unpacked.cxw")); }
    [[nodiscard]] QStringList inTemporary() const
    {
        return QDir(m_folder->filePath(QStringLiteral("tmp"))).entryList(QDir::AllEntries | QDir::NoDotAndDotDot);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QByteArray m_temporaryBefore;
};

namespace {

const QString password = QStringLiteral("four words quite unrelated");

#define QVERIFY_OK(result)                                                                                             \
    do {                                                                                                               \
        const auto &outcome = (result);                                                                                \
        QVERIFY2(outcome.ok(), qPrintable(saidBy(outcome)));                                                           \
    } while (false)

QString saidBy(const auto &result)
{
    return result.ok() ? QString() : result.error().sentence;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void writeTo(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("can't write %s", qPrintable(path));
}

/// What packWorkspace() asks of a store.
auto copyOf(WorkspaceStore &store)
{
    return [&store](const QString &path) { return store.saveCopy(path); };
}

/// All records of a file, ballots among them.
Workspace wholeOf(SqliteStore &store)
{
    Workspace workspace = store.load().value();
    Edit ballots;
    for (const auto &[key, round] : workspace.all<Round>()) {
        const auto read = store.ballots(round.id);
        for (const Ballot &ballot : read.value())
            ballots.changes.push_back(put(ballot));
    }
    workspace.apply(ballots);
    return workspace;
}

Workspace wholeOf(const QString &path)
{
    auto store = SqliteStore::open(path, SqliteStore::OpenMode::ReadOnly);
    if (!store)
        qFatal("%s", qPrintable(store.error().sentence));
    return wholeOf(*store.value());
}

/// An edit that puts all records of the workspace.
Edit contentEdit(const Workspace &workspace)
{
    Edit edit{QStringLiteral("Everything"), {}};
    const auto add = [&](const auto &table) {
        for (const auto &[key, record] : table)
            edit.changes.push_back(put(record));
    };
    add(workspace.all<Organization>());
    add(workspace.all<Unit>());
    add(workspace.all<Round>());
    add(workspace.all<Person>());
    add(workspace.all<Participant>());
    add(workspace.all<Stock>());
    add(workspace.all<AgreedValue>());
    add(workspace.all<Ballot>());
    return edit;
}

std::unique_ptr<SqliteStore> northshoreFile(const QString &path)
{
    const MaturityModel model = test::englishModel();
    const Edit content = contentEdit(test::northshoreWorkspace(model));
    auto store = SqliteStore::create(path);
    if (!store || !store.value()->commit(content, Workspace().apply(content), {QDateTime::currentDateTimeUtc(), {}}))
        qFatal("no file");
    return std::move(store).value();
}

} // namespace

void TestWorkspacePackage::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QDir(m_folder->path()).mkdir(QStringLiteral("own"));
    QDir(m_folder->path()).mkdir(QStringLiteral("tmp"));
    m_temporaryBefore = qgetenv("TMPDIR");
    qputenv("TMPDIR", QFile::encodeName(m_folder->filePath(QStringLiteral("tmp"))));
}

void TestWorkspacePackage::cleanup()
{
    QCOMPARE(inTemporary(), QStringList());
    if (m_temporaryBefore.isEmpty())
        qunsetenv("TMPDIR");
    else
        qputenv("TMPDIR", m_temporaryBefore);
}

void TestWorkspacePackage::aWorkspaceComesOutAsItWentIn()
{
    const Workspace before = wholeOf(*northshoreFile(workspace()));
    const QByteArray file = contentOf(workspace());
    QVERIFY(before.all<Ballot>().size() > 2000);
    QVERIFY_OK(packWorkspaceFile(workspace(), package(), password));
    QCOMPARE(contentOf(workspace()), file);
    QVERIFY_OK(unpackWorkspace(package(), unpacked(), password));
    QVERIFY(wholeOf(unpacked()) == before);
    // What was protected is for its owner alone.
    QVERIFY(!(QFile::permissions(unpacked()) & (QFileDevice::ReadGroup | QFileDevice::ReadOther)));
    auto store = SqliteStore::open(unpacked());
    QVERIFY(store.ok());
    QVERIFY(!store.value()->isReadOnly());
    QCOMPARE(store.value()->history(10).value().size(), 1U);
}

void TestWorkspacePackage::whatIsOpenIsPackedAsItStands()
{
    const auto open = northshoreFile(workspace());
    const Edit edit{QStringLiteral("Somebody new"), {put(Person{{QStringLiteral("p")}, QStringLiteral("Zoë"), {}})}};
    QVERIFY_OK(open->commit(edit, Workspace().apply(edit), {QDateTime::currentDateTimeUtc(), {}}));
    QVERIFY_OK(packWorkspace(copyOf(*open), package(), password));
    QVERIFY_OK(unpackWorkspace(package(), unpacked(), password));
    QVERIFY(wholeOf(unpacked()) == wholeOf(*open));
    // And by another program, while this one has it open.
    QVERIFY_OK(packWorkspaceFile(workspace(), package(), password));
    QVERIFY_OK(
        open->commit({edit.label, {remove(edit.changes.front().record)}}, edit, {QDateTime::currentDateTimeUtc(), {}}));
}

void TestWorkspacePackage::nothingOfItCanBeReadInThePackage()
{
    const Workspace content = wholeOf(*northshoreFile(workspace()));
    QVERIFY_OK(packWorkspaceFile(workspace(), package(), password));
    QStringList texts{QStringLiteral("SQLite"), QStringLiteral("Northshore"), password};
    for (const Person &person : content.people())
        texts.append(person.name);
    QVERIFY(texts.size() > 6);
    const QByteArray bytes = contentOf(package());
    // A name of few letters can come about by chance.
    erase_if(texts, [](const QString &text) { return text.size() < 5; });
    QCOMPARE(test::textsFoundIn(bytes, texts), QStringList());
    QVERIFY(!test::textsFoundIn(contentOf(workspace()), texts).isEmpty());
}

void TestWorkspacePackage::thePlainCopyIsPrivateAndGoesAway_data()
{
    QTest::addColumn<bool>("fails");
    QTest::newRow("when all goes well") << false;
    QTest::newRow("when it can't be made") << true;
}

void TestWorkspacePackage::thePlainCopyIsPrivateAndGoesAway()
{
    QFETCH(const bool, fails);
    const auto store = northshoreFile(workspace());
    QString copy;
    QFileDevice::Permissions permissions;
    bool wasThere = false;
    const auto watched = [&](const QString &path) -> Result<void> {
        copy = path;
        permissions = QFileInfo(QFileInfo(path).absolutePath()).permissions();
        auto saved = store->saveCopy(path);
        wasThere = QFile::exists(path);
        return fails ? Error{QStringLiteral("The disk is full."), {}} : saved;
    };
    QCOMPARE(packWorkspace(watched, package(), password).ok(), !fails);
    QVERIFY(wasThere);
    QVERIFY(!QFile::exists(copy));
    constexpr auto ofOthers = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup
                              | QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther;
    QVERIFY(!(permissions & ofOthers));
    QCOMPARE(QFile::exists(package()), !fails);
}

void TestWorkspacePackage::onlyAPackageGivesWayToAPackage()
{
    northshoreFile(workspace());
    const QByteArray before = contentOf(workspace());
    QVERIFY(!packWorkspaceFile(workspace(), workspace(), password).ok());
    QCOMPARE(contentOf(workspace()), before);
    writeTo(package(), "a letter");
    const auto refused = packWorkspaceFile(workspace(), package(), password);
    QVERIFY2(saidBy(refused).contains(QLatin1String("already a file")), qPrintable(saidBy(refused)));
    QCOMPARE(contentOf(package()), QByteArray("a letter"));
    QFile::remove(package());
    QVERIFY_OK(packWorkspaceFile(workspace(), package(), QStringLiteral("the first password")));
    QVERIFY_OK(packWorkspaceFile(workspace(), package(), password));
    QVERIFY_OK(unpackWorkspace(package(), unpacked(), password));
}

void TestWorkspacePackage::noFileGivesWayToWhatIsUnpacked()
{
    northshoreFile(workspace());
    QVERIFY_OK(packWorkspaceFile(workspace(), package(), password));
    writeTo(unpacked(), "a letter");
    const auto refused = unpackWorkspace(package(), unpacked(), password);
    QVERIFY2(saidBy(refused).contains(QLatin1String("already a file")), qPrintable(saidBy(refused)));
    QCOMPARE(contentOf(unpacked()), QByteArray("a letter"));
}

void TestWorkspacePackage::whatCannotBeOpenedLeavesNothing_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("with");
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("whole.cxw"));
    northshoreFile(file);
    const QByteArray whole = contentOf(file);
    QByteArray torn = whole;
    torn.replace(20'000, 8000, QByteArray(8000, 'x'));
    QTest::newRow("wrong password") << whole << QStringLiteral("another");
    QTest::newRow("no workspace") << QByteArray("a letter") << password;
    QTest::newRow("nothing") << QByteArray() << password;
    QTest::newRow("cut off") << whole.first(whole.size() / 2) << password;
    QTest::newRow("torn") << torn << password;
}

void TestWorkspacePackage::whatCannotBeOpenedLeavesNothing()
{
    QFETCH(const QByteArray, content);
    QFETCH(const QString, with);
    writeTo(package(), seal(content, password).value());
    const auto refused = unpackWorkspace(package(), unpacked(), with);
    QVERIFY(!refused.ok());
    QVERIFY(!refused.error().sentence.isEmpty());
    QCOMPARE(QDir(path({})).entryList(QDir::Files | QDir::Hidden), QStringList{QStringLiteral("northshore.cxwp")});
}

void TestWorkspacePackage::whatCannotBeWrittenIsTold()
{
    northshoreFile(workspace());
    const QString nowhere = path(QStringLiteral("nowhere/northshore.cxwp"));
    QVERIFY(saidBy(packWorkspaceFile(workspace(), nowhere, password)).contains(QLatin1String("could not be written")));
    QVERIFY_OK(packWorkspaceFile(workspace(), package(), password));
    const auto refused = unpackWorkspace(package(), path(QStringLiteral("nowhere/unpacked.cxw")), password);
    QVERIFY2(saidBy(refused).contains(QLatin1String("could not be made")), qPrintable(saidBy(refused)));
    QVERIFY(saidBy(unpackWorkspace(nowhere, unpacked(), password)).contains(QLatin1String("There is no file")));
    QVERIFY(!packWorkspaceFile(workspace(), package(), QString()).ok());
    QVERIFY(!packWorkspaceFile(unpacked(), package(), password).ok());
}

QTEST_GUILESS_MAIN(TestWorkspacePackage)
#include "tst_workspacepackage.moc"
