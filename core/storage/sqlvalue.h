// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/ids.h"
#include "core/workspace/recordtext.h"

#include <QDate>
#include <QDateTime>
#include <QVariant>

#include <optional>

namespace cxw {

// How the values of records are written: dates and moments as ISO 8601 text, states by their words.

[[nodiscard]] inline QVariant sqlValue(const QString &text)
{
    // Qt would write a null QString as NULL; for us it is an empty text.
    return text.isNull() ? QVariant(QStringLiteral("")) : QVariant(text);
}

[[nodiscard]] inline QVariant sqlValue(qint64 number)
{
    return QVariant(number);
}

[[nodiscard]] inline QVariant sqlValue(int number)
{
    return QVariant(number);
}

[[nodiscard]] inline QVariant sqlValue(bool flag)
{
    return QVariant(flag ? 1 : 0);
}

[[nodiscard]] inline QVariant sqlValue(double number)
{
    return QVariant(number);
}

[[nodiscard]] inline QVariant sqlValue(QDate date)
{
    return date.isValid() ? sqlValue(date.toString(Qt::ISODate)) : QVariant();
}

[[nodiscard]] inline QVariant sqlValue(const QDateTime &moment)
{
    return sqlValue(moment.toUTC().toString(Qt::ISODateWithMs));
}

template <typename Kind>
[[nodiscard]] QVariant sqlValue(const Id<Kind> &id)
{
    return sqlValue(id.text);
}

template <typename State>
requires std::is_enum_v<State>
[[nodiscard]] QVariant sqlValue(State state)
{
    return sqlValue(toText(state));
}

template <typename T>
[[nodiscard]] QVariant sqlValue(const std::optional<T> &value)
{
    return value ? sqlValue(*value) : QVariant();
}

} // namespace cxw
