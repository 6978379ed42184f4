// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/modelreader.h"
#include "core/storage/sqlitestore.h"
#include "tests/support/memorystore.h"
#include "tests/ui/shellsupport.h"
#include "ui/shell/choicebutton.h"
#include "ui/shell/droppedfile.h"
#include "ui/shell/header.h"
#include "ui/shell/helppanel.h"
#include "ui/shell/importdialog.h"
#include "ui/shell/noticebar.h"
#include "ui/shell/pagestack.h"
#include "ui/shell/placetable.h"
#include "ui/shell/sidebar.h"
#include "ui/shell/toast.h"
#include "ui/start/newworkspacedialog.h"
#include "ui/start/recentrow.h"
#include "ui/start/startpage.h"
#include "ui/start/starttile.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QTest>
#include <QTimer>
#include <QUrl>
#include <QVBoxLayout>

#include <ranges>

using namespace cxw;
using cxw::test::WindowWorld;

namespace {

const QByteArray goodSheet = "item,participant,value,note\n"
                             "understanding.ask,,pockets,Claims\n"
                             "understanding.ask/cadence,Ada,2,\n"
                             "understanding.ask/cadence,Ben,1,\n";

/// All words that a widget's labels show.
QString shownTexts(const QWidget &widget)
{
    QStringList texts;
    const auto labels = widget.findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (label->isVisible())
            texts << label->text();
    }
    return texts.join(QLatin1Char('\n'));
}

/// The first two rounds' worth of structure, put in one undoable edit.
Edit unitWithRounds()
{
    const UnitId unit = UnitId::create();
    return {QStringLiteral("Make Retail"),
            {put(Unit{unit, QStringLiteral("Retail"), 0, 1}),
             put(Round{RoundId::create(), unit, QStringLiteral("Spring"), QDate(2026, 4, 1), {}, true, false}),
             put(Round{RoundId::create(), unit, QStringLiteral("Autumn"), QDate(2026, 10, 1), {}, false, false})}};
}

void press(QWidget &window, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::ControlModifier)
{
    // Shortcuts hold in the window that is active.
    window.activateWindow();
    if (!QTest::qWaitForWindowActive(&window))
        qFatal("the window did not become active");
    QTest::keyClick(&window, key, modifiers);
}

} // namespace

class tst_Shell : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void beginsAtStart();
    void makesAWorkspace();
    void theTitleShowsWhatCannotBeSeen();
    void opensEveryPlaceOfTheSample();
    void sampleIsKept();
    void undoNamesWhatItUndoes();
    void headerFollowsTheSelection();
    void aRoundIsSelectedWithItsUnit();
    void readOnlyIsSaid();
    void brokenFileLeavesWhatIsOpen();
    void troubleStaysWithItsDetails();
    void noticeDoesNotCoverTrouble();
    void noticeMovesNothing();
    void badSheetIsListedAndNothingComesIn();
    void importWaitsUntilItsDateIsRight();
    void goodSheetIsOneEdit();
    void replacedRoundComesBack();
    void helpFollowsThePage();
    void arrowsMoveInTheSidebar();
    void remembersFilesPlaceAndScheme();
    void forgetsFilesThatAreGone();
    void knowsWhatIsDropped_data();
    void knowsWhatIsDropped();
};

void tst_Shell::initTestCase()
{
    style::applyTo(*qApp, Scheme::Light);
}

void tst_Shell::beginsAtStart()
{
    WindowWorld world;
    const auto window = world.window();
    QCOMPARE(window->place(), Place::Start);
    press(*window, Qt::Key_2);
    QCOMPARE(window->place(), Place::Start);
    QVERIFY(shownTexts(*window).contains(QStringLiteral("CX Maturity Workbench")));
    QCOMPARE(window->findChildren<StartTile *>().size(), 3);
}

void tst_Shell::makesAWorkspace()
{
    WindowWorld world;
    const auto window = world.window();
    bool refusedEmptyName = false;
    QTimer whenOpen;
    whenOpen.start(0);
    connect(&whenOpen, &QTimer::timeout, this, [&] {
        auto *dialog = qobject_cast<NewWorkspaceDialog *>(QApplication::activeModalWidget());
        if (!dialog)
            return;
        whenOpen.stop();
        auto *create = dialog->findChild<QDialogButtonBox *>()->buttons().constLast();
        refusedEmptyName = !create->isEnabled() || dialog->organization().isEmpty();
        QTest::keyClicks(dialog->findChild<QLineEdit *>(), QStringLiteral("North / Shore"));
        QTest::keyClick(dialog, Qt::Key_Return);
    });
    press(*window, Qt::Key_N);
    QVERIFY(refusedEmptyName);
    QVERIFY(QFile::exists(world.path(QStringLiteral("Documents/North Shore.cxw"))));
    QVERIFY(window->openWorkspace().session());
    QCOMPARE(window->openWorkspace().session()->document.workspace().organization().name,
             QStringLiteral("North / Shore"));
    QVERIFY(!window->openWorkspace().session()->document.undoLabel());
    QCOMPARE(window->place(), Place::Assess);
    QVERIFY(window->windowTitle().contains(QStringLiteral("North Shore.cxw")));
}

void tst_Shell::theTitleShowsWhatCannotBeSeen()
{
    WindowWorld world;
    const QString path = world.path(QStringLiteral("foreign.cxw"));
    const auto model = builtInModel(QLocale::c());
    auto store = SqliteStore::create(path);
    const QString name = QStringLiteral("A\u001b]0;n\u0007\u202eb");
    const UnitId unit = UnitId::create();
    const Edit edit{QStringLiteral("Made elsewhere"),
                    {put(Organization{OrganizationId::create(), name, model.value().id, model.value().version}),
                     put(Unit{unit, name, 0, 1})}};
    QVERIFY(store.value()->commit(edit, {}, {QDateTime::currentDateTimeUtc(), name}).ok());
    store = Error();
    const auto window = world.window();
    window->openFile(path);
    const QString shown = QStringLiteral("A\\u001b]0;n\\u0007\\u202eb");
    QCOMPARE(window->windowTitle(), shown + QStringLiteral(" – foreign.cxw"));
    QVERIFY(std::ranges::any_of(window->findChildren<ChoiceButton *>(),
                                [&shown](const ChoiceButton *button) { return button->text() == shown; }));
}

void tst_Shell::opensEveryPlaceOfTheSample()
{
    WindowWorld world;
    const auto window = world.window();
    window->openSample();
    QVERIFY(window->openWorkspace().session());
    QCOMPARE(window->place(), Place::Overview);
    const auto *stack = window->findChild<PageStack *>();
    for (const Place place : placeTable() | std::views::transform(&PlaceRow::place)) {
        press(*window, keyOf(place)[0].key());
        QCOMPARE(window->place(), place);
        QCOMPARE(stack->page() == nullptr, place == Place::Start);
        QVERIFY(!rowOf(place).help().isEmpty());
        QVERIFY(!stack->page() || stack->page()->isVisible());
    }
    QVERIFY2(window->findChild<NoticeBar *>()->isHidden(), qPrintable(shownTexts(*window)));
}

void tst_Shell::sampleIsKept()
{
    WindowWorld world;
    const auto window = world.window();
    OpenWorkspace &open = window->openWorkspace();
    QVERIFY(!open.hasSample());
    QVERIFY(open.openSample());
    const QString first = open.session()->document.location();
    QVERIFY(open.session()->document.apply(unitWithRounds()));
    const Workspace changed = open.session()->document.workspace();
    open.close();
    QVERIFY(!open.session());
    QVERIFY(open.openSample());
    QCOMPARE(open.session()->document.location(), first);
    QCOMPARE(open.session()->document.workspace().all<Unit>(), changed.all<Unit>());
    QVERIFY(open.openFreshSample());
    QVERIFY(open.session()->document.location() != first);
    QVERIFY(QFile::exists(first));
    QVERIFY(open.session()->document.workspace().all<Unit>() != changed.all<Unit>());
}

void tst_Shell::undoNamesWhatItUndoes()
{
    WindowWorld world;
    const auto window = world.window();
    QVERIFY(window->openWorkspace().create(world.path(QStringLiteral("a.cxw")), QStringLiteral("A")));
    Document &document = window->openWorkspace().session()->document;
    const auto undoNames = [&](const QString &words) {
        const auto actions = window->actions();
        return std::ranges::any_of(actions, [&](const QAction *action) {
            return action->isEnabled() && action->iconText().contains(words) && action->toolTip().contains(words);
        });
    };
    QVERIFY(document.apply(unitWithRounds()));
    QVERIFY(undoNames(QStringLiteral("Undo “Make Retail”")));
    press(*window, Qt::Key_Z);
    QVERIFY(document.workspace().units().empty());
    QVERIFY(undoNames(QStringLiteral("Redo “Make Retail”")));
    press(*window, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(document.workspace().units().size(), 1U);
}

void tst_Shell::headerFollowsTheSelection()
{
    WindowWorld world;
    const auto window = world.window();
    QVERIFY(window->openWorkspace().create(world.path(QStringLiteral("a.cxw")), QStringLiteral("A")));
    auto *header = window->findChild<Header *>();
    const auto choices = header->findChildren<ChoiceButton *>();
    QCOMPARE(choices.size(), 2);
    QVERIFY(!choices[0]->isVisible());
    Session &session = *window->openWorkspace().session();
    QVERIFY(session.document.apply(unitWithRounds()));
    QCOMPARE(choices[0]->text(), QStringLiteral("Retail"));
    QCOMPARE(choices[1]->text(), QStringLiteral("Autumn"));
    QVERIFY(!shownTexts(*header).contains(QStringLiteral("locked")));
    const auto rounds = choices[1]->menu()->actions();
    QCOMPARE(rounds.size(), 2);
    rounds[1]->trigger();
    QCOMPARE(session.document.workspace().find<Round>(session.selection.round())->name, QStringLiteral("Spring"));
    QCOMPARE(choices[1]->text(), QStringLiteral("Spring"));
    QVERIFY(shownTexts(*header).contains(QStringLiteral("locked")));
}

void tst_Shell::aRoundIsSelectedWithItsUnit()
{
    WindowWorld world;
    const auto window = world.window();
    QVERIFY(window->openWorkspace().create(world.path(QStringLiteral("a.cxw")), QStringLiteral("A")));
    Session &session = *window->openWorkspace().session();
    QVERIFY(session.document.apply(unitWithRounds()));
    const UnitId retail = session.selection.unit();
    const Unit other{UnitId::create(), QStringLiteral("Wholesale"), 1, 1};
    const Round round{RoundId::create(), other.id, QStringLiteral("Summer"), QDate(2026, 7, 1), {}, false, false};
    QVERIFY(session.document.apply({QStringLiteral("Another unit"), {put(other), put(round)}}));
    QCOMPARE(session.selection.unit(), retail);
    session.selection.selectRound(round.id);
    QCOMPARE(session.selection.unit(), other.id);
    QCOMPARE(session.selection.round(), round.id);
    const auto choices = window->findChild<Header *>()->findChildren<ChoiceButton *>();
    QCOMPARE(choices[0]->text(), QStringLiteral("Wholesale"));
}

void tst_Shell::readOnlyIsSaid()
{
    WindowWorld world;
    const auto content = std::make_shared<MemoryStore::Content>();
    content->readOnly = true;
    const MaturityModel &model = *world.environment().model;
    content->workspace.apply(
        {{}, {put(Organization{OrganizationId::create(), QStringLiteral("A"), model.id, model.version})}});
    content->workspace.apply(unitWithRounds());
    world.environment().files.open = [content](const WorkspaceAddress &) -> WorkspaceFiles::Opened {
        return std::unique_ptr<WorkspaceStore>(std::make_unique<MemoryStore>(content));
    };
    const auto window = world.window();
    window->openFile(QStringLiteral("memory.cxw"));
    QVERIFY(shownTexts(*window->findChild<Header *>()).contains(QStringLiteral("Read-only")));
    const auto actions = window->actions();
    for (const QAction *action : actions) {
        if (action->text().contains(QStringLiteral("round")))
            QVERIFY2(!action->isEnabled(), qPrintable(action->text()));
    }
}

void tst_Shell::brokenFileLeavesWhatIsOpen()
{
    WindowWorld world;
    const auto window = world.window();
    const QString good = world.path(QStringLiteral("a.cxw"));
    QVERIFY(window->openWorkspace().create(good, QStringLiteral("A")));
    window->openFile(world.file(QStringLiteral("b.cxw"), "This is no workspace."));
    QVERIFY(window->findChild<NoticeBar *>()->isVisible());
    QCOMPARE(window->openWorkspace().session()->document.location(), good);
}

void tst_Shell::troubleStaysWithItsDetails()
{
    NoticeBar bar;
    bar.showTrouble({QStringLiteral("It went wrong."), {QStringLiteral("here"), QStringLiteral("there")}});
    QVERIFY(bar.isVisible());
    auto *list = bar.findChild<QListWidget *>();
    QVERIFY(!list->isVisible());
    const auto buttons = bar.findChildren<QAbstractButton *>();
    const auto details = std::ranges::find_if(buttons, [](const auto *button) { return button->isCheckable(); });
    QVERIFY(details != buttons.end());
    (*details)->click();
    QVERIFY(list->isVisible());
    QCOMPARE(list->count(), 2);
    QTest::keyClick(&bar, Qt::Key_Escape);
    QVERIFY(!bar.isVisible());
}

void tst_Shell::noticeDoesNotCoverTrouble()
{
    QWidget window;
    NoticeBar bar(&window);
    window.resize(400, 300);
    window.show();
    bar.showTrouble({QStringLiteral("It went wrong."), {}});
    bar.showNotice(QStringLiteral("Added."));
    QVERIFY(bar.isVisible());
    QCOMPARE(bar.accessibleName(), QStringLiteral("It went wrong."));
    QVERIFY(!window.findChild<Toast *>()->geometry().intersects(bar.geometry()));
}

void tst_Shell::noticeMovesNothing()
{
    QWidget window;
    auto *bar = new NoticeBar(&window);
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(&window);
    layout->addWidget(bar);
    layout->addWidget(page, 1);
    window.resize(400, 300);
    window.show();
    const QRect before = page->geometry();
    bar->showNotice(
        QStringLiteral("A long word about what was just done, which needs more than a line of the window."));
    QCoreApplication::processEvents();
    const auto *toast = window.findChild<Toast *>();
    QVERIFY(toast->isVisible());
    QVERIFY(window.rect().contains(toast->geometry()));
    QCOMPARE(page->geometry(), before);
    bar->dismiss();
    QVERIFY(!toast->isVisible());
}

void tst_Shell::badSheetIsListedAndNothingComesIn()
{
    WindowWorld world;
    const auto window = world.window();
    QVERIFY(window->openWorkspace().create(world.path(QStringLiteral("a.cxw")), QStringLiteral("A")));
    Session &session = *window->openWorkspace().session();
    const Workspace before = session.document.workspace();
    ImportDialog dialog(session, world.file(QStringLiteral("s.csv"), goodSheet
                                                                         + "understanding.ask/rigor,Ada,7,\n"
                                                                           "nothing.known,,pockets,\n"));
    dialog.findChild<QComboBox *>()->setCurrentText(QStringLiteral("Retail"));
    const auto fields = dialog.findChildren<QLineEdit *>();
    for (QLineEdit *field : fields) {
        if (field->placeholderText().contains(QStringLiteral("autumn")))
            field->setText(QStringLiteral("Autumn"));
    }
    dialog.show();
    dialog.importNow();
    QVERIFY(dialog.isVisible());
    const auto *cells = dialog.findChild<QListWidget *>(QString(), Qt::FindDirectChildrenOnly);
    QCOMPARE(cells->count(), 2);
    QVERIFY(cells->item(0)->text().startsWith(QStringLiteral("5:3")));
    QVERIFY(cells->item(1)->text().startsWith(QStringLiteral("6:1")));
    QCOMPARE(session.document.workspace(), before);
}

namespace {

void importInto(Session &session, const QString &sheet, bool replace)
{
    ImportDialog dialog(session, sheet);
    dialog.findChild<QComboBox *>()->setCurrentText(QStringLiteral("Retail"));
    const auto fields = dialog.findChildren<QLineEdit *>();
    for (QLineEdit *field : fields) {
        if (field->placeholderText().contains(QStringLiteral("autumn")))
            field->setText(QStringLiteral("Autumn"));
    }
    dialog.findChild<QAbstractButton *>(QStringLiteral("replace"))->setChecked(replace);
    dialog.importNow();
    QCOMPARE(dialog.result(), static_cast<int>(QDialog::Accepted));
}

} // namespace

void tst_Shell::importWaitsUntilItsDateIsRight()
{
    WindowWorld world;
    const auto window = world.window();
    QVERIFY(window->openWorkspace().create(world.path(QStringLiteral("a.cxw")), QStringLiteral("A")));
    ImportDialog dialog(*window->openWorkspace().session(), world.file(QStringLiteral("s.csv"), goodSheet));
    dialog.show();
    dialog.findChild<QComboBox *>()->setCurrentText(QStringLiteral("Retail"));
    const auto named = [&](const QString &name) {
        const auto lines = dialog.findChildren<QLineEdit *>();
        return *std::ranges::find(lines, name, &QLineEdit::accessibleName);
    };
    named(QStringLiteral("Round"))->setText(QStringLiteral("R"));
    const auto buttons = dialog.findChildren<QPushButton *>();
    const auto import = std::ranges::find_if(buttons, [](const QPushButton *button) { return button->isDefault(); });
    QVERIFY(import != buttons.end() && (*import)->isEnabled());
    QLineEdit *date = named(QStringLiteral("Date"));
    for (const char *typed : {"15 Apr", "1850-02-03", ""}) {
        date->selectAll();
        QTest::keyClick(date, Qt::Key_Backspace);
        QTest::keyClicks(date, QString::fromLatin1(typed));
        QVERIFY2(!(*import)->isEnabled(), typed);
    }
    QTest::keyClicks(date, QStringLiteral("2026-04-15"));
    QVERIFY((*import)->isEnabled());
}

void tst_Shell::goodSheetIsOneEdit()
{
    WindowWorld world;
    const auto window = world.window();
    QVERIFY(window->openWorkspace().create(world.path(QStringLiteral("a.cxw")), QStringLiteral("A")));
    Session &session = *window->openWorkspace().session();
    const Workspace before = session.document.workspace();
    importInto(session, world.file(QStringLiteral("s.csv"), goodSheet), false);
    const Round *round = session.document.workspace().find<Round>(session.selection.round());
    QVERIFY(round);
    QCOMPARE(round->name, QStringLiteral("Autumn"));
    QVERIFY(session.document.readBallots(round->id));
    QCOMPARE(session.document.workspace().all<Ballot>().size(), 2U);
    press(*window, Qt::Key_Z);
    QCOMPARE(session.document.workspace(), before);
}

void tst_Shell::replacedRoundComesBack()
{
    WindowWorld world;
    const QString path = world.path(QStringLiteral("a.cxw"));
    const auto window = world.window();
    QVERIFY(window->openWorkspace().create(path, QStringLiteral("A")));
    const QString sheet = world.file(QStringLiteral("s.csv"), goodSheet);
    importInto(*window->openWorkspace().session(), sheet, false);
    QVERIFY(window->openWorkspace().open(path));
    Session &session = *window->openWorkspace().session();
    importInto(session,
               world.file(QStringLiteral("t.csv"), "item,participant,value\nunderstanding.ask/cadence,Ada,4\n"), true);
    QCOMPARE(session.document.workspace().all<Ballot>().size(), 1U);
    QVERIFY(session.document.undo());
    QCOMPARE(session.document.workspace().all<Ballot>().size(), 2U);
}

void tst_Shell::helpFollowsThePage()
{
    WindowWorld world;
    const auto window = world.window();
    auto *help = window->findChild<HelpPanel *>();
    QVERIFY(!help->isVisible());
    press(*window, Qt::Key_F1, Qt::NoModifier);
    QVERIFY(help->isVisible());
    QVERIFY(shownTexts(*help).contains(QStringLiteral("Start")));
    window->openSample();
    window->goTo(Place::Findings);
    QVERIFY(shownTexts(*help).contains(QStringLiteral("Findings")));
    press(*window, Qt::Key_F1, Qt::NoModifier);
    QVERIFY(!help->isVisible());
}

void tst_Shell::arrowsMoveInTheSidebar()
{
    WindowWorld world;
    const auto window = world.window();
    auto *sidebar = window->findChild<Sidebar *>();
    QTest::keyClick(sidebar, Qt::Key_Down);
    QCOMPARE(window->place(), Place::Start);
    window->openSample();
    QTest::keyClick(sidebar, Qt::Key_Down);
    QCOMPARE(window->place(), Place::Assess);
    QTest::keyClick(sidebar, Qt::Key_Up);
    QCOMPARE(window->place(), Place::Overview);
}

void tst_Shell::remembersFilesPlaceAndScheme()
{
    WindowWorld world;
    const QString path = world.path(QStringLiteral("a.cxw"));
    {
        const auto window = world.window();
        QVERIFY(window->openWorkspace().create(path, QStringLiteral("Alpha")));
        window->goTo(Place::Findings);
        const auto actions = window->actions();
        for (QAction *action : actions) {
            if (action->text() == QStringLiteral("&Dark"))
                action->trigger();
        }
        window->resize(1111, 666);
        window->close();
    }
    QVERIFY(style::isDark(QApplication::palette()));
    style::applyTo(*qApp, Scheme::Light);
    MainWindow window(world.environment());
    QCOMPARE(window.size(), QSize(1111, 666));
    QCOMPARE(WindowSettings(world.environment().settings).scheme(), Scheme::Dark);
    auto *row = window.findChild<RecentRow *>();
    QVERIFY(row);
    QCOMPARE(row->text(), QStringLiteral("Alpha"));
    row->click();
    QCOMPARE(window.openWorkspace().session()->document.location(), path);
    QCOMPARE(window.place(), Place::Findings);
}

void tst_Shell::forgetsFilesThatAreGone()
{
    WindowWorld world;
    const QString path = world.path(QStringLiteral("a.cxw"));
    RecentFiles recent(world.environment().settings);
    {
        const auto window = world.window();
        QVERIFY(window->openWorkspace().create(path, QStringLiteral("Alpha")));
        QCOMPARE(recent.list().size(), 1U);
        QCOMPARE(recent.list().front().organization, QStringLiteral("Alpha"));
    }
    QVERIFY(QFile::remove(path));
    QVERIFY(recent.list().empty());
}

void tst_Shell::knowsWhatIsDropped_data()
{
    QTest::addColumn<QStringList>("urls");
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("said");
    const QString elsewhere = QStringLiteral("does not lead to a file on this computer");
    const auto row = [](const char *name, const QStringList &urls, const char *file, const QString &said = {}) {
        QTest::newRow(name) << urls << QString::fromUtf8(file) << said;
    };
    row("workspace", {QStringLiteral("file:///a/b.cxw")}, "/a/b.cxw");
    row("sheet", {QStringLiteral("file:///a/b.CSV")}, "/a/b.CSV");
    row("blanks and signs", {QStringLiteral("file:///a%20b/100%25%23%C3%BC.cxw")}, "/a b/100%#\xc3\xbc.cxw");
    row("other", {QStringLiteral("file:///a/b.png")}, "");
    row("remote", {QStringLiteral("https://a/b.cxw")}, "", elsewhere);
    row("on a share", {QStringLiteral("file://server/b.cxw")}, "", elsewhere);
    row("two", {QStringLiteral("file:///a.cxw"), QStringLiteral("file:///b.cxw")}, "/a.cxw",
        QStringLiteral("only the first"));
    row("one of them", {QStringLiteral("file:///a.png"), QStringLiteral("file:///b.cxw")}, "/b.cxw");
    row("none", {}, "");
}

void tst_Shell::knowsWhatIsDropped()
{
    QFETCH(QStringList, urls);
    QFETCH(QString, file);
    QFETCH(QString, said);
    QMimeData dragged;
    dragged.setUrls(QUrl::fromStringList(urls));
    const GivenFiles dropped = droppedFiles(&dragged);
    QCOMPARE(dropped.path, file);
    QCOMPARE(dropped.remark.isEmpty(), said.isEmpty());
    QVERIFY2(dropped.remark.contains(said), qPrintable(dropped.remark));
}

QTEST_MAIN(tst_Shell)
#include "tst_shell.moc"
