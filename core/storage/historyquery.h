// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workspace/history.h"

#include <QVariantList>

namespace cxw {

/// A query in SQL with the values in place of its question marks.
struct SqlQuery
{
    QString sql;
    QVariantList values;
};

/// The lines with a number below `before`, at most `atMost`, newest first: number, done_at, done_by, label,
/// change_count. SQL knows no case beyond ASCII, so of `query.text` other letters match any: look at what comes back.
[[nodiscard]] SqlQuery historySql(const HistoryQuery &query, qint64 before, int atMost);

} // namespace cxw
