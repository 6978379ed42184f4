// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/assess/lockbanner.h"

#include "ui/widgets/iconlabel.h"
#include "ui/widgets/text.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace cxw {

LockBanner::LockBanner(QWidget *parent)
    : QWidget(parent),
      m_text(label({}, TextStyle::Body, Role::Text, this)),
      m_reopen(new QPushButton(tr("&Reopen"), this))
{
    m_text->setWordWrap(true);
    m_reopen->setAutoDefault(true);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(style::section, style::tiny, style::section, style::tiny);
    layout->setSpacing(style::small);
    layout->addWidget(new IconLabel(QStringLiteral("object-locked"), 16, this));
    layout->addWidget(m_text, 1);
    layout->addWidget(m_reopen);
    connect(m_reopen, &QPushButton::clicked, this, &LockBanner::reopenWanted);
}

void LockBanner::setState(const QString &text, bool canReopen)
{
    m_text->setText(text);
    m_reopen->setVisible(canReopen);
}

void LockBanner::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), style::color(Role::Selected, palette()));
}

} // namespace cxw
