// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/rawtables.h"
#include "core/workspace/filereports.h"
#include "core/workspace/records.h"

#include <map>

namespace cxw {

/// Counts what a salvage saves and loses, kind by kind, and tells it in sentences.
class SalvageTally
{
public:
    /// What is counted: the kinds of records in the order of Record, then the lines and the changes of the history.
    using Kind = size_t;
    static constexpr Kind historyLine = std::variant_size_v<Record>;
    static constexpr Kind historyChange = historyLine + 1;

    struct Counts
    {
        qsizetype saved = 0;
        /// Rows that can't be read, or without what they are nothing.
        qsizetype lost = 0;
        /// Values that could not be read and were left empty.
        qsizetype emptied = 0;
        /// Records that their table has lost, and whose last state the history tells.
        qsizetype fromHistory = 0;
        /// Records that others refer to and of which nothing else is known.
        qsizetype standIns = 0;
        /// References to what is gone, left out.
        qsizetype unlinked = 0;
        /// Whether more may be missing than can be counted.
        bool broken = false;
    };

    template <typename R>
    [[nodiscard]] Counts &of()
    {
        return of(Record(R()).index());
    }
    [[nodiscard]] Counts &of(Kind kind) { return m_counts[kind]; }
    /// Counts what the table that holds the kind has lost.
    template <typename R>
    void noteTable(const RawTable &table)
    {
        noteTable(Record(R()).index(), table);
    }
    void noteTable(Kind kind, const RawTable &table);
    /// Says something that is true of the whole file.
    void noteLoss(const QString &sentence) { m_general.append(sentence); }

    [[nodiscard]] SalvageReport report() const;

private:
    std::map<Kind, Counts> m_counts;
    QStringList m_general;
};

} // namespace cxw
