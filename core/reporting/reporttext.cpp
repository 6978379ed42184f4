// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reporting/reporttext.h"

namespace cxw {

namespace {

class Texts
{
public:
    void add(const std::vector<ReportElement> &elements)
    {
        for (const ReportElement &element : elements)
            std::visit([this](const auto &content) { add(content); }, element.content);
    }

    [[nodiscard]] QStringList list() const { return m_list; }

private:
    void add(const HeadingElement &heading) { m_list << heading.text; }
    void add(const ParagraphElement &paragraph) { m_list << paragraph.text; }
    void add(const SignatureElement &signature) { m_list << signature.lines; }
    void add(const PageBreakElement &) {}

    void add(const ListElement &list)
    {
        for (const ListElement::Entry &entry : list.entries)
            m_list << entry.lead << entry.text;
    }

    void add(const KeyFiguresElement &figures)
    {
        for (const KeyFiguresElement::Entry &entry : figures.entries)
            m_list << entry.label << entry.value << entry.remark;
    }

    void add(const TableElement &table)
    {
        m_list << table.caption;
        for (const TableElement::Column &column : table.columns)
            m_list << column.title;
        for (const QStringList &row : table.rows)
            m_list << row;
    }

    void add(const ChecklistElement &list)
    {
        for (const ChecklistElement::Entry &entry : list.entries)
            m_list << entry.text << entry.remark;
    }

    void add(const RadarElement &radar)
    {
        m_list << radar.caption << radar.radar.axes << radar.radar.rings;
        for (const RadarSeries &series : radar.radar.series)
            m_list << series.name;
    }

    void add(const GanttElement &gantt)
    {
        m_list << gantt.caption;
        for (const GanttPhase &phase : gantt.gantt.phases) {
            m_list << phase.name;
            for (const GanttBar &bar : phase.bars)
                m_list << bar.title << bar.owner;
        }
    }

    void add(const ColumnsElement &columns)
    {
        add(columns.left);
        add(columns.right);
    }

    QStringList m_list;
};

} // namespace

QStringList textsOf(const Report &report)
{
    Texts texts;
    texts.add(report.elements);
    return QStringList{report.title} + texts.list();
}

} // namespace cxw
