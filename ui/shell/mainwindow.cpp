// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/mainwindow.h"

#include "core/base/printable.h"
#include "core/workspace/setupedits.h"
#include "ui/access/accessibility.h"
#include "ui/access/buttontext.h"
#include "ui/assess/assesspage.h"
#include "ui/find/findpanel.h"
#include "ui/safekeeping/filebanner.h"
#include "ui/safekeeping/fileguard.h"
#include "ui/safekeeping/filetasks.h"
#include "ui/safekeeping/unpackdialog.h"
#include "ui/shell/aboutdialog.h"
#include "ui/shell/droppedfile.h"
#include "ui/shell/editnews.h"
#include "ui/shell/fieldstays.h"
#include "ui/shell/header.h"
#include "ui/shell/helppanel.h"
#include "ui/shell/importdialog.h"
#include "ui/shell/noticebar.h"
#include "ui/shell/pagestack.h"
#include "ui/shell/placetable.h"
#include "ui/shell/sameplace.h"
#include "ui/shell/shortcutsdialog.h"
#include "ui/shell/sidebar.h"
#include "ui/shell/unitdialog.h"
#include "ui/shell/windowmenu.h"
#include "ui/start/newworkspacedialog.h"
#include "ui/start/startpage.h"
#include "ui/style/plaintext.h"
#include "ui/widgets/filedialogs.h"
#include "ui/widgets/roomy.h"

#include <QActionGroup>
#include <QApplication>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMimeData>
#include <QScrollArea>

#include <algorithm>

namespace cxw {

MainWindow::MainWindow(const Environment &environment, QWidget *parent)
    : QWidget(parent),
      m_environment(environment),
      m_settings(environment.settings),
      m_recent(environment.settings),
      m_open(environment),
      m_backups(environment, BackupKeeper::usualInterval, this)
{
    setAccessibleRole(this, QAccessible::Window);
    setAcceptDrops(true);
    new FieldUndo(this);
    auto *frame = new QVBoxLayout(this);
    frame->setContentsMargins(0, 0, 0, 0);
    connect(&m_open, &OpenWorkspace::opened, this, &MainWindow::takeUp);
    connect(&m_open, &OpenWorkspace::closing, this, &MainWindow::letGo);
    connect(&m_open, &OpenWorkspace::closed, this, &MainWindow::follow);
    build();
    m_settings.restoreGeometry(this);
    goTo(Place::Start);
}

MainWindow::~MainWindow()
{
    // The pages refer to the document and have to go before it; and a backup may be due.
    m_open.close();
}

void MainWindow::build()
{
    m_body = new QWidget(this);
    layout()->addWidget(m_body);
    m_actions = std::make_unique<WindowActions>(this);
    m_sidebar = new Sidebar(m_body);
    m_banner = new FileBanner(m_body);
    m_notices = new NoticeBar(m_body);
    m_start = new StartPage(m_recent);
    m_pages = new PageStack(m_start, m_body);
    m_whereabouts = new Whereabouts(m_environment.settings, m_pages, m_body);
    m_help = new HelpPanel(m_body);
    m_find = new FindPanel(m_body);
    m_guard = new FileGuard(m_environment, m_backups, m_banner, m_body);
    m_fileTasks = new FileTasks(m_environment, m_open, m_backups, m_body);
    auto *menu = new WindowMenu(*m_actions, m_recent, m_body);
    connect(menu, &WindowMenu::recentChosen, this, &MainWindow::openFile);
    m_header = new Header(*m_actions, menu, m_body);
    arrange();
    connectActions();
    connectParts();
    connectFileTasks();
    m_actions->schemes.at(m_settings.scheme())->setChecked(true);
    m_actions->textSizes.at(m_settings.textScale())->setChecked(true);
    for (const auto &[code, action] : m_actions->languages)
        action->setChecked(code == m_environment.texts.chosen());
    m_help->hide();
    m_body->show();
    follow();
}

void MainWindow::dismantle()
{
    letGoOfPages();
    delete m_body;
    const auto left = actions();
    for (QAction *action : left)
        delete action;
    qDeleteAll(findChildren<QActionGroup *>(Qt::FindDirectChildrenOnly));
}

void MainWindow::speak(const QString &code)
{
    const Place here = place();
    // A field takes what was typed into it when it leaves the screen.
    const SamePlace view(*m_pages);
    const auto whereabouts = m_pages->whereabouts();
    const bool help = m_actions->pageHelp->isChecked();
    setUpdatesEnabled(false);
    m_body->hide();
    dismantle();
    m_environment.texts.speak(code);
    auto model = m_environment.texts.model();
    if (model)
        m_open.setModel(std::move(model).value());
    build();
    if (m_open.session())
        showSession();
    m_pages->comeBackTo(whereabouts);
    goTo(here);
    m_actions->pageHelp->setChecked(help);
    if (!model)
        m_notices->showTrouble(model.error());
    view.bringBackTexts(*m_pages);
    setUpdatesEnabled(true);
    QMetaObject::invokeMethod(
        m_pages, [this, view] { view.bringBackView(*m_pages); }, Qt::QueuedConnection);
}

void MainWindow::arrange()
{
    // A page that needs more than a small screen has scrolls as a whole, and does not push the window over its edge.
    auto *room = new QScrollArea(m_body);
    room->setWidget(m_pages);
    room->setWidgetResizable(true);
    room->setFrameShape(QFrame::NoFrame);
    room->setFocusPolicy(Qt::NoFocus);
    room->viewport()->setAutoFillBackground(false);
    m_pages->setAutoFillBackground(false);
    m_help->lieOver(room);
    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_header);
    right->addWidget(m_banner);
    right->addWidget(m_notices);
    right->addWidget(room, 1);
    auto *whole = new QHBoxLayout(m_body);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(m_sidebar);
    whole->addLayout(right, 1);
}

void MainWindow::connectActions()
{
    connect(m_actions->newWorkspace, &QAction::triggered, this, &MainWindow::createWorkspace);
    connect(m_actions->open, &QAction::triggered, this, &MainWindow::chooseFile);
    connect(m_actions->sample, &QAction::triggered, this, &MainWindow::openSample);
    connect(m_actions->freshSample, &QAction::triggered, this,
            [this] { afterOpening(m_open.openFreshSample(), Place::Overview); });
    connect(m_actions->importSheet, &QAction::triggered, this, [this] { importSheet({}); });
    connect(m_actions->close, &QAction::triggered, &m_open, &OpenWorkspace::close);
    connect(m_actions->quit, &QAction::triggered, this, &QWidget::close);
    connect(m_actions->undo, &QAction::triggered, this, &MainWindow::undo);
    connect(m_actions->redo, &QAction::triggered, this, &MainWindow::redo);
    connect(m_actions->newRound, &QAction::triggered, this, &MainWindow::beginRound);
    connect(m_actions->newUnit, &QAction::triggered, this, &MainWindow::addUnit);
    connect(m_actions->find, &QAction::triggered, this, &MainWindow::find);
    connect(m_find, &FindPanel::taken, this, &MainWindow::take);
    connect(m_actions->pageHelp, &QAction::toggled, this, &MainWindow::showHelp);
    connect(m_actions->shortcuts, &QAction::triggered, this, [this] { ShortcutsDialog(place(), this).exec(); });
    connect(m_actions->about, &QAction::triggered, this,
            [this] { AboutDialog(m_environment.version, m_open.model(), this).exec(); });
    for (const auto &[place, action] : m_actions->places)
        connect(action, &QAction::triggered, this, [this, to = place] { goTo(to); });
    for (const auto &[scheme, action] : m_actions->schemes)
        connect(action, &QAction::triggered, this, [this, to = scheme] { setScheme(to); });
    for (const auto &[code, action] : m_actions->languages)
        connect(action, &QAction::triggered, this, [this, to = code] { setLanguage(to); });
    for (const auto &[percent, action] : m_actions->textSizes)
        connect(action, &QAction::triggered, this, [this, to = percent] { setTextScale(to); });
    connect(m_actions->largerText, &QAction::triggered, this, [this] { stepTextScale(1); });
    connect(m_actions->smallerText, &QAction::triggered, this, [this] { stepTextScale(-1); });
    connect(m_actions->usualText, &QAction::triggered, this, [this] { setTextScale({}); });
}

void MainWindow::connectParts()
{
    connect(m_sidebar, &Sidebar::chosen, this, &MainWindow::goTo);
    // What is chosen there is chosen for the page, whose keys hold again at once.
    connect(m_header, &Header::chosen, this, [this] { m_pages->currentWidget()->setFocus(); });
    connect(m_start, &StartPage::newWanted, this, &MainWindow::createWorkspace);
    connect(m_start, &StartPage::openWanted, this, &MainWindow::chooseFile);
    connect(m_start, &StartPage::sampleWanted, this, &MainWindow::openSample);
    connect(m_start, &StartPage::freshSampleWanted, m_actions->freshSample, &QAction::trigger);
    connect(m_start, &StartPage::fileWanted, this, &MainWindow::openFile);
    connect(m_pages, &PageStack::placeChanged, this, &MainWindow::placeShown);
    connect(m_pages, &PageStack::goTo, this, &MainWindow::goTo);
    connect(m_pages, &PageStack::trouble, m_notices, &NoticeBar::showTrouble);
    connect(m_pages, &PageStack::notice, m_notices, &NoticeBar::showNotice);
    connect(m_notices, &NoticeBar::undoWanted, m_actions->undo, &QAction::trigger);
    connect(m_help, &HelpPanel::closeWanted, m_actions->pageHelp, [this] { m_actions->pageHelp->setChecked(false); });
}

void MainWindow::connectFileTasks()
{
    connect(m_actions->saveCopy, &QAction::triggered, m_fileTasks, &FileTasks::saveCopy);
    connect(m_actions->share, &QAction::triggered, m_fileTasks, &FileTasks::share);
    connect(m_actions->protect, &QAction::triggered, m_fileTasks, &FileTasks::protect);
    connect(m_actions->backUpNow, &QAction::triggered, m_fileTasks, &FileTasks::backUpNow);
    connect(m_actions->restore, &QAction::triggered, m_fileTasks, &FileTasks::restore);
    connect(m_fileTasks, &FileTasks::notice, m_notices, &NoticeBar::showNotice);
    connect(m_fileTasks, &FileTasks::trouble, m_notices, &NoticeBar::showTrouble);
    connect(m_fileTasks, &FileTasks::openWanted, this, &MainWindow::openFile);
    connect(m_fileTasks, &FileTasks::goOnWanted, this,
            [this](const QString &path) { openHere([&] { return m_open.goOnIn(path); }); });
    connect(m_guard, &FileGuard::moveWanted, m_fileTasks, &FileTasks::moveElsewhere);
    connect(m_guard, &FileGuard::reopenWanted, this, [this] { openHere([this] { return m_open.reopen(); }); });
    connect(&m_backups, &BackupKeeper::failed, m_notices, &NoticeBar::showTrouble);
}

void MainWindow::openFile(const QString &path)
{
    if (isPackage(path)) {
        m_fileTasks->openPackage(path);
        return;
    }
    const QString file = QFileInfo(path).absoluteFilePath();
    if (const auto opened = m_open.open(file))
        afterOpening(opened, m_whereabouts->place());
    else
        m_fileTasks->tellNotOpened(file, opened.error());
}

void MainWindow::openGiven(const GivenFiles &files)
{
    if (isRoundSheet(files.path))
        importSheet(files.path);
    else if (!files.path.isEmpty())
        openFile(files.path);
    if (!files.remark.isEmpty() && files.path.isEmpty())
        m_notices->showTrouble({files.remark, {}});
    else if (!files.remark.isEmpty())
        m_notices->showNotice(files.remark);
}

void MainWindow::present()
{
    setWindowState((windowState() & ~Qt::WindowMinimized) | Qt::WindowActive);
    show();
    // A dialog that is open has to be answered before anything else.
    QWidget *modal = QApplication::activeModalWidget();
    for (QWidget *each : {static_cast<QWidget *>(this), modal ? modal->window() : nullptr}) {
        if (!each)
            continue;
        each->raise();
        each->activateWindow();
    }
}

void MainWindow::openSample()
{
    const auto opened = m_open.openSample();
    afterOpening(opened, m_whereabouts->place());
}

void MainWindow::goTo(const Destination &to)
{
    if (Session *session = m_open.session())
        session->selection.selectEither(to.scope.unit, to.scope.round);
    // Who is there already stays in the field where they are.
    const bool isThere = to.place == place() && to.spot != Spot();
    if (to.place && !isThere)
        showPlace(*to.place);
    if (Page *page = m_pages->page())
        page->reveal(to.spot);
}

void MainWindow::showPlace(Place place)
{
    // Or else the focus would move on to some control of the new page when the old one hides.
    if (m_pages->isAncestorOf(focusWidget()))
        m_pages->setFocus();
    m_pages->show(place);
}

Place MainWindow::place() const
{
    return m_pages->place();
}

void MainWindow::createWorkspace()
{
    NewWorkspaceDialog dialog(m_environment.documentsFolder, this);
    if (dialog.exec() == QDialog::Accepted)
        afterOpening(m_open.create(dialog.path(), dialog.organization()), Place::Assess);
}

void MainWindow::chooseFile()
{
    const QString path = cxw::chooseFile(this, tr("Open a workspace"), m_environment.documentsFolder,
                                         tr("Workspaces and packages (*.cxw *.cxwp);;All files (*)"));
    if (!path.isEmpty())
        openFile(path);
}

void MainWindow::importSheet(const QString &file)
{
    Session *session = m_open.session();
    if (!session) {
        m_notices->showTrouble({tr("A round sheet needs a workspace to come into. Open or make one first."), {}});
        return;
    }
    ImportDialog dialog(*session, file, this);
    if (dialog.exec() == QDialog::Accepted)
        goTo(Place::Overview);
}

void MainWindow::beginRound()
{
    goTo(Place::Assess);
    if (auto *assess = qobject_cast<AssessPage *>(m_pages->page()))
        assess->beginRound();
}

void MainWindow::addUnit()
{
    Session &session = *m_open.session();
    UnitDialog dialog(session.document.workspace(), this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const AddedUnit added = addUnitEdit(session.document.workspace(), dialog.name());
    if (const auto done = session.document.apply(added.edit); !done)
        return m_notices->showTrouble(done.error());
    session.selection.selectUnit(added.unit);
    beginRound();
}

void MainWindow::afterOpening(const Result<void> &opened, Place place)
{
    if (!opened) {
        m_notices->showTrouble(opened.error());
        return;
    }
    m_notices->dismiss();
    goTo(place);
}

void MainWindow::openHere(const std::function<Result<void>()> &opening)
{
    const Place here = place();
    afterOpening(opening(), here);
}

void MainWindow::letGo()
{
    m_backups.letGo();
    letGoOfPages();
}

void MainWindow::letGoOfPages()
{
    m_whereabouts->letGo();
    m_guard->letGo();
    m_header->setSession(nullptr);
    m_pages->setSession(nullptr);
}

void MainWindow::showSession()
{
    Session *session = m_open.session();
    m_guard->takeUp(session->document);
    m_pages->setSession(session);
    m_whereabouts->takeUp(*session);
    m_header->setSession(session);
}

void MainWindow::takeUp()
{
    Session *session = m_open.session();
    session->secure = [this](BackupReason reason) { return m_backups.secure(reason); };
    m_backups.takeUp(session->document);
    showSession();
    tellStays(session->document);
    tellOfEdits(*session);
    m_recent.remember(
        {session->document.location(), session->document.workspace().organization().name, m_environment.clock.now()});
    follow();
}

void MainWindow::follow()
{
    const Session *session = m_open.session();
    m_actions->follow(session ? &session->document : nullptr);
    m_actions->freshSample->setVisible(m_open.hasSample());
    m_sidebar->setWorkspaceOpen(session);
    showTitle();
}

void MainWindow::tellOfEdits(Session &session)
{
    connect(&session.document, &Document::changed, this, [this] {
        m_notices->withdrawUndo();
        follow();
    });
    auto *news = new EditNews(
        session, [this] { return place(); }, &session.document);
    connect(news, &EditNews::done, this,
            [this](const QString &text) { m_notices->showDone(text, textWithoutKey(m_actions->undo->text())); });
}

void MainWindow::undo()
{
    Document &document = m_open.session()->document;
    const Edit edit = *document.nextUndo();
    if (const auto done = document.undo())
        m_notices->showNotice(tr("Undone: %1").arg(goToChange(edit)));
    else
        m_notices->showTrouble(done.error());
}

void MainWindow::redo()
{
    Document &document = m_open.session()->document;
    const Edit edit = *document.nextRedo();
    if (const auto done = document.redo())
        m_notices->showNotice(tr("Done again: %1").arg(goToChange(edit)));
    else
        m_notices->showTrouble(done.error());
}

QString MainWindow::goToChange(const Edit &edit)
{
    const Workspace &workspace = m_open.session()->document.workspace();
    Destination to = destinationOf(edit, workspace);
    // The history shows every edit where one is.
    if (to.place == place() || place() == Place::History)
        to.place.reset();
    goTo(to);
    return namedWithPlace(edit.label, to.scope, workspace);
}

void MainWindow::setScheme(Scheme scheme)
{
    m_settings.setScheme(scheme);
    style::applyTo(*qApp, scheme);
}

void MainWindow::setLanguage(const QString &code)
{
    m_settings.setLanguage(code);
    // Not before the menu in which it was chosen has closed: that is made anew as well.
    QMetaObject::invokeMethod(
        this, [this, code] { speak(code); }, Qt::QueuedConnection);
}

void MainWindow::setTextScale(std::optional<int> percent)
{
    m_settings.setTextScale(percent);
    m_actions->textSizes.at(percent)->setChecked(true);
    fitToSize();
}

void MainWindow::fitToSize()
{
    style::setTextScale(m_settings.textScale().value_or(textScaleFor(size())));
    m_sidebar->fitTo(width());
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitToSize();
}

void MainWindow::stepTextScale(int by)
{
    const auto &all = style::textScales;
    const auto here = std::ranges::find(all, style::textScale()) - all.begin();
    setTextScale(all.at(static_cast<size_t>(std::clamp<qsizetype>(here + by, 0, qsizetype(all.size()) - 1))));
}

void MainWindow::showHelp(bool open)
{
    m_help->setText(displayName(place()), rowOf(place()).help());
    m_help->setOpen(open);
}

void MainWindow::find()
{
    const Session *session = m_open.session();
    const QList<QAction *> all = actions();
    m_find->open(session ? findHits(all, *session) : findHits(all));
}

void MainWindow::take(const FindHit &hit)
{
    if (QAction *const *action = std::get_if<QAction *>(&hit.leadsTo)) {
        (*action)->trigger();
        return;
    }
    Destination to = std::get<Destination>(hit.leadsTo);
    if (!to.place && place() == Place::Start)
        to.place = Place::Overview;
    goTo(to);
    if (!m_pages->isAncestorOf(focusWidget()))
        m_pages->currentWidget()->setFocus();
}

void MainWindow::placeShown(Place place)
{
    m_sidebar->setCurrent(place);
    if (place == Place::Start)
        m_start->refresh(m_open.hasSample());
    showHelp(m_actions->pageHelp->isChecked());
    takeFocus();
}

void MainWindow::takeFocus()
{
    // A page that wants the keyboard has it by now; else Tab begins at its first control.
    const QWidget *focused = focusWidget();
    QWidget *page = m_pages->currentWidget();
    if (!focused || (!page->isAncestorOf(focused) && !m_sidebar->isAncestorOf(focused)))
        page->setFocus();
}

void MainWindow::showTitle()
{
    const Session *session = m_open.session();
    const QString program = QGuiApplication::applicationDisplayName();
    if (!session) {
        setPlainWindowTitle(this, program);
        return;
    }
    const QString file = QFileInfo(session->document.location()).fileName();
    const QString organization = session->document.workspace().organization().name;
    setPlainWindowTitle(this, printable(tr("%1 – %2").arg(organization, file)));
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_settings.saveGeometry(this);
    QWidget::closeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (droppedFiles(event->mimeData()) != GivenFiles())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const GivenFiles files = droppedFiles(event->mimeData());
    event->acceptProposedAction();
    openGiven(files);
}

} // namespace cxw
