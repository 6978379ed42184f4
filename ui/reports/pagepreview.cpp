// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reports/pagepreview.h"

#include "ui/actions/actionwords.h"
#include "ui/style/style.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace cxw {

namespace {

constexpr double gap = style::section;
// A page wider than this is no easier to read.
constexpr double widestPage = 1100;

} // namespace

PagePreview::PagePreview(QWidget *parent) : QAbstractScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Preview of the report"));
    verticalScrollBar()->setSingleStep(style::page);
}

void PagePreview::setPages(std::shared_ptr<const ReportPages> pages)
{
    m_pages = std::move(pages);
    setAccessibleDescription(m_pages ? tr("%1, %n pages", nullptr, m_pages->count()).arg(m_pages->report().title)
                                     : QString());
    updateScrollBars();
    viewport()->update();
}

void PagePreview::setZoom(double zoom)
{
    m_zoom = std::clamp(zoom, 0.5, 3.0);
    updateScrollBars();
    viewport()->update();
}

double PagePreview::scale() const
{
    const double width = std::min(viewport()->width() - 2 * gap, widestPage);
    return m_zoom * width / m_pages->size().width();
}

QRectF PagePreview::pageRect(int page) const
{
    const QSizeF size = m_pages->size() * scale();
    const double left = std::max(gap, (viewport()->width() - size.width()) / 2);
    return QRectF(QPointF(left, gap + page * (size.height() + gap)), size);
}

void PagePreview::updateScrollBars()
{
    if (!m_pages) {
        verticalScrollBar()->setRange(0, 0);
        horizontalScrollBar()->setRange(0, 0);
        return;
    }
    const QRectF last = pageRect(m_pages->count() - 1);
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setRange(0, std::max(0, static_cast<int>(last.bottom() + gap) - viewport()->height()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setRange(0, std::max(0, static_cast<int>(last.right() + gap) - viewport()->width()));
}

void PagePreview::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.fillRect(viewport()->rect(), style::color(Role::Ground, palette()));
    if (!m_pages)
        return;
    const QPointF scrolled(horizontalScrollBar()->value(), verticalScrollBar()->value());
    for (int page = 0; page < m_pages->count(); ++page) {
        const QRectF place = pageRect(page).translated(-scrolled);
        if (!place.intersects(QRectF(viewport()->rect())))
            continue;
        painter.fillRect(place, Qt::white);
        painter.setPen(style::color(Role::Line, palette()));
        painter.drawRect(place);
        painter.save();
        painter.setClipRect(place);
        painter.translate(place.topLeft());
        painter.scale(scale(), scale());
        m_pages->paint(painter, page);
        painter.restore();
    }
}

void PagePreview::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    updateScrollBars();
}

void PagePreview::keyPressEvent(QKeyEvent *event)
{
    if (isPressed(ActionId::ZoomIn, *event))
        setZoom(m_zoom * 1.2);
    else if (isPressed(ActionId::ZoomOut, *event))
        setZoom(m_zoom / 1.2);
    else if (event->key() == Qt::Key_PageDown || event->key() == Qt::Key_Space)
        verticalScrollBar()->triggerAction(QScrollBar::SliderPageStepAdd);
    else if (event->key() == Qt::Key_PageUp)
        verticalScrollBar()->triggerAction(QScrollBar::SliderPageStepSub);
    else if (event->key() == Qt::Key_Home || event->key() == Qt::Key_End)
        verticalScrollBar()->setValue(event->key() == Qt::Key_Home ? 0 : verticalScrollBar()->maximum());
    else
        QAbstractScrollArea::keyPressEvent(event);
}

} // namespace cxw
