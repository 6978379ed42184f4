// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/model/modelfiles.h"

#include "core/base/printable.h"
#include "core/base/readfile.h"
#include "core/base/safefile.h"
#include "core/exchange/modeldraft.h"
#include "core/model/modellimits.h"
#include "core/model/modelreader.h"
#include "ui/widgets/filedialogs.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonDocument>

namespace cxw {

namespace {

struct ModelFileTexts
{
    Q_DECLARE_TR_FUNCTIONS(cxw::ModelFiles)
};

Result<BegunDraft> importEdit(const Workspace &workspace, const MaturityModel &builtIn, const QString &path)
{
    const auto file = readModelFile(path);
    if (!file)
        return file.error();
    auto edit = addModelEdit(workspace, builtIn, file.value(), false);
    if (!edit)
        return edit.error();
    return BegunDraft{std::move(edit).value(), nameOfFile(file.value())};
}

Result<BegunDraft> sheetEdit(const Workspace &workspace, const MaturityModel &builtIn, const QString &path)
{
    const auto content = readFileWithin(path, largestModelFile);
    if (!content)
        return content.error();
    const auto file = modelDraft(content.value(), QFileInfo(path).completeBaseName(), builtIn);
    if (!file)
        return file.error();
    return takeInDraftEdit(workspace, builtIn, file.value());
}

} // namespace

std::optional<Result<BegunDraft>> importModel(const Workspace &workspace, const MaturityModel &builtIn, QWidget *parent)
{
    const QString path = chooseFile(parent, ModelFileTexts::tr("Import a model"), {}, filterWithAll(FileFormat::Model));
    if (path.isEmpty())
        return std::nullopt;
    return importEdit(workspace, builtIn, path);
}

std::optional<Result<BegunDraft>> draftFromSheet(const Workspace &workspace, const MaturityModel &builtIn,
                                                 QWidget *parent)
{
    const QString path =
        chooseFile(parent, ModelFileTexts::tr("Draft a model from a sheet: competency, practice, statement"), {},
                   ModelFileTexts::tr("Sheets (*.csv *.tsv *.txt);;All files (*)"));
    if (path.isEmpty())
        return std::nullopt;
    return sheetEdit(workspace, builtIn, path);
}

std::optional<Result<QString>> exportModel(const QJsonObject &file, const QString &title, QWidget *parent)
{
    const QString path = chooseNewFile(parent, ModelFileTexts::tr("Export the model"),
                                       fileNameFor(title, ModelFileTexts::tr("Model"), FileFormat::Model),
                                       FileFormat::Model, Existing::Ask);
    if (path.isEmpty())
        return std::nullopt;
    if (const auto written = writeFileSafely(path, QJsonDocument(file).toJson()); !written)
        return Result<QString>(written.error());
    return Result<QString>(printablePath(path));
}

} // namespace cxw
