// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/mainwindow.h"

#include "core/base/printable.h"
#include "core/workspace/setupedits.h"
#include "ui/access/accessibility.h"
#include "ui/access/buttontext.h"
#include "ui/assess/assesspage.h"
#include "ui/safekeeping/fileguard.h"
#include "ui/safekeeping/filetasks.h"
#include "ui/shell/droppedfile.h"
#include "ui/shell/editnews.h"
#include "ui/shell/fieldstays.h"
#include "ui/shell/fileopening.h"
#include "ui/shell/header.h"
#include "ui/shell/navigation.h"
#include "ui/shell/noticebar.h"
#include "ui/shell/pagestack.h"
#include "ui/shell/sameplace.h"
#include "ui/shell/sidebar.h"
#include "ui/shell/unitdialog.h"
#include "ui/shell/whereabouts.h"
#include "ui/shell/windowlook.h"
#include "ui/shell/windowparts.h"
#include "ui/style/plaintext.h"

#include <QActionGroup>
#include <QApplication>
#include <QDragEnterEvent>
#include <QMimeData>
#include <QVBoxLayout>

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
    delete m_body;
}

void MainWindow::build()
{
    m_body = new QWidget(this);
    layout()->addWidget(m_body);
    m_actions = std::make_unique<WindowActions>(this);
    m_parts = std::make_unique<WindowParts>(*m_actions, m_recent, m_environment.settings, m_body);
    m_navigation = new Navigation(m_open, *m_actions, *m_parts, this, m_body);
    m_look = new WindowLook(m_settings, *m_actions, m_parts->sidebar, this, m_body);
    m_guard = new FileGuard(m_environment, m_backups, m_parts->banner, m_body);
    m_fileTasks = new FileTasks(m_environment, m_open, m_backups, m_body);
    m_opening = new FileOpening(m_environment, m_open, *m_fileTasks, *m_parts->whereabouts, this, m_body);
    connectActions();
    connectParts();
    connectOpening();
    connectUndo();
    connectFileTasks();
    for (const auto &[code, action] : m_actions->languages)
        action->setChecked(code == m_environment.texts.chosen());
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
    const SamePlace view(*m_parts->pages);
    const auto whereabouts = m_parts->pages->whereabouts();
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
    m_parts->pages->comeBackTo(whereabouts);
    goTo(here);
    m_actions->pageHelp->setChecked(help);
    if (!model)
        m_parts->notices->showTrouble(model.error());
    view.bringBackTexts(*m_parts->pages);
    setUpdatesEnabled(true);
    QMetaObject::invokeMethod(
        m_parts->pages, [this, view] { view.bringBackView(*m_parts->pages); }, Qt::QueuedConnection);
}

void MainWindow::openFile(const QString &path)
{
    m_opening->openFile(path);
}

void MainWindow::openGiven(const GivenFiles &files)
{
    m_opening->openGiven(files);
}

void MainWindow::openSample()
{
    m_opening->openSample();
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

void MainWindow::goTo(const Destination &to)
{
    m_navigation->goTo(to);
}

Place MainWindow::place() const
{
    return m_navigation->place();
}

void MainWindow::beginRound()
{
    goTo(Place::Assess);
    if (auto *assess = qobject_cast<AssessPage *>(m_parts->pages->page()))
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
        return m_parts->notices->showTrouble(done.error());
    session.selection.selectUnit(added.unit);
    beginRound();
}

void MainWindow::openHere(const std::function<Result<void>()> &opening)
{
    const Place here = place();
    m_opening->tell(opening(), here);
}

void MainWindow::letGo()
{
    m_backups.letGo();
    letGoOfPages();
}

void MainWindow::letGoOfPages()
{
    m_parts->whereabouts->letGo();
    m_guard->letGo();
    m_parts->header->setSession(nullptr);
    m_parts->pages->setSession(nullptr);
}

void MainWindow::showSession()
{
    Session *session = m_open.session();
    m_guard->takeUp(session->document);
    m_parts->pages->setSession(session);
    m_parts->whereabouts->takeUp(*session);
    m_parts->header->setSession(session);
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
        {session->document.address(), session->document.workspace().organization().name, m_environment.clock.now()});
    follow();
}

void MainWindow::follow()
{
    const Session *session = m_open.session();
    m_actions->follow(session ? &session->document : nullptr);
    m_actions->freshSample->setVisible(m_open.hasSample());
    m_parts->sidebar->setWorkspaceOpen(session);
    showTitle();
}

void MainWindow::tellOfEdits(Session &session)
{
    connect(&session.document, &Document::changed, this, [this] {
        m_parts->notices->withdrawUndo();
        follow();
    });
    auto *news = new EditNews(
        session, [this] { return place(); }, &session.document);
    connect(news, &EditNews::done, this,
            [this](const QString &text) { m_parts->notices->showDone(text, textWithoutKey(m_actions->undo->text())); });
}

void MainWindow::setLanguage(const QString &code)
{
    m_settings.setLanguage(code);
    // Not before the menu in which it was chosen has closed: that is made anew as well.
    QMetaObject::invokeMethod(
        this, [this, code] { speak(code); }, Qt::QueuedConnection);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_look->fit();
}

void MainWindow::showTitle()
{
    const Session *session = m_open.session();
    const QString program = QGuiApplication::applicationDisplayName();
    if (!session) {
        setPlainWindowTitle(this, program);
        return;
    }
    const QString file = session->document.address().name();
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
