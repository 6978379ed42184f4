// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/fuzz/damage.h"

#include <QStringList>

#include <sqlite3.h>

#include <algorithm>
#include <utility>

namespace cxw {

namespace {

constexpr qsizetype pageSize = 4096;
constexpr qsizetype orderSize = 8;
constexpr qsizetype fileHeader = 100;

/// A database in memory that begins as a copy of a file.
class Database
{
    Q_DISABLE_COPY_MOVE(Database)

public:
    explicit Database(const QByteArray &file)
    {
        sqlite3_open(":memory:", &m_handle);
        const auto size = static_cast<sqlite3_uint64>(file.size());
        auto *bytes = static_cast<unsigned char *>(sqlite3_malloc64(size));
        std::ranges::copy(file, bytes);
        sqlite3_deserialize(m_handle, "main", bytes, file.size(), file.size(),
                            SQLITE_DESERIALIZE_FREEONCLOSE | SQLITE_DESERIALIZE_RESIZEABLE);
    }

    ~Database() { sqlite3_close(m_handle); }

    /// What goes wrong leaves the database as it was.
    void run(const QString &sql) { sqlite3_exec(m_handle, sql.toUtf8().constData(), nullptr, nullptr, nullptr); }

    [[nodiscard]] QStringList firstColumn(const QString &sql)
    {
        QStringList rows;
        const auto take = [](void *list, int, char **values, char **) {
            static_cast<QStringList *>(list)->append(QString::fromUtf8(values[0]));
            return 0;
        };
        sqlite3_exec(m_handle, sql.toUtf8().constData(), take, &rows, nullptr);
        return rows;
    }

    [[nodiscard]] QByteArray file() const
    {
        sqlite3_int64 size = 0;
        unsigned char *bytes = sqlite3_serialize(m_handle, "main", &size, 0);
        const QByteArray copy(reinterpret_cast<const char *>(bytes), bytes ? static_cast<qsizetype>(size) : 0);
        sqlite3_free(bytes);
        return copy;
    }

private:
    sqlite3 *m_handle = nullptr;
};

/// A number of SQLite's record format, and how many bytes it takes.
std::pair<qint64, qsizetype> varint(const QByteArray &bytes, qsizetype place)
{
    constexpr qsizetype longest = 8;
    qint64 value = 0;
    for (qsizetype length = 0; length < longest && place + length < bytes.size(); ++length) {
        const auto byte = static_cast<unsigned char>(bytes[place + length]);
        value = value * 128 + byte % 128;
        if (byte < 128)
            return {value, length + 1};
    }
    return {value, longest};
}

int twoBytes(const QByteArray &bytes, qsizetype place)
{
    if (place < 0 || place + 1 >= bytes.size())
        return 0;
    return static_cast<unsigned char>(bytes[place]) * 256 + static_cast<unsigned char>(bytes[place + 1]);
}

/// Where the record of a cell begins; -1 where there is no such cell.
qsizetype recordOf(const QByteArray &bytes, qsizetype page, int cell)
{
    constexpr char tableLeaf = 13;
    constexpr char indexLeaf = 10;
    const qsizetype header = page == 0 ? fileHeader : page;
    if (header + 8 > bytes.size() || (bytes[header] != tableLeaf && bytes[header] != indexLeaf))
        return -1;
    const int cells = twoBytes(bytes, header + 3);
    if (cells == 0)
        return -1;
    qsizetype place = page + twoBytes(bytes, header + 8 + 2 * (cell % cells));
    place += varint(bytes, place).second;
    if (bytes[header] == tableLeaf)
        place += varint(bytes, place).second;
    return place;
}

/// How many bytes a value of a type takes.
qint64 sizeOf(qint64 type)
{
    constexpr qint64 sizes[] = {0, 1, 2, 3, 4, 6, 8, 8, 0, 0, 0, 0};
    return type < 12 ? sizes[type] : (type - 12) / 2;
}

/// What a value can become by way of the database.
QString valueFor(int choice, quint16 seed)
{
    const QStringList values{
        QStringLiteral("NULL"),
        QStringLiteral("''"),
        QString::number(seed),
        QString::number(-static_cast<int>(seed)),
        QStringLiteral("'x%1'").arg(seed),
        QStringLiteral("9223372036854775807"),
        QStringLiteral("-1e300"),
        QStringLiteral("'2026-13-%1'").arg(seed % 40),
        QStringLiteral("'{\"a\":[%1'").arg(seed),
        QStringLiteral("CAST(x'c3ff00ed' AS TEXT)"),
        QStringLiteral("'null'"),
        QStringLiteral("'{}'"),
    };
    return values[choice % values.size()];
}

} // namespace

struct Damage::Order
{
    int what = 0;
    int page = 0;
    quint16 first = 0;
    quint16 second = 0;
    QByteArray bytes;
};

Damage::Damage(const QByteArray &file) : m_file(file)
{
    Database database(file);
    m_columns = database.firstColumn(
        QStringLiteral("SELECT m.name || '.' || c.name FROM sqlite_master AS m JOIN pragma_table_info(m.name) AS c "
                       "WHERE m.type = 'table' ORDER BY m.name, c.cid"));
}

Damage::~Damage() = default;

qsizetype Damage::placeOf(const Order &order) const
{
    const qsizetype pages = std::max<qsizetype>(m_now.size() / pageSize, 1);
    return order.page % pages * pageSize;
}

/// Sets a value in a row, past all rules of the file but the types of its columns.
void Damage::changeByDatabase(const Order &order)
{
    const QStringList column = m_columns[order.first % m_columns.size()].split(u'.');
    Database database(m_now);
    database.run(QStringLiteral("PRAGMA ignore_check_constraints = 1"));
    const QString value = valueFor(order.page, order.second);
    if (order.bytes[0] % 2 == 0)
        database.run(QStringLiteral("UPDATE %1 SET %2 = %3").arg(column[0], column[1], value));
    else
        database.run(QStringLiteral("UPDATE %1 SET %2 = %3 WHERE %2 IN (SELECT %2 FROM %1 LIMIT 1 OFFSET %4)")
                         .arg(column[0], column[1], value, QString::number(order.bytes[1] & 7)));
    if (const QByteArray file = database.file(); !file.isEmpty())
        m_now = file;
}

/// Gives a value of a row another type, or other bytes.
void Damage::changeCell(const Order &order, bool type)
{
    const qsizetype record = recordOf(m_now, placeOf(order), order.first);
    if (record < 0)
        return;
    const auto [headerSize, length] = varint(m_now, record);
    qsizetype place = record + length;
    qsizetype value = record + headerSize;
    for (int column = order.second % 16; column > 0 && place < record + headerSize; --column) {
        const auto [number, taken] = varint(m_now, place);
        value += sizeOf(number);
        place += taken;
    }
    const qsizetype target = type ? place : value;
    if (target < m_now.size())
        m_now[target] = order.bytes[0];
    if (!type && target + 1 < m_now.size())
        m_now[target + 1] = order.bytes[1];
}

void Damage::change(const Order &order)
{
    const qsizetype page = placeOf(order);
    switch (order.what % 8) {
    case 0:
    case 1:
        changeByDatabase(order);
        break;
    case 2:
        changeCell(order, true);
        break;
    case 3:
        changeCell(order, false);
        break;
    case 4: // any two bytes of a page
        if (const qsizetype place = page + order.first % pageSize; place + 1 < m_now.size())
            m_now.replace(place, 2, order.bytes);
        break;
    case 5: // the header of a page, or of the file
        if (const qsizetype place = page + order.first % 112; place < m_now.size())
            m_now[place] = order.bytes[0];
        break;
    case 6: // one page in place of another
        m_now.replace(page, pageSize,
                      m_now.mid(order.first % std::max<qsizetype>(m_now.size() / pageSize, 1) * pageSize, pageSize));
        break;
    case 7:
        m_now.truncate(page + order.first % pageSize);
        break;
    }
}

QByteArray Damage::done(const QByteArray &orders)
{
    m_now = m_file;
    for (qsizetype from = 0; from + orderSize <= orders.size() && !m_now.isEmpty(); from += orderSize) {
        const QByteArray bytes = orders.mid(from, orderSize);
        change({static_cast<unsigned char>(bytes[0]), static_cast<unsigned char>(bytes[1]),
                static_cast<quint16>(twoBytes(bytes, 2)), static_cast<quint16>(twoBytes(bytes, 4)), bytes.last(2)});
    }
    return m_now;
}

} // namespace cxw
