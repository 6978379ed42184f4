// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/ganttlayout.h"

#include "core/base/timespan.h"
#include "ui/style/style.h"

#include <QCoreApplication>
#include <QFontMetricsF>

#include <cmath>

namespace cxw {

namespace {

double axisRow()
{
    return style::scaled(22);
}

/// Between the small text and that of the body.
constexpr int titlePixels = 13;
constexpr double header = 30;
double barRow()
{
    return style::scaled(28);
}
double barHeight()
{
    return style::scaled(20);
}
constexpr double thinnest = 4;
constexpr double padding = style::small;
constexpr double gap = style::small;
constexpr double edge = style::medium;
/// Shorter than this an elided text says nothing.
constexpr double shortest = 36;
/// The check on a finished bar.
constexpr double signWidth = 18;

class Words
{
    Q_DECLARE_TR_FUNCTIONS(cxw::GanttChart)
};

double advance(const QFont &font, const QString &text)
{
    return std::ceil(QFontMetricsF(font).horizontalAdvance(text)) + 1;
}

GanttText fitted(const QString &text, const QFont &font, double left, double width, const QRectF &row)
{
    if (text.isEmpty() || width < std::min(shortest, advance(font, text)))
        return {};
    const QString shown = QFontMetricsF(font).elidedText(text, Qt::ElideMiddle, width);
    return {QRectF(left, row.top(), std::min(width, advance(font, shown)), row.height()), shown};
}

QString remarkOf(const GanttPhase &phase)
{
    return phase.bars.empty() ? Words::tr("No initiatives yet") : QString();
}

/// As wide and high as the remark needs to be, with its corner at 0, 0; empty without one.
QRectF remarkArea(const GanttPhase &phase, double width)
{
    const QString remark = remarkOf(phase);
    if (remark.isEmpty())
        return {};
    const QRectF space(0, 0, width - 2 * edge, 10000);
    const QRectF needed = QFontMetricsF(ganttfont::small()).boundingRect(space, Qt::TextWordWrap, remark);
    return {0, 0, std::min(std::ceil(needed.width()) + 4, space.width()), std::ceil(needed.height())};
}

double remarkHeight(const GanttPhase &phase, double width)
{
    const QRectF area = remarkArea(phase, width);
    return area.isEmpty() ? 0 : area.height() + padding;
}

/// Puts title and owner inside the bar where they fit, else beside it, on the side that has the room.
class Labels
{
public:
    Labels(const GanttBar &bar, GanttBarPlace &place, double width)
        : m_place(place),
          m_title(bar.title),
          m_owner(bar.owner),
          m_titleWidth(advance(ganttfont::title(), bar.title)),
          m_ownerWidth(bar.owner.isEmpty() ? 0 : advance(ganttfont::small(), bar.owner)),
          m_right(width - edge)
    {
        m_inside = place.shape.adjusted(padding, 0, -padding, 0);
        if (bar.status == InitiativeStatus::Done)
            m_inside.setLeft(m_inside.left() + signWidth);
    }

    void put()
    {
        m_place.titleInside = m_titleWidth <= m_inside.width();
        if (!m_place.titleInside)
            return beside(m_title, m_titleWidth);
        m_place.title = fitted(m_title, ganttfont::title(), m_inside.left(), m_titleWidth, m_place.shape);
        m_place.ownerInside = m_titleWidth + gap + m_ownerWidth <= m_inside.width();
        if (!m_place.ownerInside)
            return beside(QString(), 0);
        const double left = m_inside.left() + m_titleWidth + gap;
        m_place.owner = fitted(m_owner, ganttfont::small(), left, m_ownerWidth, m_place.shape);
    }

private:
    void beside(const QString &title, double titleWidth)
    {
        const double wanted = titleWidth + m_ownerWidth + (titleWidth > 0 && m_ownerWidth > 0 ? gap : 0);
        const double onRight = m_right - m_place.shape.right() - gap;
        const double onLeft = m_place.shape.left() - gap - edge;
        const bool right = wanted <= onRight || (wanted > onLeft && onRight >= onLeft);
        const double room = std::min(wanted, right ? onRight : onLeft);
        const double start = right ? m_place.shape.right() + gap : m_place.shape.left() - gap - room;
        write(title, titleWidth, start, room);
    }

    /// The title may take what the owner leaves, and two thirds of the room in any case.
    void write(const QString &title, double titleWidth, double start, double room)
    {
        double next = start;
        if (!title.isEmpty()) {
            const double others = m_ownerWidth > 0 ? m_ownerWidth + gap : 0;
            const double most = std::max(room - others, room * 2 / 3);
            m_place.title = fitted(title, ganttfont::title(), start, std::min(titleWidth, most), m_place.shape);
            next = m_place.title.isEmpty() ? start : m_place.title.area.right() + gap;
        }
        const double left = std::min(m_ownerWidth, start + room - next);
        m_place.owner = fitted(m_owner, ganttfont::small(), next, left, m_place.shape);
    }

    GanttBarPlace &m_place;
    QString m_title;
    QString m_owner;
    double m_titleWidth;
    double m_ownerWidth;
    double m_right;
    QRectF m_inside;
};

} // namespace

namespace {

/// No ligatures: on paper, a search would not find a word in which "ff" is a single glyph.
QFont searchable(QFont font)
{
    font.setStyleStrategy(QFont::PreferNoShaping);
    return font;
}

} // namespace

QFont ganttfont::title()
{
    QFont font = searchable(style::font(TextStyle::Small));
    font.setPixelSize(style::scaled(titlePixels));
    return font;
}

QFont ganttfont::phase()
{
    QFont font = searchable(style::font(TextStyle::Body));
    font.setWeight(QFont::DemiBold);
    return font;
}

QFont ganttfont::small()
{
    return searchable(style::font(TextStyle::Small));
}

GanttLayout::GanttLayout(const GanttData &data, double width)
    : m_axis(data, edge, width - 2 * edge), m_width(width), m_height(axisHeight())
{
    int place = 0;
    for (const GanttPhase &phase : data.phases)
        addBand(phase, place++);
    m_height += legendHeight();
}

double GanttLayout::axisHeight()
{
    return 2 * axisRow();
}

double GanttLayout::legendHeight()
{
    return 32;
}

double GanttLayout::rowHeight()
{
    return barRow();
}

double GanttLayout::leastPartHeight()
{
    return header + 2 * barRow() + padding + gap;
}

double GanttLayout::phaseHeight(const GanttPhase &phase, double width)
{
    return header + static_cast<double>(phase.bars.size()) * barRow() + remarkHeight(phase, width) + padding + gap;
}

void GanttLayout::addBand(const GanttPhase &phase, int place)
{
    GanttBandPlace band;
    band.area = QRectF(0, m_height, m_width, phaseHeight(phase, m_width) - gap);
    if (phase.start.isValid() && phase.end.isValid() && phase.start <= phase.end) {
        const double left = m_axis.x(phase.start);
        band.window = QRectF(left, band.area.top(), m_axis.xAfter(phase.end) - left, band.area.height());
    }
    const QRectF top(0, band.area.top(), m_width, header);
    band.name = fitted(phase.name, ganttfont::phase(), edge, m_width / 2, top);
    const double next = edge + band.name.area.width() + gap;
    band.dates = fitted(displaySpan(phase.start, phase.end), ganttfont::small(), next, m_width - edge - next, top);

    double row = m_height + header;
    int index = 0;
    for (const GanttBar &bar : phase.bars) {
        addBar(bar, place, index++, row);
        row += barRow();
    }
    band.remark = {remarkArea(phase, m_width).translated(edge, row), remarkOf(phase)};
    m_bands.push_back(band);
    m_height = band.area.bottom() + gap;
}

void GanttLayout::addBar(const GanttBar &bar, int phase, int place, double top)
{
    GanttBarPlace made;
    made.phase = phase;
    made.bar = place;
    made.row = QRectF(0, top, m_width, barRow());
    if (bar.isDated())
        layOver(bar, made);
    else
        layWithoutTime(bar, made);
    m_bars.push_back(made);
}

void GanttLayout::layOver(const GanttBar &bar, GanttBarPlace &made) const
{
    const double left = m_axis.x(bar.start);
    const double right = std::max(m_axis.xAfter(std::max(bar.start, bar.end)), left + thinnest);
    made.shape = QRectF(left, made.row.top() + (barRow() - barHeight()) / 2, right - left, barHeight());
    Labels(bar, made, m_width).put();
}

void GanttLayout::layWithoutTime(const GanttBar &bar, GanttBarPlace &made) const
{
    const double end = m_width - edge;
    double next = edge + padding;
    const auto put = [&](const QString &text, const QFont &font, double most) {
        const GanttText set = fitted(text, font, next, std::min(most, advance(font, text)), made.row);
        next += set.isEmpty() ? 0 : set.area.width() + gap;
        return set;
    };
    const QString dates = displaySpan(bar.start, bar.end);
    made.title = put(bar.title, ganttfont::title(), end - next - gap - advance(ganttfont::small(), dates));
    made.dates = put(dates, ganttfont::small(), end - next);
    made.owner = put(bar.owner, ganttfont::small(), end - next);
}

} // namespace cxw
