// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/frame/place.h"
#include "ui/shell/givenfiles.h"
#include "ui/style/style.h"

#include <optional>
#include <variant>

namespace cxw {

/// What the command line of the workbench asks for.
struct WorkbenchOptions
{
    /// A workspace to open; none to begin with Start.
    GivenFiles files;
    bool sample = false;
    /// In place of the scheme that the person chose last.
    std::optional<Scheme> scheme;
    /// In place of the place where the person was last.
    std::optional<Place> place;
    /// A window of its own, though there may be one.
    bool newWindow = false;
    /// Qt's name of the window system, where it is asked for.
    QString platform;
};

/// Says what is wrong with a command line and gives the exit code for it.
[[nodiscard]] int refuseOptions(const QString &sentence);

/// Reads the command line, or prints what it asks for and gives the exit code: 0 after --help and --version, 2 and a
/// sentence after a word that means nothing. Needs an application, and no display. The language has
/// been taken out by takeLanguage().
[[nodiscard]] std::variant<WorkbenchOptions, int> readOptions(const QStringList &arguments);

} // namespace cxw
