// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/package/packageheader.h"

#include <QCoreApplication>
#include <QtEndian>

#include <bit>

namespace cxw {

namespace {

struct PackageText
{
    Q_DECLARE_TR_FUNCTIONS(cxw::PackageText)
};

constexpr char magic[] = {'C', 'X', 'W', 'P', '\r', '\n', '\x1a', '\n'};
constexpr quint16 ourVersion = 1;
constexpr char scryptKey = 1;
constexpr char aesGcm = 1;
constexpr int versionAt = 8;
constexpr int keyAt = 10;
constexpr int sealAt = 11;
constexpr int costAt = 12;
constexpr int saltAt = 24;
constexpr int nonceAt = saltAt + PackageHeader::saltSize;
constexpr int lengthAt = nonceAt + PackageHeader::nonceSize;
static_assert(lengthAt + 8 == PackageHeader::size);

constexpr quint32 smallestN = 1U << 14;
constexpr quint64 mostMemory = quint64(256) * 1024 * 1024;
constexpr quint64 mostWork = quint64(1) << 22;

template <typename Number>
Number numberAt(QByteArrayView bytes, int at)
{
    return qFromBigEndian<Number>(bytes.data() + at);
}

template <typename Number>
void appendNumber(QByteArray &bytes, Number number)
{
    char written[sizeof(Number)];
    qToBigEndian(number, written);
    bytes.append(written, sizeof(Number));
}

/// What can be told from the first bytes, which every version has.
std::optional<Error> troubleWithKind(QByteArrayView package)
{
    if (!looksLikePackage(package))
        return Error{PackageText::tr("This is no package of a workspace. Choose a file that was made with “Pack”; its "
                                     "name usually ends with .cxwp."),
                     {}};
    if (package.size() >= keyAt && numberAt<quint16>(package, versionAt) > ourVersion)
        return Error{PackageText::tr("The package was made by a newer version of this program. Open it with that "
                                     "version, or update this one."),
                     {}};
    return std::nullopt;
}

Error cutOff(qint64 present, qint64 whole)
{
    return {PackageText::tr("The package is not whole: it has %1 of its %2 bytes. Ask for it to be sent again.")
                .arg(QString::number(present), QString::number(whole)),
            {}};
}

} // namespace

bool KeyCost::isAcceptable() const
{
    // Each factor first, so that no product overflows.
    if (n < smallestN || !std::has_single_bit(n) || r == 0 || p == 0 || r > mostWork || p > mostWork)
        return false;
    const quint64 nr = quint64(n) * r;
    return nr <= mostMemory / 128 && nr <= mostWork / p;
}

QByteArray PackageHeader::toBytes() const
{
    QByteArray bytes(magic, sizeof magic);
    appendNumber(bytes, ourVersion);
    bytes.append(scryptKey).append(aesGcm);
    for (const quint32 number : {cost.n, cost.r, cost.p})
        appendNumber(bytes, number);
    bytes.append(salt).append(nonce);
    appendNumber(bytes, contentSize);
    return bytes;
}

bool looksLikePackage(QByteArrayView bytes)
{
    return bytes.startsWith(QByteArrayView(magic, sizeof magic));
}

Result<PackageHeader> readPackageHeader(QByteArrayView beginning, qint64 size)
{
    if (auto trouble = troubleWithKind(beginning))
        return std::move(*trouble);
    constexpr qint64 leastSize = PackageHeader::size + PackageHeader::tagSize;
    if (size < leastSize)
        return cutOff(size, leastSize);
    PackageHeader header;
    header.cost = {numberAt<quint32>(beginning, costAt), numberAt<quint32>(beginning, costAt + 4),
                   numberAt<quint32>(beginning, costAt + 8)};
    header.contentSize = numberAt<qint64>(beginning, lengthAt);
    const bool ours = numberAt<quint16>(beginning, versionAt) == ourVersion && beginning[keyAt] == scryptKey
                      && beginning[sealAt] == aesGcm && header.cost.isAcceptable();
    if (!ours || header.contentSize < 0 || header.contentSize > PackageHeader::largestContent)
        return Error{PackageText::tr("The beginning of the package says what no package of this program says, so it "
                                     "was not opened. Ask for it to be sent again."),
                     {}};
    const qint64 whole = leastSize + header.contentSize;
    if (size < whole)
        return cutOff(size, whole);
    if (size > whole)
        return Error{PackageText::tr("The package is longer than it says of itself: something was added to it on the "
                                     "way. Ask for it to be sent again."),
                     {}};
    header.salt = beginning.sliced(saltAt, PackageHeader::saltSize).toByteArray();
    header.nonce = beginning.sliced(nonceAt, PackageHeader::nonceSize).toByteArray();
    return header;
}

} // namespace cxw
