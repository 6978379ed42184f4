// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QCoreApplication>

class QSqlError;

namespace cxw {

/// Gives the sentences of the storage their context for translation.
struct Storage
{
    Q_DECLARE_TR_FUNCTIONS(cxw::Storage)
};

/// The path as people on this system write it.
[[nodiscard]] QString shownPath(const QString &path);

/// What SQLite refused, in a sentence; its own words are in the details.
[[nodiscard]] Error sqlError(const QSqlError &error, const QString &path);

/// The same for a result code of SQLite's own functions.
[[nodiscard]] Error sqliteError(int code, const QString &path);

/// Whether the error of sqlError() only says that another program is writing at the moment.
[[nodiscard]] bool isBusy(const Error &error, const QString &path);

/// The file holds something that the program does not write; `what` names the place.
[[nodiscard]] Error damagedError(const QString &path, const QString &what);

/// The file's tables, or how it is kept, are not those that the program makes.
[[nodiscard]] Error alteredError(const QString &path);

/// The file is of another program, or none that can be read.
[[nodiscard]] Error foreignError(const QString &path);

/// The file was written by a later release.
[[nodiscard]] Error newerError(const QString &path);

/// The workspace is open for reading only, for the reason that the sentence gives.
[[nodiscard]] Error readOnlyError(const QString &reason);

} // namespace cxw
