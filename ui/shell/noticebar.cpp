// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/noticebar.h"

#include "ui/style/style.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/text.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListWidget>
#include <QPainter>
#include <QToolButton>

#include <chrono>

namespace cxw {

namespace {
constexpr int iconSize = 22;
constexpr int detailsHeight = 140;
constexpr std::chrono::seconds noticeStays{6};
} // namespace

NoticeBar::NoticeBar(QWidget *parent)
    : QWidget(parent),
      m_icon(new IconLabel(QStringLiteral("dialog-information"), iconSize, this)),
      m_text(label({}, TextStyle::Body, Role::Text, this)),
      m_more(new QToolButton(this)),
      m_details(new QListWidget(this))
{
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_more->setText(tr("&Details"));
    m_more->setCheckable(true);
    m_more->setAutoRaise(true);
    m_details->setFixedHeight(detailsHeight);
    m_details->setFrameShape(QFrame::NoFrame);
    m_details->setAccessibleName(tr("Details"));
    auto *away = new QToolButton(this);
    away->setIcon(style::icon(QStringLiteral("dialog-cancel")));
    away->setAutoRaise(true);
    away->setAccessibleName(tr("Dismiss"));
    away->setToolTip(tr("Dismiss"));
    auto *row = new QHBoxLayout;
    row->setSpacing(style::medium);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
    row->addWidget(m_more, 0, Qt::AlignTop);
    row->addWidget(away, 0, Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(style::page, style::small, style::medium, style::small);
    layout->addLayout(row);
    layout->addWidget(m_details);
    m_goes.setSingleShot(true);
    m_goes.setInterval(noticeStays);
    connect(&m_goes, &QTimer::timeout, this, &NoticeBar::dismiss);
    connect(m_more, &QToolButton::toggled, this, &NoticeBar::toggleDetails);
    connect(away, &QToolButton::clicked, this, &NoticeBar::dismiss);
    hide();
}

void NoticeBar::showTrouble(const Error &error)
{
    m_trouble = true;
    m_goes.stop();
    say(QStringLiteral("dialog-error"), error.sentence, error.details);
}

void NoticeBar::showNotice(const QString &text)
{
    // Trouble that nobody has put away is not covered by good news.
    if (m_trouble && !isHidden())
        return;
    m_trouble = false;
    m_goes.start();
    say(QStringLiteral("dialog-information"), text, {});
}

void NoticeBar::dismiss()
{
    m_goes.stop();
    m_trouble = false;
    hide();
}

void NoticeBar::say(const QString &icon, const QString &text, const QStringList &details)
{
    m_icon->setIcon(icon);
    m_text->setText(text);
    m_details->clear();
    m_details->addItems(details);
    m_more->setChecked(false);
    m_more->setVisible(!details.isEmpty());
    toggleDetails(false);
    setAccessibleName(text);
    setVisible(true);
    update();
    QAccessibleEvent announced(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&announced);
}

void NoticeBar::toggleDetails(bool open)
{
    m_details->setVisible(open);
}

void NoticeBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), style::color(Role::Surface, palette()));
    painter.fillRect(QRect(0, height() - 1, width(), 1), style::color(Role::Line, palette()));
    painter.fillRect(QRect(0, 0, 4, height()), style::color(m_trouble ? Role::Bad : Role::Accent, palette()));
}

void NoticeBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        dismiss();
    else
        QWidget::keyPressEvent(event);
}

} // namespace cxw
