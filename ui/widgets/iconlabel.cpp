// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/iconlabel.h"

#include "ui/style/style.h"

#include <QPainter>

namespace cxw {

IconLabel::IconLabel(const QString &breezeName, int size, QWidget *parent)
    : QWidget(parent), m_icon(style::icon(breezeName)), m_size(size)
{
    setFixedSize(size, size);
}

void IconLabel::setIcon(const QString &breezeName)
{
    m_icon = style::icon(breezeName);
    update();
}

QSize IconLabel::sizeHint() const
{
    return {m_size, m_size};
}

void IconLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    m_icon.paint(&painter, rect());
}

} // namespace cxw
