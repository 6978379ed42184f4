// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/workspacestore.h"

#include <QCoreApplication>

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

Result<void> WorkspaceStore::commit(const Edit &edit, const Edit &inverse, const Stamp &stamp)
{
    const auto last = lastLine();
    return last ? commit(edit, inverse, stamp, last.value()) : Result<void>(last.error());
}

Error newerEditsError(const WorkspaceAddress &address)
{
    return {QCoreApplication::translate("cxw::WorkspaceStore",
                                        "“%1” was changed elsewhere a moment ago, so your last change was not made. "
                                        "Everything that was done there is safe and is shown here now: look at it, "
                                        "then make your change again.")
                .arg(address.text()),
            {}};
}

} // namespace cxw
