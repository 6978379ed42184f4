// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/windowmenu.h"

#include "core/base/printable.h"
#include "ui/style/plaintext.h"

namespace cxw {

WindowMenu::WindowMenu(const WindowActions &actions, const RecentFiles &recent, QWidget *parent)
    : QMenu(parent), m_recent(recent), m_recentMenu(new QMenu(tr("Open &recent"), this))
{
    m_recentMenu->setIcon(style::icon(QStringLiteral("document-open-recent")));
    connect(m_recentMenu, &QMenu::aboutToShow, this, &WindowMenu::fillRecent);
    fillFile(actions);
    addSeparator();
    addAction(actions.undo);
    addAction(actions.redo);
    addSeparator();
    QMenu *view = addMenu(tr("&View"));
    for (const auto &[scheme, action] : actions.schemes)
        view->addAction(action);
    view->addSeparator();
    QMenu *size = view->addMenu(tr("&Text size"));
    for (const auto &[percent, action] : actions.textSizes)
        size->addAction(action);
    size->addSeparator();
    for (QAction *action : {actions.largerText, actions.smallerText, actions.usualText})
        size->addAction(action);
    view->addSeparator();
    for (const auto &[place, action] : actions.places)
        view->addAction(action);
    view->addSeparator();
    QMenu *language = view->addMenu(tr("Lan&guage"));
    for (const auto &[code, action] : actions.languages)
        language->addAction(action);
    addSeparator();
    addAction(actions.find);
    addAction(actions.pageHelp);
    addAction(actions.shortcuts);
    addAction(actions.about);
    addSeparator();
    addAction(actions.quit);
}

void WindowMenu::fillFile(const WindowActions &actions)
{
    addAction(actions.newWorkspace);
    addAction(actions.open);
    addMenu(m_recentMenu);
    addAction(actions.sample);
    addAction(actions.freshSample);
    addSeparator();
    addAction(actions.importSheet);
    addSeparator();
    addAction(actions.saveCopy);
    addAction(actions.share);
    addAction(actions.protect);
    addSeparator();
    addAction(actions.backUpNow);
    addAction(actions.restore);
    addSeparator();
    addAction(actions.close);
}

void WindowMenu::fillRecent()
{
    m_recentMenu->clear();
    const auto files = m_recent.list();
    for (const RecentFile &file : files) {
        const QString name = printable(tr("%1 – %2").arg(file.organization, file.address.name()));
        QAction *action = m_recentMenu->addAction(literalText(name));
        setPlainToolTip(action, file.address.text());
        connect(action, &QAction::triggered, this, [this, address = file.address] { Q_EMIT recentChosen(address); });
    }
    if (files.empty())
        m_recentMenu->addAction(tr("No workspace yet"))->setEnabled(false);
}

} // namespace cxw
