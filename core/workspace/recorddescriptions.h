// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/modellimits.h"
#include "core/workspace/recordfield.h"

#include <QtGlobal>

#include <array>

namespace cxw {

template <>
struct Description<Organization>
{
    static constexpr QLatin1String kind{"organization"};
    static constexpr TableName table{.name = QLatin1String("organization")};
    static constexpr bool bearsOnScores = false;
    static constexpr KindWords words{
        QT_TRANSLATE_NOOP("cxw::Salvage", "Organization"),
        QT_TRANSLATE_N_NOOP("cxw::Differences", "%n organizations were added."),
        QT_TRANSLATE_N_NOOP("cxw::Differences", "%n organizations were changed."),
        QT_TRANSLATE_N_NOOP("cxw::Differences", "%n organizations were removed."),
    };
    static constexpr auto title =
        cxw::title(QT_TRANSLATE_NOOP("cxw::RecordTexts", "Organization “%1”"), &Organization::name);
    static constexpr std::tuple list{
        identity("id", &Organization::id),
        field("name", &Organization::name, QT_TRANSLATE_NOOP("cxw::FieldTexts", "Name")).that(Naming::Names),
        field("modelId", &Organization::modelId, QT_TRANSLATE_NOOP("cxw::FieldTexts", "Model")).inColumn("model_id"),
        field("modelVersion", &Organization::modelVersion, QT_TRANSLATE_NOOP("cxw::FieldTexts", "Version of the model"))
            .inColumn("model_version"),
    };
};

template <>
struct Description<ModelVersion>
{
    static constexpr QLatin1String kind{"model"};
    static constexpr TableName table{.name = QLatin1String("model"), .keys = 2, .since = 3};
    static constexpr bool bearsOnScores = true;
    static constexpr KindWords words{
        QT_TRANSLATE_NOOP("cxw::Salvage", "Models"),
        QT_TRANSLATE_N_NOOP("cxw::Differences", "%n versions of models were added."),
        QT_TRANSLATE_N_NOOP("cxw::Differences", "%n versions of models were changed."),
        QT_TRANSLATE_N_NOOP("cxw::Differences", "%n versions of models were removed."),
    };
    static constexpr auto title = cxw::title(QT_TRANSLATE_NOOP("cxw::RecordTexts", "Model %1, version %2"),
                                             &ModelVersion::model, &ModelVersion::version);
    static constexpr std::tuple list{
        identity("model", &ModelVersion::model),
        identity("version", &ModelVersion::version),
        field("draft", &ModelVersion::draft, QT_TRANSLATE_NOOP("cxw::FieldTexts", "Draft")),
        identity("made", &ModelVersion::made).in(0).thatMayBeNew(),
    };
};

template <>
struct Description<ModelPart>
{
    static constexpr QLatin1String kind{"model-part"};
    static constexpr TableName table{.name = QLatin1String("model_part"), .keys = 3, .since = 3};
    static constexpr bool bearsOnScores = true;
    static constexpr KindWords words{
        QT_TRANSLATE_NOOP("cxw::Salvage", "Parts of models"),
        QT_TRANSLATE_N_NOOP("cxw::Differences", "%n parts of models were added."),
        QT_TRANSLATE_N_NOOP("cxw::Differences", "%n parts of models were changed."),
        QT_TRANSLATE_N_NOOP("cxw::Differences", "%n parts of models were removed."),
    };
    static constexpr auto title = cxw::title(QT_TRANSLATE_NOOP("cxw::RecordTexts", "Part of the model %1, version %2"),
                                             &ModelPart::model, &ModelPart::version);
    static constexpr std::tuple list{
        identity("model", &ModelPart::model),
        identity("version", &ModelPart::version),
        identity("part", &ModelPart::part),
        field("position", &ModelPart::position, QT_TRANSLATE_NOOP("cxw::FieldTexts", "Place in the order"))
            .thatMayBeNew(),
        field("content", &ModelPart::content, QT_TRANSLATE_NOOP("cxw::FieldTexts", "Content")).asData(),
    };
};

template <>
struct Description<Unit>
{
    static constexpr QLatin1String kind{"unit"};
    static constexpr TableName table{.name = QLatin1String("unit")};
    static constexpr bool bearsOnScores = true;
    static constexpr KindWords words{
        QT_TRANSLATE_NOOP("cxw::Salvage", "Units"),
        QT_TRANSLATE_N_NOOP("cxw::Differences", "%n units were added."),
        QT_TRANSLATE_N_NOOP("cxw::Differences", "%n units were changed."),
        QT_TRANSLATE_N_NOOP("cxw::Differences", "%n units were removed."),
    };
    static constexpr auto title = cxw::title(QT_TRANSLATE_NOOP("cxw::RecordTexts", "Unit “%1”"), &Unit::name);
    static constexpr std::tuple list{
        identity("id", &Unit::id),
        field("name", &Unit::name, QT_TRANSLATE_NOOP("cxw::FieldTexts", "Name")).that(Naming::Names),
        field("position", &Unit::position, QT_TRANSLATE_NOOP("cxw::FieldTexts", "Place in the order")).thatMayBeNew(),
        field("cycle", &Unit::cycle, QT_TRANSLATE_NOOP("cxw::FieldTexts", "Cycle")).in(1).thatMayBeNew(),
    };
};

template <>
struct Description<Person>
{
    static constexpr QLatin1String kind{"person"};
    static constexpr TableName table{.name = QLatin1String("person")};
    static constexpr bool bearsOnScores = false;
    static constexpr KindWords words{
        QT_TRANSLATE_NOOP("cxw::Salvage", "People"),
        QT_TRANSLATE_N_NOOP("cxw::Differences", "%n people were added."),
        QT_TRANSLATE_N_NOOP("cxw::Differences", "%n people were changed."),
        QT_TRANSLATE_N_NOOP("cxw::Differences", "%n people were removed."),
    };
    static constexpr auto title = cxw::title(QT_TRANSLATE_NOOP("cxw::RecordTexts", "Person “%1”"), &Person::name);
    static constexpr std::tuple list{
        identity("id", &Person::id),
        field("name", &Person::name, QT_TRANSLATE_NOOP("cxw::FieldTexts", "Name")).that(Naming::Names),
        field("role", &Person::role, QT_TRANSLATE_NOOP("cxw::FieldTexts", "Role")),
    };
};

template <>
struct Description<Round>
{
    static constexpr QLatin1String kind{"round"};
    static constexpr TableName table{.name = QLatin1String("round")};
    static constexpr bool bearsOnScores = true;
    static constexpr KindWords words{
        QT_TRANSLATE_NOOP("cxw::Salvage", "Rounds"),
        QT_TRANSLATE_N_NOOP("cxw::Differences", "%n rounds were added to the unit “%1”."),
        QT_TRANSLATE_N_NOOP("cxw::Differences", "%n rounds were changed in the unit “%1”."),
        QT_TRANSLATE_N_NOOP("cxw::Differences", "%n rounds were removed from the unit “%1”."),
    };
    static constexpr auto title = cxw::title(QT_TRANSLATE_NOOP("cxw::RecordTexts", "Round “%1”"), &Round::name);
    static constexpr std::tuple list{
        identity("id", &Round::id),
        field("unit", &Round::unit, QT_TRANSLATE_NOOP("cxw::FieldTexts", "Unit")).that(Naming::Names),
        field("name", &Round::name, QT_TRANSLATE_NOOP("cxw::FieldTexts", "Name")).that(Naming::Names),
        field("date", &Round::date, QT_TRANSLATE_NOOP("cxw::FieldTexts", "Date")),
        field("facilitator", &Round::facilitator, QT_TRANSLATE_NOOP("cxw::FieldTexts", "Facilitator")),
        field("locked", &Round::locked, QT_TRANSLATE_NOOP("cxw::FieldTexts", "Locked")),
        field("anonymous", &Round::anonymous, QT_TRANSLATE_NOOP("cxw::FieldTexts", "Anonymous")),
        identity("made", &Round::made).in(0).thatMayBeNew().addedIn(2),
        field("modelId", &Round::modelId, QT_TRANSLATE_NOOP("cxw::FieldTexts", "Model"))
            .inColumn("model_id")
            .thatMayBeNew()
            .addedIn(3),
        field("modelVersion", &Round::modelVersion, QT_TRANSLATE_NOOP("cxw::FieldTexts", "Version of the model"))
            .inColumn("model_version")
            .thatMayBeNew()
            .addedIn(3),
    };
};

template <>
struct Description<Participant>
{
    static constexpr QLatin1String kind{"participant"};
    static constexpr TableName table{.name = QLatin1String("participant")};
    static constexpr bool bearsOnScores = true;
    static constexpr KindWords words{
        QT_TRANSLATE_NOOP("cxw::Salvage", "Seats in rounds"),
        QT_TRANSLATE_N_NOOP("cxw::Differences", "%n seats were added to the round “%1”."),
        QT_TRANSLATE_N_NOOP("cxw::Differences", "%n seats were changed in the round “%1”."),
        QT_TRANSLATE_N_NOOP("cxw::Differences", "%n seats were removed from the round “%1”."),
    };
    static constexpr auto title =
        cxw::title(QT_TRANSLATE_NOOP("cxw::RecordTexts", "Participant “%1”"), &Participant::id);
    static constexpr std::tuple list{
        identity("id", &Participant::id),
        identity("round", &Participant::round),
        field("person", &Participant::person, QT_TRANSLATE_NOOP("cxw::FieldTexts", "Person")).that(Naming::Names),
        field("label", &Participant::label, QT_TRANSLATE_NOOP("cxw::FieldTexts", "Label")).that(Naming::Names),
        field("group", &Participant::group, QT_TRANSLATE_NOOP("cxw::FieldTexts", "Role group"))
            .inColumn("role_group")
            .addedIn(4),
    };
};

template <>
struct Description<Stock>
{
    static constexpr QLatin1String kind{"stock"};
    static constexpr TableName table{.name = QLatin1String("stock"), .keys = 2};
    static constexpr bool bearsOnScores = true;
    static constexpr KindWords words{
        QT_TRANSLATE_NOOP("cxw::Salvage", "Practices taken stock of"),
        QT_TRANSLATE_N_NOOP("cxw::Differences", "%n practices taken stock of were added to the round “%1”."),
        QT_TRANSLATE_N_NOOP("cxw::Differences", "%n practices taken stock of were changed in the round “%1”."),
        QT_TRANSLATE_N_NOOP("cxw::Differences", "%n practices taken stock of were removed from the round “%1”."),
    };
    static constexpr auto title = cxw::title(QT_TRANSLATE_NOOP("cxw::RecordTexts", "Stock of %1"), &Stock::practice);
    static constexpr std::tuple list{
        identity("round", &Stock::round),
        identity("practice", &Stock::practice),
        field("state", &Stock::state, QT_TRANSLATE_NOOP("cxw::FieldTexts", "State")),
        field("where", &Stock::where, QT_TRANSLATE_NOOP("cxw::FieldTexts", "Where")).inColumn("place"),
        field("owner", &Stock::owner, QT_TRANSLATE_NOOP("cxw::FieldTexts", "Owner")),
    };
};

template <>
struct Description<Ballot>
{
    static constexpr QLatin1String kind{"ballot"};
    static constexpr TableName table{.name = QLatin1String("ballot"), .keys = 2};
    static constexpr bool bearsOnScores = true;
    static constexpr KindWords words{
        QT_TRANSLATE_NOOP("cxw::Salvage", "Ballots"),
        QT_TRANSLATE_N_NOOP("cxw::Differences", "%n ballots were added."),
        QT_TRANSLATE_N_NOOP("cxw::Differences", "%n ballots were changed."),
        QT_TRANSLATE_N_NOOP("cxw::Differences", "%n ballots were removed."),
    };
    static constexpr auto title =
        Title<Ballot, ParticipantId, ItemId>{QT_TRANSLATE_NOOP3("cxw::RecordTexts", "Ballot of %1 on %2",
                                                                "person, item"),
                                             {&Ballot::participant, &Ballot::item}};
    static constexpr std::tuple list{
        identity("participant", &Ballot::participant),
        identity("item", &Ballot::item),
        field("value", &Ballot::value, QT_TRANSLATE_NOOP("cxw::FieldTexts", "Value")).onScale(highestStepOfAnyModel),
    };
};

template <>
struct Description<SecondBallot>
{
    static constexpr QLatin1String kind{"second-ballot"};
    static constexpr TableName table{.name = QLatin1String("second_ballot"), .keys = 2, .since = 4};
    static constexpr bool bearsOnScores = true;
    static constexpr KindWords words{
        QT_TRANSLATE_NOOP("cxw::Salvage", "Second ballots"),
        QT_TRANSLATE_N_NOOP("cxw::Differences", "%n second ballots were added."),
        QT_TRANSLATE_N_NOOP("cxw::Differences", "%n second ballots were changed."),
        QT_TRANSLATE_N_NOOP("cxw::Differences", "%n second ballots were removed."),
    };
    static constexpr auto title =
        Title<SecondBallot, ParticipantId, ItemId>{QT_TRANSLATE_NOOP3("cxw::RecordTexts", "Second ballot of %1 on %2",
                                                                      "person, item"),
                                                   {&SecondBallot::participant, &SecondBallot::item}};
    static constexpr std::tuple list{
        identity("participant", &SecondBallot::participant),
        identity("item", &SecondBallot::item),
        field("value", &SecondBallot::value, QT_TRANSLATE_NOOP("cxw::FieldTexts", "Value"))
            .onScale(highestStepOfAnyModel),
    };
};

template <>
struct Description<OpenVote>
{
    static constexpr QLatin1String kind{"open-vote"};
    static constexpr TableName table{.name = QLatin1String("open_vote"), .keys = 2, .since = 4};
    static constexpr bool bearsOnScores = true;
    static constexpr KindWords words{
        QT_TRANSLATE_NOOP("cxw::Salvage", "Votes that were being taken"),
        QT_TRANSLATE_N_NOOP("cxw::Differences", "%n votes that are being taken were added to the round “%1”."),
        QT_TRANSLATE_N_NOOP("cxw::Differences", "%n votes that are being taken were changed in the round “%1”."),
        QT_TRANSLATE_N_NOOP("cxw::Differences", "%n votes that are being taken were removed from the round “%1”."),
    };
    static constexpr auto title =
        cxw::title(QT_TRANSLATE_NOOP("cxw::RecordTexts", "Secret vote on %1"), &OpenVote::item);
    static constexpr std::tuple list{
        identity("round", &OpenVote::round),
        identity("item", &OpenVote::item),
        identity("pass", &OpenVote::pass).in(1, 2).thatMayBeNew(),
    };
};

template <>
struct Description<Workshop>
{
    static constexpr QLatin1String kind{"workshop"};
    static constexpr TableName table{.name = QLatin1String("workshop"), .keys = 1, .since = 4};
    static constexpr bool bearsOnScores = false;
    static constexpr KindWords words{
        QT_TRANSLATE_NOOP("cxw::Salvage", "Workshops"),
        QT_TRANSLATE_N_NOOP("cxw::Differences", "%n workshops were added to the round “%1”."),
        QT_TRANSLATE_N_NOOP("cxw::Differences", "%n workshops were changed in the round “%1”."),
        QT_TRANSLATE_N_NOOP("cxw::Differences", "%n workshops were removed from the round “%1”."),
    };
    static constexpr auto title =
        cxw::title(QT_TRANSLATE_NOOP("cxw::RecordTexts", "Workshop of the round “%1”"), &Workshop::round);
    static constexpr std::tuple list{
        identity("round", &Workshop::round),
        field("order", &Workshop::order, QT_TRANSLATE_NOOP("cxw::FieldTexts", "Order"))
            .inColumn("sequence")
            .thatMayBeNew(),
        field("passes", &Workshop::passes, QT_TRANSLATE_NOOP("cxw::FieldTexts", "Ballots")).in(1, 2).thatMayBeNew(),
        field("minutes", &Workshop::minutes, QT_TRANSLATE_NOOP("cxw::FieldTexts", "Minutes for each"))
            .in(1, 60)
            .thatMayBeNew(),
        field("showsNames", &Workshop::showsNames, QT_TRANSLATE_NOOP("cxw::FieldTexts", "Names are shown"))
            .inColumn("shows_names")
            .thatMayBeNew(),
        field("at", &Workshop::at).inColumn("place").asData(),
        field("leftOut", &Workshop::leftOut).inColumn("left_out").asData(),
    };
};

template <>
struct Description<WorkshopPart>
{
    static constexpr QLatin1String kind{"workshop-part"};
    static constexpr TableName table{.name = QLatin1String("workshop_part"), .keys = 2, .since = 4};
    static constexpr bool bearsOnScores = false;
    static constexpr KindWords words{
        QT_TRANSLATE_NOOP("cxw::Salvage", "Parts of agendas"),
        QT_TRANSLATE_N_NOOP("cxw::Differences", "%n parts of the agenda were added to the round “%1”."),
        QT_TRANSLATE_N_NOOP("cxw::Differences", "%n parts of the agenda were changed in the round “%1”."),
        QT_TRANSLATE_N_NOOP("cxw::Differences", "%n parts of the agenda were removed from the round “%1”."),
    };
    static constexpr auto title =
        cxw::title(QT_TRANSLATE_NOOP("cxw::RecordTexts", "Part of the agenda of “%1”"), &WorkshopPart::round);
    static constexpr std::tuple list{
        identity("round", &WorkshopPart::round),
        identity("part", &WorkshopPart::part).asData(),
        field("state", &WorkshopPart::state, QT_TRANSLATE_NOOP("cxw::FieldTexts", "State")),
        field("shown", &WorkshopPart::shown, QT_TRANSLATE_NOOP("cxw::FieldTexts", "Votes shown")).in(0, 2),
    };
};

template <>
struct Description<AgreedValue>
{
    static constexpr QLatin1String kind{"agreed-value"};
    static constexpr TableName table{.name = QLatin1String("agreed_value"), .keys = 2};
    static constexpr bool bearsOnScores = true;
    static constexpr KindWords words{
        QT_TRANSLATE_NOOP("cxw::Salvage", "Agreed values"),
        QT_TRANSLATE_N_NOOP("cxw::Differences", "%n agreed values were added to the round “%1”."),
        QT_TRANSLATE_N_NOOP("cxw::Differences", "%n agreed values were changed in the round “%1”."),
        QT_TRANSLATE_N_NOOP("cxw::Differences", "%n agreed values were removed from the round “%1”."),
    };
    static constexpr auto title =
        cxw::title(QT_TRANSLATE_NOOP("cxw::RecordTexts", "Agreed value of %1"), &AgreedValue::item);
    static constexpr std::tuple list{
        identity("round", &AgreedValue::round),
        identity("item", &AgreedValue::item),
        field("value", &AgreedValue::value, QT_TRANSLATE_NOOP("cxw::FieldTexts", "Value"))
            .onScale(highestStepOfAnyModel),
        field("reason", &AgreedValue::reason, QT_TRANSLATE_NOOP("cxw::FieldTexts", "Reason")).ofLines(),
    };
};

template <>
struct Description<PracticeNote>
{
    static constexpr QLatin1String kind{"practice-note"};
    static constexpr TableName table{.name = QLatin1String("practice_note"), .keys = 2};
    static constexpr bool bearsOnScores = true;
    static constexpr KindWords words{
        QT_TRANSLATE_NOOP("cxw::Salvage", "Evidence and notes"),
        QT_TRANSLATE_N_NOOP("cxw::Differences", "%n notes were added to the round “%1”."),
        QT_TRANSLATE_N_NOOP("cxw::Differences", "%n notes were changed in the round “%1”."),
        QT_TRANSLATE_N_NOOP("cxw::Differences", "%n notes were removed from the round “%1”."),
    };
    static constexpr auto title =
        cxw::title(QT_TRANSLATE_NOOP("cxw::RecordTexts", "Notes on %1"), &PracticeNote::practice);
    static constexpr std::tuple list{
        identity("round", &PracticeNote::round),
        identity("practice", &PracticeNote::practice),
        field("evidence", &PracticeNote::evidence, QT_TRANSLATE_NOOP("cxw::FieldTexts", "Evidence")).ofLines(),
        field("note", &PracticeNote::note, QT_TRANSLATE_NOOP("cxw::FieldTexts", "Note")).ofLines(),
        field("grade", &PracticeNote::grade, QT_TRANSLATE_NOOP("cxw::FieldTexts", "Grade of the evidence"))
            .thatMayBeNew()
            .addedIn(4),
    };
};

template <>
struct Description<CompetencyTarget>
{
    static constexpr QLatin1String kind{"competency-target"};
    static constexpr TableName table{.name = QLatin1String("competency_target"), .keys = 2};
    static constexpr bool bearsOnScores = true;
    static constexpr KindWords words{
        QT_TRANSLATE_NOOP("cxw::Salvage", "Targets"),
        QT_TRANSLATE_N_NOOP("cxw::Differences", "%n targets were added to the unit “%1”."),
        QT_TRANSLATE_N_NOOP("cxw::Differences", "%n targets were changed in the unit “%1”."),
        QT_TRANSLATE_N_NOOP("cxw::Differences", "%n targets were removed from the unit “%1”."),
    };
    static constexpr auto title =
        cxw::title(QT_TRANSLATE_NOOP("cxw::RecordTexts", "Target for %1"), &CompetencyTarget::competency);
    static constexpr std::tuple list{
        identity("unit", &CompetencyTarget::unit),
        identity("competency", &CompetencyTarget::competency),
        field("score", &CompetencyTarget::score, QT_TRANSLATE_NOOP("cxw::FieldTexts", "Score"))
            .onScale(highestStepOfAnyModel),
        field("by", &CompetencyTarget::by, QT_TRANSLATE_NOOP("cxw::FieldTexts", "By")).inColumn("due"),
    };
};

template <>
struct Description<PainPoint>
{
    static constexpr QLatin1String kind{"pain-point"};
    static constexpr TableName table{.name = QLatin1String("finding"), .kind = kind};
    static constexpr bool bearsOnScores = true;
    static constexpr KindWords words{
        QT_TRANSLATE_NOOP("cxw::Salvage", "Pain points"),
        QT_TRANSLATE_N_NOOP("cxw::Differences", "%n pain points were added to the unit “%1”."),
        QT_TRANSLATE_N_NOOP("cxw::Differences", "%n pain points were changed in the unit “%1”."),
        QT_TRANSLATE_N_NOOP("cxw::Differences", "%n pain points were removed from the unit “%1”."),
    };
    static constexpr auto title =
        cxw::title(QT_TRANSLATE_NOOP("cxw::RecordTexts", "Pain point “%1”"), &PainPoint::title);
    static constexpr std::tuple list{
        identity("id", &PainPoint::id),
        field("unit", &PainPoint::unit, QT_TRANSLATE_NOOP("cxw::FieldTexts", "Unit")).that(Naming::Names),
        field("title", &PainPoint::title, QT_TRANSLATE_NOOP("cxw::FieldTexts", "Title")).that(Naming::Names),
        field("touchpoint", &PainPoint::touchpoint, QT_TRANSLATE_NOOP("cxw::FieldTexts", "Touchpoint")),
        field("severity", &PainPoint::severity, QT_TRANSLATE_NOOP("cxw::FieldTexts", "Severity")).in(1, 5),
        field("frequency", &PainPoint::frequency, QT_TRANSLATE_NOOP("cxw::FieldTexts", "Frequency")).in(1, 5),
        field("status", &PainPoint::status, QT_TRANSLATE_NOOP("cxw::FieldTexts", "Status")),
        field("note", &PainPoint::note, QT_TRANSLATE_NOOP("cxw::FieldTexts", "Note")).ofLines(),
    };
};

template <>
struct Description<UnmetNeed>
{
    static constexpr QLatin1String kind{"unmet-need"};
    static constexpr TableName table{.name = QLatin1String("finding"), .kind = kind};
    static constexpr bool bearsOnScores = true;
    static constexpr KindWords words{
        QT_TRANSLATE_NOOP("cxw::Salvage", "Unmet needs"),
        QT_TRANSLATE_N_NOOP("cxw::Differences", "%n unmet needs were added to the unit “%1”."),
        QT_TRANSLATE_N_NOOP("cxw::Differences", "%n unmet needs were changed in the unit “%1”."),
        QT_TRANSLATE_N_NOOP("cxw::Differences", "%n unmet needs were removed from the unit “%1”."),
    };
    static constexpr auto title =
        cxw::title(QT_TRANSLATE_NOOP("cxw::RecordTexts", "Unmet need “%1”"), &UnmetNeed::title);
    static constexpr std::tuple list{
        identity("id", &UnmetNeed::id),
        field("unit", &UnmetNeed::unit, QT_TRANSLATE_NOOP("cxw::FieldTexts", "Unit")).that(Naming::Names),
        field("title", &UnmetNeed::title, QT_TRANSLATE_NOOP("cxw::FieldTexts", "Title")).that(Naming::Names),
        field("touchpoint", &UnmetNeed::touchpoint, QT_TRANSLATE_NOOP("cxw::FieldTexts", "Touchpoint")),
        field("status", &UnmetNeed::status, QT_TRANSLATE_NOOP("cxw::FieldTexts", "Status")),
        field("deliveredInCycle", &UnmetNeed::deliveredInCycle,
              QT_TRANSLATE_NOOP("cxw::FieldTexts", "Delivered in cycle"))
            .inColumn("delivered_in_cycle")
            .in(0)
            .thatMayBeNew(),
        field("note", &UnmetNeed::note, QT_TRANSLATE_NOOP("cxw::FieldTexts", "Note")).ofLines(),
    };
};

template <>
struct Description<PhasePlan>
{
    static constexpr QLatin1String kind{"phase-plan"};
    static constexpr TableName table{.name = QLatin1String("phase_plan"), .keys = 3};
    static constexpr bool bearsOnScores = false;
    static constexpr KindWords words{
        QT_TRANSLATE_NOOP("cxw::Salvage", "Dates of phases"),
        QT_TRANSLATE_N_NOOP("cxw::Differences", "%n phases with dates were added to the unit “%1”."),
        QT_TRANSLATE_N_NOOP("cxw::Differences", "%n phases with dates were changed in the unit “%1”."),
        QT_TRANSLATE_N_NOOP("cxw::Differences", "%n phases with dates were removed from the unit “%1”."),
    };
    static constexpr auto title = cxw::title(QT_TRANSLATE_NOOP("cxw::RecordTexts", "Dates of the phase %1, cycle %2"),
                                             &PhasePlan::phase, &PhasePlan::cycle);
    static constexpr std::tuple list{
        field("unit", &PhasePlan::unit, QT_TRANSLATE_NOOP("cxw::FieldTexts", "Unit")).that(Naming::Names),
        identity("cycle", &PhasePlan::cycle).in(1).thatMayBeNew(),
        identity("phase", &PhasePlan::phase),
        field("start", &PhasePlan::start, QT_TRANSLATE_NOOP("cxw::FieldTexts", "Start")).inColumn("first_day"),
        field("end", &PhasePlan::end, QT_TRANSLATE_NOOP("cxw::FieldTexts", "End")).inColumn("last_day"),
    };
};

/// A part of an initiative.
template <>
struct Description<ItemTarget>
{
    static constexpr std::tuple list{
        identity("item", &ItemTarget::item),
        field("value", &ItemTarget::value).onScale(highestStepOfAnyModel),
    };
};

template <>
struct Description<Initiative>
{
    static constexpr QLatin1String kind{"initiative"};
    static constexpr TableName table{.name = QLatin1String("initiative")};
    static constexpr bool bearsOnScores = false;
    static constexpr KindWords words{
        QT_TRANSLATE_NOOP("cxw::Salvage", "Initiatives"),
        QT_TRANSLATE_N_NOOP("cxw::Differences", "%n initiatives were added to the unit “%1”."),
        QT_TRANSLATE_N_NOOP("cxw::Differences", "%n initiatives were changed in the unit “%1”."),
        QT_TRANSLATE_N_NOOP("cxw::Differences", "%n initiatives were removed from the unit “%1”."),
    };
    static constexpr auto title =
        cxw::title(QT_TRANSLATE_NOOP("cxw::RecordTexts", "Initiative “%1”"), &Initiative::title);
    static constexpr std::array efforts{QLatin1String(""), QLatin1String("S"), QLatin1String("M"), QLatin1String("L")};
    static constexpr std::tuple list{
        identity("id", &Initiative::id),
        field("unit", &Initiative::unit, QT_TRANSLATE_NOOP("cxw::FieldTexts", "Unit")).that(Naming::Names),
        field("cycle", &Initiative::cycle, QT_TRANSLATE_NOOP("cxw::FieldTexts", "Cycle")).in(1).thatMayBeNew(),
        field("phase", &Initiative::phase, QT_TRANSLATE_NOOP("cxw::FieldTexts", "Phase")).orNone(),
        field("title", &Initiative::title, QT_TRANSLATE_NOOP("cxw::FieldTexts", "Title")).that(Naming::Names),
        field("description", &Initiative::description, QT_TRANSLATE_NOOP("cxw::FieldTexts", "Description")).ofLines(),
        field("owner", &Initiative::owner, QT_TRANSLATE_NOOP("cxw::FieldTexts", "Owner")),
        field("start", &Initiative::start, QT_TRANSLATE_NOOP("cxw::FieldTexts", "Start")).inColumn("first_day"),
        field("end", &Initiative::end, QT_TRANSLATE_NOOP("cxw::FieldTexts", "End")).inColumn("last_day"),
        field("effort", &Initiative::effort, QT_TRANSLATE_NOOP("cxw::FieldTexts", "Effort")).oneOf(efforts),
        field("status", &Initiative::status, QT_TRANSLATE_NOOP("cxw::FieldTexts", "Status")),
        field("measure", &Initiative::measure, QT_TRANSLATE_NOOP("cxw::FieldTexts", "Measure of success")).ofLines(),
        field("empathyStep", &Initiative::empathyStep, QT_TRANSLATE_NOOP("cxw::FieldTexts", "Empathy step"))
            .inColumn("empathy_step")
            .ofLines(),
        field("dependsOn", &Initiative::dependsOn, QT_TRANSLATE_NOOP("cxw::FieldTexts", "Depends on"))
            .listedIn("initiative_dependency", "depends_on"),
        field("addresses", &Initiative::addresses, QT_TRANSLATE_NOOP("cxw::FieldTexts", "Addresses"))
            .listedIn("initiative_finding", "finding"),
        field("targets", &Initiative::targets, QT_TRANSLATE_NOOP("cxw::FieldTexts", "Lifts"))
            .listedIn("initiative_target"),
    };
};

} // namespace cxw
