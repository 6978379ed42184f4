// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/lint/sourcetext.h"

#include <algorithm>

namespace cxw::lint {

namespace {

/// Blanks a part of the text, its lines kept.
void blank(QString &code, qsizetype from, qsizetype to)
{
    for (qsizetype place = from; place < to; ++place) {
        if (code[place] != u'\n')
            code[place] = u' ';
    }
}

qsizetype orEnd(qsizetype found, const QString &code)
{
    return found < 0 ? code.size() : found;
}

/// Where a literal ends that begins with the quote at `start`: the place of its last quote.
qsizetype literalEnd(const QString &code, qsizetype start)
{
    if (code[start] == u'"' && start > 0 && code[start - 1] == u'R') {
        const qsizetype open = orEnd(code.indexOf(u'(', start), code);
        const QString end = u')' + code.mid(start + 1, open - start - 1) + u'"';
        return orEnd(code.indexOf(end, open), code) + end.size() - 1;
    }
    qsizetype place = start + 1;
    while (place < code.size() && code[place] != code[start])
        place += code[place] == u'\\' ? 2 : 1;
    return place;
}

bool partsDigits(const QString &code, qsizetype place)
{
    return code[place] == u'\'' && place > 0 && code[place - 1].isLetterOrNumber() && code[place - 1] != u'u';
}

} // namespace

QString codeOnly(const QString &source)
{
    QString code = source;
    for (qsizetype place = 0; place < code.size(); ++place) {
        const QStringView rest = QStringView(code).sliced(place);
        if (rest.startsWith(u"//") || rest.startsWith(u"/*")) {
            const bool line = rest.startsWith(u"//");
            const qsizetype end = line ? orEnd(code.indexOf(u'\n', place), code)
                                       : orEnd(code.indexOf(QLatin1String("*/"), place + 2), code) + 2;
            blank(code, place, std::min(end, code.size()));
            place = end - 1;
        } else if ((rest[0] == u'"' || rest[0] == u'\'') && !partsDigits(code, place)) {
            const qsizetype end = std::min(literalEnd(code, place), code.size());
            blank(code, place + 1, end);
            place = end;
        }
    }
    return code;
}

qsizetype closingBracket(const QString &code, qsizetype open)
{
    int depth = 0;
    for (qsizetype place = open; place < code.size(); ++place) {
        if (QStringView(u"([{").contains(code[place]))
            ++depth;
        else if (QStringView(u")]}").contains(code[place]) && --depth == 0)
            return place;
    }
    return -1;
}

qsizetype openingBracket(const QString &code, qsizetype close)
{
    int depth = 0;
    for (qsizetype place = close; place >= 0; --place) {
        if (QStringView(u")]}").contains(code[place]))
            ++depth;
        else if (QStringView(u"([{").contains(code[place]) && --depth == 0)
            return place;
    }
    return -1;
}

qsizetype nextInk(const QString &code, qsizetype from)
{
    while (from < code.size() && code[from].isSpace())
        ++from;
    return from;
}

qsizetype inkBefore(const QString &code, qsizetype from)
{
    while (from >= 0 && code[from].isSpace())
        --from;
    return from;
}

qsizetype lineOf(const QString &source, qsizetype place)
{
    return QStringView(source).first(place).count(u'\n') + 1;
}

} // namespace cxw::lint
