// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QStringList>
#include <QStringView>

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

/// One cell, without its quotes; the text is a view into the reader that gave it.
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
/// written, and reads on.
class CsvReader
{
public:
    /// `columns` are names that the header can hold.
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
        QChar *quote = nullptr;
        int lines = 0;
        bool hasDoubledQuotes = false;
    };

    [[nodiscard]] bool atCellEnd(const QChar *place) const;
    [[nodiscard]] std::optional<QuotedEnd> closingQuote(QChar *from) const;
    QStringView readCell(int column);
    QStringView readQuoted(const QuotedEnd &end);
    void passLineEnd();

    QString m_text;
    QChar *m_at = nullptr;
    QChar *m_end = nullptr;
    QChar m_separator = u',';
    int m_line = 1;
    std::vector<CsvPlace> m_brokenQuotes;
};

} // namespace cxw
