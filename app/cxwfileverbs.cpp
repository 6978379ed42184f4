// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cxwtexts.h"
#include "app/cxwworkspace.h"
#include "core/base/datereading.h"
#include "core/base/names.h"
#include "core/base/readfile.h"
#include "core/exchange/infojson.h"
#include "core/exchange/roundimport.h"
#include "core/sample/sample.h"
#include "core/workspace/modeledits.h"
#include "core/workspace/roundedits.h"

#include <QCoreApplication>

namespace cxw {

namespace {

struct FileVerbs
{
    Q_DECLARE_TR_FUNCTIONS(cxw::FileVerbs)
};

/// A new file with what `content` makes of the model.
Outcome makeFile(const Request &request, auto content)
{
    const auto model = loadModel();
    if (!model)
        return model.error();
    const Result<Edit> edit = content(*model.value());
    if (!edit)
        return edit.error();
    const auto made = createFile(request, model.value(), edit.value());
    if (const auto *trouble = failure(made))
        return *trouble;
    return FileVerbs::tr("Made %1.").arg(request.file()) + u'\n';
}

/// The sheet's content; an error names the sheet before each place.
Result<RoundSheet> readSheet(const QString &path, const MaturityModel &model, SheetCells cells)
{
    const auto content = readFileWithin(path, largestSheet);
    if (!content)
        return Error{FileVerbs::tr("%1 Nothing was imported.").arg(content.error().sentence), {}};
    auto sheet = readRoundSheet(content.value(), model, cells);
    if (sheet)
        return sheet;
    Error error = sheet.error();
    for (QString &line : error.details)
        line = QStringLiteral("%1:%2").arg(path, line);
    return error;
}

/// The name of the unit that an import goes to: a new one has to be named.
Found<QString> unitName(const Document &document, const Request &request)
{
    const QString option = QStringLiteral("unit");
    if (request.has(option))
        return request.option(option);
    if (document.workspace().units().empty())
        return Outcome::wrongUsage(FileVerbs::tr("The workspace has no unit yet, so --unit must name one."));
    const auto unit = unitFor(document, request);
    if (const auto *trouble = failure(unit))
        return *trouble;
    return std::get<Unit>(unit).name;
}

/// The edit that brings the sheet in. A round that gives way has to be known whole, so that it can come back.
Result<Edit> importOf(Document &document, const MaturityModel &model, const RoundSheet &sheet, const ImportPlace &place)
{
    const Unit *unit = unitNamed(document.workspace(), place.unit);
    const Round *round = unit ? roundNamed(document.workspace(), unit->id, place.round) : nullptr;
    if (round) {
        if (const auto read = document.readBallots(round->id); !read)
            return read.error();
    }
    return importEdit(document.workspace(), model, sheet, place);
}

Outcome importInto(Document &document, const Request &request, QDate date)
{
    const auto unit = unitName(document, request);
    if (const auto *trouble = failure(unit))
        return *trouble;
    const ImportPlace place{std::get<QString>(unit), request.option(QStringLiteral("round")), date,
                            request.has(QStringLiteral("replace")), request.has(QStringLiteral("anonymous"))};
    const auto model =
        modelForImport(document.workspace(), document.models(), place, request.option(QStringLiteral("model")));
    if (!model)
        return model.error();
    auto sheet = readSheet(request.files.at(1), *model.value(), cellsFor(document.workspace(), place));
    if (!sheet)
        return sheet.error();
    const auto edit = importOf(document, *model.value(), sheet.value(), place);
    if (!edit)
        return edit.error();
    const size_t ballots = sheet.value().ballots.size();
    // A large one would stand in memory twice.
    sheet.value().ballots = {};
    if (const auto applied = document.apply(edit.value()); !applied)
        return applied.error();
    return FileVerbs::tr("Imported “%1” into “%2”. People: %3, ballots: %4, agreed values: %5, practices in stock: %6.")
               .arg(place.round, place.unit, QString::number(sheet.value().participants.size()),
                    QString::number(ballots), QString::number(sheet.value().agreed.size()),
                    QString::number(sheet.value().stock.size()))
           + u'\n';
}

} // namespace

Outcome runNew(const Request &request)
{
    return makeFile(request, [&request](const MaturityModel &builtIn) -> Result<Edit> {
        const auto name = cleanName(request.option(QStringLiteral("organization")));
        if (!name)
            return name.error();
        Edit edit{FileVerbs::tr("New workspace"), {}};
        ModelName model = nameOf(builtIn);
        if (request.has(QStringLiteral("model"))) {
            const auto file = readModelFile(request.option(QStringLiteral("model")));
            if (!file)
                return file.error();
            auto added = addModelEdit(Workspace(), builtIn, file.value(), false);
            if (!added)
                return added.error();
            model = nameOfFile(file.value());
            edit.changes = std::move(added).value().changes;
        }
        edit.changes.push_back(put(Organization{OrganizationId::create(), name.value(), model.id, model.version}));
        return edit;
    });
}

Outcome runSample(const Request &request)
{
    return makeFile(request, [](const MaturityModel &model) { return sampleEdit(model); });
}

Outcome runImport(const Request &request)
{
    const auto date = isoDateFrom(request.option(QStringLiteral("date")));
    if (!date)
        return Outcome::wrongUsage(date.error().sentence);
    const auto opened = openToWrite(request);
    if (const auto *trouble = failure(opened))
        return *trouble;
    return importInto(*std::get<std::unique_ptr<Document>>(opened), request, date.value());
}

Outcome runInfo(const Request &request)
{
    const auto opened = openToRead(request);
    if (const auto *trouble = failure(opened))
        return *trouble;
    auto &document = *std::get<std::unique_ptr<Document>>(opened);
    const auto counts = document.ballotCounts();
    if (!counts)
        return counts.error();
    const Workspace &workspace = document.workspace();
    return request.asJson() ? jsonText(infoJson(workspace, counts.value())) : infoText(workspace, counts.value());
}

Outcome runExport(const Request &)
{
    return Outcome::wrongUsage(FileVerbs::tr("“export” is not in this version."));
}

} // namespace cxw
