// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/frame/settings.h"

namespace cxw {

// Where the window keeps its own files. The command line looks there, too, so that both have one place for backups.
// The application must know its organization's name.

/// The file of what the program remembers about its user.
[[nodiscard]] QString settingsFile();

/// The folder of the program's own files: the sample, and backups as long as no other place was chosen.
[[nodiscard]] QString ownFolder();

/// Where backups go where the person has chosen no other folder.
[[nodiscard]] QString usualBackupFolder();

} // namespace cxw
