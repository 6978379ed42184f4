// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/sheethead.h"

#include <algorithm>
#include <array>
#include <utility>

namespace cxw {

namespace {

constexpr std::array separators{u',', u';', u'\t'};

bool isLineEnd(QChar each)
{
    return each == u'\n' || each == u'\r';
}

/// Where the line ends that begins at `from`.
qsizetype lineEnd(QStringView text, qsizetype from)
{
    return std::ranges::find_if(text.begin() + from, text.end(), isLineEnd) - text.begin();
}

/// What is left of a line without separators, quotes and blanks.
QString wordsIn(QStringView line)
{
    QString words;
    for (const QChar each : line) {
        if (!each.isSpace() && each != u'"' && std::ranges::find(separators, each) == separators.end())
            words += each;
    }
    return words;
}

/// The line by which a spreadsheet is told the separator.
bool tellsSeparator(const QString &words)
{
    const QLatin1String mark("sep=");
    return words.startsWith(mark, Qt::CaseInsensitive) && words.size() <= mark.size() + 1;
}

/// The header with the lines that its quoted cells hold; only its first line where its quotes are broken.
QStringView headerAt(QStringView text, qsizetype start)
{
    bool quoted = false;
    for (qsizetype at = start; at < text.size(); ++at) {
        quoted = quoted != (text[at] == u'"');
        if (!quoted && isLineEnd(text[at]))
            return text.sliced(start, at - start);
    }
    const qsizetype end = quoted ? lineEnd(text, start) : text.size();
    return text.sliced(start, end - start);
}

QStringView withoutQuotes(QStringView cell)
{
    cell = cell.trimmed();
    const bool quoted = cell.size() > 1 && cell.startsWith(u'"') && cell.endsWith(u'"');
    return quoted ? cell.sliced(1, cell.size() - 2).trimmed() : cell;
}

/// How many of the columns the header names when it is parted so.
int countColumns(QStringView header, QChar separator, const QStringList &columns)
{
    QStringList missing = columns;
    bool quoted = false;
    qsizetype start = 0;
    for (qsizetype at = 0; at <= header.size(); ++at) {
        quoted = quoted != (at < header.size() && header[at] == u'"');
        if (at < header.size() && (quoted || header[at] != separator))
            continue;
        const QStringView cell = withoutQuotes(header.sliced(start, at - start));
        missing.removeIf([cell](const QString &column) { return cell.compare(column, Qt::CaseInsensitive) == 0; });
        start = at + 1;
    }
    return static_cast<int>(columns.size() - missing.size());
}

} // namespace

qsizetype afterLineEnd(QStringView text, qsizetype end)
{
    if (end == text.size())
        return end;
    return end + (text.sliced(end).startsWith(QLatin1String("\r\n")) ? 2 : 1);
}

int countSeparators(QStringView line, QChar separator)
{
    bool quoted = false;
    int count = 0;
    for (const QChar each : line) {
        quoted = quoted != (each == u'"');
        count += !quoted && each == separator ? 1 : 0;
    }
    return count;
}

SheetHead sheetHead(QStringView text, const QStringList &columns)
{
    SheetHead head;
    bool told = false;
    while (head.start < text.size()) {
        const qsizetype end = lineEnd(text, head.start);
        const QString words = wordsIn(text.sliced(head.start, end - head.start));
        const bool tells = !told && tellsSeparator(words);
        if (!words.isEmpty() && !tells)
            break;
        told = told || tells;
        head.start = afterLineEnd(text, end);
        ++head.line;
    }
    const QStringView header = headerAt(text, head.start);
    head.separator = *std::ranges::max_element(separators, {}, [&](char16_t separator) {
        return std::pair(countColumns(header, separator, columns), countSeparators(header, separator));
    });
    return head;
}

} // namespace cxw
