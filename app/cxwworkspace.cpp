// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cxwworkspace.h"

#include "app/programfolders.h"
#include "core/base/account.h"
#include "core/base/printable.h"
#include "core/model/modelreader.h"
#include "core/storage/backups.h"
#include "core/storage/sqlitestore.h"
#include "core/workspace/roundedits.h"
#include "ui/safekeeping/backupkeeper.h"

#include <QCoreApplication>
#include <QFile>
#include <QLocale>

namespace cxw {

namespace {

struct LookupText
{
    Q_DECLARE_TR_FUNCTIONS(cxw::LookupText)
};

Result<std::unique_ptr<Document>> documentOf(std::unique_ptr<SqliteStore> store,
                                             std::shared_ptr<const MaturityModel> model)
{
    return Document::open(std::move(store), std::move(model), Clock(), userName());
}

QString backupFolder()
{
    return backupFolderIn(Settings(settingsFile()), usualBackupFolder());
}

OpenDocument openFile(const Request &request, SqliteStore::OpenMode mode)
{
    auto model = loadModel();
    if (!model)
        return Outcome(model.error());
    auto store = SqliteStore::open(request.file(), mode, keepOlderIn(backupFolder(), Clock()));
    if (!store)
        return Outcome(store.error());
    auto document = documentOf(std::move(store).value(), std::move(model).value());
    if (!document)
        return Outcome(document.error());
    return std::move(document).value();
}

QString namesOf(const auto &records)
{
    QStringList names;
    for (const auto &record : records)
        names.append(LookupText::tr("“%1”").arg(printable(record.name)));
    return QLocale().createSeparatedList(names);
}

} // namespace

QString userName()
{
    const QString name = accountName();
    return name.isEmpty() ? QStringLiteral("cxw") : name;
}

Result<std::shared_ptr<const MaturityModel>> loadModel()
{
    auto model = builtInModel(QLocale());
    if (!model)
        return model.error();
    return std::make_shared<const MaturityModel>(std::move(model).value());
}

OpenDocument openToRead(const Request &request)
{
    return openFile(request, SqliteStore::OpenMode::ReadOnly);
}

OpenDocument openToWrite(const Request &request)
{
    return openFile(request, SqliteStore::OpenMode::ReadWrite);
}

OpenDocument createFile(const Request &request, std::shared_ptr<const MaturityModel> model, const Edit &content)
{
    auto store = SqliteStore::create(request.file());
    if (!store)
        return Outcome(store.error());
    auto document = documentOf(std::move(store).value(), std::move(model));
    const auto filled = document ? document.value()->apply(content) : Result<void>(document.error());
    if (filled)
        return std::move(document).value();
    // A file without an organization is of no use to anybody; it was not there before, so it goes again.
    document = Error();
    QFile::remove(request.file());
    return Outcome(filled.error());
}

Found<Unit> unitFor(const Document &document, const Request &request, const QString &option)
{
    const auto units = document.workspace().units();
    if (!request.has(option)) {
        if (units.size() == 1)
            return units.front();
        if (units.empty())
            return Outcome(Error{LookupText::tr("The workspace has no unit yet. Import a round first."), {}});
        return Outcome::wrongUsage(
            LookupText::tr("The workspace has several units, so --unit must name one of: %1.").arg(namesOf(units)));
    }
    const QString name = request.option(option);
    if (const Unit *unit = unitNamed(document.workspace(), name))
        return *unit;
    if (units.empty())
        return Outcome(Error{LookupText::tr("There is no unit “%1”: the workspace has none yet. Import a round first.")
                                 .arg(printable(name)),
                             {}});
    return Outcome(
        Error{LookupText::tr("There is no unit “%1”. There is: %2.").arg(printable(name), namesOf(units)), {}});
}

Found<Round> roundFor(const Document &document, const Unit &unit, const QString &name)
{
    if (const Round *round = roundNamed(document.workspace(), unit.id, name))
        return *round;
    const auto rounds = document.workspace().rounds(unit.id);
    if (rounds.empty())
        return Outcome(Error{LookupText::tr("The unit “%1” has no round “%2”: it has none yet. Import one first.")
                                 .arg(printable(unit.name), printable(name)),
                             {}});
    return Outcome(Error{LookupText::tr("The unit “%1” has no round “%2”. It has: %3.")
                             .arg(printable(unit.name), printable(name), namesOf(rounds)),
                         {}});
}

Found<Round> latestRound(const Document &document, const Unit &unit)
{
    const auto rounds = document.workspace().rounds(unit.id);
    if (rounds.empty())
        return Outcome(
            Error{LookupText::tr("The unit “%1” has no round yet. Import one first.").arg(printable(unit.name)), {}});
    return rounds.back();
}

Found<RoundInFile> roundInFile(const Request &request)
{
    auto opened = openToRead(request);
    if (const auto *trouble = failure(opened))
        return *trouble;
    auto document = std::get<std::unique_ptr<Document>>(std::move(opened));
    const auto unit = unitFor(*document, request);
    if (const auto *trouble = failure(unit))
        return *trouble;
    const auto &unitRecord = std::get<Unit>(unit);
    const QString option = QStringLiteral("round");
    const auto round = request.has(option) ? roundFor(*document, unitRecord, request.option(option))
                                           : latestRound(*document, unitRecord);
    if (const auto *trouble = failure(round))
        return *trouble;
    return RoundInFile{std::move(document), unitRecord, std::get<Round>(round)};
}

Error unreadableRound(const Round &round)
{
    return {LookupText::tr(
                "The ballots of the round “%1” can't be read. Nothing was changed. Run cxw check on the file.")
                .arg(printable(round.name)),
            {}};
}

} // namespace cxw
