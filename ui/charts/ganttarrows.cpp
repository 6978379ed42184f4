// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/ganttarrows.h"

#include <QHash>

#include <algorithm>
#include <cmath>

namespace cxw {

namespace {

/// How far from the end of a bar an arrow leaves or enters it.
constexpr double inset = 5;
/// How far from a bar an arrow turns towards it.
constexpr double approach = 6;
constexpr double air = 2;

/// The part of a level or upright line from `from` to `to` along its direction.
QLineF part(const QLineF &line, double from, double to)
{
    if (line.dy() == 0)
        return {from, line.y1(), to, line.y1()};
    return {line.x1(), from, line.x1(), to};
}

/// From the end of one bar to the beginning of another: out of the one, along the gap between two rows, into the other.
/// Level pieces run where no label stands.
std::vector<QLineF> route(const QRectF &before, const QRectF &after)
{
    const bool down = after.center().y() > before.center().y();
    const double leave = before.right() - std::min(inset, before.width() / 2);
    const double enter = after.left() + std::min(inset, after.width() / 2);
    const double out = down ? before.bottom() : before.top();
    const double in = down ? after.top() : after.bottom();
    const double between = down ? in - approach : in + approach;
    if (std::abs(leave - enter) < 1)
        return {QLineF(enter, out, enter, in)};
    return {QLineF(leave, out, leave, between), QLineF(leave, between, enter, between),
            QLineF(enter, between, enter, in)};
}

} // namespace

std::vector<QRectF> ganttLabels(const GanttLayout &layout)
{
    std::vector<QRectF> labels;
    const auto add = [&](const GanttText &text) {
        if (!text.isEmpty())
            labels.push_back(text.area.adjusted(-air, air, air, -air));
    };
    for (const GanttBandPlace &band : layout.bands()) {
        add(band.name);
        add(band.dates);
        add(band.remark);
    }
    for (const GanttBarPlace &bar : layout.bars()) {
        if (!bar.titleInside)
            add(bar.title);
        if (!bar.ownerInside)
            add(bar.owner);
        add(bar.dates);
    }
    return labels;
}

std::vector<QLineF> outsideLabels(const QLineF &line, const std::vector<QRectF> &labels)
{
    const bool level = line.dy() == 0;
    double from = level ? std::min(line.x1(), line.x2()) : std::min(line.y1(), line.y2());
    const double end = level ? std::max(line.x1(), line.x2()) : std::max(line.y1(), line.y2());
    const double across = level ? line.y1() : line.x1();
    std::vector<std::pair<double, double>> gaps;
    for (const QRectF &label : labels) {
        const bool hit =
            level ? label.top() < across && across < label.bottom() : label.left() < across && across < label.right();
        if (hit)
            gaps.emplace_back(level ? label.left() : label.top(), level ? label.right() : label.bottom());
    }
    std::ranges::sort(gaps);
    std::vector<QLineF> pieces;
    for (const auto &[begin, stop] : gaps) {
        if (stop <= from || begin >= end)
            continue;
        if (begin > from)
            pieces.push_back(part(line, from, begin));
        from = std::max(from, stop);
    }
    if (from < end)
        pieces.push_back(part(line, from, end));
    return pieces;
}

std::vector<GanttArrow> ganttArrows(const GanttData &data, const GanttLayout &layout)
{
    QHash<InitiativeId, QRectF> shapes;
    const auto barAt = [&](const GanttBarPlace &place) -> const GanttBar & {
        return data.phases[static_cast<size_t>(place.phase)].bars[static_cast<size_t>(place.bar)];
    };
    for (const GanttBarPlace &place : layout.bars()) {
        if (!place.shape.isEmpty())
            shapes.insert(barAt(place).id, place.shape);
    }

    const auto labels = ganttLabels(layout);
    std::vector<GanttArrow> arrows;
    for (const GanttBarPlace &place : layout.bars()) {
        for (const InitiativeId &id : barAt(place).dependsOn) {
            const auto before = shapes.constFind(id);
            if (before == shapes.constEnd() || id == barAt(place).id || place.shape.isEmpty())
                continue;
            const auto lines = route(*before, place.shape);
            GanttArrow arrow{{}, lines.back().p2(), place.shape.center().y() > before->center().y()};
            for (const QLineF &line : lines) {
                const auto pieces = outsideLabels(line, labels);
                arrow.pieces.insert(arrow.pieces.end(), pieces.begin(), pieces.end());
            }
            arrows.push_back(std::move(arrow));
        }
    }
    return arrows;
}

} // namespace cxw
