// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/namescrub.h"

#include "core/base/names.h"

#include <algorithm>
#include <vector>

namespace cxw {

namespace {

/// Letters with an accent can be written in two ways; here they are compared in one.
QString composed(const QString &text)
{
    return text.normalized(QString::NormalizationForm_C);
}

/// A text as names are compared, with the place in the text that each letter comes from.
struct FoldedText
{
    QString folded;
    std::vector<qsizetype> places;

    void add(const QString &letters, qsizetype place)
    {
        folded += letters;
        places.insert(places.end(), static_cast<size_t>(letters.size()), place);
    }
};

FoldedText foldedText(const QString &text)
{
    FoldedText made;
    for (qsizetype at = 0; at < text.size();) {
        const bool pair = at + 1 < text.size() && text[at].isHighSurrogate() && text[at + 1].isLowSurrogate();
        const qsizetype length = pair ? 2 : 1;
        if (!text[at].isSpace())
            made.add(foldedCase(text.mid(at, length)), at);
        else if (!made.folded.endsWith(u' '))
            made.add(QStringLiteral(" "), at);
        at += length;
    }
    made.places.push_back(text.size());
    return made;
}

bool isPartOfWord(const QString &text, qsizetype at)
{
    return at >= 0 && at < text.size() && text[at].isLetterOrNumber();
}

/// The text with "…" for each place where the name, given folded, stands as a word.
QString withoutWord(const QString &text, const FoldedText &in, const QString &name)
{
    QString clean;
    qsizetype kept = 0;
    qsizetype at = 0;
    while ((at = in.folded.indexOf(name, at)) >= 0) {
        const qsizetype end = at + name.size();
        const qsizetype from = in.places[static_cast<size_t>(at)];
        const qsizetype to = in.places[static_cast<size_t>(end)];
        const bool wholeLetters = in.places[static_cast<size_t>(end - 1)] != to
                                  && (at == 0 || in.places[static_cast<size_t>(at - 1)] != from);
        if (!wholeLetters || isPartOfWord(in.folded, at - 1) || isPartOfWord(in.folded, end)) {
            ++at;
            continue;
        }
        clean += text.mid(kept, from - kept) + QChar(0x2026);
        kept = to;
        at = end;
    }
    return clean + text.mid(kept);
}

} // namespace

NameScrub::NameScrub(const QStringList &names)
{
    for (const QString &name : names) {
        if (composed(name).trimmed().size() > 1)
            m_names.append(foldedText(composed(name)).folded.trimmed());
    }
    m_names.removeDuplicates();
    std::ranges::stable_sort(m_names, std::ranges::greater(), [](const QString &name) { return name.size(); });
}

QString NameScrub::operator()(const QString &text) const
{
    QString clean = composed(text);
    FoldedText in = foldedText(clean);
    for (const QString &name : m_names) {
        if (!in.folded.contains(name))
            continue;
        clean = withoutWord(clean, in, name);
        in = foldedText(clean);
    }
    return clean;
}

} // namespace cxw
