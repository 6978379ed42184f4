// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/helppanel.h"

#include "ui/actions/actionwords.h"
#include "ui/style/mirrored.h"
#include "ui/style/plaintext.h"
#include "ui/style/style.h"
#include "ui/widgets/text.h"

#include <QEvent>
#include <QPainter>
#include <QScrollArea>
#include <QShortcut>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace cxw {

namespace {
constexpr int panelWidth = 360;
}

HelpPanel::HelpPanel(QWidget *parent)
    : QWidget(parent),
      m_scroll(new QScrollArea(this)),
      m_title(label({}, TextStyle::Section, Role::Text, this)),
      m_text(label({}, TextStyle::Body, Role::Text, this))
{
    setAccessibleName(tr("Help"));
    auto *away = new QToolButton(this);
    away->setIcon(style::icon(QStringLiteral("dialog-cancel")));
    away->setAutoRaise(true);
    away->setAccessibleName(tr("Close the help"));
    setPlainToolTip(away, withKeys(tr("Close the help"), ActionId::PageHelp));
    connect(away, &QToolButton::clicked, this, &HelpPanel::closeWanted);
    // It lies on top, so Esc is for it, wherever the focus is; a shortcut of what is hidden is none.
    auto *escape = makeShortcut(ActionId::PutAway, this);
    connect(escape, &QShortcut::activated, this, &HelpPanel::closeWanted);
    m_title->setWordWrap(true);
    m_text->setWordWrap(true);
    m_text->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setContentsMargins(0, 0, style::small, style::section);
    m_scroll->setFocusPolicy(Qt::StrongFocus);
    m_scroll->setAccessibleName(tr("Help"));
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(m_text);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_text->setAutoFillBackground(false);
    auto *top = new QHBoxLayout;
    top->addWidget(m_title, 1);
    top->addWidget(away, 0, Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(style::section, style::section, style::medium, 0);
    layout->setSpacing(style::medium);
    layout->addLayout(top);
    layout->addWidget(m_scroll, 1);
}

void HelpPanel::setText(const QString &title, const QString &text)
{
    m_title->setText(title);
    m_text->setText(text);
}

void HelpPanel::lieOver(QWidget *page)
{
    m_page = page;
    page->installEventFilter(this);
    place();
}

void HelpPanel::setOpen(bool open)
{
    if (open == isVisibleTo(parentWidget()))
        return;
    if (!open) {
        const bool focused = isAncestorOf(window()->focusWidget());
        hide();
        if (focused && m_focusBefore)
            m_focusBefore->setFocus();
        return;
    }
    m_focusBefore = window()->focusWidget();
    place();
    show();
    raise();
    m_scroll->setFocus();
}

bool HelpPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::Move)
        place();
    return QWidget::eventFilter(watched, event);
}

void HelpPanel::place()
{
    if (!m_page)
        return;
    const QPoint corner = m_page->mapTo(parentWidget(), QPoint());
    const int across = std::min(panelWidth, m_page->width());
    const QRect end = style::mirrored(QRect(m_page->width() - across, 0, across, m_page->height()), *m_page);
    setGeometry(end.translated(corner));
}

void HelpPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), style::color(Role::Surface, palette()));
    painter.fillRect(style::mirrored(QRect(0, 0, 1, height()), *this), style::color(Role::Line, palette()));
}

} // namespace cxw
