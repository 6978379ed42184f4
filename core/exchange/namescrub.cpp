// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/namescrub.h"

#include <algorithm>

namespace cxw {

namespace {

/// Letters with an accent can be written in two ways; here they are compared in one.
QString composed(const QString &text)
{
    return text.normalized(QString::NormalizationForm_C);
}

bool isPartOfWord(const QString &text, qsizetype at)
{
    return at >= 0 && at < text.size() && text[at].isLetterOrNumber();
}

void replaceWord(QString &text, const QString &name)
{
    qsizetype at = 0;
    while ((at = text.indexOf(name, at, Qt::CaseInsensitive)) >= 0) {
        if (isPartOfWord(text, at - 1) || isPartOfWord(text, at + name.size()))
            ++at;
        else
            text.replace(at, name.size(), QChar(0x2026));
    }
}

} // namespace

NameScrub::NameScrub(const QStringList &names)
{
    for (const QString &name : names) {
        const QString clean = composed(name.trimmed());
        if (clean.size() > 1)
            m_names.append(clean);
    }
    m_names.removeDuplicates();
    std::ranges::stable_sort(m_names, std::ranges::greater(), [](const QString &name) { return name.size(); });
}

QString NameScrub::operator()(const QString &text) const
{
    QString clean = composed(text);
    for (const QString &name : m_names)
        replaceWord(clean, name);
    return clean;
}

} // namespace cxw
