// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/fittedtext.h"

#include <QTextBoundaryFinder>
#include <QTextLayout>

#include <vector>

namespace cxw {

namespace {

QStringList wrapped(const QString &paragraph, const QFont &font, int width)
{
    QTextLayout layout(paragraph, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    QStringList lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(qMax(1, width));
        lines << paragraph.mid(line.textStart(), line.textLength()).trimmed();
    }
    layout.endLayout();
    return lines;
}

QStringList linesOf(const QString &text, const QFont &font, int width)
{
    QStringList lines;
    const auto paragraphs = text.split(QLatin1Char('\n'));
    for (const QString &paragraph : paragraphs)
        lines += wrapped(paragraph, font, width);
    return lines;
}

/// Where a text may be cut without tearing a character apart.
std::vector<qsizetype> places(const QString &text)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    std::vector<qsizetype> found;
    for (qsizetype place = 0; place >= 0; place = finder.toNextBoundary())
        found.push_back(place);
    return found;
}

/// The text without its middle; `kept` characters of it are left.
QString without(const QString &text, const std::vector<qsizetype> &at, size_t kept)
{
    const size_t head = (kept + 1) / 2;
    const size_t tail = at.size() - 1 - kept / 2;
    return text.first(at[head]).trimmed() + QChar(0x2026) + text.sliced(at[tail]).trimmed();
}

} // namespace

QStringList fittedLines(const QString &text, const QFont &font, int width, int most)
{
    QStringList lines = linesOf(text, font, width);
    if (lines.size() <= most)
        return lines;
    const auto at = places(text);
    size_t fits = 0;
    size_t tooMuch = at.size() - 1;
    while (tooMuch - fits > 1) {
        const size_t middle = (fits + tooMuch) / 2;
        (linesOf(without(text, at, middle), font, width).size() <= most ? fits : tooMuch) = middle;
    }
    lines = linesOf(without(text, at, fits), font, width);
    return lines.mid(0, most);
}

} // namespace cxw
