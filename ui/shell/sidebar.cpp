// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/sidebar.h"

#include "ui/access/accessibility.h"
#include "ui/actions/actionwords.h"
#include "ui/frame/placetexts.h"
#include "ui/shell/sidebarbutton.h"
#include "ui/style/mirrored.h"
#include "ui/style/plaintext.h"
#include "ui/style/style.h"

#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace cxw {

namespace {
constexpr int narrowest = 176;
/// In a window that is narrower than this at a text size of 100 %, the words make room for the pages.
constexpr int roomForWords = 1000;
} // namespace

Sidebar::Sidebar(QWidget *parent) : QWidget(parent)
{
    setAccessibleRole(this, QAccessible::PageTabList);
    setAccessibleName(tr("Places"));
    setMinimumWidth(narrowest);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(style::medium, style::medium, style::medium, style::medium);
    layout->setSpacing(2);
    for (const Place place : places) {
        auto *button = new SidebarButton(iconName(place), displayName(place), this);
        setPlainToolTip(button, hintOf(goingTo(place)));
        layout->addWidget(button);
        if (place == Place::Start)
            layout->addSpacing(style::medium);
        connect(button, &SidebarButton::clicked, this, [this, place] { Q_EMIT chosen(place); });
        m_buttons.emplace(place, button);
    }
    layout->addStretch(1);
    setCurrent(Place::Start);
    setWorkspaceOpen(false);
}

void Sidebar::setCurrent(Place place)
{
    const bool hadFocus = m_buttons.at(m_current)->hasFocus();
    m_current = place;
    for (const auto &[own, button] : m_buttons) {
        button->setChecked(own == place);
        button->setFocusPolicy(own == place ? Qt::TabFocus : Qt::NoFocus);
    }
    if (hadFocus)
        m_buttons.at(place)->setFocus();
}

void Sidebar::fitTo(int windowWidth)
{
    const bool words = windowWidth >= style::scaled(roomForWords);
    setMinimumWidth(words ? narrowest : 0);
    for (const auto &[place, button] : m_buttons)
        button->showWord(words);
}

void Sidebar::setWorkspaceOpen(bool open)
{
    for (const auto &[place, button] : m_buttons)
        button->setEnabled(open || place == Place::Start);
}

void Sidebar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), style::color(Role::Ground, palette()));
    painter.fillRect(style::mirrored(QRect(width() - 1, 0, 1, height()), *this), style::color(Role::Line, palette()));
}

void Sidebar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down)
        step(1);
    else if (event->key() == Qt::Key_Up)
        step(-1);
    else
        QWidget::keyPressEvent(event);
}

void Sidebar::step(int by)
{
    const int next = static_cast<int>(m_current) + by;
    if (next < 0 || next >= static_cast<int>(places.size()))
        return;
    const auto place = static_cast<Place>(next);
    if (m_buttons.at(place)->isEnabled())
        Q_EMIT chosen(place);
}

} // namespace cxw
