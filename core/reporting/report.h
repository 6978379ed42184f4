// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reporting/ganttdata.h"
#include "core/reporting/radardata.h"

#include <variant>

namespace cxw {

// A report is first a list of elements that say what stands there. How it looks is the business of who renders it.

struct HeadingElement
{
    /// 1 for the title of the report, 2 for a section, 3 below it.
    int level = 2;
    QString text;

    bool operator==(const HeadingElement &) const = default;
};

struct ParagraphElement
{
    enum class Kind { Lead, Body, Caption };

    QString text;
    Kind kind = Kind::Body;

    bool operator==(const ParagraphElement &) const = default;
};

struct ListElement
{
    struct Entry
    {
        /// What it is about, in strong type before the text; may be empty.
        QString lead;
        QString text;

        bool operator==(const Entry &) const = default;
    };

    std::vector<Entry> entries;

    bool operator==(const ListElement &) const = default;
};

/// A few figures that are to be seen from afar.
struct KeyFiguresElement
{
    struct Entry
    {
        QString label;
        QString value;
        QString remark;

        bool operator==(const Entry &) const = default;
    };

    std::vector<Entry> entries;

    bool operator==(const KeyFiguresElement &) const = default;
};

struct TableElement
{
    struct Column
    {
        QString title;
        /// Right-aligned figures.
        bool numeric = false;

        bool operator==(const Column &) const = default;
    };

    QString caption;
    std::vector<Column> columns;
    std::vector<QStringList> rows;

    bool operator==(const TableElement &) const = default;
};

/// Lines that are met or not met, the sign never by colour alone.
struct ChecklistElement
{
    struct Entry
    {
        bool met = false;
        QString text;
        QString remark;

        bool operator==(const Entry &) const = default;
    };

    std::vector<Entry> entries;

    bool operator==(const ChecklistElement &) const = default;
};

struct RadarElement
{
    RadarData radar;
    QString caption;

    bool operator==(const RadarElement &) const = default;
};

struct GanttElement
{
    GanttData gantt;
    QString caption;

    bool operator==(const GanttElement &) const = default;
};

/// Where people put their names under it.
struct SignatureElement
{
    /// What each line is for.
    QStringList lines;

    bool operator==(const SignatureElement &) const = default;
};

struct PageBreakElement
{
    bool operator==(const PageBreakElement &) const = default;
};

struct ReportElement;

/// Two runs of elements beside each other.
struct ColumnsElement
{
    std::vector<ReportElement> left;
    std::vector<ReportElement> right;
    /// The left run's share of the width in per cent.
    int leftPercent = 50;

    bool operator==(const ColumnsElement &) const;
};

struct ReportElement
{
    std::variant<HeadingElement, ParagraphElement, ListElement, KeyFiguresElement, TableElement, ChecklistElement,
                 RadarElement, GanttElement, SignatureElement, PageBreakElement, ColumnsElement>
        content;

    bool operator==(const ReportElement &) const = default;
};

inline bool ColumnsElement::operator==(const ColumnsElement &other) const
{
    return left == other.left && right == other.right && leftPercent == other.leftPercent;
}

/// A whole report.
struct Report
{
    /// For the file's properties and the foot of each page.
    QString title;
    QString author;
    QString subject;
    bool landscape = false;
    /// The report must stand on one page; the renderer makes it smaller rather than let it run over.
    bool singlePage = false;
    std::vector<ReportElement> elements;
    /// What whoever sends it out should know before, in sentences. Shown beside the report, never printed.
    QStringList cautions = {};

    bool operator==(const Report &) const = default;
};

} // namespace cxw
