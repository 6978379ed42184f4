// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reporting/report.h"
#include "ui/rendering/pictureobject.h"

#include <QTextDocument>
#include <QTextTable>

namespace cxw {

/// Sets the elements of a report into a text document, in points on white paper.
class ReportWriter
{
public:
    /// `textWidth` and `textHeight` are the room for the text on a page; `scale` makes all type larger or smaller.
    ReportWriter(QTextDocument &document, QSizeF textSize, double scale);

    /// Writes into the document, which must not have a layout yet: it would be made anew with every cell.
    void write(const std::vector<ReportElement> &elements);

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
    void writeCell(QTextTable &table, int row, int column, const QString &text, const QTextCharFormat &format,
                   Qt::Alignment alignment = Qt::AlignLeft);
    QTextTable *insertTable(QTextCursor &cursor, int rows, const QList<int> &percents, double padding);
    void picture(QTextCursor &cursor, Picture picture, const QString &caption);

    QTextDocument &m_document;
    PictureObject *m_pictures;
    QSizeF m_textSize;
    double m_scale;
    bool m_breakBeforeNext = false;
};

} // namespace cxw
