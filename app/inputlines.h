// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace cxw {

/// The lines of the standard input as they come, for who has something to do while none comes. Made once in a program,
/// which may end while a line is waited for.
class InputLines
{
public:
    InputLines();

    /// The next line without its end; none once the input has ended. While it waits, it calls `meanwhile` after each
    /// `patience`.
    [[nodiscard]] std::optional<QByteArray> next(std::chrono::milliseconds patience,
                                                 const std::function<void()> &meanwhile);

private:
    struct Shared;
    std::shared_ptr<Shared> m_shared;
};

} // namespace cxw
