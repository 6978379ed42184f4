// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/rawtables.h"

#include <QSet>

namespace cxw {

namespace {

/// What the file's first table, the list of its tables, says of one table or index.
struct Entry
{
    QString type;
    QString name;
    quint32 root = 0;
    QStringList columns;
};

class Finder
{
public:
    explicit Finder(SqlitePages &pages) : m_pages(pages) {}

    RawTables find()
    {
        claimFreePages();
        for (const Entry &entry : readEntries())
            readEntry(entry);
        for (const TableLayout &layout : tableLayouts()) {
            // Where the list of tables is whole, one that it lacks may be of a later release than the file.
            if (!m_known.contains(layout.name) && (m_listBroken || layout.since == 1))
                lose(m_found.tables[layout.name]);
        }
        if (m_broken)
            readStrays();
        return std::move(m_found);
    }

private:
    void lose(RawTable &table)
    {
        table.broken = true;
        m_broken = true;
    }

    /// Pages that are no longer in use hold what somebody once took away: it must not come back.
    void claimFreePages()
    {
        const auto free = m_pages.freePages();
        if (!free) {
            m_found.mayHoldRemoved = true;
            return;
        }
        for (const quint32 page : *free)
            m_claimed.insert(page);
    }

    std::optional<RawPage> claim(quint32 number)
    {
        if (m_claimed.contains(number))
            return {};
        RawPage page = m_pages.page(number);
        if (page.kind == RawPage::Kind::Unreadable)
            return {};
        claim(number, page);
        return page;
    }

    void claim(quint32 number, const RawPage &page)
    {
        m_claimed.insert(number);
        for (const quint32 more : page.continuations)
            m_claimed.insert(more);
    }

    /// Hands over the pages under a root, as far as they can be reached; false when some can't.
    template <typename Take>
    bool walk(quint32 root, Take take)
    {
        bool whole = true;
        std::vector<quint32> waiting{root};
        while (!waiting.empty()) {
            const quint32 number = waiting.back();
            waiting.pop_back();
            const auto page = claim(number);
            if (!page || !take(*page)) {
                whole = false;
                // Another table may know better what to do with it.
                if (page)
                    m_claimed.remove(number);
                continue;
            }
            waiting.insert(waiting.end(), page->children.rbegin(), page->children.rend());
        }
        return whole;
    }

    std::vector<Entry> readEntries()
    {
        std::vector<Entry> entries;
        const auto take = [&](const RawPage &page) {
            for (const RawRow &row : page.rows)
                takeEntry(row, entries);
            return !page.isOfIndex() && page.badRows == 0;
        };
        if (walk(1, take))
            return entries;
        m_broken = true;
        m_listBroken = true;
        // Pages of the list that can't be reached any more.
        for (quint32 number = 2; number <= m_pages.count(); ++number) {
            const RawPage page = m_pages.page(number);
            std::vector<Entry> more;
            if (page.kind == RawPage::Kind::TableLeaf) {
                for (const RawRow &row : page.rows)
                    takeEntry(row, more);
            }
            if (!more.empty() && !m_claimed.contains(number)) {
                claim(number, page);
                entries.insert(entries.end(), more.begin(), more.end());
            }
        }
        return entries;
    }

    static void takeEntry(const RawRow &row, std::vector<Entry> &entries)
    {
        static const QStringList types{QStringLiteral("table"), QStringLiteral("index"), QStringLiteral("view"),
                                       QStringLiteral("trigger")};
        const QVariantList &values = row.values;
        if (values.size() != 5 || !types.contains(values[0].toString()) || values[3].typeId() != QMetaType::LongLong)
            return;
        const qint64 root = values[3].toLongLong();
        if (root > 0 && root <= std::numeric_limits<quint32>::max())
            entries.push_back({values[0].toString(), values[1].toString(), static_cast<quint32>(root),
                               columnsOfStatement(values[4].toString())});
    }

    void readEntry(const Entry &entry)
    {
        if (entry.type != QStringLiteral("table")) {
            readIndex(entry);
            return;
        }
        const TableLayout *layout = layoutOf(entry.name);
        if (!layout)
            return;
        m_known.insert(entry.name);
        RawTable &table = m_found.tables[entry.name];
        if (!walk(entry.root, [&](const RawPage &page) { return takePage(page, *layout, entry.columns, table); }))
            lose(table);
    }

    void readIndex(const Entry &entry)
    {
        // Nothing is lost with an index, so it does not matter whether all of it can be read.
        [[maybe_unused]] const bool whole = walk(entry.root, [&](const RawPage &page) {
            if (!page.isOfIndex())
                return false;
            auto &rows = m_found.indexes[entry.name];
            rows.insert(rows.end(), page.rows.begin(), page.rows.end());
            return true;
        });
    }

    /// Takes the rows of a page unless they are plainly of another table.
    bool takePage(const RawPage &page, const TableLayout &layout, const QStringList &columns, RawTable &table)
    {
        std::vector<RawRow> rows;
        rows.reserve(page.rows.size());
        const qsizetype width = columns.isEmpty() ? layout.columns.size() : columns.size();
        bool ours = page.rows.empty();
        for (const RawRow &row : page.rows) {
            rows.push_back(arranged(row, layout, columns));
            ours = ours || row.values.size() == width || fits(rows.back(), layout);
        }
        if (!ours)
            return false;
        table.badRows += page.badRows;
        // With a bad row of an inner page all that hangs on it is gone.
        if (page.badRows > 0 && !page.children.empty())
            lose(table);
        std::ranges::move(rows, std::back_inserter(table.rows));
        return true;
    }

    /// Rows on pages that no table knows of.
    void readStrays()
    {
        for (quint32 number = 2; number <= m_pages.count(); ++number) {
            if (m_claimed.contains(number))
                continue;
            const RawPage page = m_pages.page(number);
            if (page.kind == RawPage::Kind::TableInner || page.kind == RawPage::Kind::Unreadable)
                continue;
            QStringList columns;
            if (const TableLayout *layout = layoutFor(page, columns)) {
                claim(number, page);
                takePage(page, *layout, columns, m_found.tables[layout->name]);
            }
        }
    }

    /// The table that most rows of the page fit into, and the order of its columns there where that is another than the
    /// layout's; null where there is none.
    [[nodiscard]] const TableLayout *layoutFor(const RawPage &page, QStringList &columns) const
    {
        for (const TableLayout &layout : tableLayouts()) {
            const auto table = m_found.tables.constFind(layout.name);
            if (layout.ofIndex != page.isOfIndex() || table == m_found.tables.cend() || !table->broken)
                continue;
            for (const QStringList &order : QList<QStringList>{{}} + olderOrders(layout)) {
                const auto fitting = std::ranges::count_if(page.rows, [&](const RawRow &row) {
                    return layout.hasWidth(row.values.size()) && fits(arranged(row, layout, order), layout);
                });
                columns = order;
                if (fitting * 2 > static_cast<qsizetype>(page.rows.size()))
                    return &layout;
            }
        }
        return nullptr;
    }

    SqlitePages &m_pages;
    RawTables m_found;
    QSet<quint32> m_claimed;
    QSet<QString> m_known;
    bool m_broken = false;
    /// Whether it is not known which tables there were.
    bool m_listBroken = false;
};

} // namespace

const RawTable &RawTables::table(const QString &name) const
{
    static const RawTable none;
    const auto found = tables.constFind(name);
    return found == tables.cend() ? none : *found;
}

bool RawTables::isEmpty() const
{
    return std::ranges::all_of(tables, [](const RawTable &table) { return table.rows.empty(); });
}

RawTables readRawTables(SqlitePages &pages)
{
    return Finder(pages).find();
}

} // namespace cxw
