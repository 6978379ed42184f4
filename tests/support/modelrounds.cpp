// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/modelrounds.h"

#include "core/exchange/roundimport.h"
#include "core/model/modelreader.h"
#include "tests/support/testfiles.h"

namespace cxw::test {

namespace {

/// A value that must be there for any test to make sense.
template <typename T>
T valueOf(Result<T> result)
{
    if (!result)
        qFatal("%s %s", qPrintable(result.error().sentence), qPrintable(result.error().details.join(u'\n')));
    return std::move(result).value();
}

} // namespace

std::shared_ptr<const MaturityModel> modelNamed(const QString &name)
{
    return std::make_shared<const MaturityModel>(
        valueOf(readModel(dataFile(QStringLiteral("models/%1.json").arg(name)))));
}

ModelRound ratedRound(const QString &name)
{
    const auto model = modelNamed(name);
    const RoundSheet sheet = valueOf(readRoundSheet(dataFile(QStringLiteral("models/%1.csv").arg(name)), *model));
    Workspace workspace;
    ImportPlace place;
    place.unit = QStringLiteral("Unit");
    place.round = name;
    place.date = QDate(2026, 5, 4);
    // The people of all workspaces are the same by name.
    Edit edit{{}, {}};
    for (const QString &person : sheet.participants)
        edit.changes.push_back(put(Person{{person}, person, {}}));
    workspace.apply(edit);
    workspace.apply(valueOf(importEdit(workspace, *model, sheet, place)));
    const Round round = workspace.rounds(workspace.units().front().id).front();
    RoundScore score = scoreRound(workspace, model, round);
    return {std::move(workspace), round, std::move(score)};
}

} // namespace cxw::test
