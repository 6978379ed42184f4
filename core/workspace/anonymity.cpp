// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/anonymity.h"

#include <QCoreApplication>
#include <QSet>

namespace cxw {

namespace {

struct Anonymity
{
    Q_DECLARE_TR_FUNCTIONS(cxw::Anonymity)
};

Error cannotChange(const Round &round)
{
    if (round.anonymous)
        return {Anonymity::tr("The round “%1” is anonymous and stays so: those who voted in it were promised that "
                              "nobody learns who they are. Nothing was changed.")
                    .arg(round.name),
                {}};
    return {Anonymity::tr("The round “%1” was set up with names, and its history has them, so it can't become "
                          "anonymous. Nothing was changed. Start a new round with anonymous ballots.")
                .arg(round.name),
            {}};
}

Error nobodyCanSit()
{
    return {Anonymity::tr(
                "Nobody can be named in an anonymous round. Nothing was changed. Add a voter without a name."),
            {}};
}

} // namespace

Result<void> checkAnonymity(const Workspace &workspace, const Edit &edit)
{
    QSet<RoundId> anonymous;
    const auto isAnonymous = [&](const RoundId &id) {
        const Round *round = workspace.find<Round>(id);
        return anonymous.contains(id) || (round && round->anonymous);
    };
    for (const Change &change : edit.changes) {
        const auto *round = std::get_if<Round>(&change.record);
        if (!round || change.action == Change::Action::Remove)
            continue;
        if (round->anonymous)
            anonymous.insert(round->id);
        const Round *present = workspace.find<Round>(round->id);
        if (present && present->anonymous != round->anonymous)
            return cannotChange(*present);
    }
    for (const Change &change : edit.changes) {
        const auto *seat = std::get_if<Participant>(&change.record);
        if (!seat || change.action == Change::Action::Remove)
            continue;
        if (seat->person && isAnonymous(seat->round))
            return nobodyCanSit();
        // In another round a name could be given to it.
        const Participant *present = workspace.find<Participant>(seat->id);
        if (present && present->round != seat->round && isAnonymous(present->round))
            return nobodyCanSit();
    }
    return {};
}

} // namespace cxw
