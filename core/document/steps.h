// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workspace/edit.h"

#include <QSet>

#include <functional>
#include <vector>

namespace cxw {

/// Edits that a person can take back, or do again, one after the other, the latest first; and what of it is no longer
/// theirs to change because somebody else has changed it since.
class Steps
{
public:
    [[nodiscard]] bool isEmpty() const { return m_steps.empty(); }
    /// The next one. Only where there is one, as for all that follows.
    [[nodiscard]] const Edit &next() const { return m_steps.back().edit; }
    [[nodiscard]] Edit &next() { return m_steps.back().edit; }
    /// Whether the next one would overwrite what somebody else has done.
    [[nodiscard]] bool isOvertaken() const { return m_steps.back().overtaken; }
    /// Whether somebody else has done anything since the next one came here.
    [[nodiscard]] bool isFromBefore() const { return m_steps.back().before; }

    void push(Edit edit) { m_steps.push_back({std::move(edit)}); }
    void pop() { m_steps.pop_back(); }
    /// The next one can't be done; nor can those after it that change the same records, which it would have left as
    /// they need them.
    void drop();
    void clear() { m_steps.clear(); }

    /// Somebody else has done something; `touches` says whether that bears on a change. It bears on all ballots that
    /// came or went together, if on one of their seats.
    void overtake(const std::function<bool(const Change &)> &touches, const QSet<ParticipantId> &seats);

private:
    struct Step
    {
        Edit edit;
        bool before = false;
        bool overtaken = false;
    };

    /// What steps change.
    struct Changed
    {
        QSet<QString> records;
        /// Those that have ballots among the records, and those whose ballots came or went together.
        QSet<ParticipantId> rated;
        QSet<ParticipantId> inBatches;

        void add(const Edit &edit);
        [[nodiscard]] bool hasSomeOf(const Edit &edit) const;
    };

    /// Marks the steps that something bears on or that change some of the same; and those that would come after such
    /// a one and change the same records.
    void mark(const std::function<bool(const Edit &)> &touches, Changed changed);

    std::vector<Step> m_steps;
};

/// Tells the record of a change from all others.
[[nodiscard]] QString recordKey(const Record &record);

} // namespace cxw
