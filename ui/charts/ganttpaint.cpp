// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/recordtext.h"
#include "ui/charts/ganttarrows.h"
#include "ui/charts/ganttchart.h"
#include "ui/style/style.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <optional>

namespace cxw {

namespace {

constexpr double corner = 4;
constexpr double legendBar = 26;

class GanttWords
{
    Q_DECLARE_TR_FUNCTIONS(cxw::GanttChart)
};

QColor mixed(const QColor &ground, const QColor &color, double share)
{
    const auto part = [share](int from, int to) { return qRound(from + (to - from) * share); };
    return {part(ground.red(), color.red()), part(ground.green(), color.green()), part(ground.blue(), color.blue())};
}

/// Draws with one painter in one palette.
class Brush
{
public:
    Brush(QPainter &painter, const QPalette &palette) : m_painter(painter), m_palette(palette) {}

    [[nodiscard]] QColor color(Role role) const { return style::color(role, m_palette); }
    [[nodiscard]] QColor ground() const { return m_palette.color(QPalette::Window); }
    [[nodiscard]] QColor phase(int index) const { return style::phaseColor(index, m_palette); }
    [[nodiscard]] QPainter &painter() const { return m_painter; }

    void text(const GanttText &text, const QFont &font, const QColor &ink, int flags = 0) const
    {
        if (text.isEmpty())
            return;
        m_painter.setFont(font);
        m_painter.setPen(ink);
        const int place =
            flags ? flags : static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextDontClip | Qt::TextSingleLine;
        m_painter.drawText(text.area, place | Qt::AlignAbsolute, text.text);
    }

    void upright(double x, double top, double bottom, const QColor &ink, const std::vector<QRectF> &labels = {}) const
    {
        m_painter.setPen(QPen(ink, 1, Qt::SolidLine, Qt::FlatCap));
        for (const QLineF &piece : outsideLabels(QLineF(x, top, x, bottom), labels))
            m_painter.drawLine(piece);
    }

    void fill(const QRectF &area, const QColor &ink, double radius = 0) const
    {
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(ink);
        radius > 0 ? m_painter.drawRoundedRect(area, radius, radius) : m_painter.drawRect(area);
    }

    void bar(const QRectF &shape, InitiativeStatus status) const;
    /// `towards` is where it points, as a step of length 1.
    void arrowHead(QPointF tip, QPointF towards, const QColor &ink) const;

private:
    void check(const QRectF &shape) const;

    QPainter &m_painter;
    const QPalette &m_palette;
};

/// Planned is an outline, active is filled, done is pale with a check: three patterns besides the colour.
void Brush::bar(const QRectF &shape, InitiativeStatus status) const
{
    const QColor accent = color(Role::Accent);
    const double radius = std::min(corner, shape.width() / 2);
    if (status == InitiativeStatus::Active)
        return fill(shape, accent, radius);
    const bool done = status == InitiativeStatus::Done;
    m_painter.setBrush(done ? mixed(color(Role::Surface), accent, 0.22) : color(Role::Surface));
    m_painter.setPen(done ? QPen(mixed(color(Role::Surface), accent, 0.5), 1) : QPen(accent, 1.4, Qt::DashLine));
    const double inset = 0.6;
    m_painter.drawRoundedRect(shape.adjusted(inset, inset, -inset, -inset), radius, radius);
    if (done)
        check(shape);
}

void Brush::check(const QRectF &shape) const
{
    const double width = std::min(10.0, shape.width() - 2);
    const double left = std::min(shape.left() + style::small, shape.center().x() - width / 2);
    const double middle = shape.center().y();
    const QPolygonF sign({QPointF(left, middle), QPointF(left + width * 0.36, middle + width * 0.36),
                          QPointF(left + width, middle - width * 0.4)});
    m_painter.setPen(QPen(color(Role::Text), 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawPolyline(sign);
}

void Brush::arrowHead(QPointF tip, QPointF towards, const QColor &ink) const
{
    const QPointF across(-towards.y(), towards.x());
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(ink);
    m_painter.drawPolygon(QPolygonF({tip, tip - towards * 6 + across * 3.2, tip - towards * 6 - across * 3.2}));
}

void paintBand(const Brush &brush, const GanttPhase &phase, const GanttBandPlace &place)
{
    const QColor tone = brush.phase(phase.phase);
    brush.fill(place.area, mixed(brush.ground(), tone, 0.06), style::radius);
    if (!place.window.isEmpty()) {
        brush.fill(place.window, mixed(brush.ground(), tone, 0.15));
        brush.fill(QRectF(place.window.left(), place.window.top(), place.window.width(), 3), tone);
    }
}

void paintGrid(const Brush &brush, const GanttLayout &layout, const QRectF &area, const std::vector<QRectF> &labels)
{
    QColor line = brush.color(Role::Text);
    line.setAlphaF(0.07F);
    for (const GanttSpan &span : layout.axis().divisions())
        brush.upright(span.left, area.top(), area.bottom(), line, labels);
    line.setAlphaF(0.16F);
    for (const GanttSpan &span : layout.axis().years())
        brush.upright(span.left, area.top(), area.bottom(), line, labels);
}

void paintBar(const Brush &brush, const GanttBar &bar, const GanttBarPlace &place, bool marked)
{
    if (marked) {
        brush.fill(place.row.adjusted(2, 0, -2, 0), brush.color(Role::Selected), style::radius);
        brush.fill(QRectF(2, place.row.top() + 5, 3, place.row.height() - 10), brush.color(Role::Accent), 1.5);
    }
    if (!place.shape.isEmpty())
        brush.bar(place.shape, bar.status);
    const bool onAccent = bar.status == InitiativeStatus::Active;
    const QColor inside = brush.color(onAccent ? Role::OnAccent : Role::Text);
    brush.text(place.title, ganttfont::title(), place.titleInside ? inside : brush.color(Role::Text));
    const QColor quiet = place.ownerInside && onAccent ? inside : brush.color(Role::Muted);
    brush.text(place.owner, ganttfont::small(), quiet);
    brush.text(place.dates, ganttfont::small(), brush.color(Role::Muted));
}

void paintArrows(const Brush &brush, const GanttData &data, const GanttLayout &layout)
{
    const QColor ink = brush.color(Role::Muted);
    for (const GanttArrow &arrow : ganttArrows(data, layout)) {
        brush.painter().setPen(QPen(ink, 1, Qt::SolidLine, Qt::FlatCap));
        for (const QLineF &piece : arrow.pieces)
            brush.painter().drawLine(piece);
        brush.arrowHead(arrow.tip, QPointF(0, arrow.down ? 1 : -1), ink);
    }
}

/// Goes along the legend from left to right.
class Legend
{
public:
    Legend(const Brush &brush, double top) : m_brush(brush), m_middle(top + GanttLayout::legendHeight() / 2 + 3) {}

    void status(InitiativeStatus status)
    {
        m_brush.bar(QRectF(m_x, m_middle - 6, legendBar, 12), status);
        name(displayName(status));
    }

    void arrow()
    {
        const QColor ink = m_brush.color(Role::Muted);
        m_brush.painter().setPen(QPen(ink, 1));
        m_brush.painter().drawLine(QPointF(m_x, m_middle), QPointF(m_x + legendBar - 4, m_middle));
        m_brush.arrowHead({m_x + legendBar, m_middle}, {1, 0}, ink);
        name(GanttWords::tr("the second waits for the first"));
    }

private:
    void name(const QString &text)
    {
        m_x += legendBar + 6;
        const double width = QFontMetricsF(ganttfont::small()).horizontalAdvance(text) + 1;
        m_brush.text({QRectF(m_x, m_middle - 10, width, 20), text}, ganttfont::small(), m_brush.color(Role::Muted));
        m_x += width + style::large;
    }

    const Brush &m_brush;
    double m_x = style::medium;
    double m_middle;
};

void paintLegend(const Brush &brush, const GanttLayout &layout)
{
    Legend legend(brush, layout.height() - GanttLayout::legendHeight());
    for (const auto status : {InitiativeStatus::Planned, InitiativeStatus::Active, InitiativeStatus::Done})
        legend.status(status);
    legend.arrow();
}

/// The word above the line of today, as wide as it needs; nothing where today is off the axis.
std::optional<GanttText> todayMark(const GanttData &data, const GanttLayout &layout)
{
    if (!layout.axis().shows(data.today))
        return std::nullopt;
    const QString word = GanttWords::tr("Today");
    const double width = QFontMetricsF(ganttfont::small()).horizontalAdvance(word) + 13;
    const double x = layout.axis().x(data.today);
    const double left = std::clamp(x - width / 2, 0.0, layout.width() - width);
    return GanttText{QRectF(left, 3, width, GanttLayout::axisHeight() / 2 - 5), word};
}

/// A year's name begins where the year does, or behind the mark of today where that stands in its way.
void paintYear(const Brush &brush, const GanttSpan &year, const QRectF &mark)
{
    const double width = QFontMetricsF(ganttfont::phase()).horizontalAdvance(year.text) + 1;
    QRectF area(year.left + 4, 0, width, GanttLayout::axisHeight() / 2);
    if (!mark.isNull() && area.right() + 4 > mark.left() && area.left() - 4 < mark.right())
        area.moveLeft(mark.right() + 6);
    if (area.right() <= year.left + year.width)
        brush.text({area, year.text}, ganttfont::phase(), brush.color(Role::Text));
}

} // namespace

void ganttpaint::body(QPainter &painter, const GanttData &data, const GanttLayout &layout, const QPalette &palette,
                      const InitiativeId &marked)
{
    const Brush brush(painter, palette);
    const auto labels = ganttLabels(layout);
    painter.save();
    for (size_t place = 0; place < layout.bands().size(); ++place) {
        const GanttBandPlace &band = layout.bands()[place];
        paintBand(brush, data.phases[place], band);
        paintGrid(brush, layout, band.area, labels);
        brush.text(band.name, ganttfont::phase(), brush.color(Role::Text));
        brush.text(band.dates, ganttfont::small(), brush.color(Role::Muted));
        brush.text(band.remark, ganttfont::small(), brush.color(Role::Muted), Qt::AlignLeft | Qt::TextWordWrap);
    }
    if (const auto today = todayMark(data, layout)) {
        const double bottom = layout.height() - GanttLayout::legendHeight();
        brush.upright(layout.axis().x(data.today), GanttLayout::axisHeight(), bottom, brush.color(Role::Text), labels);
    }
    paintArrows(brush, data, layout);
    for (const GanttBarPlace &place : layout.bars()) {
        const GanttBar &bar = data.phases[static_cast<size_t>(place.phase)].bars[static_cast<size_t>(place.bar)];
        paintBar(brush, bar, place, !marked.isNull() && bar.id == marked);
    }
    paintLegend(brush, layout);
    painter.restore();
}

void ganttpaint::axis(QPainter &painter, const GanttData &data, const GanttLayout &layout, const QPalette &palette)
{
    const Brush brush(painter, palette);
    painter.save();
    const double row = GanttLayout::axisHeight() / 2;
    brush.fill(QRectF(0, 0, layout.width(), 2 * row), brush.ground());
    const auto today = todayMark(data, layout);
    for (const GanttSpan &year : layout.axis().years())
        paintYear(brush, year, today ? today->area : QRectF());
    for (const GanttSpan &span : layout.axis().divisions()) {
        const GanttText name{QRectF(span.left + 4, row, span.width, row), span.text};
        brush.text(name, ganttfont::small(), brush.color(Role::Muted));
        brush.upright(span.left, row + 3, 2 * row, brush.color(Role::Line));
    }
    if (today) {
        brush.upright(layout.axis().x(data.today), today->area.bottom(), 2 * row, brush.color(Role::Text));
        brush.fill(today->area, brush.color(Role::Text), 4);
        brush.text(*today, ganttfont::small(), brush.ground(), Qt::AlignCenter | Qt::TextDontClip);
    }
    painter.restore();
}

} // namespace cxw
