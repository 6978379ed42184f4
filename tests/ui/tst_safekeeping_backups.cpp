// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/dialogsupport.h"
#include "tests/ui/fakefileservices.h"
#include "tests/ui/shellsupport.h"
#include "ui/history/historypage.h"
#include "ui/safekeeping/backupsdialog.h"
#include "ui/shell/importdialog.h"
#include "ui/shell/noticebar.h"
#include "ui/shell/toast.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/emptystate.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QSignalSpy>
#include <QTest>

using namespace cxw;
using namespace cxw::test;

namespace {

Edit anotherRound(const Workspace &workspace, const QString &name)
{
    return {QStringLiteral("New round"),
            {put(Round{RoundId::create(), workspace.units().front().id, name, QDate(2026, 10, 20), {}, false, false})}};
}

Backup backupAt(const QString &path, int day, BackupReason reason)
{
    Backup backup;
    backup.path = path;
    backup.series = {QStringLiteral("plan"), QStringLiteral("0123abcd")};
    backup.at = QDateTime(QDate(2026, 10, day), QTime(9, 30), Qt::UTC);
    backup.reason = reason;
    backup.size = 24576;
    return backup;
}

struct World
{
    World()
    {
        files.fill(*world.environment().model);
        files.putInto(world.environment());
        window = world.window();
        window->openFile(world.path(QStringLiteral("plan.cxw")));
        keeper = window->findChild<BackupKeeper *>();
    }

    [[nodiscard]] Document &document() const { return window->openWorkspace().session()->document; }
    [[nodiscard]] QString noticed() const { return shownTexts(*window->findChild<NoticeBar *>()); }
    [[nodiscard]] QString told() const { return shownTexts(*window->findChild<Toast *>()); }
    [[nodiscard]] std::unique_ptr<BackupsDialog> dialog()
    {
        auto made = std::make_unique<BackupsDialog>(world.environment(), *keeper, keeper->place(), &document());
        made->show();
        return made;
    }

    WindowWorld world;
    FakeFileServices files;
    std::unique_ptr<MainWindow> window;
    BackupKeeper *keeper = nullptr;
};

void importSheet(World &world)
{
    const QString sheet = world.world.file(QStringLiteral("s.csv"), "item,participant,value\n"
                                                                    "understanding.ask/cadence,Ada,2\n");
    ImportDialog dialog(*world.window->openWorkspace().session(), sheet);
    dialog.findChild<QComboBox *>()->setCurrentText(QStringLiteral("Retail"));
    const auto fields = dialog.findChildren<QLineEdit *>();
    for (QLineEdit *field : fields) {
        if (field->placeholderText().contains(QStringLiteral("autumn")))
            field->setText(QStringLiteral("Winter"));
    }
    dialog.importNow();
    QCOMPARE(dialog.result(), static_cast<int>(QDialog::Accepted));
}

/// Adds two rounds and goes back to the point between them.
void goBackByOne(World &world)
{
    QVERIFY(world.document().apply(anotherRound(world.document().workspace(), QStringLiteral("Winter"))));
    QVERIFY(world.document().apply(anotherRound(world.document().workspace(), QStringLiteral("Next"))));
    world.window->goTo(Place::History);
    const auto *page = world.window->findChild<HistoryPage *>();
    auto *list = page->findChild<QListView *>();
    list->setCurrentIndex(list->model()->index(1, 0));
    button(*page, QStringLiteral("Go back to here"))->click();
    QPushButton *go = nullptr;
    const auto buttons = page->findChildren<QPushButton *>();
    for (QPushButton *each : buttons) {
        if (each->isVisible() && each->text() == QLatin1String("&Go back"))
            go = each;
    }
    QVERIFY(go);
    go->click();
}

} // namespace

class tst_SafekeepingBackups : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { style::applyTo(*qApp, Scheme::Light); }
    void isTakenWhenDueAndChanged();
    void isTakenWhenClosedAndWhenQuit();
    void scheduledFailureIsSaidOnce();
    void isTakenBeforeAnImport();
    void failureDoesNotStopAnImport();
    void isTakenBeforeGoingBack();
    void failureStopsGoingBack();
    void isTakenOnDemand();
    void folderIsKept();
    void dialogListsThemNewestFirst();
    void dialogSaysWhatHasChangedSince();
    void dialogRestoresToANewFile();
    void damagedOneIsNotRestored();
    void refusalStaysInTheDialog();
    void emptyDialogOffersOne();
    void othersAreShownOnDemand();
};

void tst_SafekeepingBackups::isTakenWhenDueAndChanged()
{
    World world;
    world.files.due = true;
    world.keeper->secureIfDue();
    QVERIFY(world.files.taken.empty());
    QVERIFY(world.document().apply(anotherRound(world.document().workspace(), QStringLiteral("Winter"))));
    world.files.due = false;
    world.keeper->secureIfDue();
    QVERIFY(world.files.taken.empty());
    world.files.due = true;
    world.keeper->secureIfDue();
    QCOMPARE(world.files.taken, std::vector{BackupReason::Schedule});
    QCOMPARE(world.files.asked.series.name, QStringLiteral("plan"));
    QCOMPARE(world.files.asked.series.tag.size(), 8);
    world.keeper->secureIfDue();
    QCOMPARE(world.files.taken.size(), 1U);
}

void tst_SafekeepingBackups::isTakenWhenClosedAndWhenQuit()
{
    World world;
    world.files.due = true;
    QVERIFY(world.document().apply(anotherRound(world.document().workspace(), QStringLiteral("Winter"))));
    world.window->openWorkspace().close();
    QCOMPARE(world.files.taken.size(), 1U);
    world.window->openFile(world.world.path(QStringLiteral("plan.cxw")));
    QVERIFY(world.document().apply(anotherRound(world.document().workspace(), QStringLiteral("Next"))));
    world.window.reset();
    QCOMPARE(world.files.taken.size(), 2U);
}

void tst_SafekeepingBackups::scheduledFailureIsSaidOnce()
{
    World world;
    world.files.due = true;
    world.files.refusal = Error{QStringLiteral("No space."), {}};
    const QSignalSpy failed(world.keeper, &BackupKeeper::failed);
    QVERIFY(world.document().apply(anotherRound(world.document().workspace(), QStringLiteral("Winter"))));
    world.keeper->secureIfDue();
    QCOMPARE(world.noticed(), QStringLiteral("No space."));
    world.keeper->secureIfDue();
    QCOMPARE(failed.size(), 1);
    world.files.refusal = Error{QStringLiteral("No folder."), {}};
    world.keeper->secureIfDue();
    QCOMPARE(failed.size(), 2);
    world.files.refusal.reset();
    world.keeper->secureIfDue();
    QCOMPARE(world.files.taken.size(), 1U);
    // Work went on all the while.
    QCOMPARE(world.document().workspace().all<Round>().size(), 3U);
}

void tst_SafekeepingBackups::isTakenBeforeAnImport()
{
    World world;
    importSheet(world);
    QCOMPARE(world.files.taken, std::vector{BackupReason::BeforeImport});
    QCOMPARE(world.files.roundsInBackup, 2U);
    QCOMPARE(world.document().workspace().all<Round>().size(), 3U);
}

void tst_SafekeepingBackups::failureDoesNotStopAnImport()
{
    World world;
    world.files.refusal = Error{QStringLiteral("No space."), {}};
    importSheet(world);
    QCOMPARE(world.document().workspace().all<Round>().size(), 3U);
    QCOMPARE(world.noticed(), QStringLiteral("No space."));
}

void tst_SafekeepingBackups::isTakenBeforeGoingBack()
{
    World world;
    goBackByOne(world);
    QCOMPARE(world.files.taken, std::vector{BackupReason::BeforeGoingBack});
    QCOMPARE(world.files.roundsInBackup, 4U);
    QCOMPARE(world.document().workspace().all<Round>().size(), 3U);
}

void tst_SafekeepingBackups::failureStopsGoingBack()
{
    World world;
    world.files.refusal = Error{QStringLiteral("No space."), {}};
    goBackByOne(world);
    QCOMPARE(world.document().workspace().all<Round>().size(), 4U);
    QCOMPARE(world.noticed(), QStringLiteral("No space."));
}

void tst_SafekeepingBackups::isTakenOnDemand()
{
    World world;
    const auto actions = world.window->actions();
    const auto action = std::ranges::find_if(actions, [](const QAction *each) {
        return each->text().remove(QLatin1Char('&')) == QLatin1String("Back up now");
    });
    QVERIFY(action != actions.end());
    (*action)->trigger();
    QCOMPARE(world.files.taken, std::vector{BackupReason::Asked});
    QVERIFY2(world.told().contains(QStringLiteral("backups")), qPrintable(world.told()));
    world.window->openWorkspace().close();
    QVERIFY(!(*action)->isEnabled());
}

void tst_SafekeepingBackups::folderIsKept()
{
    World world;
    QCOMPARE(world.keeper->folder(), world.world.path(QStringLiteral("backups")));
    const QString chosen = world.world.path(QString());
    std::unique_ptr<ChooseFile> answer;
    {
        const auto dialog = world.dialog();
        answer = std::make_unique<ChooseFile>(chosen);
        button(*dialog, QStringLiteral("Change folder"))->click();
        QVERIFY(answer->happened());
        QVERIFY(shownTexts(*dialog).contains(QDir::cleanPath(chosen)));
    }
    const BackupKeeper later(world.world.environment());
    QCOMPARE(later.folder(), QDir::cleanPath(chosen));
}

void tst_SafekeepingBackups::dialogListsThemNewestFirst()
{
    World world;
    world.files.backups = {backupAt(QStringLiteral("b"), 20, BackupReason::BeforeImport),
                           backupAt(QStringLiteral("a"), 19, BackupReason::Schedule)};
    const auto dialog = world.dialog();
    const auto &rows = dialog->findChild<DataTable *>()->content().rows();
    QCOMPARE(rows.size(), 2U);
    QCOMPARE(rows[0].cells[0].text, QStringLiteral("20 Oct 2026, 09:30"));
    QCOMPARE(rows[0].cells[1].text, displayName(BackupReason::BeforeImport));
    QCOMPARE(rows[0].cells[2].text, QStringLiteral("24.6 kB"));
    QCOMPARE(dialog->findChild<DataTable *>()->currentKey(), QStringLiteral("b"));
}

void tst_SafekeepingBackups::dialogSaysWhatHasChangedSince()
{
    World world;
    world.files.backup = std::make_shared<MemoryStore::Content>(*world.files.content);
    world.files.backups = {backupAt(QStringLiteral("a"), 19, BackupReason::Schedule)};
    {
        const auto dialog = world.dialog();
        QVERIFY(shownTexts(*dialog).contains(QStringLiteral("Nothing has changed since")));
    }
    QVERIFY(world.document().apply(anotherRound(world.document().workspace(), QStringLiteral("Winter"))));
    const auto dialog = world.dialog();
    const auto *lines = dialog->findChild<QListWidget *>();
    QVERIFY(lines->isVisible());
    QCOMPARE(lines->count(), 1);
    QVERIFY2(lines->item(0)->text().contains(QStringLiteral("added")), qPrintable(lines->item(0)->text()));
}

void tst_SafekeepingBackups::dialogRestoresToANewFile()
{
    World world;
    world.files.backups = {backupAt(QStringLiteral("a"), 19, BackupReason::Schedule)};
    const QString restored = world.world.path(QStringLiteral("restored.cxw"));
    std::unique_ptr<ChooseFile> chosen;
    const WhenOpen<BackupsDialog> shown([&](BackupsDialog &dialog) {
        chosen = std::make_unique<ChooseFile>(restored);
        QTest::keyClick(dialog.findChild<DataTable *>(), Qt::Key_Return);
    });
    const auto actions = world.window->actions();
    for (QAction *action : actions) {
        if (action->text().contains(QStringLiteral("from a backup")))
            action->trigger();
    }
    QVERIFY(shown.happened() && chosen && chosen->happened());
    QCOMPARE(world.files.written, QStringList{restored});
    QCOMPARE(world.document().location(), restored);
    QVERIFY(world.told().contains(QStringLiteral("restored.cxw")));
}

void tst_SafekeepingBackups::damagedOneIsNotRestored()
{
    World world;
    Backup broken = backupAt(QStringLiteral("a"), 19, BackupReason::Schedule);
    broken.trouble = QStringLiteral("It is cut off.");
    world.files.backups = {broken};
    const auto dialog = world.dialog();
    QVERIFY(shownTexts(*dialog).contains(QStringLiteral("It is cut off.")));
    QVERIFY(!button(*dialog, QStringLiteral("Restore"))->isEnabled());
    // Enter in the table must not get round the button.
    const WhenOpen<QFileDialog> asked([](QFileDialog &chooser) { chooser.reject(); });
    QTest::keyClick(dialog->findChild<DataTable *>(), Qt::Key_Return);
    QVERIFY(!asked.happened());
}

void tst_SafekeepingBackups::refusalStaysInTheDialog()
{
    World world;
    world.files.backups = {backupAt(QStringLiteral("a"), 19, BackupReason::Schedule)};
    world.files.refusal = Error{QStringLiteral("There is a file of that name."), {}};
    const auto dialog = world.dialog();
    dialog->restoreTo(world.world.path(QStringLiteral("x.cxw")));
    QVERIFY(dialog->isVisible());
    QVERIFY(shownTexts(*dialog).contains(QStringLiteral("There is a file of that name.")));
    QVERIFY(dialog->path().isEmpty());
}

void tst_SafekeepingBackups::emptyDialogOffersOne()
{
    World world;
    const auto dialog = world.dialog();
    QVERIFY(dialog->findChild<EmptyState *>()->isVisible());
    QVERIFY(!button(*dialog, QStringLiteral("Restore"))->isEnabled());
    world.files.backups = {backupAt(QStringLiteral("a"), 19, BackupReason::Asked)};
    button(*dialog, QStringLiteral("Back up now"))->click();
    QCOMPARE(world.files.taken, std::vector{BackupReason::Asked});
    QVERIFY(!dialog->findChild<EmptyState *>()->isVisible());
    QVERIFY(button(*dialog, QStringLiteral("Restore"))->isEnabled());
}

void tst_SafekeepingBackups::othersAreShownOnDemand()
{
    World world;
    world.files.backups = {backupAt(QStringLiteral("a"), 19, BackupReason::Schedule)};
    const auto dialog = world.dialog();
    QCOMPARE(world.files.asked.series.name, QStringLiteral("plan"));
    dialog->findChild<QCheckBox *>()->setChecked(true);
    QCOMPARE(world.files.asked.series, BackupSeries());
    QCOMPARE(dialog->findChild<DataTable *>()->content().rows().front().cells[1].text, QStringLiteral("plan"));
}

QTEST_MAIN(tst_SafekeepingBackups)
#include "tst_safekeeping_backups.moc"
