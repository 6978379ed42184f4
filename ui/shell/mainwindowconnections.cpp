// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/safekeeping/fileguard.h"
#include "ui/safekeeping/filetasks.h"
#include "ui/shell/aboutdialog.h"
#include "ui/shell/fileopening.h"
#include "ui/shell/header.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/noticebar.h"
#include "ui/shell/pagestack.h"
#include "ui/shell/shortcutsdialog.h"
#include "ui/shell/undosteps.h"
#include "ui/shell/windowmenu.h"
#include "ui/shell/windowparts.h"
#include "ui/start/startpage.h"

namespace cxw {

// What the window's parts and actions say, and who does it.

void MainWindow::connectActions()
{
    connect(m_actions->close, &QAction::triggered, &m_open, &OpenWorkspace::close);
    connect(m_actions->quit, &QAction::triggered, this, &QWidget::close);
    connect(m_actions->newRound, &QAction::triggered, this, &MainWindow::beginRound);
    connect(m_actions->newUnit, &QAction::triggered, this, &MainWindow::addUnit);
    connect(m_actions->shortcuts, &QAction::triggered, this, [this] { ShortcutsDialog(place(), this).exec(); });
    connect(m_actions->about, &QAction::triggered, this,
            [this] { AboutDialog(m_environment.version, m_open.model(), this).exec(); });
    for (const auto &[code, action] : m_actions->languages)
        connect(action, &QAction::triggered, this, [this, to = code] { setLanguage(to); });
}

void MainWindow::connectParts()
{
    // What is chosen there is chosen for the page, whose keys hold again at once.
    connect(m_parts->header, &Header::chosen, this, [this] { m_parts->pages->currentWidget()->setFocus(); });
    connect(m_parts->pages, &PageStack::trouble, m_parts->notices, &NoticeBar::showTrouble);
    connect(m_parts->pages, &PageStack::notice, m_parts->notices, &NoticeBar::showNotice);
    connect(m_parts->notices, &NoticeBar::undoWanted, m_actions->undo, &QAction::trigger);
}

void MainWindow::connectOpening()
{
    connect(m_actions->newWorkspace, &QAction::triggered, m_opening, &FileOpening::createWorkspace);
    connect(m_actions->open, &QAction::triggered, m_opening, &FileOpening::chooseFile);
    connect(m_actions->sample, &QAction::triggered, m_opening, &FileOpening::openSample);
    connect(m_actions->freshSample, &QAction::triggered, m_opening, &FileOpening::openFreshSample);
    connect(m_actions->importSheet, &QAction::triggered, m_opening, [this] { m_opening->importSheet({}); });
    connect(m_parts->menu, &WindowMenu::recentChosen, m_opening, &FileOpening::open);
    const StartPage *start = m_parts->start;
    connect(start, &StartPage::newWanted, m_opening, &FileOpening::createWorkspace);
    connect(start, &StartPage::openWanted, m_opening, &FileOpening::chooseFile);
    connect(start, &StartPage::sampleWanted, m_opening, &FileOpening::openSample);
    connect(start, &StartPage::freshSampleWanted, m_actions->freshSample, &QAction::trigger);
    connect(start, &StartPage::modelWanted, m_opening, &FileOpening::showModel);
    connect(start, &StartPage::workspaceWanted, m_opening, &FileOpening::open);
    connect(m_opening, &FileOpening::opened, this, [this](Place place) {
        m_parts->notices->dismiss();
        goTo(place);
    });
    connect(m_opening, &FileOpening::imported, this, [this] { goTo(Place::Overview); });
    connect(m_opening, &FileOpening::notice, m_parts->notices, &NoticeBar::showNotice);
    connect(m_opening, &FileOpening::trouble, m_parts->notices, &NoticeBar::showTrouble);
}

void MainWindow::connectUndo()
{
    auto *steps = new UndoSteps(
        m_open, [this] { return place(); }, m_body);
    connect(m_actions->undo, &QAction::triggered, steps, &UndoSteps::undo);
    connect(m_actions->redo, &QAction::triggered, steps, &UndoSteps::redo);
    connect(steps, &UndoSteps::goTo, this, &MainWindow::goTo);
    connect(steps, &UndoSteps::notice, m_parts->notices, &NoticeBar::showNotice);
    connect(steps, &UndoSteps::trouble, m_parts->notices, &NoticeBar::showTrouble);
    // What can't be undone any more is no longer what comes next.
    connect(steps, &UndoSteps::trouble, this, &MainWindow::follow);
}

void MainWindow::connectFileTasks()
{
    connect(m_actions->saveCopy, &QAction::triggered, m_fileTasks, &FileTasks::saveCopy);
    connect(m_actions->share, &QAction::triggered, m_fileTasks, &FileTasks::share);
    connect(m_actions->protect, &QAction::triggered, m_fileTasks, &FileTasks::protect);
    connect(m_actions->backUpNow, &QAction::triggered, m_fileTasks, &FileTasks::backUpNow);
    connect(m_actions->restore, &QAction::triggered, m_fileTasks, &FileTasks::restore);
    connect(m_fileTasks, &FileTasks::notice, m_parts->notices, &NoticeBar::showNotice);
    connect(m_fileTasks, &FileTasks::trouble, m_parts->notices, &NoticeBar::showTrouble);
    connect(m_fileTasks, &FileTasks::goOnWanted, this,
            [this](const QString &path) { openHere([&] { return m_open.goOnIn(path); }); });
    connect(m_guard, &FileGuard::moveWanted, m_fileTasks, &FileTasks::moveElsewhere);
    connect(m_guard, &FileGuard::reopenWanted, this, [this] { openHere([this] { return m_open.reopen(); }); });
    connect(&m_backups, &BackupKeeper::failed, m_parts->notices, &NoticeBar::showTrouble);
}

} // namespace cxw
