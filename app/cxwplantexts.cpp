// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cxwtable.h"
#include "app/cxwtexts.h"
#include "core/base/bidi.h"
#include "core/tables/plantables.h"

#include <QCoreApplication>

namespace cxw {

namespace {

struct PlanTextForm
{
    Q_DECLARE_TR_FUNCTIONS(cxw::PlanTextForm)
};

QString checksText(const std::vector<PaceFinding> &findings)
{
    QString text;
    for (const PaceFinding &finding : findings)
        text += withoutIsolates(
            QStringLiteral("%1: %2 %3\n").arg(displayName(finding.rule), finding.sentence, finding.remedy));
    return text;
}

} // namespace

QString nextText(const MaturityModel &model, const std::vector<NextStep> &steps)
{
    if (model.phases.empty())
        return PlanTextForm::tr("The model has no phases, so no gate asks for anything.\n");
    if (steps.empty())
        return PlanTextForm::tr("All gates are passed. The next cycle can begin.\n");
    return tableText(nextStepTable(model, steps));
}

QString roadmapText(const MaturityModel &model, const Advice &advice)
{
    const FigureTable plan = roadmapTable(model, advice.roadmap)
                                 .chosen({{QStringLiteral("phase")},
                                          {QStringLiteral("initiative")},
                                          {QStringLiteral("owner")},
                                          {QStringLiteral("start")},
                                          {QStringLiteral("end")},
                                          {QStringLiteral("status")}});
    QStringList parts{plan.isEmpty() ? PlanTextForm::tr("There is no roadmap yet.\n") : tableText(plan),
                      checksText(advice.pace), tableText(projectionTable(model, advice.projections))};
    parts.removeAll(QString());
    return parts.join(u'\n');
}

} // namespace cxw
