// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace cxw {

/// Writes `content` to the file at `path`, in place of whatever file stands there.
///
/// Success means that the whole content is on the disk under that name. After an error the file that was there
/// before is as it was, and no other file is left behind. Every file that the program writes goes through here,
/// but the workspace file itself, which SQLite writes.
[[nodiscard]] Result<void> writeFileSafely(const QString &path, const QByteArray &content);

/// Makes the names in a folder as durable as the files: a new name is kept for good only when its folder is on the
/// disk. Not every file system can do that, and a file is safe under one name or the other, so there is no error.
void syncFolder(const QString &folder);

} // namespace cxw
