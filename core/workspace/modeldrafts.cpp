// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/modeldrafts.h"

#include "core/model/modelids.h"
#include "core/model/modellimits.h"
#include "core/model/modelplaces.h"

#include <QCoreApplication>

#include <algorithm>

namespace cxw {

namespace {

struct DraftTexts
{
    Q_DECLARE_TR_FUNCTIONS(cxw::ModelDrafts)
};

const QLatin1String modelIdWord("id");
const QLatin1String versionWord("version");
const QLatin1String titleWord("title");

QString freeModelId(const Workspace &workspace, const MaturityModel &builtIn, const QString &name)
{
    QSet<QString> taken{builtIn.id};
    for (const auto &[key, version] : workspace.all<ModelVersion>())
        taken.insert(version.model.text);
    return madeModelId(name, QStringLiteral("model"), taken);
}

/// The edit that adds the file as a draft. It has a name that nothing has, so that this can always be done.
BegunDraft begun(const Workspace &workspace, const MaturityModel &builtIn, const QJsonObject &file,
                 const QString &label)
{
    auto edit = addModelEdit(workspace, builtIn, file, true);
    Edit made = edit ? std::move(edit).value() : Edit();
    made.label = label;
    return {std::move(made), nameOfFile(file)};
}

} // namespace

BegunDraft copyModelEdit(const Workspace &workspace, const MaturityModel &builtIn, QJsonObject file)
{
    const QString original = titleOfFile(file);
    const QString organization = workspace.organization().name;
    const QString title = DraftTexts::tr("%1: %2", "organization and title of the model that was copied")
                              .arg(organization.isEmpty() ? DraftTexts::tr("Our own") : organization, original)
                              .left(longestModelName);
    file.insert(modelIdWord, freeModelId(workspace, builtIn, organization));
    file.insert(versionWord, QStringLiteral("1"));
    file.insert(titleWord, title);
    return begun(workspace, builtIn, file, DraftTexts::tr("Make the model “%1” your own").arg(original));
}

BegunDraft newVersionEdit(const Workspace &workspace, const MaturityModel &builtIn, QJsonObject file)
{
    const QString version = nextVersion(workspace, builtIn, nameOfFile(file).id);
    file.insert(versionWord, version);
    return begun(workspace, builtIn, file,
                 DraftTexts::tr("Begin version %1 of the model “%2”").arg(version, titleOfFile(file)));
}

BegunDraft takeInDraftEdit(const Workspace &workspace, const MaturityModel &builtIn, QJsonObject file)
{
    file.insert(modelIdWord, freeModelId(workspace, builtIn, nameOfFile(file).id));
    file.insert(versionWord, QStringLiteral("1"));
    return begun(workspace, builtIn, file, DraftTexts::tr("Begin the model “%1”").arg(titleOfFile(file)));
}

const ModelVersion *draftOf(const Workspace &workspace, const QString &modelId)
{
    for (const auto &[key, version] : workspace.all<ModelVersion>()) {
        if (version.draft && version.model.text == modelId)
            return &version;
    }
    return nullptr;
}

int roundsRatedBy(const Workspace &workspace, const ModelName &name)
{
    const auto &rounds = workspace.all<Round>();
    return static_cast<int>(
        std::ranges::count_if(rounds, [&](const auto &entry) { return modelNameOf(entry.second) == name; }));
}

int roundsRatedBy(const Workspace &workspace, const QString &modelId)
{
    const auto &rounds = workspace.all<Round>();
    return static_cast<int>(
        std::ranges::count_if(rounds, [&](const auto &entry) { return entry.second.modelId == modelId; }));
}

Edit modelForNewUnitsEdit(const Workspace &workspace, const ModelName &name, const QString &title)
{
    Organization organization = workspace.organization();
    organization.modelId = name.id;
    organization.modelVersion = name.version;
    return {DraftTexts::tr("Rate new units by “%1”").arg(title), {put(organization)}};
}

} // namespace cxw
