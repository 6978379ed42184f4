// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/dialogsupport.h"
#include "tests/ui/fakefileservices.h"
#include "tests/ui/shellsupport.h"
#include "ui/safekeeping/filebanner.h"
#include "ui/safekeeping/fileguard.h"
#include "ui/safekeeping/placewatch.h"
#include "ui/safekeeping/takeover.h"
#include "ui/shell/noticebar.h"

#include <QSignalSpy>
#include <QTest>

using namespace cxw;
using namespace cxw::test;

namespace {

const QString held = QStringLiteral("Ada has had it open since nine. Once it is closed there, open it again.");
const QString shown = held + QStringLiteral(" What is changed there shows here at once.");

/// A window over files in memory.
struct World
{
    World()
    {
        files.fill(*world.environment().model);
        files.putInto(world.environment());
    }

    void open()
    {
        window = world.window();
        window->openFile(path());
        banner = window->findChild<FileBanner *>();
        guard = window->findChild<FileGuard *>();
    }

    [[nodiscard]] QString path() const { return world.path(QStringLiteral("plan.cxw")); }
    [[nodiscard]] Document &document() const { return window->openWorkspace().session()->document; }
    [[nodiscard]] QString shownRound() const
    {
        const Round *round = document().workspace().find<Round>(window->openWorkspace().session()->selection.round());
        return round ? round->name : QString();
    }
    void show(const QString &name) const
    {
        const auto rounds = document().workspace().all<Round>();
        for (const auto &[key, round] : rounds) {
            if (round.name == name)
                window->openWorkspace().session()->selection.selectRound(round.id);
        }
    }

    WindowWorld world;
    FakeFileServices files;
    std::unique_ptr<MainWindow> window;
    FileBanner *banner = nullptr;
    FileGuard *guard = nullptr;
};

} // namespace

class tst_SafekeepingBanner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { style::applyTo(*qApp, Scheme::Light); }
    void wholeFileHasNone();
    void heldFileSaysWhoHasIt();
    void heldFileIsTakenOverInTheSamePlace();
    void fileThatIsTakenAgainIsHeld();
    void openingTheSameFileTriesAgain();
    void protectedFileOffersACopy();
    void lostFileIsInABackupAndWorkGoesOnInACopy();
    void lostFileMayComeBack();
    void changedFileIsOpenedAnew();
    void failedCopyLeavesWhatIsOpen();
    void lossIsSaidOnce();
};

void tst_SafekeepingBanner::wholeFileHasNone()
{
    World world;
    world.open();
    QVERIFY(!world.banner->isVisible());
    world.guard->check();
    QVERIFY(!world.banner->isVisible());
    QVERIFY(world.files.taken.empty());
}

void tst_SafekeepingBanner::heldFileSaysWhoHasIt()
{
    World world;
    world.files.hindrance = {ReadOnlyReason::Cause::HeldByOther, held};
    world.open();
    QVERIFY(world.banner->isVisible());
    QCOMPARE(shownTexts(*world.banner), shown);
    QCOMPARE(world.banner->accessibleName(), shown);
    world.guard->check();
    QCOMPARE(shownTexts(*world.banner), shown);
    QVERIFY(!button(*world.banner, QStringLiteral("Work in it now")));
    world.window->openWorkspace().close();
    QVERIFY(!world.banner->isVisible());
}

void tst_SafekeepingBanner::heldFileIsTakenOverInTheSamePlace()
{
    World world;
    world.files.hindrance = {ReadOnlyReason::Cause::HeldByOther, held};
    world.open();
    world.window->goTo(Place::Roadmap);
    world.show(QStringLiteral("Spring"));
    world.files.couldWrite = true;
    world.guard->check();
    QVERIFY(shownTexts(*world.banner).contains(QStringLiteral("plan.cxw")));
    QPushButton *take = button(*world.banner, QStringLiteral("Work in it now"));
    QVERIFY(take);
    QVERIFY(world.document().isReadOnly());
    world.files.hindrance.reset();
    take->click();
    QVERIFY(!world.document().isReadOnly());
    QCOMPARE(world.window->place(), Place::Roadmap);
    QCOMPARE(world.shownRound(), QStringLiteral("Spring"));
    QVERIFY(!world.banner->isVisible());
}

void tst_SafekeepingBanner::fileThatIsTakenAgainIsHeld()
{
    World world;
    world.files.hindrance = {ReadOnlyReason::Cause::HeldByOther, held};
    world.open();
    world.files.couldWrite = true;
    world.guard->check();
    world.files.couldWrite = false;
    world.guard->check();
    QCOMPARE(shownTexts(*world.banner), shown);
    QVERIFY(!button(*world.banner, QStringLiteral("Work in it now")));
}

void tst_SafekeepingBanner::openingTheSameFileTriesAgain()
{
    World world;
    world.files.hindrance = {ReadOnlyReason::Cause::HeldByOther, held};
    world.open();
    world.files.hindrance.reset();
    world.window->openFile(world.path());
    QVERIFY(!world.document().isReadOnly());
    // What is open and in its place already needs no second opening.
    QCOMPARE(world.files.opened.size(), 2);
    world.window->openFile(world.path());
    QCOMPARE(world.files.opened.size(), 2);
}

void tst_SafekeepingBanner::protectedFileOffersACopy()
{
    World world;
    world.files.hindrance = {ReadOnlyReason::Cause::FileProtected, QStringLiteral("The medium can't be written to.")};
    world.open();
    world.show(QStringLiteral("Spring"));
    QCOMPARE(shownTexts(*world.banner), QStringLiteral("The medium can't be written to."));
    world.files.hindrance.reset();
    const QString copy = world.world.path(QStringLiteral("mine.cxw"));
    const ChooseFile chosen(copy);
    button(*world.banner, QStringLiteral("Save a copy"))->click();
    QVERIFY(chosen.happened());
    QCOMPARE(world.document().location(), copy);
    QCOMPARE(world.shownRound(), QStringLiteral("Spring"));
    QVERIFY(!world.banner->isVisible());
}

void tst_SafekeepingBanner::lostFileIsInABackupAndWorkGoesOnInACopy()
{
    World world;
    world.open();
    world.window->goTo(Place::Findings);
    world.files.content->gone = true;
    world.guard->check();
    QVERIFY(world.banner->isVisible());
    QVERIFY(shownTexts(*world.banner).startsWith(QStringLiteral("The file is gone.")));
    QVERIFY(shownTexts(*world.banner).contains(QStringLiteral("backup")));
    QCOMPARE(world.files.taken.size(), 1U);
    // There is nothing at the place that could be opened anew.
    QVERIFY(!button(*world.banner, QStringLiteral("Open it anew")));
    const QString copy = world.world.path(QStringLiteral("saved.cxw"));
    const ChooseFile chosen(copy);
    world.files.content->gone = false;
    button(*world.banner, QStringLiteral("Save a copy"))->click();
    QVERIFY(chosen.happened());
    QCOMPARE(world.document().location(), copy);
    QCOMPARE(world.window->place(), Place::Findings);
    QVERIFY(!world.banner->isVisible());
}

void tst_SafekeepingBanner::lostFileMayComeBack()
{
    World world;
    world.files.refusal = Error{QStringLiteral("No space."), {}};
    world.open();
    world.files.content->gone = true;
    world.guard->check();
    // Nothing is promised that is not there.
    QCOMPARE(shownTexts(*world.banner), QStringLiteral("The file is gone."));
    QVERIFY(shownTexts(*world.window->findChild<NoticeBar *>()).contains(QStringLiteral("No space.")));
    world.files.content->gone = false;
    world.guard->check();
    QVERIFY(!world.banner->isVisible());
}

void tst_SafekeepingBanner::changedFileIsOpenedAnew()
{
    World world;
    QVERIFY(QFile(world.world.file(QStringLiteral("plan.cxw"), "something")).exists());
    world.open();
    world.show(QStringLiteral("Spring"));
    world.files.content->gone = true;
    world.guard->check();
    QPushButton *anew = button(*world.banner, QStringLiteral("Open it anew"));
    QVERIFY(anew);
    world.files.content->gone = false;
    anew->click();
    QCOMPARE(world.files.opened.size(), 2);
    QCOMPARE(world.shownRound(), QStringLiteral("Spring"));
    QVERIFY(!world.banner->isVisible());
}

void tst_SafekeepingBanner::failedCopyLeavesWhatIsOpen()
{
    World world;
    QVERIFY(QFile(world.world.file(QStringLiteral("plan.cxw"), "something")).exists());
    world.open();
    world.files.content->gone = true;
    world.guard->check();
    const Document *before = &world.document();
    // What is at the place by now can't be read.
    world.world.environment().services.look = [](const WorkspaceAddress &) -> FileServices::Opened {
        return Error{QStringLiteral("It is no workspace."), {}};
    };
    button(*world.banner, QStringLiteral("Open it anew"))->click();
    QCOMPARE(&world.document(), before);
    QVERIFY(world.banner->isVisible());
    QVERIFY(shownTexts(*world.window->findChild<NoticeBar *>()).contains(QStringLiteral("no workspace")));
}

void tst_SafekeepingBanner::lossIsSaidOnce()
{
    World world;
    world.open();
    PlaceWatch watch(world.document());
    const QSignalSpy lost(&watch, &PlaceWatch::lost);
    const QSignalSpy found(&watch, &PlaceWatch::found);
    watch.check();
    QCOMPARE(lost.size() + found.size(), 0);
    world.files.content->gone = true;
    watch.check();
    watch.check();
    QCOMPARE(lost.size(), 1);
    world.files.content->gone = false;
    watch.check();
    watch.check();
    QCOMPARE(found.size(), 1);
}

QTEST_MAIN(tst_SafekeepingBanner)
#include "tst_safekeeping_banner.moc"
