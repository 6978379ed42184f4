// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/workspace/edit.h"
#include "core/workspace/modelname.h"
#include "core/workspace/workspace.h"

#include <QHash>

namespace cxw {

// Edits by which a round is set up and its people are seated.

/// What a person says to start a round.
struct RoundStart
{
    /// The unit that is assessed; none to make a new one.
    std::optional<UnitId> unit;
    /// Name of the new unit.
    QString unitName;
    QString name;
    QDate date;
    QString facilitator;
    /// The round whose people sit at the table again; none to begin with nobody. An anonymous round gets as many seats
    /// as that one has, and a round with names gets nobody from an anonymous one.
    std::optional<RoundId> peopleFrom;
    /// Whether ballots belong to voters without names. It holds for as long as the round is there.
    bool anonymous = false;
    /// By which it is rated, for good: see ModelCatalogue::forNextRound().
    ModelName model = {QString(firstModelId), QString(firstModelVersion)};
};

/// An edit that begins a round, and the id under which to find the round afterwards.
struct StartedRound
{
    Edit edit;
    RoundId round;
};

/// A unit by itself, for its first round to come, and the id under which to find it.
struct AddedUnit
{
    Edit edit;
    UnitId unit;
};
[[nodiscard]] AddedUnit addUnitEdit(const Workspace &workspace, const QString &name);

/// Unit (where new), round and participants in one edit. No answer of an earlier round is carried over.
[[nodiscard]] StartedRound startRoundEdit(const Workspace &workspace, const RoundStart &start);

/// Why a round can't have this name in the unit, in a sentence; none where it can. `self` is the round itself.
[[nodiscard]] std::optional<QString> roundNameTrouble(const Workspace &workspace, const UnitId &unit,
                                                      const QString &name, const RoundId &self);
/// The same for a unit's name.
[[nodiscard]] std::optional<QString> unitNameTrouble(const Workspace &workspace, const QString &name,
                                                     const UnitId &self);

/// The same for the name of a person who is known.
[[nodiscard]] std::optional<QString> personNameTrouble(const Workspace &workspace, const QString &name,
                                                       const PersonId &self);

/// The people of a workspace by their names, for as long as the workspace stays as it is.
class PeopleByName
{
public:
    explicit PeopleByName(const Workspace &workspace);

    /// The person of this name, or null; among several whose names are the same, the one who is written so.
    [[nodiscard]] const Person *find(const QString &name) const;

private:
    QHash<QString, const Person *> m_written;
    QHash<QString, const Person *> m_same;
};

/// The round with other words about it: name, date or facilitator.
[[nodiscard]] Edit describeRoundEdit(const Round &round);
[[nodiscard]] Edit renameUnitEdit(const Unit &unit);

/// A locked round takes no edits until it is reopened.
[[nodiscard]] Edit lockRoundEdit(Round round);
[[nodiscard]] Edit reopenRoundEdit(Round round);

/// Seats somebody by name: the person known under that name, else a new one. A role that is given
/// is kept. Changes nothing where the person sits there already. In an anonymous round this is addVoterEdit(), and
/// neither the name nor the role goes anywhere.
[[nodiscard]] Edit addParticipantEdit(const Workspace &workspace, const RoundId &round, const QString &name,
                                      const QString &role);

/// Somebody on a list.
struct ListedPerson
{
    QString name;
    /// Empty where none is given.
    QString role;

    bool operator==(const ListedPerson &) const = default;
};

/// Seats everybody on a list in one edit, as addParticipantEdit() does each; empty names are passed over. An Error with
/// a sentence where one of the names can't be given: see cleanName().
[[nodiscard]] Result<Edit> addPeopleEdit(const Workspace &workspace, const RoundId &round,
                                         const std::vector<ListedPerson> &people);

/// Seats all of these in one edit, as addParticipantEdit() does each; empty names are passed over, and a role that is
/// given is everybody's. An Error with a sentence where one of the names can't be given: see cleanName().
[[nodiscard]] Result<Edit> addPeopleEdit(const Workspace &workspace, const RoundId &round, const QStringList &names,
                                         const QString &role);

/// What stands in place of a name in an anonymous round: "Voter 1".
[[nodiscard]] QString voterLabel(int number);

/// One more seat in an anonymous round, under the next label.
[[nodiscard]] Edit addVoterEdit(const Workspace &workspace, const RoundId &round);

/// Seats a person who is known. Nobody can be seated in an anonymous round: the edit is empty then.
[[nodiscard]] Edit seatEdit(const Workspace &workspace, const RoundId &round, const PersonId &person);

/// Takes a participant and the ballots, which must have been read, out of the round. The person stays known.
[[nodiscard]] Edit unseatEdit(const Workspace &workspace, const ParticipantId &participant);

/// Takes a person who sits in no other round out of the workspace, together with the seat in this one.
[[nodiscard]] Edit forgetPersonEdit(const Workspace &workspace, const RoundId &round, const PersonId &person);

/// The rounds in which a person has a seat.
[[nodiscard]] std::vector<RoundId> roundsOf(const Workspace &workspace, const PersonId &person);
/// The person's seat in the round, or null.
[[nodiscard]] const Participant *seatOf(const Workspace &workspace, const RoundId &round, const PersonId &person);

/// The person with another name or role.
[[nodiscard]] Edit describePersonEdit(const Person &person);

} // namespace cxw
