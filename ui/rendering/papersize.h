// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPageSize>
#include <QSizeF>

namespace cxw {

/// The paper a report is made for.
enum class Paper { A4, Letter };

[[nodiscard]] inline QPageSize pageSize(Paper paper)
{
    return QPageSize(paper == Paper::A4 ? QPageSize::A4 : QPageSize::Letter);
}

/// Width and height of a page in points (1/72 inch).
[[nodiscard]] inline QSizeF pagePoints(Paper paper, bool landscape)
{
    const QSizeF upright = pageSize(paper).size(QPageSize::Point);
    return landscape ? upright.transposed() : upright;
}

} // namespace cxw
