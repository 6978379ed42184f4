// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/model/shownmodel.h"

#include "core/base/bidi.h"
#include "core/base/printable.h"
#include "core/model/modelplaces.h"
#include "core/model/modelreader.h"
#include "core/scoring/comparability.h"
#include "core/workspace/modeldrafts.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace cxw {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(cxw::ShownModel)
};

/// How many units are compared with; the others are counted.
constexpr size_t mostUnits = 4;

std::vector<ShownProblem> problemsOf(const ShownModel &model)
{
    std::vector<ShownProblem> problems;
    for (const ModelProblem &problem : modelProblems(model.file)) {
        const PiecePlace place = placeOf(model.file, problem.path);
        const int at = thingAt(model.outline, place);
        const auto fields = model.fields(model.outline[static_cast<size_t>(at)]);
        problems.push_back({at, place.field, problemSentence(fields, place.field, problem.sentence)});
    }
    return problems;
}

QString titleOf(const Workspace &workspace, const ModelName &name)
{
    const auto *part =
        workspace.find<ModelPart>(ModelId{name.id}, VersionId{name.version}, ModelPartId{QStringLiteral("model")});
    const auto content = part ? QJsonDocument::fromJson(part->content.toUtf8()).object() : QJsonObject();
    const QString title = printable(shownModelText(content.value(QLatin1String("title"))));
    return title.trimmed().isEmpty() ? name.id : title;
}

} // namespace

QString ShownModel::title() const
{
    const QString title = printable(shownModelText(file.value(QLatin1String("title"))));
    return title.trimmed().isEmpty() ? name.id : title;
}

const QJsonObject &ShownModel::content(const ModelThing &thing) const
{
    static const QJsonObject nothing;
    const auto found = pieces.find(thing.place.part);
    return found == pieces.end() ? nothing : found->second;
}

std::vector<ModelField> ShownModel::fields(const ModelThing &thing) const
{
    const auto scale = pieces.find(QStringLiteral("scale"));
    return modelFields(thing, content(thing), scale == pieces.end() ? QJsonObject() : scale->second);
}

int ShownModel::stepCount() const
{
    return static_cast<int>(file.value(QLatin1String("scale")).toArray().size());
}

ShownModel shownModel(Document &document, const ModelName &name)
{
    const Workspace &workspace = document.workspace();
    const MaturityModel &builtIn = *document.models().builtIn();
    const auto *version = workspace.find<ModelVersion>(ModelId{name.id}, VersionId{name.version});
    ShownModel shown;
    shown.builtIn = !version;
    shown.name = version ? name : nameOf(builtIn);
    shown.draft = version && version->draft;
    shown.file = version ? modelFileOf(workspace, name) : modelFile(builtIn);
    shown.outline = modelOutline(shown.file);
    for (ModelPiece &piece : piecesOf(shown.file))
        shown.pieces[piece.part] = std::move(piece.content);
    shown.problems = problemsOf(shown);
    return shown;
}

std::vector<ModelName> shownVersions(const Document &document, const MaturityModel &builtIn)
{
    std::vector<ModelName> names{nameOf(builtIn)};
    for (const ModelVersion &version : modelVersions(document.workspace()))
        names.push_back({version.model.text, version.version.text});
    return names;
}

QString versionText(const Workspace &workspace, const MaturityModel &builtIn, const ModelName &name)
{
    if (name == nameOf(builtIn))
        return Words::tr("%1 · version %2 · built in").arg(isolated(builtIn.title), name.version);
    const auto *version = workspace.find<ModelVersion>(ModelId{name.id}, VersionId{name.version});
    const QString title = isolated(titleOf(workspace, name));
    return version && version->draft ? Words::tr("%1 · version %2 · draft").arg(title, name.version)
                                     : Words::tr("%1 · version %2").arg(title, name.version);
}

QString stateText(const Workspace &workspace, const ShownModel &model)
{
    QStringList sentences;
    const int rounds = roundsRatedBy(workspace, model.name);
    const int ofModel = roundsRatedBy(workspace, model.name.id);
    if (model.builtIn)
        sentences.append(Words::tr("It comes with the program and stays as it is. Make it your own to change it."));
    else if (model.draft)
        sentences.append(Words::tr("A draft: no round is rated by it until you release it."));
    else if (rounds > 0)
        sentences.append(
            Words::tr("Released. %n round(s) are rated by it, so it stays as it is. Begin a new version to "
                      "change it.",
                      nullptr, rounds));
    else if (ofModel > 0)
        sentences.append(Words::tr("Released. Rounds that begin from now on are rated by version %1; the %n earlier "
                                   "one(s) keep theirs.",
                                   nullptr, ofModel)
                             .arg(model.name.version));
    else
        sentences.append(
            Words::tr("Released. It can be chosen when a round begins. Begin a new version to change it."));
    if (!model.draft && workspace.organization().modelId == model.name.id)
        sentences.append(Words::tr("The first round of a new unit is rated by this model."));
    return sentences.join(u' ');
}

namespace {

QString comparisonText(Document &document, const MaturityModel &model, const ModelName &name, const Round &round)
{
    const Unit *unit = document.workspace().find<Unit>(round.unit);
    const bool several = document.workspace().all<Unit>().size() > 1;
    const QString what = several && unit ? Words::tr("%1, %2", "unit, round").arg(unit->name, round.name) : round.name;
    if (modelNameOf(round) == name)
        return Words::tr("%1 is rated by this version.").arg(isolated(what));
    const Comparability change = comparability(*document.modelOf(round), model);
    QStringList sentences{displayText(change, what)};
    if (!change.retired.empty())
        sentences.append(Words::tr("%n were retired.", nullptr, static_cast<int>(change.retired.size())));
    if (!change.added.empty())
        sentences.append(Words::tr("%n are new.", nullptr, static_cast<int>(change.added.size())));
    return sentences.join(u' ');
}

} // namespace

QStringList comparisonTexts(Document &document, const ShownModel &model, const UnitId &shown)
{
    const Workspace &workspace = document.workspace();
    std::vector<Round> newest;
    for (const Unit &unit : workspace.units()) {
        const auto rounds = workspace.rounds(unit.id);
        if (!rounds.empty())
            newest.insert(unit.id == shown ? newest.begin() : newest.end(), rounds.back());
    }
    if (newest.empty())
        return {};
    if (!model.problems.empty())
        return {Words::tr("What stays comparable with earlier rounds is said once nothing in it is wrong.")};
    const auto ready = model.builtIn ? Result<MaturityModel>(*document.models().builtIn()) : readModel(model.file);
    if (!ready)
        return {};
    QStringList lines;
    for (size_t each = 0; each < std::min(newest.size(), mostUnits); ++each)
        lines.append(comparisonText(document, ready.value(), model.name, newest[each]));
    const int more = static_cast<int>(newest.size()) - static_cast<int>(lines.size());
    if (more > 0)
        lines.append(Words::tr("And %n more unit(s).", nullptr, more));
    return lines;
}

} // namespace cxw
