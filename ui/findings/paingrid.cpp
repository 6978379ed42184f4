// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/findings/paingrid.h"

#include "core/workspace/recordtext.h"
#include "ui/findings/findingscale.h"
#include "ui/style/plaintext.h"
#include "ui/style/style.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>

#include <cmath>

namespace cxw {

namespace {

constexpr double labelWidth = 26;
constexpr double labelHeight = 22;
constexpr double gap = 3;

/// Where the cells stand: severity upwards, frequency to the right.
struct Places
{
    QRectF cells;

    explicit Places(const QRectF &area) : cells(area.adjusted(labelWidth + labelHeight, gap, -gap, -3 * labelHeight)) {}

    [[nodiscard]] QRectF cell(int severity, int frequency) const
    {
        const double width = cells.width() / highestPainStep;
        const double height = cells.height() / highestPainStep;
        return QRectF(cells.left() + (frequency - 1) * width, cells.top() + (highestPainStep - severity) * height,
                      width, height)
            .adjusted(gap / 2, gap / 2, -gap / 2, -gap / 2);
    }

    /// Severity and frequency of the cell there; 0, 0 outside.
    [[nodiscard]] std::pair<int, int> at(QPointF point) const
    {
        for (int severity = 1; severity <= highestPainStep; ++severity) {
            for (int frequency = 1; frequency <= highestPainStep; ++frequency) {
                if (cell(severity, frequency).contains(point))
                    return {severity, frequency};
            }
        }
        return {0, 0};
    }
};

const PainCell &cellIn(const FindingsOverview &overview, int severity, int frequency)
{
    return overview.grid[static_cast<size_t>(severity - 1)][static_cast<size_t>(frequency - 1)];
}

bool isCritical(const FindingsOverview &overview, int severity, int frequency)
{
    return overview.threshold && severity * frequency >= *overview.threshold;
}

/// Hatching made of lines, since a brush's pattern does not scale with the picture.
void hatch(QPainter &painter, const QRectF &cell, const QColor &ink)
{
    painter.save();
    painter.setPen(QPen(ink, 1));
    constexpr double distance = 7;
    for (double offset = distance; offset < cell.width() + cell.height(); offset += distance) {
        const double below = std::min(offset, cell.height());
        const double right = std::min(offset, cell.width());
        painter.drawLine(QPointF(cell.left() + offset - below, cell.top() + below),
                         QPointF(cell.left() + right, cell.top() + offset - right));
    }
    painter.restore();
}

void paintBubble(QPainter &painter, const QRectF &cell, const PainCell &content, const QPalette &palette)
{
    const double room = std::min(cell.width(), cell.height()) - 6;
    if (content.settled > 0 && content.hurting == 0) {
        const double size = std::min(room, 20.0);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(style::color(Role::Muted, palette), 1.2));
        painter.drawEllipse(cell.center(), size / 2, size / 2);
        painter.setFont(style::font(TextStyle::Small));
        painter.drawText(cell, Qt::AlignCenter, QString::number(content.settled));
    }
    if (content.hurting == 0)
        return;
    const double size = std::min(room, 20 + 6 * std::sqrt(content.hurting));
    painter.setPen(Qt::NoPen);
    painter.setBrush(style::color(Role::Accent, palette));
    painter.drawEllipse(cell.center(), size / 2, size / 2);
    painter.setPen(style::color(Role::OnAccent, palette));
    QFont font = style::font(TextStyle::Small);
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.drawText(cell, Qt::AlignCenter, QString::number(content.hurting));
}

void paintCell(QPainter &painter, const QRectF &cell, bool critical, const QPalette &palette)
{
    QColor fill = style::color(Role::Text, palette);
    fill.setAlphaF(0.045F);
    if (critical) {
        fill = style::color(Role::Bad, palette);
        fill.setAlphaF(0.13F);
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill);
    painter.drawRoundedRect(cell, 3, 3);
    if (critical) {
        QColor ink = style::color(Role::Bad, palette);
        ink.setAlphaF(0.35F);
        hatch(painter, cell, ink);
    }
}

void paintAxes(QPainter &painter, const Places &places, const QPalette &palette)
{
    painter.setFont(style::font(TextStyle::Small));
    painter.setPen(style::color(Role::Muted, palette));
    for (int step = 1; step <= highestPainStep; ++step) {
        const QRectF row = places.cell(step, 1);
        painter.drawText(QRectF(row.left() - labelWidth, row.top(), labelWidth - 6, row.height()),
                         Qt::AlignVCenter | Qt::AlignRight | Qt::AlignAbsolute, QString::number(step));
        const QRectF column = places.cell(1, step);
        painter.drawText(QRectF(column.left(), column.bottom() + 2, column.width(), labelHeight - 4), Qt::AlignCenter,
                         QString::number(step));
    }
    painter.drawText(QRectF(places.cells.left(), places.cells.bottom() + labelHeight - 4, places.cells.width(),
                            labelHeight),
                     Qt::AlignCenter, PainGrid::tr("Frequency"));
    painter.save();
    painter.translate(places.cells.left() - labelWidth - 4, places.cells.center().y());
    painter.rotate(-90);
    painter.drawText(QRectF(-places.cells.height() / 2, -labelHeight / 2 - 4, places.cells.height(), labelHeight),
                     Qt::AlignCenter, PainGrid::tr("Severity"));
    painter.restore();
}

/// What bubble, ring and hatching stand for.
void paintLegend(QPainter &painter, const QRectF &row, std::optional<int> threshold, const QPalette &palette)
{
    const QColor quiet = style::color(Role::Muted, palette);
    painter.setFont(style::font(TextStyle::Small));
    const QFontMetricsF metrics(painter.font());
    double x = row.left();
    const auto entry = [&](const QString &text, const auto &sign) {
        const QRectF box(x, row.center().y() - 5, 10, 10);
        sign(box);
        painter.setPen(quiet);
        const double width = metrics.horizontalAdvance(text) + 2;
        painter.drawText(QRectF(x + 15, row.top(), width, row.height()),
                         Qt::AlignVCenter | Qt::AlignLeft | Qt::AlignAbsolute, text);
        x += 15 + width + style::medium;
    };
    entry(PainGrid::tr("open"), [&](const QRectF &box) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(style::color(Role::Accent, palette));
        painter.drawEllipse(box);
    });
    entry(PainGrid::tr("settled"), [&](const QRectF &box) {
        painter.setPen(QPen(quiet, 1.2));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(box);
    });
    if (threshold)
        entry(PainGrid::tr("critical from %1").arg(*threshold),
              [&](const QRectF &box) { paintCell(painter, box, true, palette); });
}

} // namespace

PainGrid::PainGrid(QWidget *parent) : ChartView(parent)
{
    setAccessibleName(tr("Pain points by severity and frequency"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void PainGrid::setOverview(const FindingsOverview &overview)
{
    m_overview = overview;
    figuresChanged();
}

void PainGrid::mark(int severity, int frequency)
{
    m_severity = severity;
    m_frequency = frequency;
    update();
}

ChartTable PainGrid::table() const
{
    ChartTable table{accessibleName(), {tr("Severity")}, {}};
    for (int frequency = 1; frequency <= highestPainStep; ++frequency)
        table.header.append(tr("Frequency %1").arg(stepWithWord(frequency, frequencyWord(frequency))));
    for (int severity = highestPainStep; severity >= 1; --severity) {
        QStringList row{stepWithWord(severity, severityWord(severity))};
        for (int frequency = 1; frequency <= highestPainStep; ++frequency)
            row.append(QString::number(cellIn(m_overview, severity, frequency).hurting));
        table.rows.push_back(row);
    }
    return table;
}

QString PainGrid::description() const
{
    const auto count = [this](bool critical) {
        return static_cast<int>(std::ranges::count_if(m_overview.pains, [critical](const PainEntry &entry) {
            return critical ? entry.critical : entry.hurts;
        }));
    };
    return tr("Open or in repair: %1, critical among them: %2.")
        .arg(QString::number(count(false)), QString::number(count(true)));
}

void PainGrid::paintChart(QPainter &painter, const QRectF &area, const QPalette &palette) const
{
    const Places places(area);
    painter.save();
    for (int severity = 1; severity <= highestPainStep; ++severity) {
        for (int frequency = 1; frequency <= highestPainStep; ++frequency) {
            const QRectF cell = places.cell(severity, frequency);
            paintCell(painter, cell, isCritical(m_overview, severity, frequency), palette);
            if (severity == m_severity && frequency == m_frequency) {
                painter.setBrush(Qt::NoBrush);
                painter.setPen(QPen(style::color(Role::Accent, palette), 2));
                painter.drawRoundedRect(cell, 3, 3);
            }
            paintBubble(painter, cell, cellIn(m_overview, severity, frequency), palette);
        }
    }
    paintAxes(painter, places, palette);
    paintLegend(painter, QRectF(places.cells.left(), area.bottom() - labelHeight, places.cells.width(), labelHeight),
                m_overview.threshold, palette);
    painter.restore();
}

void PainGrid::mousePressEvent(QMouseEvent *event)
{
    const auto [severity, frequency] = Places(rect()).at(event->pos());
    if (severity == 0)
        return;
    const PainCell &cell = cellIn(m_overview, severity, frequency);
    if (cell.hurting + cell.settled > 0)
        Q_EMIT cellChosen(severity, frequency);
}

bool PainGrid::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return ChartView::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const auto [severity, frequency] = Places(rect()).at(help->pos());
    showPlainToolTip(help->globalPos(), severity > 0 ? toolTipFor(severity, frequency) : QString(), this);
    return true;
}

QString PainGrid::toolTipFor(int severity, int frequency) const
{
    QStringList lines{
        tr("Severity %1, frequency %2")
            .arg(stepWithWord(severity, severityWord(severity)), stepWithWord(frequency, frequencyWord(frequency)))};
    if (isCritical(m_overview, severity, frequency))
        lines.append(tr("Critical: an open pain point here holds a gate."));
    for (const PainEntry &entry : m_overview.pains) {
        if (entry.pain.severity == severity && entry.pain.frequency == frequency)
            lines.append(tr("%1 (%2)").arg(entry.pain.title, displayName(entry.pain.status)));
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace cxw
