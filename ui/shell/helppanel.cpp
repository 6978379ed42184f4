// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/helppanel.h"

#include "ui/style/style.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/text.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

namespace cxw {

namespace {
constexpr int panelWidth = 320;
}

HelpPanel::HelpPanel(QWidget *parent)
    : QWidget(parent),
      m_title(label({}, TextStyle::Section, Role::Text, this)),
      m_text(label({}, TextStyle::Body, Role::Text, this))
{
    setFixedWidth(panelWidth);
    setAccessibleName(tr("Help"));
    auto *away = new QToolButton(this);
    away->setIcon(style::icon(QStringLiteral("dialog-cancel")));
    away->setAutoRaise(true);
    away->setAccessibleName(tr("Close the help"));
    setPlainToolTip(away, tr("Close the help (F1)"));
    connect(away, &QToolButton::clicked, this, &HelpPanel::closeWanted);
    m_title->setWordWrap(true);
    m_text->setWordWrap(true);
    m_text->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setContentsMargins(0, 0, style::small, style::section);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(m_text);
    scroll->viewport()->setAutoFillBackground(false);
    m_text->setAutoFillBackground(false);
    auto *top = new QHBoxLayout;
    top->addWidget(m_title, 1);
    top->addWidget(away, 0, Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(style::section, style::section, style::medium, 0);
    layout->setSpacing(style::medium);
    layout->addLayout(top);
    layout->addWidget(scroll, 1);
}

void HelpPanel::setText(const QString &title, const QString &text)
{
    m_title->setText(title);
    m_text->setText(text);
}

void HelpPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), style::color(Role::Surface, palette()));
    painter.fillRect(QRect(0, 0, 1, height()), style::color(Role::Line, palette()));
}

void HelpPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closeWanted();
    else
        QWidget::keyPressEvent(event);
}

} // namespace cxw
