// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/modeledits.h"

#include "core/base/printable.h"
#include "core/base/readfile.h"
#include "core/model/jsonnode.h"
#include "core/model/modellimits.h"
#include "core/model/modelplaces.h"
#include "core/model/modelreader.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>

namespace cxw {

namespace {

struct ModelEdits
{
    Q_DECLARE_TR_FUNCTIONS(cxw::ModelEdits)
};

std::vector<ModelPart> partsOf(const Workspace &workspace, const ModelName &name)
{
    std::vector<ModelPart> parts;
    const auto &all = workspace.all<ModelPart>();
    const std::tuple first(ModelId{name.id}, VersionId{name.version}, ModelPartId());
    for (auto part = all.lower_bound(first); part != all.end(); ++part) {
        if (part->second.model.text != name.id || part->second.version.text != name.version)
            break;
        parts.push_back(part->second);
    }
    return parts;
}

int nextMadeOf(const Workspace &workspace)
{
    int latest = 0;
    for (const auto &[key, version] : workspace.all<ModelVersion>())
        latest = std::max(latest, version.made);
    return latest == std::numeric_limits<int>::max() ? latest : latest + 1;
}

} // namespace

QString titleOfFile(const QJsonObject &file)
{
    return shownModelText(file.value(QLatin1String("title")));
}

ModelPart partOf(const ModelName &name, const ModelPiece &piece)
{
    const QByteArray content = QJsonDocument(piece.content).toJson(QJsonDocument::Compact);
    return {{name.id}, {name.version}, {piece.part}, piece.position, QString::fromUtf8(content)};
}

QJsonObject modelFileOf(const Workspace &workspace, const ModelName &name)
{
    std::vector<ModelPiece> pieces;
    for (const ModelPart &part : partsOf(workspace, name))
        pieces.push_back({part.part.text, part.position, QJsonDocument::fromJson(part.content.toUtf8()).object()});
    return pieces.empty() ? QJsonObject() : modelFrom(name.id, name.version, std::move(pieces));
}

ModelName nameOfFile(const QJsonObject &file)
{
    return {file.value(QLatin1String("id")).toString(), file.value(QLatin1String("version")).toString()};
}

Result<QJsonObject> readModelFile(const QString &path)
{
    const auto content = readFileWithin(path, largestModelFile);
    if (!content)
        return content.error();
    return parseJson(content.value(), ModelEdits::tr("“%1”").arg(printablePath(path)));
}

std::vector<ModelVersion> modelVersions(const Workspace &workspace)
{
    std::vector<ModelVersion> versions;
    for (const auto &[key, version] : workspace.all<ModelVersion>())
        versions.push_back(version);
    std::ranges::stable_sort(versions, {}, &ModelVersion::made);
    return versions;
}

Result<Edit> addModelEdit(const Workspace &workspace, const MaturityModel &builtIn, const QJsonObject &file, bool draft)
{
    if (!draft) {
        if (const auto model = readModel(file); !model)
            return model.error();
    }
    const ModelName name = nameOfFile(file);
    const auto pieces = piecesOf(file);
    Edit edit{ModelEdits::tr("Add the model “%1”, version %2").arg(titleOfFile(file), name.version), {}};
    const auto *present = workspace.find<ModelVersion>(ModelId{name.id}, VersionId{name.version});
    const bool same = present && modelFileOf(workspace, name) == modelFrom(name.id, name.version, pieces);
    if (same)
        return edit;
    if (name == nameOf(builtIn)) {
        const auto own = builtInModelFile();
        if (own && piecesOf(own.value()) == pieces)
            return edit;
    }
    if (present || name == nameOf(builtIn))
        return Error{ModelEdits::tr("There is a version %1 of the model “%2” already, and it says something else. Give "
                                    "the new one another version.")
                         .arg(name.version, name.id),
                     {}};
    edit.changes.push_back(put(ModelVersion{{name.id}, {name.version}, draft, nextMadeOf(workspace)}));
    for (const ModelPiece &piece : pieces)
        edit.changes.push_back(put(partOf(name, piece)));
    return edit;
}

Edit modelPartEdit(const ModelName &name, const QString &part, int position, const QJsonObject &content,
                   const QString &label)
{
    return {label, {put(partOf(name, {part, position, content}))}};
}

Result<Edit> releaseModelEdit(const Workspace &workspace, const ModelName &name, bool forNewUnits)
{
    const auto model = readModelOf(workspace, name);
    if (!model)
        return model.error();
    ModelVersion version = *workspace.find<ModelVersion>(ModelId{name.id}, VersionId{name.version});
    version.draft = false;
    Edit edit{ModelEdits::tr("Release version %1 of the model “%2”").arg(name.version, model.value().title),
              {put(version)}};
    Organization organization = workspace.organization();
    if (forNewUnits && !organization.id.isNull()) {
        organization.modelId = name.id;
        organization.modelVersion = name.version;
        edit.changes.push_back(put(organization));
    }
    return edit;
}

Edit removeModelEdit(const Workspace &workspace, const ModelName &name)
{
    const auto *version = workspace.find<ModelVersion>(ModelId{name.id}, VersionId{name.version});
    Edit edit{ModelEdits::tr("Remove version %1 of the model “%2”")
                  .arg(name.version, titleOfFile(modelFileOf(workspace, name))),
              {}};
    for (const ModelPart &part : partsOf(workspace, name))
        edit.changes.push_back(remove(part));
    if (version)
        edit.changes.push_back(remove(*version));
    return edit;
}

QString nextVersion(const Workspace &workspace, const MaturityModel &builtIn, const QString &id)
{
    int highest = id == builtIn.id ? builtIn.version.section(u'.', 0, 0).toInt() : 0;
    for (const auto &[key, version] : workspace.all<ModelVersion>()) {
        if (version.model.text == id)
            highest = std::max(highest, version.version.text.section(u'.', 0, 0).toInt());
    }
    return QString::number(highest + 1);
}

} // namespace cxw
