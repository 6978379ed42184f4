// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/ganttview.h"

#include "core/base/display.h"
#include "core/base/timespan.h"
#include "core/workspace/recordtext.h"
#include "ui/style/plaintext.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace cxw {

namespace {

constexpr int narrowest = 480;

} // namespace

GanttView::GanttView(QWidget *parent) : ChartView(parent), m_layout(m_data, narrowest)
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Roadmap over time"));
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void GanttView::setData(const GanttData &data)
{
    if (data == m_data)
        return;
    m_data = data;
    m_layout = GanttLayout(m_data, std::max(width(), narrowest));
    updateGeometry();
    figuresChanged();
}

void GanttView::select(const InitiativeId &id)
{
    m_selected = id;
    update();
}

QRect GanttView::rowOf(const InitiativeId &id) const
{
    for (const GanttBarPlace &place : m_layout.bars()) {
        if (barAt(place).id == id)
            return place.row.toAlignedRect();
    }
    return {};
}

QString GanttView::description() const
{
    const QString keys = tr("The arrow keys go from one initiative to the next, Enter opens it.");
    if (m_data.isEmpty())
        return m_layout.bars().empty() ? tr("Nothing has dates yet.") : tr("Nothing has dates yet. %1").arg(keys);
    return tr("Initiatives: %1, from %2 to %3. %4")
        .arg(QString::number(m_layout.bars().size()), displayDate(m_data.first), displayDate(m_data.last), keys);
}

QSize GanttView::sizeHint() const
{
    return {900, heightForWidth(900)};
}

QSize GanttView::minimumSizeHint() const
{
    return {narrowest, 120};
}

int GanttView::heightForWidth(int width) const
{
    return static_cast<int>(std::ceil(ganttHeight(m_data, std::max(width, narrowest))));
}

void GanttView::paintChart(QPainter &painter, const QRectF &area, const QPalette &palette) const
{
    paintGantt(painter, area, m_data, palette);
}

void GanttView::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.setClipRect(event->rect());
    const QPalette palette = paletteOnGround();
    ganttpaint::body(painter, m_data, m_layout, palette, m_selected);
    painter.translate(0, visibleRegion().boundingRect().top());
    ganttpaint::axis(painter, m_data, m_layout, palette);
}

void GanttView::mousePressEvent(QMouseEvent *event)
{
    const GanttBar *bar = barUnder(event->pos());
    if (event->button() == Qt::LeftButton && bar)
        choose(bar->id);
}

void GanttView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (const GanttBar *bar = barUnder(event->pos()))
        Q_EMIT opened(bar->id);
}

void GanttView::keyPressEvent(QKeyEvent *event)
{
    const int all = static_cast<int>(m_layout.bars().size());
    switch (event->key()) {
    case Qt::Key_Down:
    case Qt::Key_Right:
        return step(1);
    case Qt::Key_Up:
    case Qt::Key_Left:
        return step(-1);
    case Qt::Key_Home:
        return step(-all);
    case Qt::Key_End:
        return step(all);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!m_selected.isNull())
            Q_EMIT opened(m_selected);
        return;
    default:
        ChartView::keyPressEvent(event);
    }
}

void GanttView::moveEvent(QMoveEvent *event)
{
    ChartView::moveEvent(event);
    update(); // the axis stays where it is while the rest scrolls
}

void GanttView::resizeEvent(QResizeEvent *event)
{
    ChartView::resizeEvent(event);
    if (m_layout.width() != width())
        m_layout = GanttLayout(m_data, std::max(width(), narrowest));
}

bool GanttView::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const GanttBar *bar = barUnder(help->pos());
        showPlainToolTip(help->globalPos(), bar ? toolTipFor(*bar) : QString(), this);
        return true;
    }
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        m_layout = GanttLayout(m_data, std::max(width(), narrowest));
    return ChartView::event(event);
}

const GanttBar &GanttView::barAt(const GanttBarPlace &place) const
{
    return m_data.phases[static_cast<size_t>(place.phase)].bars[static_cast<size_t>(place.bar)];
}

const GanttBar *GanttView::barUnder(QPoint position) const
{
    for (const GanttBarPlace &place : m_layout.bars()) {
        if (place.row.contains(position))
            return &barAt(place);
    }
    return nullptr;
}

void GanttView::step(int by)
{
    const auto &bars = m_layout.bars();
    if (bars.empty())
        return;
    const auto found = std::ranges::find(bars, m_selected, [this](const auto &place) { return barAt(place).id; });
    const int last = static_cast<int>(bars.size()) - 1;
    const int here = found == bars.end() ? -1 : static_cast<int>(found - bars.begin());
    const int next = std::clamp(here + by, 0, last);
    choose(barAt(bars[static_cast<size_t>(next)]).id);
}

void GanttView::choose(const InitiativeId &id)
{
    if (id == m_selected)
        return;
    select(id);
    tellRow(rowInTable(id));
    Q_EMIT selectedByPerson(id);
}

int GanttView::rowInTable(const InitiativeId &id) const
{
    int row = 0;
    for (const GanttPhase &phase : m_data.phases) {
        for (const GanttBar &bar : phase.bars) {
            if (bar.id == id)
                return row;
            ++row;
        }
    }
    return -1;
}

QString GanttView::rowSentence(int row) const
{
    for (const GanttBarPlace &place : m_layout.bars()) {
        const GanttBar &bar = barAt(place);
        if (rowInTable(bar.id) == row)
            return toolTipFor(bar).split(u'\n').join(QStringLiteral("; "));
    }
    return ChartView::rowSentence(row);
}

QString GanttView::toolTipFor(const GanttBar &bar) const
{
    const QString owner = bar.owner.isEmpty() ? tr("no owner yet") : bar.owner;
    return tr("%1\n%2\n%3, %4").arg(bar.title, displaySpan(bar.start, bar.end), owner, displayName(bar.status));
}

} // namespace cxw
