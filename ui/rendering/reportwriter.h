// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reporting/report.h"
#include "ui/rendering/columnshares.h"
#include "ui/rendering/pictureobject.h"

#include <QFontMetricsF>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextTable>

#include <map>
#include <set>

namespace cxw {

/// Where pages have to begin, besides where they happen to: before rows of a report's elements, counted from 0.
/// Row 0 of anything but a table is the element itself; before row 0 of a table go its head and its caption.
using PageStarts = std::map<int, std::set<int>>;

/// Sets the elements of a report into a text document, in points on white paper.
class ReportWriter
{
public:
    /// `textSize` is the room for the text on a page; `scale` makes all type larger or smaller.
    ReportWriter(QTextDocument &document, QSizeF textSize, double scale, PageStarts starts);

    /// Writes into the document, which must not have a layout yet: it would be made anew with every cell.
    void write(const std::vector<ReportElement> &elements);

    /// A row of a table, with the head where it is the first; or a heading, or a paragraph that introduces what
    /// follows.
    struct Part
    {
        int element = 0;
        int row = 0;
        /// All its text.
        std::vector<QTextBlock> blocks;
        /// Whether it goes with what follows.
        bool heading = false;
    };
    /// The height that is left for the first Gantt chart on the page on which it begins; the whole page unless said.
    void setRoomForGantt(double height) { m_ganttRoom = height; }

    /// What has to stand on one page, in the order of the report.
    [[nodiscard]] const std::vector<Part> &parts() const { return m_parts; }

private:
    void writeAt(QTextCursor &cursor, const std::vector<ReportElement> &elements, double width);

    void add(QTextCursor &cursor, const HeadingElement &heading, double width);
    void add(QTextCursor &cursor, const ParagraphElement &paragraph, double width);
    void add(QTextCursor &cursor, const ListElement &list, double width);
    void add(QTextCursor &cursor, const KeyFiguresElement &figures, double width);
    void add(QTextCursor &cursor, const TableElement &table, double width);
    void add(QTextCursor &cursor, const ChecklistElement &list, double width);
    void add(QTextCursor &cursor, const RadarElement &radar, double width);
    void add(QTextCursor &cursor, const GanttElement &gantt, double width);
    void add(QTextCursor &cursor, const SignatureElement &signature, double width);
    void add(QTextCursor &cursor, const PageBreakElement &, double width);
    void add(QTextCursor &cursor, const ColumnsElement &columns, double width);

    /// Starts a block of text; the first block of the document or of a cell is taken as it is.
    void startBlock(QTextCursor &cursor, double before, double after, Qt::Alignment alignment = Qt::AlignLeft);
    [[nodiscard]] QTextCharFormat type(double points, bool strong, bool muted) const;
    /// The body's type, large enough to measure with.
    [[nodiscard]] QFontMetricsF measuring(bool strong) const;
    /// The tables of the report with the same head, whose columns stand in line with those of this one.
    [[nodiscard]] std::vector<const TableElement *> alike(const TableElement &table) const;
    [[nodiscard]] TextNeed needOf(const std::vector<const TableElement *> &tables, int column) const;
    /// The widths of a table's columns, in per cent of the width that it has.
    [[nodiscard]] QList<double> percentsOf(const TableElement &table, double width) const;
    /// The width of a strong text in points.
    [[nodiscard]] double widthAt(double points, const QString &text) const;
    /// The size at which a title stands on one line, where that is not too small for a title.
    [[nodiscard]] double titleSize(const QString &text, double width) const;
    /// The size at which each word of the figures stands whole in a column of this width.
    [[nodiscard]] double figureSize(const KeyFiguresElement &figures, double width) const;
    void writeCell(QTextTable &table, int row, int column, const QString &text, const QTextCharFormat &format,
                   Qt::Alignment alignment = Qt::AlignLeft);
    QTextTable *insertTable(QTextCursor &cursor, int rows, const QList<double> &percents, double padding);
    void picture(QTextCursor &cursor, Picture picture, const QString &caption);
    void writeRows(QTextCursor &cursor, const TableElement &content, const QList<double> &percents, int first, int end,
                   bool wholeWidth);
    void remember(int row, std::vector<QTextBlock> blocks, bool heading = false);

    QTextDocument &m_document;
    const std::vector<ReportElement> *m_elements = nullptr;
    PictureObject *m_pictures;
    QSizeF m_textSize;
    double m_scale;
    PageStarts m_starts;
    double m_ganttRoom;
    std::vector<Part> m_parts;
    /// The element that is being written, and how deep within columns.
    int m_element = 0;
    int m_columns = 0;
    bool m_breakBeforeNext = false;
    /// Whether the element that is being written introduces the next one.
    bool m_introduces = false;
};

} // namespace cxw
