// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/workspacestore.h"

#include <set>

namespace cxw {

Result<std::vector<GivenAnswer>> WorkspaceStore::givenAnswers(const RoundId &round)
{
    const auto all = ballots(round);
    if (!all)
        return all.error();
    std::set<std::pair<ItemId, std::optional<int>>> given;
    for (const Ballot &ballot : all.value())
        given.emplace(ballot.item, ballot.value);
    std::vector<GivenAnswer> list;
    for (const auto &[item, value] : given)
        list.push_back({item, value});
    return list;
}

} // namespace cxw
