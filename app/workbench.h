// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "ui/shell/place.h"
#include "ui/style/style.h"

#include <QStringList>

#include <optional>

namespace cxw {

/// What the command line of the workbench asks for.
struct WorkbenchOptions
{
    /// A workspace to open; none to begin with Start.
    QString file;
    bool sample = false;
    /// In place of the scheme that the person chose last.
    std::optional<Scheme> scheme;
    /// In place of the place where the person was last.
    std::optional<Place> place;
};

/// Reads the command line; ends the program after --help, --version, or a word that means nothing.
[[nodiscard]] WorkbenchOptions readOptions(const QStringList &arguments);

/// Puts the parts together, opens the window and runs until it is closed; gives the program's exit code.
[[nodiscard]] int runWorkbench(const WorkbenchOptions &options);

} // namespace cxw
