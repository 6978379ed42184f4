// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QTemporaryDir>

#include <memory>

namespace cxw {

/// Where SQLite keeps what a change of a file replaces, until the change is done.
[[nodiscard]] QString journalOf(const QString &path);

/// Whether such a journal waits beside the file: somebody is just writing, or a change was cut short.
[[nodiscard]] bool hasJournal(const QString &path);

/// A copy of a workspace file that nobody else sees, as opening would leave the file: a change that was cut short is
/// taken back. The file itself and what is beside it are only read. The copy goes with the object.
class PrivateCopy
{
public:
    /// Copies the file while nobody can write to it: under the lock that SQLite's own readers take. An Error when
    /// somebody goes on writing, and when the file can't be read.
    [[nodiscard]] static Result<std::unique_ptr<PrivateCopy>> of(const QString &path);

    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("copy.cxw")); }
    /// Whether a change had been cut short, which the copy is without.
    [[nodiscard]] bool isWithoutLastChange() const { return m_withoutLastChange; }

private:
    PrivateCopy() = default;

    QTemporaryDir m_folder;
    bool m_withoutLastChange = false;
};

} // namespace cxw
