// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace cxw {

/// Where SQLite keeps what a change of a file replaces, until the change is done.
[[nodiscard]] QString journalOf(const QString &path);

/// Whether a change to the file was cut short, so that its journal waits beside it for the next opening.
[[nodiscard]] bool hasJournal(const QString &path);

/// The file's first page as the next opening will put it back; none where no journal holds it whole.
/// By https://www.sqlite.org/fileformat2.html#the_rollback_journal, trusting nothing that stands there.
[[nodiscard]] std::optional<QByteArray> firstPageInJournal(const QString &path);

} // namespace cxw
