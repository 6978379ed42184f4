// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The window over real files: two at once, replaced and removed files, damaged ones, backups, packages, shared copies.

#include "tests/support/rawsearch.h"
#include "tests/ui/dialogsupport.h"
#include "tests/ui/shellsupport.h"
#include "ui/safekeeping/backupsdialog.h"
#include "ui/safekeeping/damagedfiledialog.h"
#include "ui/safekeeping/filebanner.h"
#include "ui/safekeeping/fileguard.h"
#include "ui/safekeeping/packagedialog.h"
#include "ui/safekeeping/sharedialog.h"
#include "ui/safekeeping/unpackdialog.h"
#include "ui/shell/placetable.h"

#include <QLineEdit>
#include <QTest>

#include <filesystem>
#include <ranges>

using namespace cxw;
using namespace cxw::test;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void writeContent(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    QCOMPARE(file.write(content), content.size());
}

Edit unitWithRounds()
{
    const UnitId unit = UnitId::create();
    return {QStringLiteral("Make Retail"),
            {put(Unit{unit, QStringLiteral("Retail"), 0, 1}),
             put(Round{RoundId::create(), unit, QStringLiteral("Spring"), QDate(2026, 4, 1), {}, false, false}),
             put(Round{RoundId::create(), unit, QStringLiteral("Autumn"), QDate(2026, 10, 1), {}, false, false})}};
}

/// Something that can be done to any workspace with a unit.
Edit anyEdit(const Document &document)
{
    const UnitId unit = document.workspace().units().front().id;
    return {QStringLiteral("New round"),
            {put(Round{RoundId::create(), unit, QStringLiteral("Winter"), QDate(2026, 12, 1), {}, false, false})}};
}

/// All records of what is open, ballots among them.
Workspace everythingIn(MainWindow &window)
{
    Document &document = window.openWorkspace().session()->document;
    const auto rounds = document.workspace().all<Round>();
    for (const auto &[key, round] : rounds) {
        if (!document.readBallots(round.id))
            qFatal("the ballots can't be read");
    }
    return document.workspace();
}

/// A window of a world of its own with a workspace of two rounds in the file "plan.cxw".
struct Bench
{
    Bench() : window(world.window())
    {
        if (!window->openWorkspace().create(path(), QStringLiteral("Northshore"))
            || !document().apply(unitWithRounds()))
            qFatal("the workspace can't be made");
    }

    [[nodiscard]] QString path(const QString &name = QStringLiteral("plan.cxw")) const { return world.path(name); }
    [[nodiscard]] Document &document() const { return window->openWorkspace().session()->document; }
    [[nodiscard]] FileBanner &banner() const { return *window->findChild<FileBanner *>(); }
    [[nodiscard]] std::vector<Backup> backups() const
    {
        return world.environment().services.listBackups({path(QStringLiteral("backups")), {}});
    }
    void trigger(const QString &words) const
    {
        const auto actions = window->actions();
        for (QAction *action : actions) {
            if (action->text().remove(QLatin1Char('&')).contains(words))
                action->trigger();
        }
    }

    mutable WindowWorld world;
    std::unique_ptr<MainWindow> window;
};

void enterPassword(QDialog &dialog, const QString &password)
{
    const auto fields = dialog.findChildren<QLineEdit *>();
    for (QLineEdit *field : fields) {
        if (field->accessibleName().contains(QLatin1String("password"), Qt::CaseInsensitive))
            field->setText(password);
    }
    QTest::keyClick(&dialog, Qt::Key_Return);
}

} // namespace

class tst_WorkbenchFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { style::applyTo(*qApp, Scheme::Light); }
    void secondWindowReadsAndTakesOver();
    void replacedFileIsNoticedAndNothingIsLost();
    void removedFileIsNoticedAndNothingIsLost();
    void fileChangedByAnotherIsOpenedAnew();
    void backupIsTakenWhenClosed();
    void damagedFileIsRestoredFromABackup();
    void readablePartOfADamagedFileIsSaved();
    void packageIsMadeAndOpenedAgain();
    void sharedCopyHoldsNoName();
};

void tst_WorkbenchFiles::secondWindowReadsAndTakesOver()
{
    Bench bench;
    const auto second = bench.world.window();
    second->openFile(bench.path());
    Document &shown = second->openWorkspace().session()->document;
    QVERIFY(shown.isReadOnly());
    const QString reason = shown.readOnlyReason()->sentence;
    auto *banner = second->findChild<FileBanner *>();
    QVERIFY(shownTexts(*banner).startsWith(reason));
    // Nothing else fails strangely: every place can be looked at, and an edit is refused in the same words.
    for (const Place place : placeTable() | std::views::transform(&PlaceRow::place)) {
        second->goTo(place);
        QCOMPARE(second->place(), place);
        const auto refused = shown.apply(anyEdit(shown));
        QVERIFY(!refused);
        QVERIFY2(refused.error().sentence.contains(reason), qPrintable(refused.error().sentence));
    }
    second->goTo(Place::Roadmap);
    second->findChild<FileGuard *>()->check();
    QVERIFY(!button(*banner, QStringLiteral("Work in it now")));
    // What is done in the first window meanwhile is there after the second has taken over.
    QVERIFY(bench.document().apply(anyEdit(bench.document())));
    const Workspace left = bench.document().workspace();
    bench.window->openWorkspace().close();
    second->findChild<FileGuard *>()->check();
    QPushButton *take = button(*banner, QStringLiteral("Work in it now"));
    QVERIFY(take);
    take->click();
    Document &taken = second->openWorkspace().session()->document;
    QVERIFY(!taken.isReadOnly());
    QCOMPARE(taken.workspace(), left);
    QCOMPARE(second->place(), Place::Roadmap);
    QVERIFY(taken.apply(anyEdit(taken)));
}

void tst_WorkbenchFiles::replacedFileIsNoticedAndNothingIsLost()
{
    Bench bench;
    const Workspace before = bench.document().workspace();
    {
        WindowWorld other;
        const auto window = other.window();
        QVERIFY(window->openWorkspace().create(other.path(QStringLiteral("other.cxw")), QStringLiteral("Other")));
        window->openWorkspace().close();
        writeContent(bench.path(QStringLiteral("new")), contentOf(other.path(QStringLiteral("other.cxw"))));
    }
    const QByteArray replacement = contentOf(bench.path(QStringLiteral("new")));
    std::filesystem::rename(bench.path(QStringLiteral("new")).toStdString(), bench.path().toStdString());
    // Without anybody asking: the system tells.
    QTRY_VERIFY(bench.banner().isVisible());
    QVERIFY(!bench.document().apply(anyEdit(bench.document())));
    QCOMPARE(bench.document().workspace(), before);
    // Should the machine go down now, all is in a backup.
    const auto backups = bench.backups();
    QCOMPARE(backups.size(), 1U);
    const auto backup = bench.world.environment().services.look(backups.front().path);
    QVERIFY(backup.ok());
    QCOMPARE(backup.value()->load().value(), before);

    const QString copy = bench.path(QStringLiteral("mine.cxw"));
    const ChooseFile chosen(copy);
    button(bench.banner(), QStringLiteral("Save a copy"))->click();
    QVERIFY(chosen.happened());
    QCOMPARE(bench.document().location(), copy);
    QCOMPARE(bench.document().workspace(), before);
    QVERIFY(bench.document().apply(anyEdit(bench.document())));
    QVERIFY(!bench.banner().isVisible());
    QCOMPARE(contentOf(bench.path()), replacement);
}

void tst_WorkbenchFiles::removedFileIsNoticedAndNothingIsLost()
{
    Bench bench;
    const Workspace before = bench.document().workspace();
    QVERIFY(QFile::remove(bench.path()));
    QTRY_VERIFY(bench.banner().isVisible());
    const auto backups = bench.backups();
    QCOMPARE(backups.size(), 1U);
    bench.window.reset();
    const auto backup = bench.world.environment().services.look(backups.front().path);
    QVERIFY(backup.ok());
    QCOMPARE(backup.value()->load().value(), before);
}

void tst_WorkbenchFiles::fileChangedByAnotherIsOpenedAnew()
{
    Bench bench;
    const QString early = bench.path(QStringLiteral("early"));
    writeContent(early, contentOf(bench.path()));
    const Workspace then = bench.document().workspace();
    QVERIFY(bench.document().apply(anyEdit(bench.document())));
    // Somebody puts the file of before back in its place.
    writeContent(bench.path(), contentOf(early));
    QTRY_VERIFY(bench.banner().isVisible());
    button(bench.banner(), QStringLiteral("Open it anew"))->click();
    QCOMPARE(bench.document().workspace(), then);
    QVERIFY(!bench.document().isReadOnly());
    QVERIFY(!bench.banner().isVisible());
}

void tst_WorkbenchFiles::backupIsTakenWhenClosed()
{
    Bench bench;
    const Workspace before = bench.document().workspace();
    QVERIFY(bench.backups().empty());
    bench.window.reset();
    const auto backups = bench.backups();
    QCOMPARE(backups.size(), 1U);
    QCOMPARE(backups.front().reason, BackupReason::Schedule);
    const auto backup = bench.world.environment().services.look(backups.front().path);
    QVERIFY(backup.ok());
    QCOMPARE(backup.value()->load().value(), before);
}

void tst_WorkbenchFiles::damagedFileIsRestoredFromABackup()
{
    Bench bench;
    const Workspace before = bench.document().workspace();
    bench.trigger(QStringLiteral("Back up now"));
    bench.window->openWorkspace().close();
    QByteArray content = contentOf(bench.path());
    constexpr int firstPage = 4096;
    content.replace(firstPage, content.size() - firstPage, QByteArray(content.size() - firstPage, '\xAA'));
    writeContent(bench.path(), content);

    const QString restored = bench.path(QStringLiteral("restored.cxw"));
    std::unique_ptr<WhenOpen<BackupsDialog>> next;
    std::unique_ptr<ChooseFile> chosen;
    const WhenOpen<DamagedFileDialog> shown([&](DamagedFileDialog &dialog) {
        next = std::make_unique<WhenOpen<BackupsDialog>>([&](BackupsDialog &backups) {
            chosen = std::make_unique<ChooseFile>(restored);
            button(backups, QStringLiteral("Restore to a new file"))->click();
        });
        button(dialog, QStringLiteral("Restore from a backup"))->click();
    });
    bench.window->openFile(bench.path());
    QVERIFY(shown.happened() && next && next->happened() && chosen && chosen->happened());
    QCOMPARE(bench.document().location(), restored);
    QCOMPARE(bench.document().workspace(), before);
    QCOMPARE(contentOf(bench.path()), content);
}

void tst_WorkbenchFiles::readablePartOfADamagedFileIsSaved()
{
    Bench bench;
    bench.window->openWorkspace().close();
    QByteArray content = contentOf(bench.path());
    content.chop(content.size() / 10);
    writeContent(bench.path(), content);
    const QString saved = bench.path(QStringLiteral("saved.cxw"));
    std::unique_ptr<ChooseFile> chosen;
    const WhenOpen<DamagedFileDialog> shown([&](DamagedFileDialog &dialog) {
        chosen = std::make_unique<ChooseFile>(saved);
        button(dialog, QStringLiteral("Save what can be read"))->click();
        QPushButton *open = button(dialog, QStringLiteral("Open it"));
        QVERIFY2(open, qPrintable(shownTexts(dialog)));
        open->click();
    });
    bench.window->openFile(bench.path());
    QVERIFY(shown.happened());
    QCOMPARE(bench.document().location(), saved);
    QCOMPARE(contentOf(bench.path()), content);
}

void tst_WorkbenchFiles::packageIsMadeAndOpenedAgain()
{
    Bench bench;
    const Workspace before = everythingIn(*bench.window);
    const QString package = bench.path(QStringLiteral("plan.cxwp"));
    const WhenOpen<PackageDialog> made(
        [](PackageDialog &dialog) { enterPassword(dialog, QStringLiteral("seven green umbrellas")); });
    bench.trigger(QStringLiteral("with a password"));
    QVERIFY(made.happened());
    QVERIFY(textsFoundIn(contentOf(package), {QStringLiteral("Northshore"), QStringLiteral("Retail")}).isEmpty());

    const WhenOpen<UnpackDialog> opened([](UnpackDialog &dialog) {
        enterPassword(dialog, QStringLiteral("seven green umbrella"));
        QVERIFY(dialog.isVisible());
        QVERIFY(shownTexts(dialog).contains(QStringLiteral("password")));
        enterPassword(dialog, QStringLiteral("seven green umbrellas"));
    });
    bench.window->openFile(package);
    QVERIFY(opened.happened());
    QCOMPARE(bench.document().location(), bench.path(QStringLiteral("plan 2.cxw")));
    QCOMPARE(everythingIn(*bench.window), before);
}

void tst_WorkbenchFiles::sharedCopyHoldsNoName()
{
    WindowWorld world;
    const auto window = world.window();
    window->openSample();
    QStringList names;
    const Workspace before = everythingIn(*window);
    for (const auto &[key, person] : before.all<Person>())
        names.append(person.name);
    QVERIFY(!names.isEmpty());
    QString copy;
    const WhenOpen<ShareDialog> shown([&](ShareDialog &dialog) {
        copy = dialog.path();
        button(dialog, QStringLiteral("Write the copy"))->click();
    });
    const auto actions = window->actions();
    for (QAction *action : actions) {
        if (action->text().contains(QLatin1String("without names")))
            action->trigger();
    }
    QVERIFY(shown.happened());
    QVERIFY(QFile::exists(copy));
    QCOMPARE(textsFoundIn(contentOf(copy), names), QStringList());
    window->openFile(copy);
    QCOMPARE(everythingIn(*window).all<Ballot>().size(), before.all<Ballot>().size());
}

QTEST_MAIN(tst_WorkbenchFiles)
#include "tst_workbench_files.moc"
