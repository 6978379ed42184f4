// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/noticebar.h"

#include "ui/shell/toast.h"
#include "ui/style/plaintext.h"
#include "ui/style/style.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/messagescroll.h"
#include "ui/widgets/text.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListWidget>
#include <QPainter>
#include <QToolButton>

namespace cxw {

namespace {
constexpr int iconSize = 22;
constexpr int detailsHeight = 140;
} // namespace

NoticeBar::NoticeBar(QWidget *parent)
    : QWidget(parent),
      m_toast(new Toast(parent ? parent : this)),
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
    m_details->setWordWrap(true);
    m_details->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_details->setAccessibleName(tr("Details"));
    auto *away = new QToolButton(this);
    away->setIcon(style::icon(QStringLiteral("dialog-cancel")));
    away->setAutoRaise(true);
    away->setAccessibleName(tr("Dismiss"));
    setPlainToolTip(away, tr("Dismiss"));
    auto *row = new QHBoxLayout;
    row->setSpacing(style::medium);
    row->addWidget(new IconLabel(QStringLiteral("dialog-error"), iconSize, this), 0, Qt::AlignTop);
    row->addWidget(new MessageScroll(m_text, this), 1);
    row->addWidget(m_more, 0, Qt::AlignTop);
    row->addWidget(away, 0, Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(style::page, style::small, style::medium, style::small);
    layout->addLayout(row);
    layout->addWidget(m_details);
    connect(m_more, &QToolButton::toggled, this, &NoticeBar::toggleDetails);
    connect(away, &QToolButton::clicked, this, &NoticeBar::dismiss);
    connect(m_toast, &Toast::undoWanted, this, &NoticeBar::undoWanted);
    hide();
}

void NoticeBar::showTrouble(const Error &error)
{
    m_text->setText(error.sentence);
    m_details->clear();
    m_details->addItems(error.details);
    m_more->setChecked(false);
    m_more->setVisible(!error.details.isEmpty());
    toggleDetails(false);
    setAccessibleName(error.sentence);
    setVisible(true);
    QAccessibleEvent announced(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&announced);
}

void NoticeBar::showNotice(const QString &text)
{
    m_toast->say(text);
}

void NoticeBar::showDone(const QString &text, const QString &undoName)
{
    m_toast->offerUndo(text, undoName);
}

void NoticeBar::withdrawUndo()
{
    m_toast->withdraw();
}

void NoticeBar::dismiss()
{
    m_toast->hide();
    hide();
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
    painter.fillRect(QRect(0, 0, 4, height()), style::color(Role::Bad, palette()));
}

void NoticeBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        dismiss();
    else
        QWidget::keyPressEvent(event);
}

} // namespace cxw
