// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rendering/reportpages.h"

#include "core/reporting/reporttext.h"
#include "ui/rendering/pagestarts.h"
#include "ui/style/style.h"

#include <QAbstractTextDocumentLayout>
#include <QGuiApplication>
#include <QLocale>
#include <QPainter>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <cmath>

namespace cxw {

namespace {

// Margins in points; the foot stands in the lower one.
constexpr double sideMargin = 48;
constexpr double topMargin = 44;
constexpr double bottomMargin = 52;
constexpr double footHeight = 12;
// A pixel is a point here: fonts in points would be measured by the device again.
constexpr int footPixels = 8;
// A single page is as large as it can be in these steps, and stays readable.
constexpr double largestScale = 1.15;
constexpr double smallestScale = 0.7;
constexpr double scaleStep = 0.03;
// Sizes at which a report of several pages is tried until none of them stands nearly empty.
constexpr std::array multiPageScales{1.0, 0.97, 1.03, 0.94, 1.06, 0.91};
constexpr double enoughOfAPage = 0.3;
// Between the text above a chart and the chart.
constexpr double besideGantt = 10;
constexpr double touch = 1.5;
constexpr int dotsPerMeter = 2835; // 72 dots an inch

QRectF textArea(QSizeF page)
{
    return QRectF(QPointF(), page).adjusted(sideMargin, topMargin, -sideMargin, -bottomMargin);
}

/// The report with each date, and each month, on one line: a day that ends with a stop would stand alone at the end of
/// the one before.
Report withDatesWhole(Report report)
{
    static const QRegularExpression date(QStringLiteral(R"(\b(\d{1,2}\.?) (\p{L}+\.?) (\d{4})\b)"),
                                         QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression month(QStringLiteral(R"(\b(\p{L}{3,4}\.?) (\d{4})\b)"),
                                          QRegularExpression::UseUnicodePropertiesOption);
    changeTexts(report, [](QString &text) {
        text.replace(date, QStringLiteral("\\1\u00a0\\2\u00a0\\3")).replace(month, QStringLiteral("\\1\u00a0\\2"));
    });
    return report;
}

} // namespace

ReportPages::ReportPages(const Report &report, Paper paper)
    : m_report(withDatesWhole(report)),
      m_paper(paper),
      m_size(pagePoints(paper, report.landscape)),
      m_measure(1, 1, QImage::Format_ARGB32)
{
    const style::PrintedText printed;
    m_measure.setDotsPerMeterX(dotsPerMeter);
    m_measure.setDotsPerMeterY(dotsPerMeter);
    if (m_report.singlePage)
        fillOnePage();
    else
        fillPages();
}

void ReportPages::fillOnePage()
{
    // The largest type with which everything stands on the page.
    double scale = largestScale;
    layOut(scale);
    while (count() > 1 && scale > smallestScale) {
        scale -= scaleStep;
        layOut(scale);
    }
}

void ReportPages::fillPages()
{
    double best = 0;
    double emptiest = -1;
    for (const double scale : multiPageScales) {
        layOut(scale);
        const double least = leastFilled();
        if (least >= enoughOfAPage)
            return;
        if (least > emptiest) {
            emptiest = least;
            best = scale;
        }
    }
    layOut(best);
}

double ReportPages::leastFilled() const
{
    const double height = textArea(m_size).height();
    std::vector<double> filled(static_cast<size_t>(count()), 0);
    const auto *layout = m_document->documentLayout();
    for (QTextBlock block = m_document->begin(); block.isValid(); block = block.next()) {
        if (block.length() <= 1)
            continue;
        const double bottom = layout->blockBoundingRect(block).bottom();
        const auto page = static_cast<size_t>(std::max(0.0, bottom - 1) / height);
        if (page < filled.size())
            filled[page] = std::max(filled[page], bottom - static_cast<double>(page) * height);
    }
    return *std::min_element(filled.begin(), filled.end()) / height;
}

double ReportPages::heightAboveGantt(double scale)
{
    const auto &elements = m_report.elements;
    const auto gantt = std::find_if(elements.begin(), elements.end(), [](const ReportElement &element) {
        return std::holds_alternative<GanttElement>(element.content);
    });
    QTextDocument document;
    ReportWriter writer(document, textArea(m_size).size(), scale, {});
    writer.write({elements.begin(), gantt});
    document.documentLayout()->setPaintDevice(&m_measure);
    document.setUseDesignMetrics(true);
    document.setDocumentMargin(0);
    document.setTextWidth(textArea(m_size).width());
    return document.size().height();
}

void ReportPages::layOut(double scale)
{
    const QSizeF text = textArea(m_size).size();
    const double above = std::fmod(heightAboveGantt(scale), text.height());
    PageStarts starts;
    // Whatever was torn in two by a page's end is laid out again with a page's start before it, until nothing is torn.
    for (bool torn = true; torn;) {
        m_document = std::make_unique<QTextDocument>();
        m_document->setUndoRedoEnabled(false);
        ReportWriter writer(*m_document, text, scale, starts);
        writer.setRoomForGantt(text.height() - above - besideGantt);
        writer.write(m_report.elements);
        m_document->documentLayout()->setPaintDevice(&m_measure);
        m_document->setUseDesignMetrics(true);
        m_document->setDocumentMargin(0);
        m_document->setPageSize(text);
        torn = !m_report.singlePage && addPageStart(starts, writer.parts(), m_report.elements, text.height());
    }
}

void ReportPages::paint(QPainter &painter, int page) const
{
    const style::PrintedText printed;
    const QRectF area = textArea(m_size);
    painter.save();
    painter.translate(area.topLeft() - QPointF(0, page * area.height()));
    const QRectF shown(0, page * area.height(), area.width(), area.height());
    painter.setClipRect(shown.adjusted(-sideMargin, 0, sideMargin, 0));
    QAbstractTextDocumentLayout::PaintContext context;
    // What only touches the page is of another page; it would stay in the PDF unseen, for searches and screen readers.
    context.clip = shown.adjusted(0, touch, 0, -touch);
    context.palette = style::printPalette();
    m_document->documentLayout()->draw(&painter, context);
    painter.restore();
    paintFoot(painter, page);
}

void ReportPages::paintFoot(QPainter &painter, int page) const
{
    const QRectF foot(sideMargin, m_size.height() - bottomMargin + 18, m_size.width() - 2 * sideMargin, footHeight);
    const QPalette palette = style::printPalette();
    painter.save();
    painter.setLayoutDirection(QGuiApplication::layoutDirection());
    QFont font = style::font(TextStyle::Small);
    font.setPixelSize(footPixels);
    painter.setFont(font);
    painter.setPen(QPen(style::color(Role::Line, palette), 0.5));
    painter.drawLine(foot.topLeft() - QPointF(0, 5), foot.topRight() - QPointF(0, 5));
    painter.setPen(style::color(Role::Muted, palette));
    const QString number = QCoreApplication::translate("cxw::ReportPages", "Page %1 of %2")
                               .arg(QLocale().toString(page + 1), QLocale().toString(count()));
    painter.drawText(foot, Qt::AlignRight | Qt::AlignVCenter, number);
    const double room = foot.width() - QFontMetricsF(font).horizontalAdvance(number) - 2 * footHeight;
    const QString title = QFontMetricsF(font).elidedText(m_report.title, Qt::ElideRight, room);
    painter.drawText(foot, Qt::AlignLeft | Qt::AlignVCenter, title);
    painter.restore();
}

} // namespace cxw
