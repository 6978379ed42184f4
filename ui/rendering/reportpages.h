// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reporting/report.h"
#include "ui/rendering/papersize.h"

#include <QImage>
#include <QTextDocument>

#include <memory>

class QPainter;

namespace cxw {

/// A report laid out on pages: what is previewed, printed and exported is painted by this one class.
class ReportPages
{
public:
    ReportPages(const Report &report, Paper paper);

    [[nodiscard]] int count() const { return m_document->pageCount(); }
    /// Width and height of a page in points.
    [[nodiscard]] QSizeF size() const { return m_size; }
    [[nodiscard]] const Report &report() const { return m_report; }
    [[nodiscard]] Paper paper() const { return m_paper; }

    /// Paints a page, counted from 0, with the origin at its upper left corner and one unit a point.
    void paint(QPainter &painter, int page) const;

private:
    void fillOnePage();
    void fillPages();
    void layOut(double scale);
    /// The share of the page that is filled, of the page on which it is least.
    [[nodiscard]] double leastFilled() const;
    [[nodiscard]] double heightAboveGantt(double scale);
    void paintFoot(QPainter &painter, int page) const;

    Report m_report;
    Paper m_paper;
    QSizeF m_size;
    /// What the text is measured against: a device with 72 dots an inch, so that a point is a unit.
    QImage m_measure;
    std::unique_ptr<QTextDocument> m_document;
};

} // namespace cxw
