// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workspace/workspace.h"

#include <QStringList>

#include <optional>

namespace cxw {

/// What somebody who knows the organization would try first: its name, those of its units, rounds and people, and the
/// words that these are made of.
[[nodiscard]] QStringList namesToGuessWith(const Workspace &workspace);

/// What to say of a password that is easily guessed; none where nothing needs to be said. It is judged by how many
/// tries somebody needs who knows dictionaries, keyboards and `names`, not by rules about kinds of characters, which
/// make passwords hard to remember and not hard to guess. An estimate, which the words say: only its first 100
/// characters are looked at, so that a longer one may be better than it is said to be.
[[nodiscard]] std::optional<QString> passwordAdvice(const QString &password, const QStringList &names = {});

} // namespace cxw
