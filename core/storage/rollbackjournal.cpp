// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/rollbackjournal.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <bit>

namespace cxw {

namespace {

constexpr qsizetype headerSize = 28;
constexpr qsizetype numberSize = 4;

/// What stands before a run of pages.
struct Header
{
    /// More than can be there where the run goes on to the journal's end.
    quint32 pages = 0;
    quint32 nonce = 0;
    quint32 sectorSize = 0;
    quint32 pageSize = 0;

    [[nodiscard]] qint64 recordSize() const { return qint64{pageSize} + 2 * numberSize; }
};

quint32 numberAt(const QByteArray &bytes, qsizetype place)
{
    return qFromBigEndian<quint32>(bytes.constData() + place);
}

QByteArray bytesAt(QFile &file, qint64 place, qint64 size)
{
    return file.seek(place) ? file.read(size) : QByteArray();
}

bool isSize(quint32 size, quint32 smallest)
{
    constexpr quint32 largest = 65536;
    return std::has_single_bit(size) && size >= smallest && size <= largest;
}

std::optional<Header> headerAt(QFile &file, qint64 place)
{
    static const QByteArray magic = QByteArray::fromHex(QByteArrayLiteral("d9d505f920a163d7"));
    const QByteArray bytes = bytesAt(file, place, headerSize);
    if (bytes.size() < headerSize || !bytes.startsWith(magic))
        return {};
    const Header header{numberAt(bytes, 8), numberAt(bytes, 12), numberAt(bytes, 20), numberAt(bytes, 24)};
    return isSize(header.sectorSize, 32) && isSize(header.pageSize, 512) ? std::optional(header) : std::nullopt;
}

/// SQLite sums up every two hundredth byte, from the end.
quint32 sumOf(const QByteArray &page, quint32 nonce)
{
    constexpr qsizetype stride = 200;
    quint32 sum = nonce;
    for (qsizetype place = page.size() - stride; place > 0; place -= stride)
        sum += static_cast<quint8>(page[place]);
    return sum;
}

/// Looks for the first page in a run of pages. Returns whether the run is whole so far: SQLite puts nothing back from
/// the first page on that is not.
bool readRun(QFile &file, qint64 place, qint64 count, const Header &header, std::optional<QByteArray> &firstPage)
{
    for (qint64 done = 0; done < count && !firstPage; ++done, place += header.recordSize()) {
        const QByteArray record = bytesAt(file, place, header.recordSize());
        if (record.size() < header.recordSize())
            return false;
        const QByteArray page = record.mid(numberSize, header.pageSize);
        if (sumOf(page, header.nonce) != numberAt(record, numberSize + page.size()))
            return false;
        if (numberAt(record, 0) == 1)
            firstPage = page;
    }
    return true;
}

} // namespace

QString journalOf(const QString &path)
{
    // SQLite keeps it beside the file itself, whatever way led there.
    const QString canonical = QFileInfo(path).canonicalFilePath();
    return (canonical.isEmpty() ? path : canonical) + QStringLiteral("-journal");
}

bool hasJournal(const QString &path)
{
    return QFileInfo(journalOf(path)).size() > 0;
}

std::optional<QByteArray> firstPageInJournal(const QString &path)
{
    QFile file(journalOf(path));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    std::optional<QByteArray> firstPage;
    qint64 place = 0;
    while (const auto header = headerAt(file, place)) {
        const qint64 pages = place + header->sectorSize;
        const qint64 room = std::max<qint64>(0, file.size() - pages) / header->recordSize();
        const qint64 count = std::min<qint64>(header->pages, room);
        if (!readRun(file, pages, count, *header, firstPage) || firstPage)
            return firstPage;
        // The next run begins with a new sector.
        const qint64 end = pages + count * header->recordSize();
        place = (end + header->sectorSize - 1) / header->sectorSize * header->sectorSize;
    }
    return {};
}

} // namespace cxw
