// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/levelchip.h"

#include "ui/style/style.h"

#include <QPainter>

namespace cxw {

LevelChip::LevelChip(QWidget *parent) : QWidget(parent)
{
    setFont(style::font(TextStyle::Strong));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    hide();
}

void LevelChip::setLevel(std::optional<int> step, int highestStep, const QString &word)
{
    m_step = step.value_or(0);
    m_highestStep = highestStep;
    m_word = word;
    setAccessibleName(tr("Level: %1").arg(word));
    setVisible(step.has_value());
    updateGeometry();
    update();
}

QSize LevelChip::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(m_word) + 2 * style::medium, fontMetrics().height() + style::small};
}

void LevelChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(style::levelColor(m_step, m_highestStep, palette()));
    painter.drawRoundedRect(rect(), style::radius, style::radius);
    painter.setPen(style::onLevelColor(m_step, m_highestStep, palette()));
    painter.drawText(rect(), Qt::AlignCenter, m_word);
}

} // namespace cxw
