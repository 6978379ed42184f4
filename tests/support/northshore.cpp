// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/northshore.h"

#include "core/exchange/roundimport.h"
#include "core/model/modelreader.h"
#include "core/workspace/roundedits.h"
#include "tests/support/testfiles.h"

namespace cxw::test {

namespace {

const QString unitName = QStringLiteral("Retail");

/// A value that must be there for any test to make sense.
template <typename T>
T valueOf(Result<T> result)
{
    if (!result)
        qFatal("%s %s", qPrintable(result.error().sentence), qPrintable(result.error().details.join(u'\n')));
    return std::move(result).value();
}

void importSheet(Workspace &workspace, const MaturityModel &model, const QString &sheet, const QString &round,
                 QDate date)
{
    const RoundSheet content = valueOf(readRoundSheet(dataFile(QStringLiteral("northshore/%1.csv").arg(sheet)), model));
    workspace.apply(valueOf(importEdit(workspace, model, content, {unitName, round, date, false})));
}

} // namespace

MaturityModel englishModel()
{
    return valueOf(builtInModel(QLocale(QLocale::English)));
}

Workspace northshoreWorkspace(const MaturityModel &model)
{
    Workspace workspace;
    workspace.apply(
        {{}, {put(Organization{OrganizationId::create(), QStringLiteral("Northshore"), model.id, model.version})}});
    importSheet(workspace, model, QStringLiteral("2025-autumn"), QStringLiteral("2025 autumn"), QDate(2025, 10, 14));
    importSheet(workspace, model, QStringLiteral("2026-spring"), QStringLiteral("2026 spring"), QDate(2026, 4, 21));
    importSheet(workspace, model, QStringLiteral("2026-autumn"), QStringLiteral("2026 autumn"), QDate(2026, 10, 20));
    return workspace;
}

Round northshoreRound(const Workspace &workspace, const QString &name)
{
    const Unit *unit = unitNamed(workspace, unitName);
    const Round *round = unit ? roundNamed(workspace, unit->id, name) : nullptr;
    if (!round)
        qFatal("no round %s", qPrintable(name));
    return *round;
}

} // namespace cxw::test
