// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/rendering/reportpages.h"

#include <QAbstractScrollArea>

#include <memory>

namespace cxw {

/// The pages of a report under each other, as they will be printed, as wide as there is room for.
class PagePreview : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit PagePreview(QWidget *parent = nullptr);

    /// Shows these pages; nothing for null. Keeps the place when the report is of the same kind.
    void setPages(std::shared_ptr<const ReportPages> pages);

    /// Larger or smaller than what fits the width; 1 fits.
    void setZoom(double zoom);
    [[nodiscard]] double zoom() const { return m_zoom; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void updateScrollBars();
    /// Pixels for a point.
    [[nodiscard]] double scale() const;
    /// Where a page lies on the whole strip of pages, in pixels.
    [[nodiscard]] QRectF pageRect(int page) const;

    std::shared_ptr<const ReportPages> m_pages;
    double m_zoom = 1;
};

} // namespace cxw
