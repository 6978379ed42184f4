// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>
#include <QStringView>

#include <vector>

namespace cxw {

/// Where a sheet begins and how its cells are parted.
struct SheetHead
{
    /// Where the header begins within the text.
    qsizetype start = 0;
    /// The line of the file on which it begins, from 1.
    int line = 1;
    QChar separator = u',';
};

/// Finds the header: lines above it that hold no text, and a first line sep=; as spreadsheets write it, are passed
/// over. The separator is the one of comma, semicolon and tab by which the most of the columns are found in the header,
/// in any case; where that tells nothing, the one that stands there most, else the comma.
[[nodiscard]] SheetHead sheetHead(QStringView text, const QStringList &columns);

/// The place after the end of the line that ends at `end`: LF, CR LF or CR.
[[nodiscard]] qsizetype afterLineEnd(QStringView text, qsizetype end);

/// How many times a separator stands in a line outside quotes.
[[nodiscard]] int countSeparators(QStringView line, QChar separator);

} // namespace cxw
