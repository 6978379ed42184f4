// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QFileDevice>

namespace cxw {

/// Writes `content` to the file at `path`, in place of whatever file stands there.
///
/// Success means that the whole content is on the disk under that name. After an error the file that was there
/// before is as it was, and no other file is left behind. Every file that the program writes goes through here,
/// but the workspace file itself, which SQLite writes.
[[nodiscard]] Result<void> writeFileSafely(const QString &path, const QByteArray &content);

/// For the eyes of the owner alone: what a new workspace is.
inline constexpr QFileDevice::Permissions ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

/// Who may read and write a copy of a file: those who may do it with the file, and always its owner.
[[nodiscard]] QFileDevice::Permissions permissionsLike(const QString &path);

/// Makes a new, empty file which from its first moment on nobody else may open; an Error, in the system's words, when
/// it can't be made or when there is one of that name.
[[nodiscard]] Result<void> makeNewFile(const QString &path, QFileDevice::Permissions permissions);

/// Makes the folder, for its owner alone, where it is not there yet; false when that can't be done.
[[nodiscard]] bool makeOwnFolder(const QString &path);

/// Makes the names in a folder as durable as the files: a new name is kept for good only when its folder is on the
/// disk. Not every file system can do that, and a file is safe under one name or the other, so there is no error.
void syncFolder(const QString &folder);

} // namespace cxw
