// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QDateTime>

#include <functional>

namespace cxw {

/// Where the time comes from, so that a test can say what day it is.
struct Clock
{
    /// The present moment, in UTC.
    std::function<QDateTime()> now = [] { return QDateTime::currentDateTimeUtc(); };

    /// The present day where the person is.
    [[nodiscard]] QDate today() const { return now().toLocalTime().date(); }
};

} // namespace cxw
