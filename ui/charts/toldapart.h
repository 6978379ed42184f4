// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFontMetricsF>
#include <QStringList>

namespace cxw {

/// The names as they fit into a width, in their order. What is too long is cut in the middle; where two names would
/// then read alike, at the place where they part. Different names never come back the same.
[[nodiscard]] QStringList toldApart(const QStringList &names, const QFontMetricsF &metrics, double width);

} // namespace cxw
