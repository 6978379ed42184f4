// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rating/roomstate.h"
#include "core/workspace/votes.h"

#include <algorithm>

namespace cxw {

namespace {

/// The list from after the part of this word on, then from its beginning; the part itself is left out.
std::vector<RoomPart> goingRound(std::vector<RoomPart> parts, const QString &at)
{
    const auto place = std::ranges::find(parts, at, &RoomPart::word);
    if (place == parts.end())
        return parts;
    std::rotate(parts.begin(), place, parts.end());
    parts.erase(parts.begin());
    return parts;
}

/// Whether votes wait on the part that nobody has shown.
bool waitsToBeShown(const RatingBasis &basis, const RoomPart &part)
{
    return std::ranges::any_of(part.items, [&](int item) {
        const auto pass = secretPass(basis.workspace, basis.round, basis.model.itemId(item));
        return pass && hasVotes(basis, item, *pass);
    });
}

std::vector<RoomPart> wholeAgenda(const RatingBasis &basis, const RoomParts &begun)
{
    std::vector<RoomPart> parts = roomAgenda(basis);
    for (const auto &[word, state] : begun) {
        const bool known = std::ranges::find(parts, word, &RoomPart::word) != parts.end();
        auto part = known ? std::nullopt : roomPart(basis, word);
        if (part && !part->items.empty())
            parts.push_back(std::move(*part));
    }
    return parts;
}

/// What was parked, and what was skipped or left with votes that nobody has shown.
bool comesBack(const RatingBasis &basis, const RoomParts &begun, const RoomPart &part)
{
    const auto known = begun.find(part.word);
    return (known != begun.end() && known->second.state == WorkshopState::Parked) || waitsToBeShown(basis, part);
}

/// What is left once the agenda is done: items that were left open, one part for those that belong together.
class Leftovers
{
public:
    Leftovers(const RatingBasis &basis, const RoomParts &begun, const QString &at)
        : m_basis(basis), m_begun(begun), m_at(at)
    {
        for (const RoomPart &part : roomAgenda(basis))
            m_items.insert(m_items.end(), part.items.begin(), part.items.end());
    }

    std::optional<RoomNext> first() const
    {
        const RoundScore &score = *m_basis.score;
        const auto unanswered = together(score.unanswered());
        if (const auto found = firstOf(RoomNext::Why::Unanswered, unanswered))
            return found;
        std::vector<std::vector<int>> contradictory;
        for (const Contradiction &contradiction : score.contradictions)
            contradictory.push_back(itemsOf(contradiction));
        if (const auto found = firstOf(RoomNext::Why::Contradictory, contradictory))
            return found;
        std::vector<std::vector<int>> disputed;
        for (const int item : score.discuss) {
            if (!score.answers.agreed[static_cast<size_t>(item)])
                disputed.push_back({item});
        }
        return firstOf(RoomNext::Why::Disputed, disputed);
    }

private:
    [[nodiscard]] std::vector<int> itemsOf(const Contradiction &contradiction) const
    {
        if (contradiction.item)
            return {*contradiction.item};
        std::vector<int> items;
        for (int habit = 0; habit < m_basis.model.habitCount(); ++habit)
            items.push_back(m_basis.model.practiceItem(contradiction.practice, habit));
        return items;
    }

    /// The items of a practice, or of a group, as one.
    [[nodiscard]] std::vector<std::vector<int>> together(const std::vector<int> &items) const
    {
        const MaturityModel &model = m_basis.model;
        const auto subject = [&](int item) {
            return model.isPracticeItem(item) ? std::pair(0, model.practiceOf(item))
                                              : std::pair(1, model.groupOf(item));
        };
        std::vector<std::vector<int>> groups;
        for (const int item : items) {
            if (groups.empty() || subject(groups.back().front()) != subject(item))
                groups.emplace_back();
            groups.back().push_back(item);
        }
        return groups;
    }

    /// The first of them that the room has not been at yet.
    [[nodiscard]] std::optional<RoomNext> firstOf(RoomNext::Why why, const std::vector<std::vector<int>> &groups) const
    {
        for (std::vector<int> items : groups) {
            std::erase_if(items, [&](int item) { return std::ranges::find(m_items, item) == m_items.end(); });
            if (items.empty())
                continue;
            const QString word = partOfItems(m_basis.model, items);
            if (word != m_at && !m_begun.contains(word))
                return RoomNext{why, *roomPart(m_basis, word)};
        }
        return std::nullopt;
    }

    const RatingBasis &m_basis;
    const RoomParts &m_begun;
    QString m_at;
    /// Those of the agenda; what was left out is not asked for at the end.
    std::vector<int> m_items;
};

} // namespace

std::optional<RoomNext> roomNext(const RatingBasis &basis, const RoomParts &parts, const QString &at)
{
    const auto onAgenda = goingRound(roomAgenda(basis), at);
    const auto toCome = std::ranges::find_if(onAgenda, [&](const RoomPart &part) {
        const auto known = parts.find(part.word);
        return known == parts.end() || known->second.state == WorkshopState::Shown;
    });
    if (toCome != onAgenda.end())
        return RoomNext{RoomNext::Why::OnTheAgenda, *toCome};
    const auto whole = goingRound(wholeAgenda(basis, parts), at);
    const auto parked =
        std::ranges::find_if(whole, [&](const RoomPart &part) { return comesBack(basis, parts, part); });
    if (parked != whole.end())
        return RoomNext{RoomNext::Why::Parked, *parked};
    return basis.score ? Leftovers(basis, parts, at).first() : std::nullopt;
}

} // namespace cxw
