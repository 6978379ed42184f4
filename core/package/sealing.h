// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/package/packageheader.h"

namespace cxw {

// A package is a file that only a password opens: scrypt makes a key of the password, and AES-256-GCM seals the content
// with it, so that it can neither be read nor changed unnoticed. See PackageHeader for the layout.

/// From how many letters on a password is not remarked on.
inline constexpr int goodPasswordLength = 12;

/// What to say of a password that is easily guessed; none where nothing needs to be said. Only its length counts:
/// rules about kinds of characters make passwords hard to remember and not hard to guess.
[[nodiscard]] std::optional<QString> passwordAdvice(const QString &password);

/// The content as a package. An Error when the password is empty or the content longer than
/// PackageHeader::largestContent. Another cost than the present one is for tests.
[[nodiscard]] Result<QByteArray> seal(const QByteArray &content, const QString &password, const KeyCost &cost = {});

/// The content of a package. A wrong password and a package that was changed give one and the same Error: who could
/// tell them apart could try passwords on parts of it.
[[nodiscard]] Result<QByteArray> unseal(const QByteArray &package, const QString &password);

} // namespace cxw
