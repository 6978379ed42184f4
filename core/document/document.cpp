// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/document/document.h"

#include "core/model/modellimits.h"
#include "core/workspace/anonymity.h"
#include "core/workspace/namechecks.h"
#include "core/workspace/possibledates.h"
#include "core/workspace/secrets.h"
#include "core/workspace/votes.h"

#include <algorithm>
#include <utility>

namespace cxw {

namespace {

/// The round that a record names itself.
std::optional<RoundId> ownRound(const Record &record)
{
    return std::visit(
        []<typename R>(const R &value) -> std::optional<RoundId> {
            if constexpr (std::is_same_v<R, Round>)
                return value.id;
            else if constexpr (requires { value.round; })
                return value.round;
            else
                return std::nullopt;
        },
        record);
}

/// The record of the same kind and key that the workspace has now; none where it has none.
std::optional<Record> present(const Workspace &workspace, const Record &record)
{
    return std::visit(
        [&]<typename R>(const R &value) -> std::optional<Record> {
            const auto found = workspace.all<R>().find(value.key());
            return found == workspace.all<R>().end() ? std::nullopt : std::optional<Record>(found->second);
        },
        record);
}

/// Whether a change opens a locked round and does nothing else to it.
bool reopens(const Change &change, const Round &round)
{
    Round open = round;
    open.locked = false;
    return change == put(open);
}

} // namespace

Document::Document(std::unique_ptr<WorkspaceStore> store, std::shared_ptr<const MaturityModel> builtIn, Clock clock,
                   QString who)
    : m_store(std::move(store)),
      m_models(std::move(builtIn)),
      m_clock(std::move(clock)),
      m_who(std::move(who)),
      m_figures(*this)
{
}

Result<std::unique_ptr<Document>> Document::open(std::unique_ptr<WorkspaceStore> store,
                                                 std::shared_ptr<const MaturityModel> builtIn, Clock clock, QString who)
{
    // Asked before: what is done in between is taken in once more, and changes nothing then.
    const auto line = store->lastLine();
    if (!line)
        return line.error();
    auto workspace = store->load();
    if (!workspace)
        return workspace.error();
    std::unique_ptr<Document> document(
        new Document(std::move(store), std::move(builtIn), std::move(clock), std::move(who)));
    document->m_workspace = std::move(workspace).value();
    document->m_line = line.value();
    if (const auto there = checkModelsAreThere(document->m_workspace, document->m_models); !there)
        return there.error();
    return document;
}

std::shared_ptr<const MaturityModel> Document::modelOf(const Round &round)
{
    auto model = m_models.find(m_workspace, modelNameOf(round));
    return model ? model : m_models.builtIn();
}

std::shared_ptr<const MaturityModel> Document::modelOf(const UnitId &unit)
{
    const auto rounds = m_workspace.rounds(unit);
    return rounds.empty() ? m_models.forNextRound(m_workspace, unit) : modelOf(rounds.back());
}

void Document::setBuiltInModel(std::shared_ptr<const MaturityModel> model)
{
    m_models = ModelCatalogue(std::move(model));
    m_figures.forgetAll();
}

Result<void> Document::checkBallots(const RoundId &round, const std::vector<Ballot> &ballots)
{
    const Round *record = m_workspace.find<Round>(round);
    const int highest = record ? modelOf(*record)->highestStep() : highestStepOfAnyModel;
    if (std::ranges::any_of(ballots, [&](const Ballot &ballot) { return ballot.value > highest; }))
        return Error{tr("“%1” is damaged: a ballot in the round “%2” is beyond the scale of its model, 0 to %3.")
                         .arg(location(), record ? record->name : QString(), QString::number(highest)),
                     {}};
    return {};
}

Result<void> Document::readBallots(const RoundId &round)
{
    if (m_roundsRead.contains(round))
        return {};
    auto ballots = m_store->ballots(round);
    if (!ballots)
        return ballots.error();
    if (auto sound = checkBallots(round, ballots.value()); !sound)
        return sound;
    Edit reading;
    for (Ballot &ballot : ballots.value())
        reading.changes.push_back(put(std::move(ballot)));
    m_workspace.apply(reading);
    m_roundsRead.insert(round);
    return {};
}

std::optional<RoundId> Document::roundOf(const Record &record) const
{
    const auto seat = votingSeat(record);
    if (!seat)
        return ownRound(record);
    const auto *participant = m_workspace.find<Participant>(*seat);
    return participant ? std::optional(participant->round) : std::nullopt;
}

Result<std::vector<GivenAnswer>> Document::givenAnswers(const RoundId &round)
{
    auto answers = m_store->givenAnswers(round);
    return answers ? withoutSecrets(std::move(answers).value(), m_workspace, round) : answers;
}

Result<std::vector<RecordChange>> Document::historyChanges(qint64 entry)
{
    auto changes = m_store->historyChanges(entry);
    return changes ? withoutSecrets(std::move(changes).value(), m_workspace) : changes;
}

std::vector<RoundId> Document::roundsOf(const Change &change) const
{
    std::vector<RoundId> rounds;
    if (const auto wanted = roundOf(change.record))
        rounds.push_back(*wanted);
    // A seat may be moved to another round.
    const auto *seat = std::get_if<Participant>(&change.record);
    const Participant *now = seat ? m_workspace.find<Participant>(seat->id) : nullptr;
    if (now && now->round != seat->round)
        rounds.push_back(now->round);
    return rounds;
}

Result<void> Document::readBallotsFor(const Edit &edit)
{
    for (const Change &change : edit.changes) {
        for (const RoundId &round : roundsOf(change)) {
            if (auto read = readBallots(round); !read)
                return read;
        }
    }
    return {};
}

Result<void> Document::checkLocks(const Edit &edit) const
{
    const auto refusal = [](const Round &round) {
        return Error{
            tr("The round “%1” is locked, so nothing in it was changed. Reopen the round to edit it.").arg(round.name),
            {}};
    };
    for (const Change &change : edit.changes) {
        for (const RoundId &id : roundsOf(change)) {
            const Round *round = m_workspace.find<Round>(id);
            if (!round || !round->locked || reopens(change, *round) || changesNothing(change))
                continue;
            return refusal(*round);
        }
    }
    for (const BallotBatch *batch : {&edit.leaving, &edit.coming}) {
        for (const ParticipantId &id : batch->seats()) {
            const auto *seat = m_workspace.find<Participant>(id);
            const Round *round = seat ? m_workspace.find<Round>(seat->round) : nullptr;
            if (round && round->locked)
                return refusal(*round);
        }
    }
    return {};
}

bool Document::changesNothing(const Change &change) const
{
    const bool puts = change.action == Change::Action::Put;
    return present(m_workspace, change.record) == (puts ? std::optional(change.record) : std::nullopt);
}

bool Document::changesNothing(const Edit &edit) const
{
    return edit.leaving.isEmpty() && edit.coming.isEmpty()
           && std::ranges::all_of(edit.changes, [this](const Change &change) { return changesNothing(change); });
}

std::vector<RoundId> Document::roundsMadeBy(const Edit &edit) const
{
    std::vector<RoundId> rounds;
    for (const Change &change : edit.changes) {
        const auto *round = std::get_if<Round>(&change.record);
        if (round && change.action == Change::Action::Put && !m_workspace.find<Round>(round->id))
            rounds.push_back(round->id);
    }
    return rounds;
}

bool Document::sitsIn(const std::vector<RoundId> &rounds, const Edit &edit)
{
    return std::ranges::all_of(edit.changes, [&](const Change &change) {
        const auto *seat = std::get_if<Participant>(&change.record);
        return !seat || std::ranges::find(rounds, seat->round) != rounds.end();
    });
}

Edit Document::applyToMemory(const Edit &edit)
{
    const auto rounds = roundsMadeBy(edit);
    if (edit.coming.isEmpty() || !sitsIn(rounds, edit))
        return m_workspace.apply(edit);
    // Nobody has asked for them yet, and they are read when somebody does.
    Edit inverse = m_workspace.apply({edit.label, edit.changes, edit.leaving, {}});
    inverse.leaving = edit.coming;
    for (const RoundId &round : rounds)
        m_roundsRead.remove(round);
    return inverse;
}

Result<Edit> Document::perform(const Edit &edit)
{
    if (const auto read = readBallotsFor(edit); !read)
        return read.error();
    Edit inverse = applyToMemory(edit);
    if (const auto written = m_store->commit(edit, inverse, {m_clock.now(), m_who}, m_line); !written) {
        m_workspace.apply(inverse);
        // It may be refused because there is something newer. That it can't be had either is no news.
        [[maybe_unused]] const auto taken = takeIn();
        return written.error();
    }
    ++m_line;
    m_models.forget(edit);
    m_figures.follow(edit);
    return inverse;
}

Result<void> Document::checkEdit(const Edit &edit)
{
    if (auto unlocked = checkLocks(edit); !unlocked)
        return unlocked;
    if (auto nameless = checkAnonymity(m_workspace, edit); !nameless)
        return nameless;
    if (auto possible = checkDates(m_workspace, edit); !possible)
        return possible;
    return checkModels(m_workspace, edit, m_models);
}

Result<void> Document::apply(const Edit &given)
{
    // By what was given, not by how that is shown.
    if (auto named = checkNames(m_workspace, given); !named)
        return named;
    const Edit edit = m_store->shown(given);
    if (auto read = readBallotsFor(edit); !read)
        return read;
    if (changesNothing(edit))
        return {};
    if (auto kept = checkSecrets(m_workspace, edit); !kept)
        return kept;
    if (isSecretVoting(m_workspace, edit))
        return applyAside(given);
    if (auto possible = checkEdit(edit); !possible)
        return possible;
    auto inverse = perform(edit);
    if (!inverse)
        return inverse.error();
    remember(edit, inverse.value());
    m_undone.clear();
    Q_EMIT changed(edit);
    Q_EMIT applied(edit, inverse.value());
    return {};
}

Result<void> Document::applyAside(const Edit &given)
{
    if (auto named = checkNames(m_workspace, given); !named)
        return named;
    const Edit edit = m_store->shown(given);
    if (auto read = readBallotsFor(edit); !read)
        return read;
    if (changesNothing(edit))
        return {};
    if (auto possible = checkEdit(edit); !possible)
        return possible;
    const auto inverse = perform(edit);
    if (!inverse)
        return inverse.error();
    overtakeSteps({m_line, recordChanges(edit, inverse.value())});
    Q_EMIT changed(edit);
    return {};
}

void Document::remember(const Edit &edit, Edit inverse)
{
    const auto field = m_staying ? typedField(recordChanges(edit, inverse)) : std::nullopt;
    const bool typedOn = field && field == m_typed;
    m_typed = field;
    if (!typedOn) {
        m_done.push(std::move(inverse));
        return;
    }
    // The first way back leads to before the stay.
    m_done.next().label = edit.label;
    if (changesNothing(m_done.next())) {
        m_done.pop();
        m_typed.reset();
    }
}

void Document::beginStay()
{
    m_staying = true;
    m_typed.reset();
}

void Document::endStay()
{
    m_staying = false;
    m_typed.reset();
}

Result<void> Document::undo()
{
    const QString label = m_done.next().label;
    //: %1 is the name of an edit.
    const QString refusal = tr("“%1” can't be undone any more, because what it changed was changed elsewhere since. "
                               "Nothing was changed. Undo once more to take back what you did before it.")
                                .arg(label);
    return takeStep(m_done, m_undone, tr("Undo: %1").arg(label), refusal);
}

Result<void> Document::redo()
{
    const QString label = m_undone.next().label;
    //: %1 is the name of an edit.
    const QString refusal = tr("“%1” can't be done again, because what it would change was changed elsewhere since. "
                               "Nothing was changed.")
                                .arg(label);
    return takeStep(m_undone, m_done, tr("Redo: %1").arg(label), refusal);
}

Result<void> Document::takeStep(Steps &from, Steps &to, const QString &name, const QString &refusal)
{
    if (auto possible = checkStep(from, refusal); !possible)
        return possible;
    const QString label = from.next().label;
    const Edit edit = from.next().named(name);
    if (auto kept = checkSecrets(m_workspace, edit); !kept)
        return kept;
    auto inverse = perform(edit);
    if (!inverse)
        return inverse.error();
    m_typed.reset();
    from.pop();
    to.push(inverse.value().named(label));
    Q_EMIT changed(edit);
    return {};
}

std::optional<QString> Document::undoLabel() const
{
    return m_done.isEmpty() ? std::nullopt : std::optional(m_done.next().label);
}

std::optional<QString> Document::redoLabel() const
{
    return m_undone.isEmpty() ? std::nullopt : std::optional(m_undone.next().label);
}

} // namespace cxw
