// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/sqlitepages.h"

#include <QSet>
#include <QtEndian>

#include <bit>

namespace cxw {

namespace {

// Numbers from the description of the file format (https://www.sqlite.org/fileformat2.html).
constexpr qsizetype headerSize = 100;
constexpr quint32 smallestPage = 512;
constexpr quint32 largestPage = 65536;
/// No row of ours is longer, and none has more columns.
constexpr quint64 longestRow = 16ULL * 1024 * 1024;
constexpr qsizetype mostColumns = 64;

template <typename T>
T numberAt(const QByteArray &bytes, qsizetype place)
{
    return qFromBigEndian<T>(bytes.constData() + place);
}

/// Reads a number of one to nine bytes and goes past it; false beyond the end.
bool readNumber(const QByteArray &bytes, qsizetype &place, quint64 &number)
{
    number = 0;
    for (int count = 0; count < 9; ++count) {
        if (place >= bytes.size())
            return false;
        const auto byte = static_cast<quint8>(bytes[place++]);
        if (count == 8) {
            number = (number << 8) | byte;
            return true;
        }
        number = (number << 7) | (byte & 0x7fU);
        if ((byte & 0x80U) == 0)
            return true;
    }
    return true;
}

/// How many bytes a value of a serial type takes; none for the types that are not in use.
std::optional<quint64> sizeOfType(quint64 type)
{
    static constexpr std::array<quint64, 10> sizes{0, 1, 2, 3, 4, 6, 8, 8, 0, 0};
    if (type < sizes.size())
        return sizes[type];
    if (type < 12)
        return {};
    return (type - 12) / 2;
}

qint64 wholeNumber(const QByteArray &bytes)
{
    // The sign is that of the first byte.
    quint64 number = !bytes.isEmpty() && (static_cast<quint8>(bytes[0]) & 0x80U) ? ~quint64(0) : 0;
    for (const char byte : bytes)
        number = (number << 8) | static_cast<quint8>(byte);
    return static_cast<qint64>(number);
}

QVariant valueOf(quint64 type, const QByteArray &bytes)
{
    if (type == 0)
        return {};
    if (type == 7)
        return std::bit_cast<double>(wholeNumber(bytes));
    if (type == 8 || type == 9)
        return static_cast<qint64>(type - 8);
    if (type < 7)
        return wholeNumber(bytes);
    if (type % 2 == 0)
        return bytes;
    return QString::fromUtf8(bytes);
}

RawPage::Kind kindOf(char type)
{
    switch (type) {
    case 2:
        return RawPage::Kind::IndexInner;
    case 5:
        return RawPage::Kind::TableInner;
    case 10:
        return RawPage::Kind::IndexLeaf;
    case 13:
        return RawPage::Kind::TableLeaf;
    default:
        return RawPage::Kind::Unreadable;
    }
}

bool isInner(RawPage::Kind kind)
{
    return kind == RawPage::Kind::TableInner || kind == RawPage::Kind::IndexInner;
}

} // namespace

std::optional<QVariantList> rowValues(const QByteArray &content)
{
    qsizetype place = 0;
    quint64 header = 0;
    if (!readNumber(content, place, header) || header > static_cast<quint64>(content.size()))
        return {};
    const auto end = static_cast<qsizetype>(header);
    auto body = static_cast<quint64>(end);
    QVariantList values;
    while (place < end) {
        quint64 type = 0;
        if (!readNumber(content, place, type) || place > end || values.size() == mostColumns)
            return {};
        const auto size = sizeOfType(type);
        if (!size || *size > static_cast<quint64>(content.size()) - body)
            return {};
        values.append(valueOf(type, content.mid(static_cast<qsizetype>(body), static_cast<qsizetype>(*size))));
        body += *size;
    }
    // What is left over, or lacking, is the surest sign of damage.
    if (place != end || values.isEmpty() || body != static_cast<quint64>(content.size()))
        return {};
    return values;
}

std::unique_ptr<SqlitePages> SqlitePages::open(const QString &path)
{
    std::unique_ptr<SqlitePages> pages(new SqlitePages(path));
    if (!pages->m_file.open(QIODevice::ReadOnly))
        return {};
    pages->readHeader();
    return pages;
}

void SqlitePages::readHeader()
{
    const QByteArray header = m_file.read(headerSize);
    m_hasHeader = header.size() == headerSize && header.startsWith(QByteArrayLiteral("SQLite format 3\0"));
    if (m_hasHeader) {
        const auto stored = numberAt<quint16>(header, 16);
        const quint32 size = stored == 1 ? largestPage : stored;
        const auto reserved = static_cast<quint8>(header[20]);
        // Where these numbers make no sense, those that the program itself writes are the best guess.
        if (size >= smallestPage && std::has_single_bit(size))
            m_pageSize = size;
        m_usable = m_pageSize - (m_pageSize - reserved >= 480 ? reserved : 0U);
        m_firstFree = numberAt<quint32>(header, 32);
        m_applicationId = numberAt<quint32>(header, 68);
    }
    const qint64 pages = (m_file.size() + m_pageSize - 1) / m_pageSize;
    m_count = static_cast<quint32>(std::min<qint64>(pages, std::numeric_limits<qint32>::max()));
}

/// All bytes of a page; zeros for those that were cut off, nothing for a page that is not there.
QByteArray SqlitePages::bytesOf(quint32 number)
{
    if (number < 1 || number > m_count || !m_file.seek(static_cast<qint64>(number - 1) * m_pageSize))
        return {};
    QByteArray bytes = m_file.read(m_pageSize);
    bytes.append(static_cast<qsizetype>(m_pageSize) - bytes.size(), '\0');
    return bytes;
}

std::optional<QByteArray> SqlitePages::payload(const QByteArray &page, qsizetype begin, quint64 size, RawPage &on)
{
    // The longest content that stays on the page, and how much of a longer one does.
    const quint64 least = (m_usable - 12) * 32 / 255 - 23;
    const quint64 most = on.isOfIndex() ? (m_usable - 12) * 64 / 255 - 23 : m_usable - 35;
    const quint64 room = m_usable - 4;
    quint64 here = size;
    if (size > most) {
        const quint64 even = least + (size - least) % room;
        here = even <= most ? even : least;
    }
    const auto local = static_cast<qsizetype>(here);
    if (size > longestRow || begin + local + (here < size ? 4 : 0) > static_cast<qsizetype>(m_usable))
        return {};
    QByteArray content = page.mid(begin, local);
    quint32 next = here < size ? numberAt<quint32>(page, begin + local) : 0;
    const quint64 owner = (static_cast<quint64>(on.number) << 32) | static_cast<quint64>(begin);
    while (static_cast<quint64>(content.size()) < size) {
        if (m_owners.value(next, owner) != owner)
            return {};
        m_owners.insert(next, owner);
        const QByteArray more = bytesOf(next);
        // A page of nothing but zeros is one that was lost: no text of ours is so long and so empty.
        if (more.isEmpty() || more.count('\0') == more.size())
            return {};
        on.continuations.push_back(next);
        next = numberAt<quint32>(more, 0);
        const quint64 lacking = size - static_cast<quint64>(content.size());
        content.append(more.mid(4, static_cast<qsizetype>(std::min(lacking, room))));
    }
    if (next != 0)
        return {};
    return content;
}

bool SqlitePages::readRow(const QByteArray &page, qsizetype begin, RawPage &into)
{
    qsizetype place = begin;
    if (isInner(into.kind)) {
        if (place + 4 > static_cast<qsizetype>(m_usable))
            return false;
        into.children.push_back(numberAt<quint32>(page, place));
        place += 4;
    }
    if (into.kind == RawPage::Kind::TableInner)
        return true;
    quint64 size = 0;
    quint64 number = 0;
    if (!readNumber(page, place, size))
        return false;
    if (into.kind == RawPage::Kind::TableLeaf && !readNumber(page, place, number))
        return false;
    const auto content = payload(page, place, size, into);
    auto values = content ? rowValues(*content) : std::nullopt;
    if (!values)
        return false;
    into.rows.push_back({static_cast<qint64>(number), std::move(*values)});
    return true;
}

RawPage SqlitePages::page(quint32 number)
{
    RawPage page;
    page.number = number;
    const QByteArray bytes = bytesOf(number);
    if (bytes.isEmpty())
        return page;
    const qsizetype start = number == 1 ? headerSize : 0;
    page.kind = kindOf(bytes[start]);
    const auto rows = static_cast<qsizetype>(numberAt<quint16>(bytes, start + 3));
    const qsizetype pointers = start + (isInner(page.kind) ? 12 : 8);
    if (page.kind == RawPage::Kind::Unreadable || pointers + rows * 2 > static_cast<qsizetype>(m_usable)) {
        page.kind = RawPage::Kind::Unreadable;
        return page;
    }
    for (qsizetype row = 0; row < rows; ++row) {
        const auto begin = static_cast<qsizetype>(numberAt<quint16>(bytes, pointers + row * 2));
        if (begin < pointers + rows * 2 || !readRow(bytes, begin, page))
            ++page.badRows;
    }
    if (isInner(page.kind))
        page.children.push_back(numberAt<quint32>(bytes, start + 8));
    return page;
}

std::optional<std::vector<quint32>> SqlitePages::freePages()
{
    if (!m_hasHeader)
        return {};
    std::vector<quint32> free;
    QSet<quint32> trunks;
    for (quint32 trunk = m_firstFree; trunk != 0;) {
        const QByteArray bytes = bytesOf(trunk);
        if (bytes.isEmpty() || trunks.contains(trunk))
            return {};
        trunks.insert(trunk);
        free.push_back(trunk);
        const quint32 leaves = numberAt<quint32>(bytes, 4);
        if (leaves > m_usable / 4 - 2)
            return {};
        for (quint32 leaf = 0; leaf < leaves; ++leaf)
            free.push_back(numberAt<quint32>(bytes, 8 + static_cast<qsizetype>(leaf) * 4));
        trunk = numberAt<quint32>(bytes, 0);
    }
    return free;
}

} // namespace cxw
