// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/sidebar.h"

#include "ui/access/accessibility.h"
#include "ui/shell/placetable.h"
#include "ui/shell/sidebarbutton.h"
#include "ui/style/mirrored.h"
#include "ui/style/plaintext.h"
#include "ui/style/style.h"

#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

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
    for (const PlaceRow &row : placeTable()) {
        const Place place = row.place;
        auto *button = new SidebarButton(QString::fromLatin1(row.icon), displayName(place), this);
        setPlainToolTip(button, hintOf(place));
        layout->addWidget(button);
        if (!needsWorkspace(place))
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
        button->setEnabled(open || !needsWorkspace(place));
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
    const auto places = placeTable();
    const auto next = std::ranges::find(places, m_current, &PlaceRow::place) - places.begin() + by;
    if (next < 0 || next >= std::ssize(places))
        return;
    const Place place = places[static_cast<size_t>(next)].place;
    if (m_buttons.at(place)->isEnabled())
        Q_EMIT chosen(place);
}

} // namespace cxw
