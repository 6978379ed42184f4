// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/printable.h"

#include <QDir>

namespace cxw {

namespace {

QString escaped(QChar each)
{
    return QStringLiteral("\\u%1").arg(static_cast<int>(each.unicode()), 4, 16, QChar(u'0'));
}

/// Embeddings, overrides and isolates: they reach beyond the text that they stand in.
bool turnsDirection(char16_t each)
{
    return (each >= u'\u202a' && each <= u'\u202e') || (each >= u'\u2066' && each <= u'\u2069');
}

/// What takes no room between two letters and has no work there: two names that differ in it look the same.
bool hides(QChar each)
{
    return each == u'\u200b' || each == u'\u2060' || each == u'\ufeff';
}

bool isHalf(QStringView text, qsizetype at)
{
    const QChar each = text[at];
    if (each.isHighSurrogate())
        return at + 1 == text.size() || !text[at + 1].isLowSurrogate();
    return each.isLowSurrogate() && (at == 0 || !text[at - 1].isHighSurrogate());
}

} // namespace

bool isUnprintable(QStringView text, qsizetype at)
{
    const QChar each = text[at];
    if (each.isSurrogate())
        return isHalf(text, at);
    const QChar::Category category = each.category();
    return category == QChar::Other_Control || category == QChar::Separator_Line
           || category == QChar::Separator_Paragraph || turnsDirection(each.unicode());
}

QString printable(const QString &text, LineBreaks lineBreaks)
{
    QString shown;
    shown.reserve(text.size());
    for (qsizetype at = 0; at < text.size(); ++at) {
        const bool keep = lineBreaks == LineBreaks::Kept && text[at] == u'\n';
        if (keep || !(isUnprintable(text, at) || hides(text[at])))
            shown += text[at];
        else
            shown += escaped(text[at]);
    }
    return shown;
}

QString printablePath(const QString &path)
{
    return printable(QDir::toNativeSeparators(path));
}

} // namespace cxw
