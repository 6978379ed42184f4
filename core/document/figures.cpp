// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/document/figures.h"

#include "core/document/document.h"
#include "core/workspace/recorddescriptions.h"

namespace cxw {

Figures::Figures(Document &document) : m_document(document) {}

const RoundScore *Figures::round(const RoundId &id)
{
    const auto known = m_rounds.find(id);
    if (known != m_rounds.end())
        return known->second.get();
    const Round *record = m_document.workspace().find<Round>(id);
    if (!record || !m_document.readBallots(id))
        return nullptr;
    auto score =
        std::make_unique<const RoundScore>(scoreRound(m_document.workspace(), m_document.modelOf(*record), *record));
    return m_rounds.emplace(id, std::move(score)).first->second.get();
}

const Comparison *Figures::comparison(const RoundId &from, const RoundId &to)
{
    const auto known = m_comparisons.find({from, to});
    if (known != m_comparisons.end())
        return known->second.get();
    const RoundScore *before = round(from);
    const RoundScore *after = round(to);
    if (!before || !after)
        return nullptr;
    auto made = std::make_unique<const Comparison>(compareRounds(*before, *after));
    return m_comparisons.emplace(std::pair(from, to), std::move(made)).first->second.get();
}

void Figures::forgetAll()
{
    m_rounds.clear();
    m_comparisons.clear();
}

void Figures::forget(const Edit &edit)
{
    const auto drop = [this](const RoundId &id) {
        m_rounds.erase(id);
        std::erase_if(m_comparisons,
                      [&](const auto &entry) { return entry.first.first == id || entry.first.second == id; });
    };
    for (const Change &change : edit.changes) {
        std::visit(
            [&]<typename R>(const R &record) {
                if constexpr (std::is_same_v<R, Round>) {
                    drop(record.id);
                } else if constexpr (std::is_same_v<R, Ballot>) {
                    if (const auto *seat = m_document.workspace().find<Participant>(record.participant))
                        drop(seat->round);
                } else if constexpr (Description<R>::bearsOnScores && requires { record.round; }) {
                    drop(record.round);
                } else if constexpr (Description<R>::bearsOnScores) {
                    forgetAll();
                }
            },
            change.record);
    }
}

} // namespace cxw
