// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonValue>
#include <QStringList>

namespace cxw::test {

/// What holding one JSON value against another brought to light.
struct JsonDifferences
{
    /// Each difference with its path.
    QStringList lines;
    /// How many values that are neither list nor object were held against each other.
    int compared = 0;
};

/// Where `actual` does not have what `expected` has. Objects may have further members; lists must be of equal length;
/// numbers may differ by `tolerance`, relative where they are beyond 1.
[[nodiscard]] JsonDifferences jsonDifferences(const QJsonValue &actual, const QJsonValue &expected,
                                              double tolerance = 1e-9);

} // namespace cxw::test
