// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/ids.h"

#include <QDate>
#include <QDateTime>
#include <QLatin1String>

#include <optional>
#include <tuple>
#include <variant>
#include <vector>

namespace cxw {

/// The one model of the releases in which a round did not name its own.
inline constexpr QLatin1String firstModelId("six-competencies");
inline constexpr QLatin1String firstModelVersion("1.0");

// Records are plain values. Each has a key(): two records of a kind with the same key are the same thing at two times.

/// Whose workspace this is; exactly one in a workspace.
struct Organization
{
    OrganizationId id;
    QString name;
    /// The maturity model by which a unit's first round is rated.
    QString modelId;
    QString modelVersion;

    [[nodiscard]] auto key() const { return std::tuple(id); }
    bool operator==(const Organization &) const = default;
};

/// A version of a maturity model that the workspace holds; its parts say what is in it.
struct ModelVersion
{
    ModelId model;
    VersionId version;
    /// Still being worked on: no round is rated by it yet.
    bool draft = false;
    /// Versions stand in the order in which they were made, from 1.
    int made = 0;

    [[nodiscard]] auto key() const { return std::tuple(model, version); }
    bool operator==(const ModelVersion &) const = default;
};

/// A piece of a model's version: the scale, a habit, a competency, a practice, a phase.
struct ModelPart
{
    ModelId model;
    VersionId version;
    /// "practice/culture.hiring", as core/model/modelpieces.h names it.
    ModelPartId part;
    /// Order among the pieces of its kind.
    int position = 0;
    /// What stands in the model file, as JSON.
    QString content;

    [[nodiscard]] auto key() const { return std::tuple(model, version, part); }
    bool operator==(const ModelPart &) const = default;
};

/// What is assessed: a company, a division, a channel.
struct Unit
{
    UnitId id;
    QString name;
    /// Order among the units.
    int position = 0;
    /// The pass through the phases in which the unit is, from 1.
    int cycle = 1;

    [[nodiscard]] auto key() const { return std::tuple(id); }
    bool operator==(const Unit &) const = default;
};

/// One assessment of a unit.
struct Round
{
    RoundId id;
    UnitId unit;
    QString name;
    QDate date;
    QString facilitator;
    /// A locked round takes no edits until it is reopened.
    bool locked = false;
    /// Participants carry labels instead of people.
    bool anonymous = false;
    /// Rounds of one date stand in this order: that in which they were made, from 1.
    int made = 0;
    /// The version of the model by which it is rated, for good. Rounds of releases that had but one model name none;
    /// they were rated by that one.
    QString modelId = QString(firstModelId);
    QString modelVersion = QString(firstModelVersion);

    [[nodiscard]] auto key() const { return std::tuple(id); }
    bool operator==(const Round &) const = default;
};

/// Somebody who can take part in rounds or own initiatives.
struct Person
{
    PersonId id;
    QString name;
    QString role;

    [[nodiscard]] auto key() const { return std::tuple(id); }
    bool operator==(const Person &) const = default;
};

/// A seat at the table of one round; ballots belong to it.
struct Participant
{
    ParticipantId id;
    RoundId round;
    /// Who sits there; none in an anonymous round.
    std::optional<PersonId> person;
    /// What stands in place of a name in an anonymous round.
    QString label;
    /// The id of one of the model's role groups; empty where it is not known.
    QString group = {};

    [[nodiscard]] auto key() const { return std::tuple(id); }
    bool operator==(const Participant &) const = default;
};

/// Where a practice stands in the organization before its habits are rated.
enum class StockState { Absent, Pockets, Widespread, NotApplicable, Unknown };

/// Stock-taking of one practice in one round. No record: not taken yet.
struct Stock
{
    RoundId round;
    PracticeId practice;
    StockState state = StockState::Unknown;
    /// Where it exists.
    QString where;
    /// Who owns it.
    QString owner;

    [[nodiscard]] auto key() const { return std::tuple(round, practice); }
    bool operator==(const Stock &) const = default;
};

/// One person's answer to one item: a step of the scale, or no value for "don't know".
struct Ballot
{
    ParticipantId participant;
    ItemId item;
    std::optional<int> value;

    [[nodiscard]] auto key() const { return std::tuple(participant, item); }
    bool operator==(const Ballot &) const = default;
};

/// What somebody answered when all voted once more in secret after the talk. It stands in place of the ballot, which is
/// kept; "don't know" too.
struct SecondBallot
{
    ParticipantId participant;
    ItemId item;
    std::optional<int> value;

    [[nodiscard]] auto key() const { return std::tuple(participant, item); }
    bool operator==(const SecondBallot &) const = default;
};

/// An item on which votes are being taken in secret: as long as it is there, those of its pass count nowhere and are
/// shown nowhere.
struct OpenVote
{
    RoundId round;
    ItemId item;
    /// 1 for ballots, 2 for second ballots.
    int pass = 1;

    [[nodiscard]] auto key() const { return std::tuple(round, item); }
    bool operator==(const OpenVote &) const = default;
};

/// In which order the room goes through a round.
enum class WorkshopOrder {
    /// All habits of a practice together.
    ByPractice,
    /// One habit across all practices of a competency, so that a good impression of a practice does not colour all.
    ByHabit,
};

/// How the room goes through a round, and where it stands.
struct Workshop
{
    RoundId round;
    WorkshopOrder order = WorkshopOrder::ByPractice;
    /// How often all vote: 1, or 2 with a second secret vote after the talk.
    int passes = 2;
    /// For a practice.
    int minutes = 4;
    /// Whether the group asked to see who voted what, once it is shown.
    bool showsNames = false;
    /// The part that is talked about, by its word (see WorkshopPart); empty before the first and after the last.
    QString at;
    /// The ids of the competencies that are not gone through, parted by blanks; "empathy" for empathy.
    QString leftOut = {};

    [[nodiscard]] auto key() const { return std::tuple(round); }
    bool operator==(const Workshop &) const = default;
};

/// What became of a part of the agenda in the room.
enum class WorkshopState { Skipped, Parked, Shown, Settled };

/// A part of the room's agenda that was begun: a practice, a habit across a competency, a group of empathy, or items
/// that were opened by themselves.
struct WorkshopPart
{
    RoundId round;
    /// "practice/ID", "habit/COMPETENCY/HABIT", "empathy/GROUP" or "items/ITEM ITEM …".
    QString part;
    WorkshopState state = WorkshopState::Skipped;
    /// How many of its votes have been shown: none, the first, or the second too.
    int shown = 0;

    [[nodiscard]] auto key() const { return std::tuple(round, part); }
    bool operator==(const WorkshopPart &) const = default;
};

/// What the room settled on for one item, with the reason. It never overwrites ballots.
struct AgreedValue
{
    RoundId round;
    ItemId item;
    /// A step of the scale.
    int value = 0;
    QString reason;

    [[nodiscard]] auto key() const { return std::tuple(round, item); }
    bool operator==(const AgreedValue &) const = default;
};

/// How sure the room is of what it rates in a practice.
enum class EvidenceGrade {
    NotGraded,
    /// Asked, and nothing was there.
    None,
    Told,
    Seen,
    /// Somebody looked at several cases.
    Sampled,
};

/// What was shown and said about one practice in one round.
struct PracticeNote
{
    RoundId round;
    PracticeId practice;
    QString evidence;
    QString note;
    EvidenceGrade grade = EvidenceGrade::NotGraded;

    [[nodiscard]] auto key() const { return std::tuple(round, practice); }
    bool operator==(const PracticeNote &) const = default;
};

/// The score that a unit wants to reach in a competency.
struct CompetencyTarget
{
    UnitId unit;
    CompetencyId competency;
    /// From 0 to the highest step of the scale.
    double score = 0;
    /// By when; may be invalid for "no date".
    QDate by;

    [[nodiscard]] auto key() const { return std::tuple(unit, competency); }
    bool operator==(const CompetencyTarget &) const = default;
};

enum class PainStatus { Open, InRepair, Resolved, Accepted };

/// Something that hurts customers.
struct PainPoint
{
    FindingId id;
    UnitId unit;
    QString title;
    QString touchpoint;
    /// 1 to 5
    int severity = 1;
    /// 1 to 5
    int frequency = 1;
    PainStatus status = PainStatus::Open;
    QString note;

    [[nodiscard]] auto key() const { return std::tuple(id); }
    bool operator==(const PainPoint &) const = default;
};

enum class NeedStatus { Discovered, Reframed, InDesign, Delivered };

/// Something that customers would want and nobody gives them yet.
struct UnmetNeed
{
    FindingId id;
    UnitId unit;
    QString title;
    QString touchpoint;
    NeedStatus status = NeedStatus::Discovered;
    /// The cycle in which it was delivered; 0 while it is not.
    int deliveredInCycle = 0;
    QString note;

    [[nodiscard]] auto key() const { return std::tuple(id); }
    bool operator==(const UnmetNeed &) const = default;
};

/// When a unit means to go through a phase, in one cycle.
struct PhasePlan
{
    UnitId unit;
    int cycle = 1;
    PhaseId phase;
    QDate start;
    QDate end;

    [[nodiscard]] auto key() const { return std::tuple(unit, cycle, phase); }
    bool operator==(const PhasePlan &) const = default;
};

enum class InitiativeStatus { Planned, Active, Done, Dropped };

/// The step that an initiative means to lift an item to.
struct ItemTarget
{
    ItemId item;
    /// A step of the scale.
    int value = 0;

    bool operator==(const ItemTarget &) const = default;
};

/// A piece of work on the roadmap.
struct Initiative
{
    InitiativeId id;
    UnitId unit;
    int cycle = 1;
    /// None where the model has no phases.
    PhaseId phase;
    QString title;
    QString description;
    /// Name of the one who answers for it; may be empty while unknown.
    QString owner;
    /// Either date may be invalid while unknown.
    QDate start;
    QDate end;
    /// "S", "M", "L" or empty.
    QString effort;
    InitiativeStatus status = InitiativeStatus::Planned;
    QString measure;
    QString empathyStep;
    std::vector<InitiativeId> dependsOn;
    std::vector<FindingId> addresses;
    std::vector<ItemTarget> targets;

    [[nodiscard]] auto key() const { return std::tuple(id); }
    bool operator==(const Initiative &) const = default;
};

/// Any record. Those that others refer to come first.
using Record = std::variant<Organization, ModelVersion, ModelPart, Unit, Person, Round, Participant, Stock, Ballot,
                            SecondBallot, OpenVote, Workshop, WorkshopPart, AgreedValue, PracticeNote, CompetencyTarget,
                            PainPoint, UnmetNeed, PhasePlan, Initiative>;

} // namespace cxw
