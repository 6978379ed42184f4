// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/editscope.h"

#include <set>

namespace cxw {

namespace {

/// Gathers what the records of an edit are about.
class Gathering
{
public:
    Gathering(const Edit &edit, const Workspace &now) : m_now(now)
    {
        Edit structure;
        for (const Change &change : edit.changes) {
            if (std::holds_alternative<Round>(change.record) || std::holds_alternative<Participant>(change.record))
                structure.changes.push_back(put(change.record));
        }
        m_then.apply(structure);
    }

    void add(const Record &record)
    {
        std::visit([this](const auto &one) { addOne(one); }, record);
    }

    [[nodiscard]] EditScope scope() const
    {
        return {m_units.size() == 1 ? *m_units.begin() : UnitId(),
                m_rounds.size() == 1 ? *m_rounds.begin() : RoundId()};
    }

private:
    template <typename R, typename SomeId>
    [[nodiscard]] const R *find(const SomeId &id) const
    {
        const R *then = m_then.find<R>(id);
        return then ? then : m_now.find<R>(id);
    }

    void addRound(const RoundId &id)
    {
        if (!m_rounds.insert(id).second)
            return;
        if (const Round *round = find<Round>(id))
            m_units.insert(round->unit);
    }

    template <typename R>
    void addOne(const R &record)
    {
        if constexpr (std::is_same_v<R, Unit>)
            m_units.insert(record.id);
        else if constexpr (std::is_same_v<R, Round>)
            addRound(record.id);
        else if constexpr (requires { record.round; })
            addRound(record.round);
        else if constexpr (requires { record.unit; })
            m_units.insert(record.unit);
        else if constexpr (requires { record.participant; }) {
            if (const auto *seat = find<Participant>(record.participant))
                addRound(seat->round);
        }
    }

    const Workspace &m_now;
    /// The rounds and seats of the edit.
    Workspace m_then;
    std::set<UnitId> m_units;
    std::set<RoundId> m_rounds;
};

} // namespace

EditScope scopeOf(const Edit &edit, const Workspace &now)
{
    Gathering gathering(edit, now);
    for (const Change &change : edit.changes)
        gathering.add(change.record);
    return gathering.scope();
}

EditLoss lossOf(const std::vector<RecordChange> &changes)
{
    EditLoss loss;
    for (const RecordChange &change : changes) {
        if (change.after) {
            loss.overwritten += change.before && change.before != change.after ? 1 : 0;
            continue;
        }
        const Record &record = *change.before;
        if (std::holds_alternative<Ballot>(record) || std::holds_alternative<SecondBallot>(record))
            ++loss.ballots;
        else if (std::holds_alternative<AgreedValue>(record) || std::holds_alternative<Stock>(record)
                 || std::holds_alternative<PracticeNote>(record))
            ++loss.otherAnswers;
        else
            ++loss.things;
    }
    return loss;
}

} // namespace cxw
