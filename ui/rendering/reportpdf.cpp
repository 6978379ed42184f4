// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rendering/reportpdf.h"

#include "core/base/bidi.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPainter>
#include <QPdfWriter>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFWriter.hh>

namespace cxw {

namespace {

constexpr int dotsPerInch = 1200;
constexpr double pointsPerInch = 72;

/// Qt 6.4 can name a PDF's title but not its author, so that is put in afterwards.
Result<QByteArray> withAuthor(const QByteArray &bytes, const Report &report)
{
    try {
        QPDF pdf;
        pdf.processMemoryFile("report", bytes.constData(), static_cast<size_t>(bytes.size()));
        auto properties = pdf.getTrailer().getKey("/Info");
        properties.replaceKey("/Author", QPDFObjectHandle::newUnicodeString(report.author.toStdString()));
        properties.replaceKey("/Subject", QPDFObjectHandle::newUnicodeString(report.subject.toStdString()));
        QPDFWriter writer(pdf);
        writer.setOutputMemory();
        writer.setObjectStreamMode(qpdf_o_generate);
        writer.write();
        const auto buffer = writer.getBufferSharedPointer();
        return QByteArray(reinterpret_cast<const char *>(buffer->getBuffer()),
                          static_cast<qsizetype>(buffer->getSize()));
    } catch (const std::exception &problem) {
        return Error{QCoreApplication::translate("cxw::ReportPdf",
                                                 "The PDF could not be finished. No file was written. Try again."),
                     {QString::fromUtf8(problem.what())}};
    }
}

} // namespace

Result<QByteArray> toPdf(const ReportPages &pages)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(dotsPerInch);
    writer.setTitle(withoutIsolates(pages.report().title));
    writer.setCreator(QCoreApplication::applicationName());
    writer.setPageSize(pageSize(pages.paper()));
    writer.setPageOrientation(pages.report().landscape ? QPageLayout::Landscape : QPageLayout::Portrait);
    writer.setPageMargins(QMarginsF());
    QPainter painter;
    if (!painter.begin(&writer)) {
        return Error{QCoreApplication::translate("cxw::ReportPdf",
                                                 "The PDF could not be drawn. No file was written. Try again."),
                     {}};
    }
    for (int page = 0; page < pages.count(); ++page) {
        if (page > 0)
            writer.newPage();
        painter.save();
        painter.scale(dotsPerInch / pointsPerInch, dotsPerInch / pointsPerInch);
        pages.paint(painter, page);
        painter.restore();
    }
    painter.end();
    return withAuthor(bytes, pages.report());
}

} // namespace cxw
