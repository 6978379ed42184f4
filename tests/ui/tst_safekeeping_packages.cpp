// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/cutwords.h"
#include "tests/ui/dialogsupport.h"
#include "tests/ui/everyplace.h"
#include "tests/ui/fakefileservices.h"
#include "tests/ui/shellsupport.h"
#include "ui/safekeeping/packagedialog.h"
#include "ui/safekeeping/sharedialog.h"
#include "ui/safekeeping/unpackdialog.h"
#include "ui/shell/toast.h"

#include <QCheckBox>
#include <QLineEdit>
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
        window = world.window();
        window->openFile(world.path(QStringLiteral("plan.cxw")));
    }

    [[nodiscard]] QString path(const QString &name) const { return world.path(name); }
    [[nodiscard]] QString told() const { return shownTexts(*window->findChild<Toast *>()); }
    void trigger(const QString &words) const
    {
        const auto actions = window->actions();
        for (QAction *action : actions) {
            if (action->text().contains(words))
                action->trigger();
        }
    }

    WindowWorld world;
    FakeFileServices files;
    std::unique_ptr<MainWindow> window;
};

QLineEdit *field(const QWidget &dialog, const QString &name)
{
    const auto fields = dialog.findChildren<QLineEdit *>();
    for (QLineEdit *each : fields) {
        if (each->accessibleName() == name)
            return each;
    }
    return nullptr;
}

} // namespace

class tst_SafekeepingPackages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { style::applyTo(*qApp, Scheme::Light); }
    void passwordIsAskedForTwice();
    void adviceIsReadWholeAtEveryLetter();
    void passwordIsHiddenUntilAskedFor();
    void namesOfTheWorkspaceAreWeak();
    void packageGoesBesideTheFile();
    void refusedPackageStaysInTheDialog();
    void wrongPasswordStaysInTheDialog();
    void unpackedWorkspaceIsOpened();
    void copyWithoutNamesHasAllBallots();
    void copyWithoutTheOrganization();
};

void tst_SafekeepingPackages::passwordIsAskedForTwice()
{
    World world;
    PackageDialog dialog(world.world.environment().services, {}, world.path(QStringLiteral("plan.cxw")), {});
    dialog.show();
    QVERIFY(shownTexts(dialog).contains(QStringLiteral("Nobody can recover a forgotten password")));
    const QPushButton *protect = button(dialog, QStringLiteral("Protect"));
    QVERIFY(!protect->isEnabled());
    field(dialog, QStringLiteral("Password"))->setText(QStringLiteral("short"));
    QVERIFY(shownTexts(dialog).contains(QStringLiteral("Longer is better.")));
    QVERIFY(!protect->isEnabled());
    field(dialog, QStringLiteral("The password once more"))->setText(QStringLiteral("shirt"));
    QVERIFY(shownTexts(dialog).contains(QStringLiteral("not the same")));
    QVERIFY(!protect->isEnabled());
    field(dialog, QStringLiteral("The password once more"))->setText(QStringLiteral("short"));
    QVERIFY(protect->isEnabled());
    field(dialog, QStringLiteral("The package"))->clear();
    QVERIFY(!protect->isEnabled());
}

void tst_SafekeepingPackages::adviceIsReadWholeAtEveryLetter()
{
    World world;
    FileServices services = world.world.environment().services;
    services.passwordAdvice = [](const QString &tried, const QStringList &) {
        return std::optional(QStringLiteral("Some words of advice. ").repeated(2 * tried.size()));
    };
    PackageDialog dialog(services, {}, world.path(QStringLiteral("plan.cxw")), {});
    dialog.show();
    for (int letter = 0; letter < 10; ++letter) {
        QTest::keyClick(field(dialog, QStringLiteral("Password")), Qt::Key_A);
        test::settle();
        const QStringList cut = test::cutWords(dialog);
        QVERIFY2(cut.isEmpty(), qPrintable(cut.join(u'\n')));
    }
}

void tst_SafekeepingPackages::passwordIsHiddenUntilAskedFor()
{
    World world;
    PackageDialog dialog(world.world.environment().services, {}, world.path(QStringLiteral("plan.cxw")), {});
    const auto hidden = [&] {
        return field(dialog, QStringLiteral("Password"))->echoMode() == QLineEdit::Password
               && field(dialog, QStringLiteral("The password once more"))->echoMode() == QLineEdit::Password;
    };
    QVERIFY(hidden());
    dialog.findChild<QCheckBox *>()->setChecked(true);
    QVERIFY(!hidden());
    dialog.findChild<QCheckBox *>()->setChecked(false);
    QVERIFY(hidden());
}

void tst_SafekeepingPackages::namesOfTheWorkspaceAreWeak()
{
    World world;
    Document &document = world.window->openWorkspace().session()->document;
    Organization organization = document.workspace().organization();
    organization.name = QStringLiteral("Northshore Mutual Insurance");
    QVERIFY(document.apply({{}, {put(organization)}}));
    const WhenOpen<PackageDialog> shown([&](PackageDialog &dialog) {
        field(dialog, QStringLiteral("Password"))->setText(QStringLiteral("Northshore Mutual Insurances"));
        QVERIFY(!shownTexts(dialog).contains(QStringLiteral("Longer is better.")));
        field(dialog, QStringLiteral("Password"))->setText(organization.name);
        QVERIFY(shownTexts(dialog).contains(QStringLiteral("Longer is better.")));
        dialog.reject();
    });
    world.trigger(QStringLiteral("with a password"));
    QVERIFY(shown.happened());
}

void tst_SafekeepingPackages::packageGoesBesideTheFile()
{
    World world;
    const WhenOpen<PackageDialog> shown([](PackageDialog &dialog) {
        const QString password = QStringLiteral("a good long password");
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        // All of it by keyboard: the fields and the button follow each other.
        QTest::keyClicks(QApplication::focusWidget(), password);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QTest::keyClicks(QApplication::focusWidget(), password);
        QTest::keyClick(&dialog, Qt::Key_Return);
    });
    world.trigger(QStringLiteral("with a password"));
    QVERIFY(shown.happened());
    QCOMPARE(world.files.written, QStringList{world.path(QStringLiteral("plan.cxwp"))});
    QVERIFY(world.told().contains(QStringLiteral("plan.cxwp")));
}

void tst_SafekeepingPackages::refusedPackageStaysInTheDialog()
{
    World world;
    world.files.refusal = Error{QStringLiteral("No space."), {}};
    PackageDialog dialog(world.world.environment().services, {}, world.path(QStringLiteral("plan.cxw")), {});
    dialog.show();
    field(dialog, QStringLiteral("Password"))->setText(QStringLiteral("word"));
    field(dialog, QStringLiteral("The password once more"))->setText(QStringLiteral("word"));
    button(dialog, QStringLiteral("Protect"))->click();
    QVERIFY(dialog.isVisible());
    QVERIFY(shownTexts(dialog).contains(QStringLiteral("No space.")));
}

void tst_SafekeepingPackages::wrongPasswordStaysInTheDialog()
{
    World world;
    world.files.password = QStringLiteral("right");
    UnpackDialog dialog(world.world.environment().services, world.path(QStringLiteral("sent.cxwp")));
    dialog.show();
    QVERIFY(!button(dialog, QStringLiteral("Open"))->isEnabled());
    field(dialog, QStringLiteral("Password"))->setText(QStringLiteral("wrong"));
    button(dialog, QStringLiteral("Open"))->click();
    QVERIFY(dialog.isVisible());
    QVERIFY(shownTexts(dialog).contains(QStringLiteral("The password is wrong.")));
    QCOMPARE(field(dialog, QStringLiteral("Password"))->selectedText(), QStringLiteral("wrong"));
    QVERIFY(world.files.written.isEmpty());
    field(dialog, QStringLiteral("Password"))->setText(QStringLiteral("right"));
    button(dialog, QStringLiteral("Open"))->click();
    QCOMPARE(dialog.result(), static_cast<int>(QDialog::Accepted));
}

void tst_SafekeepingPackages::unpackedWorkspaceIsOpened()
{
    World world;
    world.files.password = QStringLiteral("right");
    // A file of the name is left alone.
    QVERIFY(QFile(world.world.file(QStringLiteral("sent.cxw"), "mine")).exists());
    const WhenOpen<UnpackDialog> shown([](UnpackDialog &dialog) {
        field(dialog, QStringLiteral("Password"))->setText(QStringLiteral("right"));
        QTest::keyClick(&dialog, Qt::Key_Return);
    });
    world.window->openFile(world.path(QStringLiteral("sent.cxwp")));
    QVERIFY(shown.happened());
    QCOMPARE(world.window->openWorkspace().session()->document.location(), world.path(QStringLiteral("sent 2.cxw")));
}

void tst_SafekeepingPackages::copyWithoutNamesHasAllBallots()
{
    World world;
    // A ballot of a unit that nobody has looked at has not been read yet.
    const Unit unit{UnitId::create(), QStringLiteral("Wholesale"), 1, 1};
    const Round round{RoundId::create(), unit.id, QStringLiteral("Spring"), QDate(2026, 4, 1), {}, false, false};
    const Participant seat{ParticipantId::create(), round.id, std::nullopt, QStringLiteral("Voter 1")};
    const Ballot ballot{seat.id, {QStringLiteral("understanding.ask/cadence")}, 2};
    world.files.content->workspace.apply({{}, {put(unit), put(round), put(seat), put(ballot)}});
    world.window->openWorkspace().close();
    world.window->openFile(world.path(QStringLiteral("plan.cxw")));
    const WhenOpen<ShareDialog> shown([](ShareDialog &dialog) {
        QVERIFY(shownTexts(dialog).contains(QStringLiteral("What goes")));
        QVERIFY(shownTexts(dialog).contains(QStringLiteral("What stays")));
        button(dialog, QStringLiteral("Write the copy"))->click();
    });
    world.trigger(QStringLiteral("without names"));
    QVERIFY(shown.happened());
    QCOMPARE(world.files.written, QStringList{world.path(QStringLiteral("plan without names.cxw"))});
    QCOMPARE(world.files.kept, KeptNames::OrganizationAndUnits);
    QCOMPARE(world.files.ballotsShared, 1U);
    QVERIFY(world.told().contains(QStringLiteral("plan without names.cxw")));
    QCOMPARE(world.window->openWorkspace().session()->document.location(), world.path(QStringLiteral("plan.cxw")));
}

void tst_SafekeepingPackages::copyWithoutTheOrganization()
{
    World world;
    ShareDialog dialog(world.world.environment().services, world.window->openWorkspace().session()->document);
    dialog.show();
    dialog.findChild<QCheckBox *>()->setChecked(true);
    world.files.refusal = Error{QStringLiteral("There is a file of that name."), {}};
    button(dialog, QStringLiteral("Write the copy"))->click();
    QVERIFY(dialog.isVisible());
    QVERIFY(shownTexts(dialog).contains(QStringLiteral("There is a file of that name.")));
    QCOMPARE(world.files.kept, KeptNames::None);
}

QTEST_MAIN(tst_SafekeepingPackages)
#include "tst_safekeeping_packages.moc"
