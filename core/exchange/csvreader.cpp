// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/csvreader.h"

#include <algorithm>

namespace cxw {

namespace {

bool isLineEnd(QChar each)
{
    return each == u'\n' || each == u'\r';
}

/// How much of a sheet is decoded at a time, at the least.
constexpr qsizetype bytesAtOnce = 256 * 1024;

/// How many bytes at the front of a line are whole characters of UTF-8.
qsizetype validLength(QByteArrayView line)
{
    constexpr qsizetype longestCharacter = 4;
    qsizetype length = 0;
    while (length < line.size()) {
        const auto rest = line.sliced(length);
        qsizetype bytes = 1;
        while (bytes <= std::min(longestCharacter, rest.size()) && !QUtf8StringView(rest.first(bytes)).isValidUtf8())
            ++bytes;
        if (bytes > std::min(longestCharacter, rest.size()))
            break;
        length += bytes;
    }
    return length;
}

} // namespace

std::optional<CsvPlace> firstBadByte(QByteArrayView bytes, const QStringList &columns)
{
    if (QUtf8StringView(bytes).isValidUtf8())
        return std::nullopt;
    const QChar separator = sheetHead(QString::fromUtf8(bytes), columns).separator;
    int number = 1;
    for (qsizetype start = 0; start < bytes.size(); ++number) {
        const QByteArrayView rest = bytes.sliced(start);
        const auto isEnd = [](char each) { return each == '\n' || each == '\r'; };
        const qsizetype length = std::ranges::find_if(rest, isEnd) - rest.begin();
        const QByteArrayView line = rest.first(length);
        if (!QUtf8StringView(line).isValidUtf8()) {
            const QString before = QString::fromUtf8(line.first(validLength(line)));
            return CsvPlace{number, countSeparators(before, separator) + 1};
        }
        start += length + (rest.sliced(length).startsWith("\r\n") ? 2 : 1);
    }
    return CsvPlace{number, 1};
}

CsvReader::CsvReader(QByteArrayView utf8, const QStringList &columns) : m_bytes(utf8)
{
    const SheetHead head = findHead(columns);
    m_at = m_text.constData() + head.start;
    m_end = m_text.constData() + m_text.size();
    m_separator = head.separator;
    m_line = head.line;
}

SheetHead CsvReader::findHead(const QStringList &columns)
{
    for (;;) {
        decode(std::max(bytesAtOnce, m_text.size()));
        const SheetHead head = sheetHead(m_text, columns);
        const bool whole = std::any_of(m_text.cbegin() + head.start, m_text.cend(), isLineEnd);
        if (whole || m_bytes.isEmpty())
            return head;
    }
}

void CsvReader::decode(qsizetype bytes)
{
    const QByteArrayView next = m_bytes.first(std::min(bytes, m_bytes.size()));
    m_bytes = m_bytes.sliced(next.size());
    const QString rest(m_at, m_end - m_at);
    m_text = rest + QString(m_decoder.decode(next));
    m_at = m_text.constData();
    m_end = m_at + m_text.size();
}

bool CsvReader::next(CsvRow &row)
{
    for (qsizetype more = bytesAtOnce;; more *= 2) {
        const QChar *start = m_at;
        const int line = m_line;
        const size_t broken = m_brokenQuotes.size();
        m_sawEnd = false;
        readRow(row);
        if (m_bytes.isEmpty() || (m_at != m_end && !m_sawEnd))
            return !row.cells.empty();
        // What comes next can still belong to the row.
        m_at = start;
        m_line = line;
        m_brokenQuotes.resize(broken);
        decode(more);
    }
}

void CsvReader::readRow(CsvRow &row)
{
    row.cells.clear();
    row.line = m_line;
    m_unquoted.clear();
    if (m_at == m_end)
        return;
    for (;;) {
        const int line = m_line;
        const QStringView text = readCell(static_cast<int>(row.cells.size()) + 1);
        row.cells.push_back({text, line});
        if (m_at == m_end)
            return;
        if (isLineEnd(*m_at)) {
            passLineEnd();
            return;
        }
        // Even a separator at the very end of the text has an empty cell after it.
        ++m_at;
    }
}

bool CsvReader::atCellEnd(const QChar *place) const
{
    return place == m_end || *place == m_separator || isLineEnd(*place);
}

std::optional<CsvReader::QuotedEnd> CsvReader::closingQuote(const QChar *from)
{
    QuotedEnd end;
    for (const QChar *place = from; place != m_end; ++place) {
        const bool beforeLineFeed = place + 1 != m_end && place[1] == u'\n';
        if (*place == u'\n' || (*place == u'\r' && !beforeLineFeed))
            ++end.lines;
        if (*place != u'"')
            continue;
        if (place + 1 != m_end && place[1] == u'"') {
            end.hasDoubledQuotes = true;
            ++place;
            continue;
        }
        end.quote = place;
        return atCellEnd(place + 1) ? std::optional(end) : std::nullopt;
    }
    m_sawEnd = true;
    return std::nullopt;
}

QStringView CsvReader::readCell(int column)
{
    bool broken = false;
    if (m_at != m_end && *m_at == u'"') {
        if (const auto end = closingQuote(m_at + 1))
            return readQuoted(*end);
        broken = true;
    }
    const QChar *start = m_at;
    for (; !atCellEnd(m_at); ++m_at)
        broken = broken || *m_at == u'"';
    if (broken)
        m_brokenQuotes.push_back({m_line, column});
    return {start, m_at};
}

QStringView CsvReader::readQuoted(const QuotedEnd &end)
{
    const QChar *start = m_at + 1;
    m_at = end.quote + 1;
    m_line += end.lines;
    if (!end.hasDoubledQuotes)
        return {start, end.quote};
    QString &text = m_unquoted.emplace_back(start, end.quote - start);
    return text.replace(QLatin1String("\"\""), QLatin1String("\""));
}

void CsvReader::passLineEnd()
{
    const bool both = *m_at == u'\r' && m_at + 1 != m_end && m_at[1] == u'\n';
    m_at += both ? 2 : 1;
    ++m_line;
}

} // namespace cxw
