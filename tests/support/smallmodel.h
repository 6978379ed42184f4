// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/scoring/roundscore.h"

#include <initializer_list>

namespace cxw::test {

inline QString text(const char *latin1)
{
    return QString::fromLatin1(latin1);
}

/// A model small enough to work out its figures by hand: 5 practices in 2 competencies (`first.a`, `first.b`,
/// `first.c`, `second.d`, `second.e`), 4 habits (`who`, `when`, `how`, `with`), 2 × 2 items of empathy and 3 phases:
/// `start` asks a and d for level 2 and has the rule `calm`, `middle` asks b and e for level 2, `end` asks c for
/// level 3 and has the rule `fruit`.
inline MaturityModel smallModel()
{
    MaturityModel model;
    // It stands in the place of the one that comes with the program, by which rounds are rated that name no other.
    model.id = QString(firstModelId);
    model.version = QString(firstModelVersion);
    int value = 0;
    for (const char *name : {"Absent", "Ad hoc", "Repeatable", "Systematic", "Ingrained"})
        model.scale.push_back({value++, text(name), {}});
    for (const char *id : {"who", "when", "how", "with"})
        model.habits.push_back({{text(id)}, text("Habit %1").arg(text(id)), {}, {}});
    model.competencies = {{{text("first")}, text("First"), {}, 0, 3}, {{text("second")}, text("Second"), {}, 3, 2}};
    const auto addPractice = [&](const char *id, int competency, const char *title, int weeks) {
        const Starter starter{
            text("Begin %1").arg(text(title)), text("Describes"), text("Measures"), text("Feels"), weeks, text("M")};
        model.practices.push_back({{text(id)}, competency, text(title), {}, {}, starter, 1});
    };
    addPractice("first.a", 0, "Alpha", 8);
    addPractice("first.b", 0, "Beta", 10);
    addPractice("first.c", 0, "Gamma", 12);
    addPractice("second.d", 1, "Delta", 6);
    addPractice("second.e", 1, "Epsilon", 4);
    model.empathyName = text("Empathy");
    model.empathyGroups = {{text("them"), text("Them"), {}}, {text("us"), text("Us"), {}}};
    model.empathyFacets = {{text("notice"), text("Notice"), {}, {}}, {text("care"), text("Care"), {}, {}}};
    const GateRule calm{text("calm"), GateRule::Kind::NoCriticalPain, 16, text("Calm"), {}, text("Mend it.")};
    const GateRule fruit{text("fruit"), GateRule::Kind::NeedDelivered, 0, text("Fruit"), {}, text("Deliver it.")};
    model.phases = {{{text("start")}, text("Start"), {}, {{0, 2}, {3, 2}}, {calm}, 1},
                    {{text("middle")}, text("Middle"), {}, {{1, 2}, {4, 2}}, {}, 2},
                    {{text("end")}, text("End"), {}, {{2, 3}}, {fruit}, 3}};
    model.roles = {{text("executive"), text("Executive")},
                   {text("manager"), text("Manager")},
                   {text("front-line"), text("Front line")}};
    model.evidence = {{text("none"), 1}, {text("told"), 2}};
    model.index();
    return model;
}

/// A workspace on the small model with one unit, filled step by step.
class Bench
{
public:
    MaturityModel model = smallModel();
    Workspace workspace;
    UnitId unit{text("unit")};

    Bench() { add(Unit{unit, text("Unit"), 0, 1}); }

    void add(Record record) { workspace.apply({{}, {put(std::move(record))}}); }

    RoundId addRound(const char *name, QDate date = QDate(2026, 1, 5))
    {
        add(Round{{text(name)}, unit, text(name), date, {}, false, false});
        return {text(name)};
    }

    void stock(const RoundId &round, const char *practice, StockState state, const char *where = "")
    {
        add(Stock{round, {text(practice)}, state, text(where), {}});
    }

    void agree(const RoundId &round, const char *item, int value) { add(AgreedValue{round, {text(item)}, value, {}}); }

    /// Agrees the habits of a practice in their order.
    void agreeAll(const RoundId &round, const char *practice, std::initializer_list<int> values)
    {
        size_t habit = 0;
        for (const int value : values)
            add(AgreedValue{round, {text(practice) + u'/' + model.habits[habit++].id.text}, value, {}});
    }

    /// One person's answer; no value for "don't know".
    void ballot(const RoundId &round, const char *person, const char *item, std::optional<int> value)
    {
        const ParticipantId seat{round.text + u'-' + text(person)};
        add(Person{{text(person)}, text(person), {}});
        add(Participant{seat, round, PersonId{text(person)}, {}});
        add(Ballot{seat, {text(item)}, value});
    }

    [[nodiscard]] RoundScore score(const RoundId &round) const
    {
        return scoreRound(workspace, std::make_shared<const MaturityModel>(model), *workspace.find<Round>(round));
    }
};

inline constexpr const char *allPractices[] = {"first.a", "first.b", "first.c", "second.d", "second.e"};

/// An initiative of the bench's unit with everything that a complete one has.
inline Initiative initiativeOf(const char *id, const char *phase, QDate start, QDate end,
                               std::vector<ItemTarget> targets = {})
{
    Initiative initiative;
    initiative.id = {text(id)};
    initiative.unit = {text("unit")};
    initiative.phase = {text(phase)};
    initiative.title = text("Do %1").arg(text(id));
    initiative.owner = text("Owner of %1").arg(text(id));
    initiative.start = start;
    initiative.end = end;
    initiative.measure = text("Count");
    initiative.targets = std::move(targets);
    return initiative;
}

inline ItemTarget target(const char *item, int value)
{
    return {{text(item)}, value};
}

} // namespace cxw::test
