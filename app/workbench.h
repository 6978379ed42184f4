// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/workbenchoptions.h"

namespace cxw {

class ProgramTexts;
class SingleWindow;

/// Puts the parts together, opens the window and runs until it is closed; gives the program's exit code. Later starts
/// come in by `single`.
[[nodiscard]] int runWorkbench(const WorkbenchOptions &options, SingleWindow &single, ProgramTexts &texts);

} // namespace cxw
