// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/bidi.h"

#include <algorithm>

namespace cxw {

namespace {

constexpr QChar firstStrongIsolate(0x2068);
constexpr QChar popIsolate(0x2069);

bool isRightToLeft(char32_t letter)
{
    switch (QChar::direction(letter)) {
    case QChar::DirR:
    case QChar::DirAL:
    case QChar::DirRLE:
    case QChar::DirRLO:
    case QChar::DirRLI:
        return true;
    default:
        return false;
    }
}

} // namespace

bool runsRightToLeft(QStringView text)
{
    const auto letters = text.toUcs4();
    return std::any_of(letters.begin(), letters.end(), isRightToLeft);
}

QString isolated(const QString &text)
{
    return runsRightToLeft(text) ? firstStrongIsolate + text + popIsolate : text;
}

QStringList isolated(const QStringList &texts)
{
    QStringList list;
    for (const QString &text : texts)
        list.append(isolated(text));
    return list;
}

QString withoutIsolates(QString sentence)
{
    return sentence.remove(firstStrongIsolate).remove(popIsolate);
}

} // namespace cxw
