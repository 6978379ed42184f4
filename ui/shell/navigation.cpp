// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/navigation.h"

#include "ui/find/findpanel.h"
#include "ui/shell/helppanel.h"
#include "ui/shell/pagestack.h"
#include "ui/shell/placetable.h"
#include "ui/shell/sidebar.h"
#include "ui/shell/windowactions.h"
#include "ui/shell/windowparts.h"
#include "ui/start/startpage.h"

namespace cxw {

Navigation::Navigation(OpenWorkspace &open, const WindowActions &actions, const WindowParts &parts, QWidget *window,
                       QObject *parent)
    : QObject(parent), m_open(open), m_actions(actions), m_parts(parts), m_window(window)
{
    for (const auto &[place, action] : actions.places)
        connect(action, &QAction::triggered, this, [this, to = place] { goTo(to); });
    connect(actions.find, &QAction::triggered, this, &Navigation::find);
    connect(actions.pageHelp, &QAction::toggled, this, &Navigation::showHelp);
    connect(parts.find, &FindPanel::taken, this, &Navigation::take);
    connect(parts.sidebar, &Sidebar::chosen, this, &Navigation::goTo);
    connect(parts.pages, &PageStack::placeChanged, this, &Navigation::placeShown);
    connect(parts.pages, &PageStack::goTo, this, &Navigation::goTo);
    connect(parts.help, &HelpPanel::closeWanted, actions.pageHelp,
            [help = actions.pageHelp] { help->setChecked(false); });
}

void Navigation::goTo(const Destination &to)
{
    if (Session *session = m_open.session())
        session->selection.selectEither(to.scope.unit, to.scope.round);
    // Who is there already stays in the field where they are.
    const bool isThere = to.place == place() && to.spot != Spot();
    if (to.place && !isThere)
        showPlace(*to.place);
    if (Page *page = m_parts.pages->page())
        page->reveal(to.spot);
}

void Navigation::showPlace(Place place)
{
    // Or else the focus would move on to some control of the new page when the old one hides.
    if (m_parts.pages->isAncestorOf(m_window->focusWidget()))
        m_parts.pages->setFocus();
    m_parts.pages->show(place);
}

Place Navigation::place() const
{
    return m_parts.pages->place();
}

void Navigation::showHelp(bool open)
{
    m_parts.help->setText(displayName(place()), rowOf(place()).help());
    m_parts.help->setOpen(open);
}

void Navigation::find()
{
    const Session *session = m_open.session();
    const QList<QAction *> all = m_window->actions();
    m_parts.find->open(session ? findHits(all, *session) : findHits(all));
}

void Navigation::take(const FindHit &hit)
{
    if (QAction *const *action = std::get_if<QAction *>(&hit.leadsTo)) {
        (*action)->trigger();
        return;
    }
    Destination to = std::get<Destination>(hit.leadsTo);
    if (!to.place && place() == Place::Start)
        to.place = Place::Overview;
    goTo(to);
    if (!m_parts.pages->isAncestorOf(m_window->focusWidget()))
        m_parts.pages->currentWidget()->setFocus();
}

void Navigation::placeShown(Place place)
{
    m_parts.sidebar->setCurrent(place);
    if (place == Place::Start)
        m_parts.start->refresh(m_open.hasSample());
    showHelp(m_actions.pageHelp->isChecked());
    takeFocus();
}

void Navigation::takeFocus()
{
    // A page that wants the keyboard has it by now; else Tab begins at its first control.
    const QWidget *focused = m_window->focusWidget();
    QWidget *page = m_parts.pages->currentWidget();
    if (!focused || (!page->isAncestorOf(focused) && !m_parts.sidebar->isAncestorOf(focused)))
        page->setFocus();
}

} // namespace cxw
