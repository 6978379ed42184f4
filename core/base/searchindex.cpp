// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/searchindex.h"

#include "core/base/names.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace cxw {

namespace {

/// How far a word is from being the name: the less, the better.
enum Distance { BeginsName, BeginsWord, InsideName, BeginsElsewhere, Elsewhere };

bool beginsWord(const QString &text, qsizetype at)
{
    return at == 0 || !text[at - 1].isLetterOrNumber();
}

/// The first place of a word that begins one, else any; −1 where there is none.
qsizetype bestPlace(const QString &text, const QString &word)
{
    const qsizetype first = text.indexOf(word);
    for (qsizetype at = first; at >= 0; at = text.indexOf(word, at + 1)) {
        if (beginsWord(text, at))
            return at;
    }
    return first;
}

std::optional<int> distanceOf(const QString &word, const QString &name, const QString &more)
{
    const qsizetype inName = bestPlace(name, word);
    if (inName == 0)
        return BeginsName;
    if (inName > 0)
        return beginsWord(name, inName) ? BeginsWord : InsideName;
    const qsizetype inMore = bestPlace(more, word);
    if (inMore < 0)
        return std::nullopt;
    return beginsWord(more, inMore) ? BeginsElsewhere : Elsewhere;
}

} // namespace

QString searchKey(const QString &text)
{
    QString key = foldedCase(text.normalized(QString::NormalizationForm_KD));
    key.removeIf([](QChar each) { return each.isMark(); });
    return key.simplified();
}

void SearchIndex::add(const QString &name, const QStringList &more)
{
    m_entries.push_back({searchKey(name), searchKey(more.join(u' '))});
}

std::vector<int> SearchIndex::find(const QString &query, int most) const
{
    const QString whole = searchKey(query);
    const QStringList words = whole.split(u' ', Qt::SkipEmptyParts);
    std::vector<std::pair<int, int>> found;
    for (int place = 0; place < size(); ++place) {
        const Entry &entry = m_entries[static_cast<size_t>(place)];
        int distance = !words.empty() && entry.name == whole ? -1 : 0;
        const bool all = std::all_of(words.begin(), words.end(), [&](const QString &word) {
            const auto one = distanceOf(word, entry.name, entry.more);
            distance += one.value_or(0);
            return one.has_value();
        });
        if (all)
            found.emplace_back(distance, place);
    }
    std::sort(found.begin(), found.end());
    found.resize(std::min(found.size(), static_cast<size_t>(std::max(most, 0))));
    std::vector<int> places;
    for (const auto &[distance, place] : found)
        places.push_back(place);
    return places;
}

} // namespace cxw
