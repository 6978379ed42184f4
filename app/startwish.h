// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/givenfiles.h"

#include <optional>

namespace cxw {

/// What a start asks of the window that is there already.
struct StartWish
{
    GivenFiles files;
    bool sample = false;
    /// As on the command line; empty where nothing was said.
    QString scheme;
    QString place;
    /// By which the window system lets the window come to the front; empty where it needs none.
    QString activationToken;

    bool operator==(const StartWish &) const = default;
};

/// As one line, which ends with a line break.
[[nodiscard]] QByteArray toLine(const StartWish &wish);

/// The wish in a line; none where the line is anything else.
[[nodiscard]] std::optional<StartWish> wishFromLine(const QByteArray &line);

} // namespace cxw
