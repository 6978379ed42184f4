// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/roundimport.h"

#include "core/base/datereading.h"
#include "core/base/names.h"
#include "core/exchange/anonymoussheet.h"
#include "core/workspace/ratingedits.h"
#include "core/workspace/roundedits.h"
#include "core/workspace/setupedits.h"

#include <QCoreApplication>
#include <QRandomGenerator>

namespace cxw {

namespace {

struct ImportText
{
    Q_DECLARE_TR_FUNCTIONS(cxw::ImportText)
};

/// Names that are not there yet have to be such as can be given.
std::optional<Error> troubleWithNames(const Workspace &workspace, const ImportPlace &place, const Unit *unit,
                                      const Round *existing)
{
    auto trouble = unit ? std::nullopt : unitNameTrouble(workspace, place.unit, {});
    if (!trouble && !existing)
        trouble = roundNameTrouble(workspace, unit ? unit->id : UnitId(), place.round, {});
    if (!trouble)
        return std::nullopt;
    return Error{ImportText::tr("Nothing was imported. %1").arg(*trouble), {}};
}

std::optional<Error> troubleWith(const ImportPlace &place, const Round *existing)
{
    if (!place.date.isValid())
        return Error{ImportText::tr("Nothing was imported, because the round has no date. Give it one."), {}};
    if (!isPossibleDay(place.date))
        return Error{ImportText::tr("Nothing was imported, because a round is held in the years 1900 to 2200."), {}};
    if (existing && !place.replace)
        return Error{ImportText::tr("Nothing was imported, because the unit already has a round “%1”. Choose another "
                                    "name, or replace the round.")
                         .arg(existing->name),
                     {}};
    if (existing && existing->locked)
        return Error{ImportText::tr("Nothing was imported, because the round “%1” is locked. Reopen the round first.")
                         .arg(existing->name),
                     {}};
    if (existing && place.anonymous && !existing->anonymous)
        return Error{ImportText::tr("Nothing was imported, because the round “%1” was set up with names, and its "
                                    "history has them. Choose another name for the anonymous round.")
                         .arg(existing->name),
                     {}};
    return std::nullopt;
}

Unit newUnit(const Workspace &workspace, const QString &name)
{
    const auto units = workspace.units();
    return {UnitId::create(), tidyName(name), units.empty() ? 0 : units.back().position + 1, 1};
}

/// The round as it will be: the one that is there with its new date, or a new one. Whether it is anonymous and what was
/// made before it is settled for as long as it is there.
Round roundFor(const Workspace &workspace, const MaturityModel &model, const ImportPlace &place, const UnitId &unit,
               const Round *existing)
{
    Round round =
        existing ? *existing : Round{RoundId::create(),   unit, tidyName(place.round), {}, {}, false, place.anonymous,
                                     workspace.nextMade()};
    round.date = place.date;
    round.modelId = model.id;
    round.modelVersion = model.version;
    return round;
}

QString groupOf(const RoundSheet &sheet, int participant)
{
    const auto group = sheet.groups.find(participant);
    return group == sheet.groups.end() ? QString() : group->second;
}

/// A seat for each name in the sheet, and a person where the name is new; in an anonymous round names are labels.
std::vector<ParticipantId> putSeats(const Workspace &workspace, const RoundSheet &sheet, const Round &round,
                                    std::vector<Change> &changes)
{
    const PeopleByName people(workspace);
    std::vector<ParticipantId> seats;
    for (const QString &name : sheet.participants) {
        Participant seat{ParticipantId::create(), round.id, {}, {}, groupOf(sheet, static_cast<int>(seats.size()))};
        if (round.anonymous) {
            seat.label = name;
        } else {
            const Person *known = people.find(name);
            seat.person = known ? known->id : PersonId::create();
            if (!known)
                changes.push_back(put(Person{*seat.person, name, {}}));
        }
        seats.push_back(seat.id);
        changes.push_back(put(seat));
    }
    return seats;
}

/// The grades that the sheet gives, and no others. What was noted of a practice stays.
void putGrades(const Workspace &workspace, const MaturityModel &model, const RoundSheet &sheet, const RoundId &round,
               std::vector<Change> &changes)
{
    std::vector<EvidenceGrade> grades(static_cast<size_t>(model.practiceCount()), EvidenceGrade::NotGraded);
    for (const auto &line : sheet.grades)
        grades[static_cast<size_t>(line.practice)] = line.grade;
    for (size_t place = 0; place < grades.size(); ++place) {
        const PracticeId &practice = model.practices[place].id;
        const auto *before = workspace.find<PracticeNote>(round, practice);
        PracticeNote note = before ? *before : PracticeNote{round, practice, {}, {}};
        if (note.grade == grades[place])
            continue;
        note.grade = grades[place];
        changes.push_back(noteChange(note));
    }
}

BallotBatch ballotsOf(const MaturityModel &model, const RoundSheet &sheet, std::vector<ParticipantId> seats)
{
    std::vector<ItemId> items;
    for (int item = 0; item < model.itemCount(); ++item)
        items.push_back(model.itemId(item));
    BallotBatch batch(std::move(seats), std::move(items));
    batch.reserve(sheet.ballots.size());
    for (const auto &line : sheet.ballots)
        batch.add(line.participant, line.item, line.value);
    return batch;
}

} // namespace

Edit putAnswers(const Workspace &workspace, const MaturityModel &model, const RoundSheet &sheet, const Round &round)
{
    Edit edit;
    auto seats = putSeats(workspace, sheet, round, edit.changes);
    for (const auto &line : sheet.secondBallots)
        edit.changes.push_back(
            put(SecondBallot{seats[static_cast<size_t>(line.participant)], model.itemId(line.item), line.value}));
    for (const auto &line : sheet.stock) {
        const PracticeId practice = model.practices[static_cast<size_t>(line.practice)].id;
        const auto *before = workspace.find<Stock>(round.id, practice);
        edit.changes.push_back(
            put(Stock{round.id, practice, line.state, line.where, before ? before->owner : QString()}));
    }
    for (const auto &line : sheet.agreed)
        edit.changes.push_back(put(AgreedValue{round.id, model.itemId(line.item), line.value, line.reason}));
    putGrades(workspace, model, sheet, round.id, edit.changes);
    edit.coming = ballotsOf(model, sheet, std::move(seats));
    return edit;
}

SheetCells cellsFor(const Workspace &workspace, const ImportPlace &place)
{
    const Unit *unit = unitNamed(workspace, place.unit);
    const Round *existing = unit ? roundNamed(workspace, unit->id, place.round) : nullptr;
    const bool anonymous = place.anonymous || (existing && existing->anonymous);
    return anonymous ? SheetCells::Hidden : SheetCells::Quoted;
}

Result<std::shared_ptr<const MaturityModel>> modelForImport(const Workspace &workspace, ModelCatalogue &models,
                                                            const ImportPlace &place, const QString &wanted)
{
    const Unit *unit = unitNamed(workspace, place.unit);
    if (!wanted.isEmpty()) {
        if (auto model = models.newest(workspace, wanted))
            return model;
        return Error{ImportText::tr("Nothing was imported, because the workspace has no model “%1”.").arg(wanted), {}};
    }
    const Round *existing = unit ? roundNamed(workspace, unit->id, place.round) : nullptr;
    auto own = existing ? models.find(workspace, modelNameOf(*existing)) : nullptr;
    return own ? own : models.forNextRound(workspace, unit ? unit->id : UnitId());
}

Result<Edit> importEdit(const Workspace &workspace, const MaturityModel &model, const RoundSheet &sheet,
                        const ImportPlace &place)
{
    const Unit *unit = unitNamed(workspace, place.unit);
    const Round *existing = unit ? roundNamed(workspace, unit->id, place.round) : nullptr;
    if (auto trouble = troubleWithNames(workspace, place, unit, existing))
        return std::move(*trouble);
    if (auto trouble = troubleWith(place, existing))
        return std::move(*trouble);
    Edit edit{ImportText::tr("Import round “%1”").arg(tidyName(place.round)), {}};
    if (existing)
        edit.changes = removeAnswers(workspace, existing->id);
    const Unit unitRecord = unit ? *unit : newUnit(workspace, place.unit);
    if (!unit)
        edit.changes.push_back(put(unitRecord));
    const Round round = roundFor(workspace, model, place, unitRecord.id, existing);
    edit.changes.push_back(put(round));
    auto answers = round.anonymous
                       ? putAnswers(workspace, model, anonymousSheet(sheet, *QRandomGenerator::system()), round)
                       : putAnswers(workspace, model, sheet, round);
    std::ranges::move(answers.changes, std::back_inserter(edit.changes));
    edit.coming = std::move(answers.coming);
    return edit;
}

} // namespace cxw
