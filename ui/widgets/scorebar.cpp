// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/scorebar.h"

#include "core/base/display.h"
#include "ui/style/mirrored.h"
#include "ui/style/style.h"

#include <QPainter>

namespace cxw {

namespace {
constexpr int barHeight = 8;
constexpr int shortestBar = 60;
constexpr int usualBar = 160;
} // namespace

ScoreBar::ScoreBar(const QString &name, QWidget *parent) : QWidget(parent), m_name(name)
{
    setFont(style::font(TextStyle::Body));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    tellScreenReader();
}

void ScoreBar::setScore(std::optional<double> score, int highest)
{
    m_score = score;
    m_highest = qMax(1, highest);
    tellScreenReader();
    update();
}

void ScoreBar::setName(const QString &name)
{
    m_name = name;
    tellScreenReader();
    updateGeometry();
    update();
}

void ScoreBar::setNameWidth(int width)
{
    m_nameWidth = width;
    updateGeometry();
    update();
}

int ScoreBar::nameWidthWanted() const
{
    return fontMetrics().horizontalAdvance(m_name);
}

QSize ScoreBar::sizeHint() const
{
    const int number = fontMetrics().horizontalAdvance(displayScore(0.0));
    return {qMax(m_nameWidth, nameWidthWanted()) + number + 2 * style::medium + usualBar,
            style::scaled(style::rowHeight)};
}

QSize ScoreBar::minimumSizeHint() const
{
    return sizeHint() - QSize(usualBar - shortestBar, 0);
}

void ScoreBar::tellScreenReader()
{
    setAccessibleName(tr("%1: %2").arg(m_name, displayScore(m_score)));
}

void ScoreBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(style::color(Role::Text, palette()));
    const int names = qMax(m_nameWidth, nameWidthWanted());
    const QString number = displayScore(m_score);
    const int numberWidth = fontMetrics().horizontalAdvance(displayScore(0.0));
    painter.drawText(style::mirrored(QRect(0, 0, names, height()), *this), Qt::AlignLeft | Qt::AlignVCenter, m_name);
    painter.drawText(style::mirrored(QRect(width() - numberWidth, 0, numberWidth, height()), *this),
                     Qt::AlignRight | Qt::AlignVCenter, number);
    const int left = names + style::medium;
    QRectF bar(left, (height() - barHeight) / 2.0, width() - left - numberWidth - style::medium, barHeight);
    painter.setPen(Qt::NoPen);
    painter.setBrush(style::color(Role::Line, palette()));
    painter.drawRoundedRect(style::mirrored(bar, *this), barHeight / 2.0, barHeight / 2.0);
    if (!m_score || *m_score <= 0)
        return;
    bar.setWidth(qMax<double>(barHeight, bar.width() * qMin(1.0, *m_score / m_highest)));
    painter.setBrush(style::color(Role::ThisRound, palette()));
    painter.drawRoundedRect(style::mirrored(bar, *this), barHeight / 2.0, barHeight / 2.0);
}

} // namespace cxw
