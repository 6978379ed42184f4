// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/document/figures.h"

#include "core/document/document.h"
#include "core/workspace/recorddescriptions.h"

namespace cxw {

namespace {

/// The place of a ballot or a second ballot; none for other records.
std::optional<AnswerPlace> voteIn(const Record &record)
{
    return std::visit(
        [](const auto &vote) -> std::optional<AnswerPlace> {
            if constexpr (requires { vote.participant; })
                return AnswerPlace{vote.participant, vote.item};
            else
                return std::nullopt;
        },
        record);
}

} // namespace

Figures::Figures(Document &document) : m_document(document) {}

const RoundScore *Figures::round(const RoundId &id)
{
    const auto known = m_rounds.find(id);
    if (known != m_rounds.end())
        return known->second.get();
    const Round *record = m_document.workspace().find<Round>(id);
    if (!record || !m_document.readBallots(id))
        return nullptr;
    auto score = std::make_unique<RoundScore>(scoreRound(m_document.workspace(), m_document.modelOf(*record), *record));
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

void Figures::dropComparisons(const RoundId &round)
{
    std::erase_if(m_comparisons,
                  [&](const auto &entry) { return entry.first.first == round || entry.first.second == round; });
}

void Figures::drop(const RoundId &round)
{
    m_rounds.erase(round);
    dropComparisons(round);
}

std::optional<std::map<RoundId, std::vector<AnswerPlace>>> Figures::answersIn(const Edit &edit) const
{
    std::map<RoundId, std::vector<AnswerPlace>> answers;
    for (const Change &change : edit.changes) {
        if (const auto *agreed = std::get_if<AgreedValue>(&change.record)) {
            answers[agreed->round].push_back({std::nullopt, agreed->item});
            continue;
        }
        const auto place = voteIn(change.record);
        const auto *seat = place ? m_document.workspace().find<Participant>(*place->participant) : nullptr;
        if (!seat)
            return std::nullopt;
        answers[seat->round].push_back(*place);
    }
    return answers;
}

void Figures::follow(const Edit &edit)
{
    // So many answers are not one by one less work than a whole round.
    constexpr size_t manyAnswers = 20;
    const auto answers = edit.size() < manyAnswers ? answersIn(edit) : std::nullopt;
    if (!answers) {
        forget(edit);
        return;
    }
    for (const auto &[id, changed] : *answers) {
        const auto known = m_rounds.find(id);
        const Round *round = m_document.workspace().find<Round>(id);
        dropComparisons(id);
        if (known != m_rounds.end()
            && (!round || !followAnswers(*known->second, m_document.workspace(), *round, changed)))
            drop(id);
    }
}

/// Of notes, which are written in much more often, only the grade bears on scores.
bool Figures::changesGrade(const PracticeNote &note, bool puts) const
{
    const auto known = m_rounds.find(note.round);
    if (known == m_rounds.end())
        return true;
    const auto practice = known->second->model->findPractice(note.practice);
    const EvidenceGrade grade = puts ? note.grade : EvidenceGrade::NotGraded;
    return practice && known->second->answers.grades[static_cast<size_t>(*practice)] != grade;
}

void Figures::forget(const Edit &edit)
{
    for (const Change &change : edit.changes) {
        std::visit(
            [&]<typename R>(const R &record) {
                if constexpr (std::is_same_v<R, Round>) {
                    drop(record.id);
                } else if constexpr (std::is_same_v<R, Person>) {
                    forgetAll(); // raters stand in the order of their names
                } else if constexpr (requires { record.participant; }) {
                    if (const auto *seat = m_document.workspace().find<Participant>(record.participant))
                        drop(seat->round);
                } else if constexpr (std::is_same_v<R, PracticeNote>) {
                    if (changesGrade(record, change.action == Change::Action::Put))
                        drop(record.round);
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
