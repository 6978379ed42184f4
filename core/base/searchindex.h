// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

#include <vector>

namespace cxw {

/// What all spellings of a text have in common for whoever searches: no difference of capital and small letters, of
/// letters with and without accents, of wide and narrow signs. For look-ups only.
[[nodiscard]] QString searchKey(const QString &text);

/// Things that are found by words of their names. Each name is read once, when it is added, so that a search only
/// compares.
class SearchIndex
{
public:
    /// Adds a thing: its name, and what else it is found by, such as its kind and where it is.
    void add(const QString &name, const QStringList &more);

    /// The things that have all words of the query, in any order and as parts of words too: the best first, those that
    /// are as good in the order in which they were added. All of them where the query has no word. At most `most`.
    [[nodiscard]] std::vector<int> find(const QString &query, int most) const;

    [[nodiscard]] int size() const { return static_cast<int>(m_entries.size()); }

private:
    struct Entry
    {
        QString name;
        QString more;
    };

    std::vector<Entry> m_entries;
};

} // namespace cxw
