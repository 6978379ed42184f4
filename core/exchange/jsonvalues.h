// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/scoring/figure.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonValue>

namespace cxw {

// How values stand in the program's JSON: numbers unrounded, null where there is none.

[[nodiscard]] inline QJsonValue jsonOf(std::optional<double> value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

[[nodiscard]] inline QJsonValue jsonOf(std::optional<int> value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

[[nodiscard]] inline QJsonValue jsonOf(const Figure &figure)
{
    return jsonOf(figure.value);
}

/// "2026-10-20"
[[nodiscard]] inline QJsonValue jsonOf(QDate date)
{
    return date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue();
}

} // namespace cxw
