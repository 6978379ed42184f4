// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/modelcatalogue.h"

#include "core/model/modellimits.h"
#include "core/model/modelreader.h"
#include "core/workspace/modeledits.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace cxw {

namespace {

struct ModelWords
{
    Q_DECLARE_TR_FUNCTIONS(cxw::ModelWords)
};

Error noSuchModel(const ModelName &name)
{
    return {ModelWords::tr("The model “%1”, version %2, is not in this workspace.").arg(name.id, name.version), {}};
}

} // namespace

Result<MaturityModel> readModelOf(const Workspace &workspace, const ModelName &name)
{
    if (!workspace.find<ModelVersion>(ModelId{name.id}, VersionId{name.version}))
        return noSuchModel(name);
    return readModel(modelFileOf(workspace, name));
}

ModelCatalogue::ModelCatalogue(std::shared_ptr<const MaturityModel> builtIn) : m_builtIn(std::move(builtIn)) {}

std::shared_ptr<const MaturityModel> ModelCatalogue::find(const Workspace &workspace, const ModelName &name)
{
    if (name == nameOf(*m_builtIn))
        return m_builtIn;
    const auto known = m_known.find(name);
    if (known != m_known.end())
        return known->second;
    auto model = readModelOf(workspace, name);
    auto ready = model ? std::make_shared<const MaturityModel>(std::move(model).value()) : nullptr;
    return m_known.emplace(name, std::move(ready)).first->second;
}

std::shared_ptr<const MaturityModel> ModelCatalogue::newest(const Workspace &workspace, const QString &id)
{
    const ModelVersion *latest = nullptr;
    for (const auto &[key, version] : workspace.all<ModelVersion>()) {
        if (version.model.text == id && !version.draft && (!latest || latest->made < version.made))
            latest = &version;
    }
    if (latest)
        return find(workspace, {id, latest->version.text});
    return id == m_builtIn->id ? m_builtIn : nullptr;
}

std::shared_ptr<const MaturityModel> ModelCatalogue::forNextRound(const Workspace &workspace, const UnitId &unit)
{
    const auto rounds = workspace.rounds(unit);
    const QString wanted = rounds.empty() ? workspace.organization().modelId : rounds.back().modelId;
    auto model = newest(workspace, wanted);
    return model ? model : m_builtIn;
}

std::vector<std::shared_ptr<const MaturityModel>> ModelCatalogue::forNewRounds(const Workspace &workspace)
{
    std::vector<QString> ids{m_builtIn->id};
    for (const ModelVersion &version : modelVersions(workspace)) {
        if (std::ranges::find(ids, version.model.text) == ids.end())
            ids.push_back(version.model.text);
    }
    std::vector<std::shared_ptr<const MaturityModel>> models;
    for (const QString &id : ids) {
        if (auto model = newest(workspace, id))
            models.push_back(std::move(model));
    }
    return models;
}

void ModelCatalogue::forget(const Edit &edit)
{
    for (const Change &change : edit.changes) {
        if (const auto *version = std::get_if<ModelVersion>(&change.record))
            m_known.erase({version->model.text, version->version.text});
        if (const auto *part = std::get_if<ModelPart>(&change.record))
            m_known.erase({part->model.text, part->version.text});
    }
}

namespace {

Error beyondScale(const QString &what, int highest)
{
    return {ModelWords::tr("The file is damaged: %1 is beyond the scale of its model, 0 to %2.")
                .arg(what, QString::number(highest)),
            {}};
}

/// Whether what was agreed and what is aimed for stands on the scales.
Result<void> checkScales(const Workspace &workspace, ModelCatalogue &models)
{
    int highest = models.builtIn()->highestStep();
    for (const auto &[key, round] : workspace.all<Round>())
        highest = std::max(highest, models.find(workspace, modelNameOf(round))->highestStep());
    for (const auto &[key, agreed] : workspace.all<AgreedValue>()) {
        const Round *round = workspace.find<Round>(agreed.round);
        const int most = round ? models.find(workspace, modelNameOf(*round))->highestStep() : highest;
        if (agreed.value > most)
            return beyondScale(ModelWords::tr("an agreed value"), most);
    }
    for (const auto &[key, ballot] : workspace.all<SecondBallot>()) {
        const auto *seat = workspace.find<Participant>(ballot.participant);
        const Round *round = seat ? workspace.find<Round>(seat->round) : nullptr;
        const int most = round ? models.find(workspace, modelNameOf(*round))->highestStep() : highest;
        if (ballot.value > most)
            return beyondScale(ModelWords::tr("a second ballot"), most);
    }
    for (const auto &[key, target] : workspace.all<CompetencyTarget>()) {
        if (target.score > highest)
            return beyondScale(ModelWords::tr("a target"), highest);
    }
    for (const auto &[key, initiative] : workspace.all<Initiative>()) {
        if (std::ranges::any_of(initiative.targets, [&](const ItemTarget &aim) { return aim.value > highest; }))
            return beyondScale(ModelWords::tr("what an initiative lifts"), highest);
    }
    return {};
}

} // namespace

Result<void> checkModelsAreThere(const Workspace &workspace, ModelCatalogue &models)
{
    for (const auto &[key, round] : workspace.all<Round>()) {
        const ModelName name = modelNameOf(round);
        if (!models.find(workspace, name))
            return Error{ModelWords::tr("The round “%1” is rated by the model “%2”, version %3, which neither this "
                                        "workspace nor this program has. Nothing was changed. Open it with a version "
                                        "of the program that has this model.")
                             .arg(round.name, name.id, name.version),
                         {}};
    }
    const Organization organization = workspace.organization();
    if (!organization.modelId.isEmpty() && !models.newest(workspace, organization.modelId))
        return Error{ModelWords::tr("This workspace is rated by the model “%1”, which this program does not have. "
                                    "Nothing was changed. Open it with a version of the program that has this model.")
                         .arg(organization.modelId),
                     {}};
    return checkScales(workspace, models);
}

namespace {

/// Looks whether an edit leaves the models as rounds need them.
class ModelCheck
{
public:
    ModelCheck(const Workspace &workspace, const Edit &edit, ModelCatalogue &models)
        : m_workspace(workspace), m_models(models)
    {
        for (const Change &change : edit.changes) {
            const bool puts = change.action == Change::Action::Put;
            if (const auto *version = std::get_if<ModelVersion>(&change.record); version && puts)
                m_new.insert(nameOf(*version));
            if (const auto *round = std::get_if<Round>(&change.record)) {
                if (puts)
                    m_rounds[round->id] = modelNameOf(*round);
                else
                    m_rounds.erase(round->id);
            }
            if (const auto *seat = std::get_if<Participant>(&change.record); seat && puts)
                m_seats[seat->id] = seat->round;
        }
    }

    [[nodiscard]] Result<void> look(const Change &change)
    {
        const bool puts = change.action == Change::Action::Put;
        return std::visit([&](const auto &record) { return look(record, puts); }, change.record);
    }

    [[nodiscard]] Result<void> look(const BallotBatch &coming)
    {
        std::vector<RoundId> rounds;
        for (const ParticipantId &seat : coming.seats())
            rounds.push_back(roundOf(seat));
        for (const BallotBatch::Line &line : coming.lines()) {
            const int step = BallotBatch::valueOf(line).value_or(0);
            if (auto good = onScale(rounds[line.seat], step); !good)
                return good;
        }
        return {};
    }

private:
    static ModelName nameOf(const auto &record) { return {record.model.text, record.version.text}; }

    Result<void> look(const auto &, bool) { return {}; }

    Result<void> look(const ModelPart &part, bool)
    {
        const ModelName name = nameOf(part);
        const auto *version = m_workspace.find<ModelVersion>(part.model, part.version);
        if (!version || version->draft || !isInUse(name))
            return {};
        return Error{ModelWords::tr("Rounds are rated by the model “%1”, version %2, so it was not changed. Make a new "
                                    "version of it.")
                         .arg(name.id, name.version),
                     {}};
    }

    Result<void> look(const ModelVersion &version, bool puts)
    {
        const ModelName name = nameOf(version);
        if ((puts && !version.draft) || !isInUse(name))
            return {};
        return Error{ModelWords::tr("Rounds are rated by the model “%1”, version %2, so it stays as it is.")
                         .arg(name.id, name.version),
                     {}};
    }

    Result<void> look(const Round &round, bool puts)
    {
        const ModelName name = modelNameOf(round);
        // What comes with the edit is looked at when it is read.
        if (!puts || m_new.contains(name) || m_models.find(m_workspace, name))
            return {};
        return noSuchModel(name);
    }

    Result<void> look(const Ballot &ballot, bool puts) { return lookAtVote(ballot, puts); }
    Result<void> look(const SecondBallot &ballot, bool puts) { return lookAtVote(ballot, puts); }

    Result<void> look(const Participant &seat, bool puts)
    {
        const auto *present = m_workspace.find<Participant>(seat.id);
        if (!puts || seat.group.isEmpty() || (present && present->group == seat.group))
            return {};
        const auto model = modelOf(seat.round);
        if (!model || model->findRole(seat.group))
            return {};
        return Error{
            ModelWords::tr("The model of the round has no role group “%1”, so nothing was changed.").arg(seat.group),
            {}};
    }

    Result<void> lookAtVote(const auto &vote, bool puts)
    {
        return puts && vote.value ? onScale(roundOf(vote.participant), *vote.value) : Result<void>();
    }

    Result<void> look(const AgreedValue &agreed, bool puts)
    {
        return puts ? onScale(agreed.round, agreed.value) : Result<void>();
    }

    [[nodiscard]] RoundId roundOf(const ParticipantId &id) const
    {
        const auto coming = m_seats.find(id);
        if (coming != m_seats.end())
            return coming->second;
        const auto *seat = m_workspace.find<Participant>(id);
        return seat ? seat->round : RoundId();
    }

    Result<void> onScale(const RoundId &id, int value)
    {
        if (id != m_scaleOf) {
            m_scaleOf = id;
            m_highest = highestStepOf(id);
        }
        if (value >= 0 && value <= m_highest)
            return {};
        return Error{ModelWords::tr("%1 does not stand on the scale of 0 to %2, so nothing was changed.")
                         .arg(QString::number(value), QString::number(m_highest)),
                     {}};
    }

    [[nodiscard]] std::shared_ptr<const MaturityModel> modelOf(const RoundId &id) const
    {
        const auto coming = m_rounds.find(id);
        const Round *round = m_workspace.find<Round>(id);
        const ModelName name = coming != m_rounds.end() ? coming->second : round ? modelNameOf(*round) : ModelName();
        return m_models.find(m_workspace, name);
    }

    [[nodiscard]] int highestStepOf(const RoundId &id) const
    {
        const auto model = modelOf(id);
        return model ? model->highestStep() : highestStepOfAnyModel;
    }

    [[nodiscard]] bool isInUse(const ModelName &name) const
    {
        return std::ranges::any_of(m_workspace.all<Round>(),
                                   [&](const auto &entry) { return modelNameOf(entry.second) == name; });
    }

    const Workspace &m_workspace;
    ModelCatalogue &m_models;
    std::set<ModelName> m_new;
    std::map<RoundId, ModelName> m_rounds;
    std::map<ParticipantId, RoundId> m_seats;
    /// The round whose scale was looked up last.
    RoundId m_scaleOf;
    int m_highest = highestStepOfAnyModel;
};

} // namespace

Result<void> checkModels(const Workspace &workspace, const Edit &edit, ModelCatalogue &models)
{
    ModelCheck check(workspace, edit, models);
    for (const Change &change : edit.changes) {
        if (auto good = check.look(change); !good)
            return good;
    }
    return check.look(edit.coming);
}

} // namespace cxw
