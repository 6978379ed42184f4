// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workspace/records.h"

#include <QLatin1String>

#include <tuple>

namespace cxw {

/// A field of a record and its name in files.
template <typename R, typename Member>
struct Field
{
    QLatin1String name;
    Member R::*member;
    /// Lines of the history that an earlier release wrote lack it; it is then as in a new record.
    bool added = false;
};

template <typename R, typename Member>
Field(QLatin1String, Member R::*) -> Field<R, Member>;
template <typename R, typename Member>
Field(QLatin1String, Member R::*, bool) -> Field<R, Member>;

/// The name of a kind of record and of its fields, in order. They are contracts of the history and of the JSON
/// export, not texts for people.
template <typename R>
struct RecordFields;

template <>
struct RecordFields<Organization>
{
    static constexpr QLatin1String kind{"organization"};
    static constexpr std::tuple list{
        Field{QLatin1String("id"), &Organization::id},
        Field{QLatin1String("name"), &Organization::name},
        Field{QLatin1String("modelId"), &Organization::modelId},
        Field{QLatin1String("modelVersion"), &Organization::modelVersion},
    };
};

template <>
struct RecordFields<Unit>
{
    static constexpr QLatin1String kind{"unit"};
    static constexpr std::tuple list{
        Field{QLatin1String("id"), &Unit::id},
        Field{QLatin1String("name"), &Unit::name},
        Field{QLatin1String("position"), &Unit::position},
        Field{QLatin1String("cycle"), &Unit::cycle},
    };
};

template <>
struct RecordFields<Person>
{
    static constexpr QLatin1String kind{"person"};
    static constexpr std::tuple list{
        Field{QLatin1String("id"), &Person::id},
        Field{QLatin1String("name"), &Person::name},
        Field{QLatin1String("role"), &Person::role},
    };
};

template <>
struct RecordFields<Round>
{
    static constexpr QLatin1String kind{"round"};
    static constexpr std::tuple list{
        Field{QLatin1String("id"), &Round::id},
        Field{QLatin1String("unit"), &Round::unit},
        Field{QLatin1String("name"), &Round::name},
        Field{QLatin1String("date"), &Round::date},
        Field{QLatin1String("facilitator"), &Round::facilitator},
        Field{QLatin1String("locked"), &Round::locked},
        Field{QLatin1String("anonymous"), &Round::anonymous},
        Field{QLatin1String("made"), &Round::made, true},
    };
};

template <>
struct RecordFields<Participant>
{
    static constexpr QLatin1String kind{"participant"};
    static constexpr std::tuple list{
        Field{QLatin1String("id"), &Participant::id},
        Field{QLatin1String("round"), &Participant::round},
        Field{QLatin1String("person"), &Participant::person},
        Field{QLatin1String("label"), &Participant::label},
    };
};

template <>
struct RecordFields<Stock>
{
    static constexpr QLatin1String kind{"stock"};
    static constexpr std::tuple list{
        Field{QLatin1String("round"), &Stock::round}, Field{QLatin1String("practice"), &Stock::practice},
        Field{QLatin1String("state"), &Stock::state}, Field{QLatin1String("where"), &Stock::where},
        Field{QLatin1String("owner"), &Stock::owner},
    };
};

template <>
struct RecordFields<Ballot>
{
    static constexpr QLatin1String kind{"ballot"};
    static constexpr std::tuple list{
        Field{QLatin1String("participant"), &Ballot::participant},
        Field{QLatin1String("item"), &Ballot::item},
        Field{QLatin1String("value"), &Ballot::value},
    };
};

template <>
struct RecordFields<AgreedValue>
{
    static constexpr QLatin1String kind{"agreed-value"};
    static constexpr std::tuple list{
        Field{QLatin1String("round"), &AgreedValue::round},
        Field{QLatin1String("item"), &AgreedValue::item},
        Field{QLatin1String("value"), &AgreedValue::value},
        Field{QLatin1String("reason"), &AgreedValue::reason},
    };
};

template <>
struct RecordFields<PracticeNote>
{
    static constexpr QLatin1String kind{"practice-note"};
    static constexpr std::tuple list{
        Field{QLatin1String("round"), &PracticeNote::round},
        Field{QLatin1String("practice"), &PracticeNote::practice},
        Field{QLatin1String("evidence"), &PracticeNote::evidence},
        Field{QLatin1String("note"), &PracticeNote::note},
    };
};

template <>
struct RecordFields<CompetencyTarget>
{
    static constexpr QLatin1String kind{"competency-target"};
    static constexpr std::tuple list{
        Field{QLatin1String("unit"), &CompetencyTarget::unit},
        Field{QLatin1String("competency"), &CompetencyTarget::competency},
        Field{QLatin1String("score"), &CompetencyTarget::score},
        Field{QLatin1String("by"), &CompetencyTarget::by},
    };
};

template <>
struct RecordFields<PainPoint>
{
    static constexpr QLatin1String kind{"pain-point"};
    static constexpr std::tuple list{
        Field{QLatin1String("id"), &PainPoint::id},
        Field{QLatin1String("unit"), &PainPoint::unit},
        Field{QLatin1String("title"), &PainPoint::title},
        Field{QLatin1String("touchpoint"), &PainPoint::touchpoint},
        Field{QLatin1String("severity"), &PainPoint::severity},
        Field{QLatin1String("frequency"), &PainPoint::frequency},
        Field{QLatin1String("status"), &PainPoint::status},
        Field{QLatin1String("note"), &PainPoint::note},
    };
};

template <>
struct RecordFields<UnmetNeed>
{
    static constexpr QLatin1String kind{"unmet-need"};
    static constexpr std::tuple list{
        Field{QLatin1String("id"), &UnmetNeed::id},
        Field{QLatin1String("unit"), &UnmetNeed::unit},
        Field{QLatin1String("title"), &UnmetNeed::title},
        Field{QLatin1String("touchpoint"), &UnmetNeed::touchpoint},
        Field{QLatin1String("status"), &UnmetNeed::status},
        Field{QLatin1String("deliveredInCycle"), &UnmetNeed::deliveredInCycle},
        Field{QLatin1String("note"), &UnmetNeed::note},
    };
};

template <>
struct RecordFields<PhasePlan>
{
    static constexpr QLatin1String kind{"phase-plan"};
    static constexpr std::tuple list{
        Field{QLatin1String("unit"), &PhasePlan::unit},   Field{QLatin1String("cycle"), &PhasePlan::cycle},
        Field{QLatin1String("phase"), &PhasePlan::phase}, Field{QLatin1String("start"), &PhasePlan::start},
        Field{QLatin1String("end"), &PhasePlan::end},
    };
};

template <>
struct RecordFields<ItemTarget>
{
    static constexpr std::tuple list{
        Field{QLatin1String("item"), &ItemTarget::item},
        Field{QLatin1String("value"), &ItemTarget::value},
    };
};

template <>
struct RecordFields<Initiative>
{
    static constexpr QLatin1String kind{"initiative"};
    static constexpr std::tuple list{
        Field{QLatin1String("id"), &Initiative::id},
        Field{QLatin1String("unit"), &Initiative::unit},
        Field{QLatin1String("cycle"), &Initiative::cycle},
        Field{QLatin1String("phase"), &Initiative::phase},
        Field{QLatin1String("title"), &Initiative::title},
        Field{QLatin1String("description"), &Initiative::description},
        Field{QLatin1String("owner"), &Initiative::owner},
        Field{QLatin1String("start"), &Initiative::start},
        Field{QLatin1String("end"), &Initiative::end},
        Field{QLatin1String("effort"), &Initiative::effort},
        Field{QLatin1String("status"), &Initiative::status},
        Field{QLatin1String("measure"), &Initiative::measure},
        Field{QLatin1String("empathyStep"), &Initiative::empathyStep},
        Field{QLatin1String("dependsOn"), &Initiative::dependsOn},
        Field{QLatin1String("addresses"), &Initiative::addresses},
        Field{QLatin1String("targets"), &Initiative::targets},
    };
};

} // namespace cxw
