// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rendering/reportwriter.h"

#include "ui/charts/ganttchart.h"
#include "ui/charts/radarchart.h"
#include "ui/style/style.h"

#include <QGuiApplication>
#include <QTextBlock>
#include <QTextBoundaryFinder>

#include <algorithm>
#include <cmath>
#include <utility>

namespace cxw {

namespace {

// Type in points. Paper is read from nearer than a screen, so these are smaller than the window's.
constexpr double titlePoints = 22;
constexpr double leastTitlePoints = 15;
constexpr double sectionPoints = 12.5;
constexpr double subsectionPoints = 10;
constexpr double leadPoints = 11.5;
constexpr double bodyPoints = 9;
constexpr double cellPoints = 8.5;
constexpr double captionPoints = 7.5;
constexpr double figurePoints = 20;
constexpr double leastFigurePoints = 7;
constexpr int measuringSize = 100;
constexpr double cellPadding = 3;
constexpr double cellGap = 7;
constexpr double hairline = 0.5;
constexpr double columnGap = 18;
constexpr double aroundColumns = 9;
constexpr double aboveFigures = 5;
constexpr double belowTable = 6;
constexpr double radarAspect = 0.95;
// Charts are measured in the screen's pixels; at this scale their smallest type is 7.5 points on paper.
constexpr double chartScale = 0.625;
constexpr double smallestChartScale = 0.5;
constexpr double dividedChartScale = 0.56;
constexpr double chartScaleStep = 0.02;
constexpr double ganttShareOfPage = 0.94;
/// A chart that begins with less of a page than this begins on the next one.
constexpr double leastGanttShare = 0.4;
/// No picture keeps more of a page to itself, so that none leaves much of the page before it empty.
constexpr double radarShareOfPage = 0.52;
constexpr double signatureRoom = 26;
constexpr double signatureGap = 3;
constexpr int lineHeightPercent = 118;

QColor ink(Role role)
{
    return style::color(role, style::printPalette());
}

double pointsOf(ParagraphElement::Kind kind)
{
    switch (kind) {
    case ParagraphElement::Kind::Lead:
        return leadPoints;
    case ParagraphElement::Kind::Body:
        return bodyPoints;
    case ParagraphElement::Kind::Caption:
        return captionPoints;
    }
    return bodyPoints;
}

double pointsOf(const HeadingElement &heading)
{
    if (heading.level == 1)
        return titlePoints;
    return heading.level == 2 ? sectionPoints : subsectionPoints;
}

/// The longest stretch of a text that stands on one line whole, and the longest that may not be broken, in the measure
/// of the font.
std::pair<double, double> extentOf(const QFontMetricsF &metrics, const QString &text)
{
    double line = 0;
    double word = 0;
    for (const QString &each : text.split(QChar::LineSeparator)) {
        line = std::max(line, metrics.horizontalAdvance(each));
        QTextBoundaryFinder breaks(QTextBoundaryFinder::Line, each);
        for (qsizetype from = 0, to = breaks.toNextBoundary(); to > from; from = to, to = breaks.toNextBoundary())
            word = std::max(word, metrics.horizontalAdvance(each.mid(from, to - from).trimmed()));
    }
    return {line, word};
}

/// A chart that paints in pixels as a picture that is measured in points.
Picture chartPicture(QSizeF points, double scale, std::function<void(QPainter &, const QRectF &)> paint)
{
    return {points, [scale, paint = std::move(paint)](QPainter &painter, const QRectF &area) {
                painter.translate(area.topLeft());
                painter.scale(scale, scale);
                paint(painter, QRectF(QPointF(), area.size() / scale));
            }};
}

void drawLineBelow(QTextTable &table, int row, double width, const QColor &color)
{
    for (int column = 0; column < table.columns(); ++column) {
        QTextTableCell cell = table.cellAt(row, column);
        QTextTableCellFormat format = cell.format().toTableCellFormat();
        format.setBottomBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setBottomBorder(width);
        format.setBottomBorderBrush(color);
        cell.setFormat(format);
    }
}

/// Whether a paragraph before it says what it shows.
bool isIntroduced(const ReportElement &element)
{
    return std::holds_alternative<TableElement>(element.content)
           || std::holds_alternative<ColumnsElement>(element.content)
           || std::holds_alternative<RadarElement>(element.content);
}

} // namespace

ReportWriter::ReportWriter(QTextDocument &document, QSizeF textSize, double scale, PageStarts starts)
    : m_document(document),
      m_pictures(new PictureObject(&document)),
      m_textSize(textSize),
      m_scale(scale),
      m_starts(std::move(starts)),
      m_ganttRoom(textSize.height())
{
}

void ReportWriter::write(const std::vector<ReportElement> &elements)
{
    QTextCursor cursor(&m_document);
    m_elements = &elements;
    for (const ReportElement &element : elements) {
        m_breakBeforeNext = m_breakBeforeNext || m_starts[m_element].contains(0);
        const size_t next = static_cast<size_t>(m_element) + 1;
        m_introduces = next < elements.size() && isIntroduced(elements[next]);
        std::visit([&](const auto &content) { add(cursor, content, m_textSize.width()); }, element.content);
        ++m_element;
    }
    m_pictures->show(m_document);
}

void ReportWriter::remember(int row, std::vector<QTextBlock> blocks, bool heading)
{
    if (m_columns == 0)
        m_parts.push_back({m_element, row, std::move(blocks), heading});
}

void ReportWriter::writeAt(QTextCursor &cursor, const std::vector<ReportElement> &elements, double width)
{
    for (const ReportElement &element : elements)
        std::visit([&](const auto &content) { add(cursor, content, width); }, element.content);
}

QTextCharFormat ReportWriter::type(double points, bool strong, bool muted) const
{
    QFont font = style::font(TextStyle::Body);
    font.setPointSizeF(points * m_scale);
    font.setWeight(strong ? QFont::DemiBold : QFont::Normal);
    font.setHintingPreference(QFont::PreferNoHinting);
    // No ligatures: a search in the PDF would not find a word in which "ff" is a single glyph.
    font.setStyleStrategy(QFont::PreferNoShaping);
    QTextCharFormat format;
    format.setFont(font);
    format.setForeground(ink(muted ? Role::Muted : Role::Text));
    return format;
}

void ReportWriter::startBlock(QTextCursor &cursor, double before, double after, Qt::Alignment alignment)
{
    QTextBlockFormat format;
    format.setTopMargin(before * m_scale);
    format.setBottomMargin(after * m_scale);
    format.setAlignment(alignment);
    // By the language of the report, not by the first name in the line.
    format.setLayoutDirection(QGuiApplication::layoutDirection());
    format.setLineHeight(lineHeightPercent, QTextBlockFormat::ProportionalHeight);
    if (m_breakBeforeNext)
        format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
    m_breakBeforeNext = false;
    const QTextFrame *frame = cursor.currentFrame();
    const bool fresh = cursor.block().length() == 1 && cursor.position() == frame->firstPosition();
    const bool afterTable = cursor.block().length() == 1 && cursor.block().previous().isValid()
                            && m_document.frameAt(cursor.position() - 1) != frame;
    const auto *table = qobject_cast<QTextTable *>(cursor.currentFrame());
    const bool freshCell =
        table && cursor.block().length() == 1 && cursor.position() == table->cellAt(cursor).firstPosition();
    // Not below the table: where a page ends there, Qt would draw the head once more, on the next one.
    if (afterTable)
        format.setTopMargin(std::max(before, belowTable) * m_scale);
    if (fresh || afterTable || freshCell)
        cursor.setBlockFormat(format);
    else
        cursor.insertBlock(format);
}

QFontMetricsF ReportWriter::measuring(bool strong) const
{
    // A point is a pixel here, as everywhere in the document.
    QFont font = type(bodyPoints, strong, false).font();
    font.setPixelSize(measuringSize);
    return QFontMetricsF(font);
}

double ReportWriter::widthAt(double points, const QString &text) const
{
    return measuring(true).horizontalAdvance(text) * points * m_scale / measuringSize;
}

std::vector<const TableElement *> ReportWriter::alike(const TableElement &table) const
{
    std::vector<const TableElement *> tables;
    for (const ReportElement &element : *m_elements) {
        const auto *other = std::get_if<TableElement>(&element.content);
        if (other && other->columns == table.columns)
            tables.push_back(other);
    }
    return tables.empty() ? std::vector{&table} : tables;
}

TextNeed ReportWriter::needOf(const std::vector<const TableElement *> &tables, int column) const
{
    const double unit = m_scale / measuringSize;
    const QFontMetricsF metrics = measuring(false);
    const auto [head, headWord] = extentOf(metrics, tables.front()->columns[static_cast<size_t>(column)].title);
    TextNeed need{headWord * captionPoints, head * captionPoints, 0};
    double squares = 0;
    size_t rows = 0;
    for (const TableElement *table : tables) {
        for (const QStringList &row : table->rows) {
            const QString text = row.value(column);
            const auto [line, word] = extentOf(metrics, text);
            need.word = std::max(need.word, word * cellPoints);
            need.whole = std::max(need.whole, line * cellPoints);
            squares += std::pow(metrics.horizontalAdvance(text) * cellPoints, 2);
        }
        rows += table->rows.size();
    }
    need.usual = std::sqrt(squares / static_cast<double>(std::max<size_t>(rows, 1)));
    // A little air: the last letter of a word may not lie on the edge.
    const double around =
        2 * cellPadding + (column + 1 < static_cast<int>(tables.front()->columns.size()) ? cellGap : 0);
    const auto inPoints = [&](double measured) { return measured * unit + (around + 1) * m_scale; };
    return {inPoints(need.word), inPoints(need.whole), inPoints(need.usual)};
}

QList<double> ReportWriter::percentsOf(const TableElement &table, double width) const
{
    const auto tables = alike(table);
    std::vector<TextNeed> needs;
    for (int column = 0; column < static_cast<int>(table.columns.size()); ++column)
        needs.push_back(needOf(tables, column));
    QList<double> percents;
    for (const double share : columnShares(needs, width))
        percents.append(100 * share / width);
    return percents;
}

double ReportWriter::titleSize(const QString &text, double width) const
{
    const double fitting = titlePoints * width / std::max(widthAt(titlePoints, text), 1.0);
    return std::clamp(fitting * 0.99, leastTitlePoints, titlePoints);
}

void ReportWriter::add(QTextCursor &cursor, const HeadingElement &heading, double width)
{
    const bool title = heading.level == 1;
    startBlock(cursor, title ? 0 : 13, title ? 4 : 3);
    QTextCharFormat format = type(title ? titleSize(heading.text, width) : pointsOf(heading), true, false);
    if (heading.level == 2)
        format.setForeground(ink(Role::Accent));
    cursor.insertText(heading.text, format);
    remember(0, {cursor.block()}, true);
}

void ReportWriter::add(QTextCursor &cursor, const ParagraphElement &paragraph, double)
{
    startBlock(cursor, 0, paragraph.kind == ParagraphElement::Kind::Lead ? 6 : 4);
    cursor.insertText(paragraph.text,
                      type(pointsOf(paragraph.kind), false, paragraph.kind == ParagraphElement::Kind::Caption));
    if (m_introduces)
        remember(0, {cursor.block()}, true);
}

void ReportWriter::add(QTextCursor &cursor, const ListElement &list, double)
{
    for (const ListElement::Entry &entry : list.entries) {
        startBlock(cursor, 0, 3.5);
        QTextBlockFormat format = cursor.blockFormat();
        format.setLeftMargin(9 * m_scale);
        format.setTextIndent(-9 * m_scale);
        cursor.setBlockFormat(format);
        cursor.insertText(QStringLiteral("\u2022\u2002"), type(bodyPoints, true, false));
        if (!entry.lead.isEmpty())
            cursor.insertText(entry.lead + u' ', type(bodyPoints, true, false));
        cursor.insertText(entry.text, type(bodyPoints, false, false));
    }
}

QTextTable *ReportWriter::insertTable(QTextCursor &cursor, int rows, const QList<double> &percents, double padding)
{
    QTextTableFormat format;
    format.setBorder(0);
    format.setBorderCollapse(true);
    format.setCellSpacing(0);
    format.setCellPadding(padding * m_scale);
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    QList<QTextLength> widths;
    for (const double percent : percents)
        widths.append(QTextLength(QTextLength::PercentageLength, percent));
    format.setColumnWidthConstraints(widths);
    if (m_breakBeforeNext)
        format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
    m_breakBeforeNext = false;
    // Between two tables stands a line that nobody writes in.
    if (cursor.block().length() == 1 && cursor.block().previous().isValid()) {
        QTextBlockFormat thin;
        thin.setLineHeight(1, QTextBlockFormat::FixedHeight);
        thin.setTopMargin(belowTable * m_scale);
        cursor.setBlockFormat(thin);
    }
    return cursor.insertTable(rows, static_cast<int>(percents.size()), format);
}

void ReportWriter::writeCell(QTextTable &table, int row, int column, const QString &text, const QTextCharFormat &format,
                             Qt::Alignment alignment)
{
    if (column + 1 < table.columns()) {
        QTextTableCellFormat gap = table.cellAt(row, column).format().toTableCellFormat();
        gap.setRightPadding(cellGap * m_scale);
        table.cellAt(row, column).setFormat(gap);
    }
    QTextCursor cell = table.cellAt(row, column).firstCursorPosition();
    startBlock(cell, 0, 0, alignment);
    cell.insertText(text, format);
}

double ReportWriter::figureSize(const KeyFiguresElement &figures, double width) const
{
    double size = figurePoints;
    for (const KeyFiguresElement::Entry &entry : figures.entries) {
        const QStringList words = entry.value.split(u' ', Qt::SkipEmptyParts);
        for (const QString &word : words)
            size = std::min(size, figurePoints * width / std::max(widthAt(figurePoints, word), 1.0));
    }
    return std::max(std::floor(2 * size) / 2, leastFigurePoints);
}

void ReportWriter::add(QTextCursor &cursor, const KeyFiguresElement &figures, double width)
{
    const int count = std::max(static_cast<int>(figures.entries.size()), 1);
    QTextTable *table = insertTable(cursor, 3, QList<double>(count, 100.0 / count), 1);
    QTextTableFormat distance = table->format();
    distance.setTopMargin(aboveFigures * m_scale);
    table->setFormat(distance);
    const double size = figureSize(figures, width / count - (cellGap + 3) * m_scale);
    for (int column = 0; column < static_cast<int>(figures.entries.size()); ++column) {
        const auto &entry = figures.entries[static_cast<size_t>(column)];
        writeCell(*table, 0, column, entry.label, type(captionPoints, false, true));
        writeCell(*table, 1, column, entry.value, type(size, true, false));
        writeCell(*table, 2, column, entry.remark, type(captionPoints, false, false));
    }
    cursor.movePosition(QTextCursor::NextBlock);
    cursor = table->lastCursorPosition();
    cursor.movePosition(QTextCursor::NextCharacter);
}

void ReportWriter::add(QTextCursor &cursor, const TableElement &content, double width)
{
    if (!content.caption.isEmpty())
        add(cursor, HeadingElement{3, content.caption}, 0);
    // A table in a column can't be laid out with a repeated header: Qt 6.4 never comes to an end with it.
    const bool wholeWidth = width >= m_textSize.width();
    const QList<double> percents = percentsOf(content, width);
    int first = 0;
    for (const int start : wholeWidth ? m_starts[m_element] : std::set<int>()) {
        if (start == 0)
            continue;
        writeRows(cursor, content, percents, first, start, wholeWidth);
        m_breakBeforeNext = true;
        first = start;
    }
    writeRows(cursor, content, percents, first, static_cast<int>(content.rows.size()), wholeWidth);
}

void ReportWriter::writeRows(QTextCursor &cursor, const TableElement &content, const QList<double> &percents, int first,
                             int end, bool wholeWidth)
{
    const int rows = end - first + 1;
    QTextTable *table = insertTable(cursor, rows, percents, cellPadding);
    QTextTableFormat format = table->format();
    if (wholeWidth)
        format.setHeaderRowCount(1);
    table->setFormat(format);
    for (int column = 0; column < table->columns(); ++column) {
        const auto &head = content.columns[static_cast<size_t>(column)];
        const Qt::Alignment alignment = head.numeric ? Qt::AlignRight : Qt::AlignLeft;
        writeCell(*table, 0, column, head.title, type(captionPoints, false, true), alignment);
        for (int row = 1; row < rows; ++row) {
            writeCell(*table, row, column, content.rows[static_cast<size_t>(first + row - 1)].value(column),
                      type(cellPoints, false, false), alignment);
        }
    }
    std::vector<QTextBlock> blocks;
    for (int row = 0; row < rows; ++row) {
        drawLineBelow(*table, row, row == 0 ? 2 * hairline : hairline, ink(row == 0 ? Role::Muted : Role::Line));
        // The head goes with the row under it.
        for (int column = 0; column < table->columns(); ++column)
            blocks.push_back(table->cellAt(row, column).firstCursorPosition().block());
        if (row > 0)
            remember(first + row - 1, std::exchange(blocks, {}));
    }
    cursor = table->lastCursorPosition();
    cursor.movePosition(QTextCursor::NextCharacter);
}

void ReportWriter::add(QTextCursor &cursor, const ChecklistElement &list, double)
{
    for (const auto &entry : list.entries) {
        startBlock(cursor, 0, 2.5);
        QTextBlockFormat format = cursor.blockFormat();
        format.setLeftMargin(13 * m_scale);
        format.setTextIndent(-13 * m_scale);
        cursor.setBlockFormat(format);
        QTextCharFormat sign = type(bodyPoints, true, false);
        sign.setForeground(ink(entry.met ? Role::Good : Role::Bad));
        cursor.insertText(entry.met ? QStringLiteral("\u2713\u2002") : QStringLiteral("\u2717\u2002"), sign);
        cursor.insertText(entry.text, type(bodyPoints, !entry.met, false));
        if (!entry.remark.isEmpty())
            cursor.insertText(QStringLiteral("\u2002") + entry.remark, type(bodyPoints - 0.5, false, true));
    }
}

void ReportWriter::picture(QTextCursor &cursor, Picture picture, const QString &caption)
{
    startBlock(cursor, 2, 2, Qt::AlignHCenter);
    QTextBlockFormat format = cursor.blockFormat();
    format.setLineHeight(100, QTextBlockFormat::ProportionalHeight);
    cursor.setBlockFormat(format);
    m_pictures->insert(cursor, std::move(picture));
    if (!caption.isEmpty())
        add(cursor, ParagraphElement{caption, ParagraphElement::Kind::Caption}, 0);
}

void ReportWriter::add(QTextCursor &cursor, const RadarElement &radar, double width)
{
    const double across =
        std::min(width, m_textSize.height() * radarShareOfPage / radarAspect) * std::min(1.0, m_scale);
    picture(cursor,
            chartPicture({across, across * radarAspect}, chartScale,
                         [data = radar.radar](QPainter &painter, const QRectF &area) {
                             paintRadar(painter, area, data, style::printPalette());
                         }),
            radar.caption);
}

void ReportWriter::add(QTextCursor &cursor, const GanttElement &gantt, double width)
{
    // What is left under the beginning of the report, unless that is too little to be worth it.
    const double page = m_textSize.height() * ganttShareOfPage;
    const double left = std::exchange(m_ganttRoom, m_textSize.height());
    const bool turns = left < page * leastGanttShare;
    const double room = turns ? page : std::min(left, page);
    // The whole plan on one page is worth smaller type, as long as it can be read.
    double scale = chartScale;
    while (scale > smallestChartScale && ganttHeight(gantt.gantt, width / scale) * scale > room)
        scale -= chartScaleStep;
    // A chart that is still higher goes on over the next pages, phase by phase, and may as well be read with ease.
    if (ganttHeight(gantt.gantt, width / scale) * scale > room)
        scale = dividedChartScale;
    m_breakBeforeNext = m_breakBeforeNext || turns;
    QString caption = gantt.caption;
    bool first = true;
    for (const GanttData &part : ganttPages(gantt.gantt, width / scale, page / scale, room / scale)) {
        m_breakBeforeNext = m_breakBeforeNext || !std::exchange(first, false);
        const double height = ganttHeight(part, width / scale) * scale;
        picture(cursor,
                chartPicture({width, height}, scale,
                             [part](QPainter &painter, const QRectF &area) {
                                 paintGantt(painter, area, part, style::printPalette());
                             }),
                std::exchange(caption, QString()));
    }
}

void ReportWriter::add(QTextCursor &cursor, const SignatureElement &signature, double)
{
    // A column for each line, and a narrow one between two.
    QList<double> percents;
    for (qsizetype line = 0; line < signature.lines.size(); ++line)
        percents += {signatureGap, 100.0 / static_cast<double>(signature.lines.size()) - signatureGap};
    percents.removeFirst();
    QTextTable *table = insertTable(cursor, 2, percents, cellPadding);
    for (int line = 0; line < static_cast<int>(signature.lines.size()); ++line) {
        const int column = 2 * line;
        writeCell(*table, 0, column, QStringLiteral("\u00a0"), type(signatureRoom, false, false));
        writeCell(*table, 1, column, signature.lines.at(line), type(captionPoints, false, true));
        QTextTableCell cell = table->cellAt(0, column);
        QTextTableCellFormat format = cell.format().toTableCellFormat();
        format.setBottomBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setBottomBorder(hairline);
        format.setBottomBorderBrush(ink(Role::Muted));
        cell.setFormat(format);
    }
    cursor = table->lastCursorPosition();
    cursor.movePosition(QTextCursor::NextCharacter);
}

void ReportWriter::add(QTextCursor &, const PageBreakElement &, double)
{
    m_breakBeforeNext = true;
}

void ReportWriter::add(QTextCursor &cursor, const ColumnsElement &columns, double width)
{
    const double leftWidth = (width - columnGap) * columns.leftPercent / 100;
    ++m_columns;
    QTextTable *table = insertTable(cursor, 1, {double(columns.leftPercent), double(100 - columns.leftPercent)}, 0);
    QTextTableFormat distance = table->format();
    distance.setTopMargin(aroundColumns * m_scale);
    distance.setBottomMargin(aroundColumns * m_scale);
    table->setFormat(distance);
    QTextTableCell left = table->cellAt(0, 0);
    QTextTableCellFormat gap = left.format().toTableCellFormat();
    gap.setRightPadding(columnGap);
    left.setFormat(gap);
    QTextCursor inLeft = left.firstCursorPosition();
    writeAt(inLeft, columns.left, leftWidth - columnGap / 2);
    QTextCursor inRight = table->cellAt(0, 1).firstCursorPosition();
    writeAt(inRight, columns.right, width - columnGap - leftWidth);
    --m_columns;
    cursor = table->lastCursorPosition();
    cursor.movePosition(QTextCursor::NextCharacter);
}

} // namespace cxw
