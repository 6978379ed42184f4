// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QByteArray>

#include <memory>

class QFile;

namespace cxw {

// Every file that is read goes through here, but those that SQLite reads: a name can lead to a pipe on which nobody
// writes, to a device without an end, or to more than fits into memory.

/// The path in full, whatever the folder is later. A name is a name: Qt would take one that begins with a colon for
/// something within the program, and SQLite ":memory:" for no file at all.
[[nodiscard]] QString absolutePath(const QString &path);

/// Opens a file to be read, if it is an ordinary one. Waits for nobody; an Error says in a sentence why it can't be.
[[nodiscard]] Result<std::unique_ptr<QFile>> openOrdinaryFile(const QString &path);

/// The whole content of an ordinary file of at most `longest` bytes; an Error for a longer one, of which no more than
/// that is read.
[[nodiscard]] Result<QByteArray> readFileWithin(const QString &path, qint64 longest);

} // namespace cxw
