// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/assess/ballotstrip.h"

#include "ui/style/mirrored.h"
#include "ui/style/plaintext.h"
#include "ui/style/style.h"

#include <QHelpEvent>
#include <QPainter>

namespace cxw {

namespace {
constexpr double dot = 5;
constexpr double pitch = 6.5;
constexpr int stripHeight = 16;
/// Where the dots begin, under the mark of the mean.
constexpr double top = 4;
} // namespace

BallotStrip::BallotStrip(int steps, int columnWidth, QWidget *parent)
    : QWidget(parent), m_steps(steps), m_columnWidth(columnWidth)
{
    setFixedSize(sizeHint());
}

QSize BallotStrip::sizeHint() const
{
    return {(m_steps + 1) * m_columnWidth, stripHeight};
}

void BallotStrip::setVotes(const Votes &votes)
{
    if (votes == m_votes)
        return;
    m_votes = votes;
    setAccessibleName(tr("Ballots"));
    setAccessibleDescription(inWords());
    update();
}

QString BallotStrip::inWords() const
{
    QStringList lines;
    for (int column = 0; column <= m_steps; ++column) {
        if (countAt(column) > 0)
            lines.append(wordsFor(column));
    }
    return lines.join(u'\n');
}

QString BallotStrip::wordsFor(int column) const
{
    if (column == m_steps)
        return tr("Don't know: %1").arg(m_votes.unsure.join(tr(", ")));
    return tr("%1: %2").arg(QString::number(column), m_votes.bySteps[static_cast<size_t>(column)].join(tr(", ")));
}

int BallotStrip::countAt(int column) const
{
    if (column == m_steps)
        return static_cast<int>(m_votes.unsure.size());
    const auto place = static_cast<size_t>(column);
    return place < m_votes.bySteps.size() ? static_cast<int>(m_votes.bySteps[place].size()) : 0;
}

void BallotStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int column = 0; column <= m_steps; ++column)
        paintDots(painter, column);
    if (m_votes.mean)
        paintMean(painter);
}

void BallotStrip::paintDots(QPainter &painter, int column) const
{
    const int count = countAt(column);
    const QRect cell = style::mirrored(QRect(column * m_columnWidth, 0, m_columnWidth, stripHeight), *this);
    const QColor ink = style::color(Role::ThisRound, palette());
    const int perRow = static_cast<int>((m_columnWidth - pitch) / pitch);
    if (count > 2 * perRow) {
        painter.setPen(ink);
        painter.setFont(style::font(TextStyle::Small));
        painter.drawText(cell, Qt::AlignCenter, tr("× %1").arg(count));
        return;
    }
    painter.setPen(column == m_steps ? QPen(style::color(Role::Muted, palette()), 1) : QPen(Qt::NoPen));
    painter.setBrush(column == m_steps ? QBrush(Qt::NoBrush) : QBrush(ink));
    for (int place = 0; place < count; ++place) {
        const int row = place / perRow;
        const int inRow = row == 0 ? qMin(count, perRow) : count - perRow;
        const double left = cell.left() + (m_columnWidth - (inRow - 1) * pitch - dot) / 2.0;
        const double above = count > perRow ? top + row * pitch : top + dot / 2;
        painter.drawEllipse(QRectF(left + (place % perRow) * pitch, above, dot, dot));
    }
}

void BallotStrip::paintMean(QPainter &painter) const
{
    const double x = (*m_votes.mean + 0.5) * m_columnWidth;
    painter.setPen(QPen(style::color(Role::Text, palette()), 1.5));
    const QRectF mark = style::mirrored(QRectF(x, 0, 0, 3.5), *this);
    painter.drawLine(mark.topLeft(), mark.bottomLeft());
}

bool BallotStrip::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int column = style::mirrored(QRect(help->pos(), QSize(1, 1)), *this).left() / m_columnWidth;
    const bool any = column >= 0 && column <= m_steps && countAt(column) > 0;
    showPlainToolTip(help->globalPos(), any ? wordsFor(column) : inWords(), this);
    return true;
}

} // namespace cxw
