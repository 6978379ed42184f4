// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace cxw {

/// Tells a line of the history from any other that was ever written under its number. All empty for no line.
struct HistoryMark
{
    qint64 number = 0;
    QString at;
    QString label;

    bool operator==(const HistoryMark &) const = default;
};

} // namespace cxw
