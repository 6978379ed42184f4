// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/anonymoussheet.h"

#include "core/exchange/namescrub.h"
#include "core/workspace/anonymity.h"
#include "core/workspace/setupedits.h"

#include <QRandomGenerator>

#include <algorithm>
#include <numeric>

namespace cxw {

RoundSheet anonymousSheet(const RoundSheet &sheet, QRandomGenerator &lot)
{
    const NameScrub withoutNames(sheet.participants);
    RoundSheet nameless = sheet;
    std::vector<int> voters(static_cast<size_t>(sheet.participants.size()));
    std::iota(voters.begin(), voters.end(), 0);
    std::ranges::shuffle(voters, lot);
    for (int voter = 0; voter < static_cast<int>(voters.size()); ++voter)
        nameless.participants[voter] = voterLabel(voter + 1);
    for (auto *ballots : {&nameless.ballots, &nameless.secondBallots}) {
        for (auto &line : *ballots)
            line.participant = voters[static_cast<size_t>(line.participant)];
        std::ranges::sort(*ballots, {},
                          [](const RoundSheet::BallotLine &line) { return std::pair(line.participant, line.item); });
    }
    nameless.groups.clear();
    for (const auto &[participant, group] : sheet.groups) {
        // A group of a few would tell who they are.
        const auto alike = std::ranges::count_if(sheet.groups, [&](const auto &each) { return each.second == group; });
        if (alike >= fewestAlike)
            nameless.groups.emplace(voters[static_cast<size_t>(participant)], group);
    }
    for (auto &line : nameless.stock)
        line.where = withoutNames(line.where);
    for (auto &line : nameless.agreed)
        line.reason = withoutNames(line.reason);
    return nameless;
}

} // namespace cxw
