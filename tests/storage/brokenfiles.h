// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QStringList>

#include <utility>
#include <vector>

namespace cxw {

// Workspace files as no program of ours leaves them.

/// A whole workspace file with everyKind() in it.
[[nodiscard]] QByteArray wholeFile();

/// The statements by which a value comes into a file that the file's own rules forbid.
[[nodiscard]] QStringList smuggled(const QString &sql);

/// A name and a statement to smuggle, for values that the program does not write and that make a record unreadable.
[[nodiscard]] std::vector<std::pair<const char *, const char *>> otherValues();

/// Writes a file and its journal as a program leaves them that ends in the middle of a change to `content`.
void writeInterrupted(const QString &path, const QByteArray &content);

/// The size of a page of our files, in bytes.
inline constexpr int pageSize = 4096;

/// The content with one page filled with a byte; of the first page the header stays, so that the rest is looked at.
[[nodiscard]] QByteArray withBrokenPage(const QByteArray &content, qsizetype page, char filling);

/// Opens the file and reads all there is; what it is told does not matter.
void readEverything(const QString &path);

} // namespace cxw
