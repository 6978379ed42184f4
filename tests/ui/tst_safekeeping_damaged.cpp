// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/dialogsupport.h"
#include "tests/ui/fakefileservices.h"
#include "tests/ui/shellsupport.h"
#include "ui/safekeeping/backupsdialog.h"
#include "ui/safekeeping/damagedfiledialog.h"
#include "ui/shell/noticebar.h"
#include "ui/widgets/datatable.h"

#include <QListWidget>
#include <QTest>

using namespace cxw;
using namespace cxw::test;

namespace {

struct World
{
    World()
    {
        files.fill(*world.environment().model);
        files.putInto(world.environment());
        files.check = {FileCheck::State::Damaged,
                       QStringLiteral("The file is damaged."),
                       {QStringLiteral("Page 7 can't be read."), QStringLiteral("Two ballots are of nobody.")},
                       {},
                       QStringLiteral("Restore a backup.")};
        window = world.window();
    }

    void open() { window->openFile(world.path(QStringLiteral("plan.cxw"))); }

    WindowWorld world;
    FakeFileServices files;
    std::unique_ptr<MainWindow> window;
};

QStringList linesIn(const QWidget &dialog)
{
    QStringList lines;
    const auto lists = dialog.findChildren<QListWidget *>();
    for (const QListWidget *list : lists) {
        for (int row = 0; list->isVisible() && row < list->count(); ++row)
            lines << list->item(row)->text();
    }
    return lines;
}

} // namespace

class tst_SafekeepingDamaged : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { style::applyTo(*qApp, Scheme::Light); }
    void saysWhatIsWrong();
    void foreignFileNeedsNoDialog_data();
    void foreignFileNeedsNoDialog();
    void salvagesToANewFileAndOpensIt();
    void failedSalvageIsSaidInTheDialog();
    void leadsToTheBackupsOfThatName();
};

void tst_SafekeepingDamaged::saysWhatIsWrong()
{
    World world;
    const WhenOpen<DamagedFileDialog> shown([&](DamagedFileDialog &dialog) {
        const QString words = shownTexts(dialog);
        QVERIFY(words.contains(QStringLiteral("The file is damaged.")));
        QVERIFY(words.contains(QStringLiteral("Restore a backup.")));
        QCOMPARE(linesIn(dialog), world.files.check.problems);
        QTest::keyClick(&dialog, Qt::Key_Escape);
    });
    world.open();
    QVERIFY(shown.happened());
    QVERIFY(!world.window->openWorkspace().session());
    QVERIFY(world.files.written.isEmpty());
}

void tst_SafekeepingDamaged::foreignFileNeedsNoDialog_data()
{
    QTest::addColumn<int>("state");
    QTest::newRow("foreign") << static_cast<int>(FileCheck::State::Foreign);
    QTest::newRow("newer") << static_cast<int>(FileCheck::State::Newer);
    QTest::newRow("missing") << static_cast<int>(FileCheck::State::Missing);
    QTest::newRow("unreadable") << static_cast<int>(FileCheck::State::Unreadable);
}

void tst_SafekeepingDamaged::foreignFileNeedsNoDialog()
{
    QFETCH(int, state);
    World world;
    world.files.check.state = static_cast<FileCheck::State>(state);
    const WhenOpen<DamagedFileDialog> shown([](DamagedFileDialog &dialog) { dialog.reject(); });
    world.open();
    QVERIFY(!shown.happened());
    QVERIFY(shownTexts(*world.window->findChild<NoticeBar *>()).contains(QStringLiteral("It can't be opened.")));
}

void tst_SafekeepingDamaged::salvagesToANewFileAndOpensIt()
{
    World world;
    world.files.salvage = SalvageReport{{{QStringLiteral("Rounds"), 2}}, {QStringLiteral("A note was lost.")}};
    const QString saved = world.world.path(QStringLiteral("saved.cxw"));
    std::unique_ptr<ChooseFile> chosen;
    const WhenOpen<DamagedFileDialog> shown([&](DamagedFileDialog &dialog) {
        chosen = std::make_unique<ChooseFile>(saved);
        button(dialog, QStringLiteral("Save what can be read"))->click();
        QVERIFY(shownTexts(dialog).contains(QStringLiteral("saved.cxw")));
        QCOMPARE(linesIn(dialog), QStringList{QStringLiteral("A note was lost.")});
        QCOMPARE(dialog.findChild<DataTable *>()->content().rows().size(), 1U);
        world.files.check.state = FileCheck::State::Whole;
        button(dialog, QStringLiteral("Open it"))->click();
    });
    world.open();
    QVERIFY(shown.happened());
    QCOMPARE(world.window->openWorkspace().session()->document.location(), saved);
}

void tst_SafekeepingDamaged::failedSalvageIsSaidInTheDialog()
{
    World world;
    world.files.salvage = Error{QStringLiteral("Nothing can be read."), {}};
    std::unique_ptr<ChooseFile> chosen;
    const WhenOpen<DamagedFileDialog> shown([&](DamagedFileDialog &dialog) {
        chosen = std::make_unique<ChooseFile>(world.world.path(QStringLiteral("saved.cxw")));
        button(dialog, QStringLiteral("Save what can be read"))->click();
        QVERIFY(dialog.isVisible());
        QVERIFY(shownTexts(dialog).contains(QStringLiteral("Nothing can be read.")));
        button(dialog, QStringLiteral("Close"))->click();
    });
    world.open();
    QVERIFY(shown.happened());
    QVERIFY(!world.window->openWorkspace().session());
}

void tst_SafekeepingDamaged::leadsToTheBackupsOfThatName()
{
    World world;
    std::unique_ptr<WhenOpen<BackupsDialog>> next;
    const WhenOpen<DamagedFileDialog> shown([&](DamagedFileDialog &dialog) {
        next = std::make_unique<WhenOpen<BackupsDialog>>([](BackupsDialog &backups) { backups.reject(); });
        button(dialog, QStringLiteral("Restore from a backup"))->click();
    });
    world.open();
    QVERIFY(next && next->happened());
    const BackupSeries ofThatName{QStringLiteral("plan"), {}};
    QCOMPARE(world.files.asked.series, ofThatName);
    QCOMPARE(world.files.asked.folder, world.world.path(QStringLiteral("backups")));
}

QTEST_MAIN(tst_SafekeepingDamaged)
#include "tst_safekeeping_damaged.moc"
