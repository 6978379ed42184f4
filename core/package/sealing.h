// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/package/packageheader.h"

namespace cxw {

// A package is a file that only a password opens: scrypt makes a key of the password, and AES-256-GCM seals the content
// with it, so that it can neither be read nor changed unnoticed. See PackageHeader for the layout.

/// The content as a package. An Error when the password is empty or the content longer than
/// PackageHeader::largestContent. Another cost than the present one is for tests.
[[nodiscard]] Result<QByteArray> seal(const QByteArray &content, const QString &password, const KeyCost &cost = {});

/// The content of a package. A wrong password and a package that was changed give one and the same Error: who could
/// tell them apart could try passwords on parts of it.
[[nodiscard]] Result<QByteArray> unseal(const QByteArray &package, const QString &password);

} // namespace cxw
