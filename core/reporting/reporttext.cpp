// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reporting/reporttext.h"

namespace cxw {

namespace {

using Look = std::function<void(QString &)>;

/// Goes through the elements of a report.
class Texts
{
public:
    explicit Texts(const Look &look) : m_look(look) {}

    void in(std::vector<ReportElement> &elements) const
    {
        for (ReportElement &element : elements)
            std::visit([this](auto &content) { in(content); }, element.content);
    }

private:
    void in(QStringList &texts) const
    {
        for (QString &text : texts)
            m_look(text);
    }

    void in(HeadingElement &heading) const { m_look(heading.text); }
    void in(ParagraphElement &paragraph) const { m_look(paragraph.text); }
    void in(SignatureElement &signature) const { in(signature.lines); }
    void in(PageBreakElement &) const {}

    void in(ListElement &list) const
    {
        for (ListElement::Entry &entry : list.entries) {
            m_look(entry.lead);
            m_look(entry.text);
        }
    }

    void in(KeyFiguresElement &figures) const
    {
        for (KeyFiguresElement::Entry &entry : figures.entries) {
            m_look(entry.label);
            m_look(entry.value);
            m_look(entry.remark);
        }
    }

    void in(TableElement &table) const
    {
        m_look(table.caption);
        for (TableElement::Column &column : table.columns)
            m_look(column.title);
        for (QStringList &row : table.rows)
            in(row);
    }

    void in(ChecklistElement &list) const
    {
        for (ChecklistElement::Entry &entry : list.entries) {
            m_look(entry.text);
            m_look(entry.remark);
        }
    }

    void in(RadarElement &radar) const
    {
        m_look(radar.caption);
        in(radar.radar.axes);
        in(radar.radar.rings);
        for (RadarSeries &series : radar.radar.series)
            m_look(series.name);
    }

    void in(GanttElement &gantt) const
    {
        m_look(gantt.caption);
        for (GanttPhase &phase : gantt.gantt.phases) {
            m_look(phase.name);
            for (GanttBar &bar : phase.bars) {
                m_look(bar.title);
                m_look(bar.owner);
            }
        }
    }

    void in(ColumnsElement &columns) const
    {
        in(columns.left);
        in(columns.right);
    }

    const Look &m_look;
};

} // namespace

void changeTexts(Report &report, const std::function<void(QString &)> &change)
{
    change(report.title);
    Texts(change).in(report.elements);
}

QStringList textsOf(Report report)
{
    QStringList texts;
    changeTexts(report, [&](const QString &text) { texts.append(text); });
    return texts;
}

} // namespace cxw
