// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/chartview.h"

#include "ui/actions/actionwords.h"
#include "ui/charts/chartaccessible.h"
#include "ui/style/style.h"

#include <QAccessible>
#include <QAction>
#include <QBuffer>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QImage>
#include <QMimeData>
#include <QPaintEvent>
#include <QPainter>
#include <QSvgGenerator>

namespace cxw {

namespace {

/// A copied picture has to look good on a slide.
constexpr double copyScale = 3;

} // namespace

ChartView::ChartView(QWidget *parent) : QWidget(parent)
{
    installChartAccessibility();
    // Time and scales run to the right in every language.
    setLayoutDirection(Qt::LeftToRight);
    setFocusPolicy(Qt::TabFocus);
    setContextMenuPolicy(Qt::ActionsContextMenu);

    auto *picture = new QAction(style::icon(QStringLiteral("office-chart-polar")), tr("Copy as &picture"), this);
    connect(picture, &QAction::triggered, this, &ChartView::copyAsPicture);
    QAction *figures = makeAction(ActionId::CopyChart, this);
    figures->setIcon(style::icon(QStringLiteral("edit-copy")));
    figures->setShortcutContext(Qt::WidgetShortcut);
    connect(figures, &QAction::triggered, this, &ChartView::copyAsTable);
    addActions({picture, figures});
}

void ChartView::copyAsPicture() const
{
    auto *picture = new QMimeData;
    picture->setImageData(asImage());
    picture->setData(QStringLiteral("image/svg+xml"), asSvg());
    QGuiApplication::clipboard()->setMimeData(picture);
}

void ChartView::copyAsTable() const
{
    QGuiApplication::clipboard()->setText(toTabbedText(table()));
}

void ChartView::figuresChanged()
{
    update();
    if (!QAccessible::isActive())
        return;
    QAccessibleTableModelChangeEvent event(this, QAccessibleTableModelChangeEvent::ModelReset);
    QAccessible::updateAccessibility(&event);
}

QString ChartView::rowSentence(int row) const
{
    const ChartTable figures = table();
    const QStringList cells = figures.rows.at(static_cast<size_t>(row));
    QStringList said{cells.value(0)};
    for (qsizetype column = 1; column < cells.size(); ++column)
        said << figures.header.value(column) + u' ' + cells.at(column);
    return said.join(QStringLiteral("; "));
}

void ChartView::tellRow(int row)
{
    m_toldRow = row;
    if (!QAccessible::isActive())
        return;
    QAccessibleInterface *chart = QAccessible::queryAccessibleInterface(this);
    QAccessibleInterface *said = chart ? chart->focusChild() : nullptr;
    if (!said)
        return;
    QAccessibleEvent event(said, QAccessible::Focus);
    QAccessible::updateAccessibility(&event);
}

void ChartView::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.setClipRect(event->rect());
    paintChart(painter, rect(), paletteOnGround());
    if (!hasFocus())
        return;
    painter.setPen(style::focusPen(palette()));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), style::radius, style::radius);
}

void ChartView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::LanguageChange)
        update();
}

QPalette ChartView::paletteOnGround() const
{
    const QWidget *ground = this;
    while (!ground->autoFillBackground() && !ground->isWindow() && ground->parentWidget())
        ground = ground->parentWidget();
    QPalette result = palette();
    result.setColor(QPalette::Window, ground->palette().color(ground->backgroundRole()));
    return result;
}

QImage ChartView::asImage() const
{
    QImage image(size() * copyScale, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(copyScale);
    const QPalette palette = style::printPalette();
    image.fill(palette.color(QPalette::Window));
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    paintChart(painter, rect(), palette);
    return image;
}

QByteArray ChartView::asSvg() const
{
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(size());
    generator.setViewBox(rect());
    generator.setTitle(accessibleName());
    QPainter painter(&generator);
    paintChart(painter, rect(), style::printPalette());
    painter.end();
    return buffer.data();
}

} // namespace cxw
