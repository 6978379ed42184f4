// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/sheethead.h"

#include <QByteArrayView>
#include <QStringDecoder>
#include <QStringList>
#include <QStringView>

#include <deque>
#include <optional>
#include <vector>

namespace cxw {

/// Where something stands in a sheet.
struct CsvPlace
{
    /// Line of the file, from 1.
    int line = 1;
    /// Cell of the row, from 1; separators within quotes do not count.
    int column = 1;

    auto operator<=>(const CsvPlace &) const = default;
};

/// One cell, without its quotes; the text is a view into the reader that gave it, good until its next row.
struct CsvCell
{
    QStringView text;
    /// The line on which it begins.
    int line = 1;
};

/// One row; with quoted line breaks it covers more than one line of the file.
struct CsvRow
{
    int line = 1;
    std::vector<CsvCell> cells;
};

/// The place of the first byte that is no UTF-8; none where all is well. Columns tell the separator: see sheetHead().
[[nodiscard]] std::optional<CsvPlace> firstBadByte(QByteArrayView bytes, const QStringList &columns = {});

/// Reads comma-separated values as RFC 4180 has them, row by row, in time linear to the text.
///
/// It begins with the header and parts cells by the separator that sheetHead() finds. Lines end with LF, CR LF or
/// CR; a byte order mark is passed over. Where quotes are broken, the reader notes the place, takes the cell as it is
/// written, and reads on. A long sheet is decoded piece by piece, so that it takes hardly more room than its bytes.
class CsvReader
{
public:
    /// `columns` are names that the header can hold. The bytes have to stay where they are.
    explicit CsvReader(QByteArrayView utf8, const QStringList &columns = {});

    CsvReader(const CsvReader &) = delete;
    CsvReader &operator=(const CsvReader &) = delete;

    [[nodiscard]] QChar separator() const { return m_separator; }
    /// Puts the next row in `row`, over what stood there; false when there is none.
    [[nodiscard]] bool next(CsvRow &row);
    /// Cells read so far whose quotes are not as they must be.
    [[nodiscard]] const std::vector<CsvPlace> &brokenQuotes() const { return m_brokenQuotes; }

private:
    /// The end of a quoted cell.
    struct QuotedEnd
    {
        /// Where the closing quote stands.
        const QChar *quote = nullptr;
        int lines = 0;
        bool hasDoubledQuotes = false;
    };

    /// Decodes at least so many further bytes, as far as there are any, after what is still to be read.
    void decode(qsizetype bytes);
    [[nodiscard]] SheetHead findHead(const QStringList &columns);
    void readRow(CsvRow &row);
    [[nodiscard]] bool atCellEnd(const QChar *place) const;
    [[nodiscard]] std::optional<QuotedEnd> closingQuote(const QChar *from);
    QStringView readCell(int column);
    QStringView readQuoted(const QuotedEnd &end);
    void passLineEnd();

    QByteArrayView m_bytes;
    QStringDecoder m_decoder{QStringDecoder::Utf8};
    /// What is decoded and not passed yet.
    QString m_text;
    const QChar *m_at = nullptr;
    const QChar *m_end = nullptr;
    /// Whether a quote was looked for up to the end of what is decoded.
    bool m_sawEnd = false;
    QChar m_separator = u',';
    int m_line = 1;
    std::vector<CsvPlace> m_brokenQuotes;
    /// The cells of the row that are written otherwise than they read.
    std::deque<QString> m_unquoted;
};

} // namespace cxw
