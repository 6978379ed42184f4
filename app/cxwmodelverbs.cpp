// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cxwworkspace.h"
#include "core/base/safefile.h"
#include "core/model/modelreader.h"
#include "core/workspace/modeledits.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace cxw {

namespace {

struct ModelVerbs
{
    Q_DECLARE_TR_FUNCTIONS(cxw::ModelVerbs)
};

Outcome checkFile(const QString &path)
{
    const auto file = readModelFile(path);
    if (!file)
        return file.error();
    const auto model = readModel(file.value());
    if (!model)
        return model.error();
    return ModelVerbs::tr(
               "%1 can be used: “%2”, version %3. Competencies: %4, practices: %5, habits: %6, scale: 0 to %7, "
               "phases: %8.")
               .arg(path, model.value().title, model.value().version, QString::number(model.value().competencyCount()),
                    QString::number(model.value().practiceCount()), QString::number(model.value().habitCount()),
                    QString::number(model.value().highestStep()), QString::number(model.value().phases.size()))
           + u'\n';
}

Outcome addTo(Document &document, const QString &path)
{
    const auto file = readModelFile(path);
    if (!file)
        return file.error();
    const auto edit = addModelEdit(document.workspace(), *document.models().builtIn(), file.value(), false);
    if (!edit)
        return edit.error();
    if (const auto applied = document.apply(edit.value()); !applied)
        return applied.error();
    const ModelName name = nameOfFile(file.value());
    return ModelVerbs::tr("The workspace has the model “%1”, version %2.").arg(name.id, name.version) + u'\n';
}

/// The version that is asked for: of the model named, else of the organization's; without a version, the newest.
Result<ModelName> wantedModel(Document &document, const Request &request)
{
    const Workspace &workspace = document.workspace();
    const QString id = request.has(QStringLiteral("model")) ? request.option(QStringLiteral("model"))
                                                            : workspace.organization().modelId;
    const auto newest = document.models().newest(workspace, id);
    if (!newest)
        return Error{ModelVerbs::tr("The workspace has no model “%1”.").arg(id), {}};
    if (!request.has(QStringLiteral("version")))
        return nameOf(*newest);
    const ModelName name{id, request.option(QStringLiteral("version"))};
    const bool there = name == nameOf(*document.models().builtIn())
                       || workspace.find<ModelVersion>(ModelId{name.id}, VersionId{name.version});
    if (there)
        return name;
    return Error{ModelVerbs::tr("The model “%1” has no version %2 in this workspace.").arg(name.id, name.version), {}};
}

Outcome writeOut(Document &document, const Request &request)
{
    const auto name = wantedModel(document, request);
    if (!name)
        return name.error();
    const bool builtIn = name.value() == nameOf(*document.models().builtIn());
    const auto file =
        builtIn ? builtInModelFile() : Result<QJsonObject>(modelFileOf(document.workspace(), name.value()));
    if (!file)
        return file.error();
    const QString path = request.option(QStringLiteral("o"));
    if (const auto written = writeFileSafely(path, QJsonDocument(file.value()).toJson()); !written)
        return written.error();
    return ModelVerbs::tr("Wrote the model “%1”, version %2, to %3.").arg(name.value().id, name.value().version, path)
           + u'\n';
}

} // namespace

Outcome runModel(const Request &request)
{
    const bool adds = request.has(QStringLiteral("add"));
    const bool writes = request.has(QStringLiteral("o"));
    const bool checks = request.has(QStringLiteral("check"));
    if (static_cast<int>(adds) + static_cast<int>(writes) + static_cast<int>(checks) != 1)
        return Outcome::wrongUsage(ModelVerbs::tr("One of -o, --add and --check says what to do."));
    if (checks != request.files.isEmpty())
        return Outcome::wrongUsage(checks ? ModelVerbs::tr("--check looks at a model file, not at a workspace.")
                                          : ModelVerbs::tr("The workspace file is missing."));
    if (checks)
        return checkFile(request.option(QStringLiteral("check")));
    const auto opened = adds ? openToWrite(request) : openToRead(request);
    if (const auto *trouble = failure(opened))
        return *trouble;
    auto &document = *std::get<std::unique_ptr<Document>>(opened);
    return adds ? addTo(document, request.option(QStringLiteral("add"))) : writeOut(document, request);
}

} // namespace cxw
