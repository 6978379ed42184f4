// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workspace/edit.h"

#include <QSet>
#include <QStringList>

namespace cxw {

/// Who did something, and when (UTC).
struct Stamp
{
    QDateTime at;
    QString who;
};

/// One line of the history: an edit as it was done.
struct HistoryEntry
{
    /// Rises by one with every entry, from 1.
    qint64 number = 0;
    QDateTime at;
    QString who;
    QString label;
    /// How many changes the edit had.
    int changeCount = 0;
    /// The kinds of records that it changed, by kindName(), in the order of the alphabet.
    QStringList kinds = {};
};

/// Which lines of the history are asked for; the newest of them come first.
struct HistoryQuery
{
    int atMost = 0;
    /// Only lines with a smaller number; 0 for all.
    qint64 before = 0;
    /// Only what this person did.
    std::optional<QString> who = {};
    /// Only lines that changed a record of one of these kinds; all where empty.
    QStringList kinds = {};
    /// Only lines whose label has this text in it, in any case.
    QString text = {};
};

/// What an edit made of one record: none before it where it is new, none after it where it was taken away.
struct RecordChange
{
    std::optional<Record> before;
    std::optional<Record> after;
    /// Whether what it says is not for anybody, so that no value is left in it: see withoutSecrets().
    bool secret = false;

    /// The record as it was left, or as it was before it went.
    [[nodiscard]] const Record &record() const { return after ? *after : *before; }
    bool operator==(const RecordChange &) const = default;
};

/// What the edit makes of each record, once for each, in the order of kinds and keys. Records that were not there
/// and are not there have no change; `inverse` is the edit that takes `edit` back.
[[nodiscard]] std::vector<RecordChange> recordChanges(const Edit &edit, const Edit &inverse);

/// What lines of the history changed, all taken together.
struct NewerEdits
{
    /// The newest of them; where there is none, the line after which they were asked for.
    qint64 line = 0;
    /// Each record that is other than it was, once, as it was and as it is.
    std::vector<RecordChange> changes = {};
    /// So many ballots of these seats were changed at once, as by an import, that they are not told one by one.
    QSet<ParticipantId> seats = {};
};

/// Gathers, from the oldest change on, what brings back the records as they were before it.
class WayBack
{
public:
    /// Whether a change is the first of its record. Only that one says how the record was before all of them, so
    /// only that one needs to be read and added.
    [[nodiscard]] bool isFirst(const QString &kind, const QString &key);
    /// Adds the first change of a record.
    void add(const RecordChange &change);

    /// Each record once, as it was or taken away; what is taken away stands first.
    [[nodiscard]] std::vector<Change> changes() &&;

private:
    QSet<QString> m_known;
    std::vector<Change> m_removed;
    std::vector<Change> m_put;
};

} // namespace cxw
