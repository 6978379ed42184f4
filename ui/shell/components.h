// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <span>

namespace cxw {

/// A piece of work that is in the program, or that it is linked with, and the licence under which it is there.
struct Component
{
    const char *name;
    /// By its SPDX name.
    const char *licence;
    /// In the words of whoever holds it.
    const char *copyright;
    /// The files with the licence's text, a blank between them: "LGPL-3.0 GPL-3.0".
    const char *texts;
};

/// The program itself.
[[nodiscard]] const Component &thisProgram();

/// The work of others, in the order in which it is shown.
[[nodiscard]] std::span<const Component> othersWork();

/// The copyright and the whole of the licence, as they were written.
[[nodiscard]] QString licenceText(const Component &component);

} // namespace cxw
