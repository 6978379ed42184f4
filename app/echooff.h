// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

namespace cxw {

/// For as long as it lives, the terminal does not show what is typed. It shows it again when the program is ended from
/// outside, as with Ctrl+C. There may be one at a time.
class EchoOff
{
    Q_DISABLE_COPY_MOVE(EchoOff)

public:
    EchoOff();
    ~EchoOff();

    /// Whether somebody types: the standard input is a terminal.
    [[nodiscard]] static bool isTerminal();
};

} // namespace cxw
