// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/historyreader.h"
#include "core/storage/salvagetally.h"
#include "core/storage/transaction.h"
#include "core/workspace/history.h"

namespace cxw {

/// The history of a damaged file, for the new one.
class SalvagedHistory
{
public:
    /// Takes the lines and changes that can be read.
    SalvagedHistory(const RawTables &raw, SalvageTally &tally);

    /// What the newest change says of each record, by kindName() and keyText(): none where it took the record away.
    using States = std::map<std::pair<QString, QString>, std::optional<Record>>;
    [[nodiscard]] States states() const;

    /// Writes the history, and that it was salvaged as its last line.
    [[nodiscard]] Result<void> write(Transaction &transaction, const QString &label, const Stamp &stamp) const;

private:
    void takeLines(const RawTable &table, SalvageTally &tally);
    void takeChanges(const RawTable &table, SalvageTally &tally);
    /// A line for changes whose own line is gone.
    void putStandIn(qint64 number, SalvageTally &tally);

    std::map<qint64, HistoryEntry> m_lines;
    /// The values of the rows by line and position.
    std::map<std::pair<qint64, qint64>, QVariantList> m_changes;
};

/// Whether a row of changes is one that the program writes, or has written before it kept each ballot of an import.
[[nodiscard]] bool isSound(const HistoryRow &row);

} // namespace cxw
