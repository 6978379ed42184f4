// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workspace/address.h"

#include <QDir>
#include <QFileInfo>

namespace cxw {

/// The file beside which copies of a workspace go unless the person says otherwise: its own; where it is kept in none,
/// one of its name in the person's home folder.
[[nodiscard]] inline QFileInfo besideWorkspace(const WorkspaceAddress &address)
{
    const auto file = address.file();
    return file ? QFileInfo(*file) : QFileInfo(QDir::home(), address.name());
}

} // namespace cxw
