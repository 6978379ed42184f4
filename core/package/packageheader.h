// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace cxw {

/// What it costs to make the key from a password, and with it to try one: the parameters of scrypt (RFC 7914).
/// The key takes 128 · n · r bytes of memory.
struct KeyCost
{
    /// A power of two.
    quint32 n = 1U << 17;
    quint32 r = 8;
    quint32 p = 1;

    /// Whether this program makes keys at this cost: not so cheap that a password is guessed at once, and not so
    /// dear that a package brings the machine to its knees. At most 256 MB and four times the work of a new package.
    [[nodiscard]] bool isAcceptable() const;

    bool operator==(const KeyCost &) const = default;
};

/// The open beginning of a package. Numbers are big-endian:
///
/// | at | bytes | what |
/// |---|---|---|
/// | 0 | 8 | `CXWP`, CR, LF, SUB, LF |
/// | 8 | 2 | version of the layout: 1 |
/// | 10 | 1 | how the key is made: 1, scrypt |
/// | 11 | 1 | how the content is sealed: 1, AES-256-GCM |
/// | 12 | 4, 4, 4 | n, r and p of scrypt |
/// | 24 | 16 | salt |
/// | 40 | 12 | nonce |
/// | 52 | 8 | length of the content in bytes |
///
/// The sealed content follows, as long as the content itself, and then the tag of 16 bytes, which vouches for the
/// content and for these 60 bytes.
struct PackageHeader
{
    static constexpr int size = 60;
    static constexpr int saltSize = 16;
    static constexpr int nonceSize = 12;
    static constexpr int tagSize = 16;
    /// The longest content, in bytes: 512 MB. A package is made and opened in memory as a whole.
    static constexpr qint64 largestContent = qint64(512) * 1024 * 1024;

    KeyCost cost;
    QByteArray salt;
    QByteArray nonce;
    qint64 contentSize = 0;

    [[nodiscard]] QByteArray toBytes() const;

    bool operator==(const PackageHeader &) const = default;
};

/// Whether the file begins as packages do.
[[nodiscard]] bool looksLikePackage(QByteArrayView bytes);

/// The header that a package begins with, every value in its range and the length that of the package. An Error when
/// this is no package, one that was cut off, one of a newer version, or one that asks for more than this program gives.
/// `beginning` is as much of it as is there, up to the header's size at least, and `size` the length of the whole.
[[nodiscard]] Result<PackageHeader> readPackageHeader(QByteArrayView beginning, qint64 size);

/// The same for a package that is there as a whole.
[[nodiscard]] inline Result<PackageHeader> readPackageHeader(QByteArrayView package)
{
    return readPackageHeader(package, package.size());
}

} // namespace cxw
