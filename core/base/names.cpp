// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/names.h"

#include "core/base/printable.h"

#include <QCoreApplication>

#include <algorithm>

namespace cxw {

namespace {

struct Names
{
    Q_DECLARE_TR_FUNCTIONS(cxw::Names)
};

QString composed(const QString &text)
{
    return text.normalized(QString::NormalizationForm_C);
}

bool isLineBreak(QChar each)
{
    return each == u'\n' || each == u'\r' || each == u'\u2028' || each == u'\u2029' || each == u'\u0085';
}

Error troubleWith(QChar each)
{
    if (isLineBreak(each))
        return {Names::tr("A name stands on one line, but there is a line break in this one."), {}};
    return {Names::tr("There is a character in the name that nobody can see (%1). Take it out.").arg(printable(each)),
            {}};
}

} // namespace

QString foldedCase(const QString &text)
{
    // Qt folds the capital sharp s to the small one, and only from there are capital letters its two.
    return text.toCaseFolded().toUpper().toCaseFolded();
}

QString nameKey(const QString &name)
{
    // What a letter gives can be composed with the mark after it.
    return composed(foldedCase(composed(name))).simplified();
}

bool hasLineBreak(const QString &text)
{
    return std::any_of(text.begin(), text.end(), isLineBreak);
}

QStringList namesOnLines(const QString &text)
{
    QStringList names;
    auto from = text.begin();
    while (from != text.end()) {
        const auto end = std::find_if(from, text.end(), isLineBreak);
        const QString name = tidyName(QString(from, end - from));
        if (!name.isEmpty())
            names.append(name);
        from = end == text.end() ? end : end + 1;
    }
    return names;
}

bool sameName(const QString &left, const QString &right)
{
    return left == right || nameKey(left) == nameKey(right);
}

QString tidyName(const QString &given)
{
    return given.trimmed().replace(u'\t', u' ');
}

Result<QString> cleanName(const QString &given)
{
    const QString name = tidyName(given);
    for (qsizetype at = 0; at < name.size(); ++at) {
        if (isUnprintable(name, at))
            return troubleWith(name[at]);
    }
    const auto length = static_cast<int>(composed(name).toUcs4().size());
    if (length > longestName)
        return Error{
            Names::tr("A name has at most %n characters, but this one has %1.", nullptr, longestName).arg(length), {}};
    return name;
}

} // namespace cxw
