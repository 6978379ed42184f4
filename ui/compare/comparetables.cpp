// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compare/comparetables.h"

#include "core/tables/comparetables.h"

#include <QCoreApplication>

namespace cxw {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(cxw::ComparePage)
};

ComparedNames namesIn(const CompareContext &context)
{
    return {context.nameOf(context.from), context.nameOf(context.to)};
}

CompareTable shown(const FigureTable &table, const QStringList &quiet = {})
{
    return {windowTable(table, quiet), table.widest(QStringLiteral("change"))};
}

} // namespace

CompareTable competencyMovements(const CompareContext &context)
{
    const QString raw = QStringLiteral("raw");
    const FigureTable table = competencyMovements(context.comparison, namesIn(context))
                                  .withoutTotals()
                                  .chosen({{QStringLiteral("name")},
                                           {QStringLiteral("from")},
                                           {QStringLiteral("to")},
                                           {QStringLiteral("change")},
                                           {QStringLiteral("verdict")},
                                           {QStringLiteral("interval")},
                                           {QStringLiteral("people")},
                                           {QStringLiteral("test")},
                                           {raw, Words::tr("On own\nitems")}});
    return shown(table, {QStringLiteral("interval"), QStringLiteral("people"), QStringLiteral("test"), raw});
}

CompareTable habitMovements(const CompareContext &context)
{
    return shown(habitMovements(context.comparison, namesIn(context)));
}

CompareTable practiceMovements(const CompareContext &context, bool biggestFirst)
{
    const auto order = biggestFirst ? MovementOrder::BiggestFirst : MovementOrder::OfTheModel;
    return shown(practiceMovements(context.comparison, namesIn(context), order));
}

CompareTable notComparable(const CompareContext &context)
{
    return shown(notComparable(context.comparison, namesIn(context)),
                 {QStringLiteral("only-in"), QStringLiteral("why")});
}

} // namespace cxw
