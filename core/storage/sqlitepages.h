// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFile>
#include <QHash>
#include <QVariantList>

#include <memory>
#include <optional>
#include <vector>

namespace cxw {

/// A row as it stands on a page. Values are null, qint64, double, QString or QByteArray.
struct RawRow
{
    /// Its number in its table; 0 where the table has none.
    qint64 number = 0;
    QVariantList values;
};

/// A page of a table or of an index.
struct RawPage
{
    enum class Kind { Unreadable, TableLeaf, TableInner, IndexLeaf, IndexInner };

    Kind kind = Kind::Unreadable;
    std::vector<RawRow> rows;
    /// The pages below it.
    std::vector<quint32> children;
    /// The pages on which its long rows go on.
    std::vector<quint32> continuations;
    quint32 number = 0;
    /// How many of its rows can't be read.
    int badRows = 0;

    [[nodiscard]] bool isOfIndex() const { return kind == Kind::IndexLeaf || kind == Kind::IndexInner; }
};

/// Reads the pages of an SQLite file one by one, past SQLite: by the published description of the file format, trusting
/// nothing that stands there. So one bad page keeps nobody from reading the others, and nothing in the file is
/// executed.
class SqlitePages
{
public:
    /// Null when the file can't be read.
    [[nodiscard]] static std::unique_ptr<SqlitePages> open(const QString &path);

    /// How many pages there are, from 1; the last one may be cut off.
    [[nodiscard]] quint32 count() const { return m_count; }
    /// Whether the file begins as an SQLite file does.
    [[nodiscard]] bool hasHeader() const { return m_hasHeader; }
    /// The number by which a program marks its files.
    [[nodiscard]] quint32 applicationId() const { return m_applicationId; }

    [[nodiscard]] RawPage page(quint32 number);
    /// The pages that hold nothing any more; none where that can't be told.
    [[nodiscard]] std::optional<std::vector<quint32>> freePages();

private:
    explicit SqlitePages(const QString &path) : m_file(path) {}
    void readHeader();
    [[nodiscard]] QByteArray bytesOf(quint32 number);
    /// A row's content from where it begins on its page; follows it to other pages.
    [[nodiscard]] std::optional<QByteArray> payload(const QByteArray &page, qsizetype begin, quint64 size, RawPage &on);
    [[nodiscard]] bool readRow(const QByteArray &page, qsizetype begin, RawPage &into);

    QFile m_file;
    quint32 m_count = 0;
    quint32 m_pageSize = 4096;
    /// What of a page holds content.
    quint32 m_usable = 4096;
    quint32 m_firstFree = 0;
    quint32 m_applicationId = 0;
    bool m_hasHeader = false;
    /// Whose row goes on upon a page, by page and place. Two rows can't share one: where a file says so, following it
    /// would read the same bytes time and again.
    QHash<quint32, quint64> m_owners;
};

/// The values of a row from its content; none where the content is not that of a row.
[[nodiscard]] std::optional<QVariantList> rowValues(const QByteArray &content);

} // namespace cxw
