// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rendering/chartfile.h"

#include "ui/charts/ganttchart.h"
#include "ui/charts/radarchart.h"
#include "ui/style/style.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImage>
#include <QPainter>
#include <QSvgGenerator>

#include <functional>

namespace cxw {

namespace {

// In pixels at 96 dpi, as charts are measured.
constexpr QSizeF radarSize(900, 760);
constexpr double ganttWidth = 1400;
constexpr double margin = 24;
// Enough pixels for a slide.
constexpr double pngScale = 2;

using Paint = std::function<void(QPainter &, const QRectF &)>;

void paintOnWhite(QPainter &painter, QSizeF size, const Paint &paint)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(QRectF(QPointF(), size), Qt::white);
    paint(painter, QRectF(QPointF(), size).adjusted(margin, margin, -margin, -margin));
}

Result<QByteArray> toSvg(QSizeF size, const QString &title, const Paint &paint)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QSvgGenerator svg;
    svg.setOutputDevice(&buffer);
    // Qt writes the title as it stands, though not the texts of the picture.
    svg.setTitle(title.toHtmlEscaped());
    svg.setSize(size.toSize());
    svg.setViewBox(QRectF(QPointF(), size));
    QPainter painter(&svg);
    paintOnWhite(painter, size, paint);
    painter.end();
    return bytes;
}

Result<QByteArray> toPng(QSizeF size, const Paint &paint)
{
    QImage image((size * pngScale).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(pngScale);
    QPainter painter(&image);
    paintOnWhite(painter, size, paint);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (!image.save(&buffer, "PNG")) {
        return Error{QCoreApplication::translate("cxw::ChartFile",
                                                 "The picture could not be made. No file was written."),
                     {}};
    }
    return bytes;
}

Result<QByteArray> toFormat(FileFormat format, QSizeF size, const QString &title, const Paint &paint)
{
    return format == FileFormat::Svg ? toSvg(size, title, paint) : toPng(size, paint);
}

} // namespace

Result<QByteArray> chartFile(const RadarData &radar, FileFormat format)
{
    const style::PrintedText printed;
    return toFormat(format, radarSize, radar.title, [&](QPainter &painter, const QRectF &area) {
        paintRadar(painter, area, radar, style::printPalette());
    });
}

Result<QByteArray> chartFile(const GanttData &gantt, FileFormat format)
{
    const style::PrintedText printed;
    const QSizeF size(ganttWidth, ganttHeight(gantt, ganttWidth - 2 * margin) + 2 * margin);
    return toFormat(format, size, gantt.title, [&](QPainter &painter, const QRectF &area) {
        paintGantt(painter, area, gantt, style::printPalette());
    });
}

} // namespace cxw
