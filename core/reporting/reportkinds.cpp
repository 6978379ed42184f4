// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reporting/reportkinds.h"

#include "core/reporting/executivesummary.h"
#include "core/reporting/roadmapreport.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace cxw {

namespace {

const std::array kinds{
    ReportKindRow{ReportKind::Executive, QLatin1String("executive"), executiveSummary,
                  QT_TRANSLATE_NOOP("cxw::ReportKind", "&Executive summary"),
                  QT_TRANSLATE_NOOP("cxw::ReportKind", "executive summary"),
                  QT_TRANSLATE_NOOP("cxw::ReportKind",
                                    "One page: where we are, what moved, what holds us, the plan, what we ask for.")},
    ReportKindRow{ReportKind::Roadmap, QLatin1String("roadmap"), roadmapReport,
                  QT_TRANSLATE_NOOP("cxw::ReportKind", "&Roadmap"), QT_TRANSLATE_NOOP("cxw::ReportKind", "roadmap"),
                  QT_TRANSLATE_NOOP("cxw::ReportKind",
                                    "The whole plan: Gantt chart by phase, every initiative, projection, method.")},
    ReportKindRow{ReportKind::Full, QLatin1String("full")},
    ReportKindRow{ReportKind::Comparison, QLatin1String("comparison")},
};

QString translated(const char *text)
{
    return text ? QCoreApplication::translate("cxw::ReportKind", text) : QString();
}

} // namespace

std::span<const ReportKindRow> reportKinds()
{
    return kinds;
}

const ReportKindRow &rowOf(ReportKind kind)
{
    return *std::ranges::find(kinds, kind, &ReportKindRow::kind);
}

QString menuTextOf(ReportKind kind)
{
    return translated(rowOf(kind).menuText);
}

QString fileWordOf(ReportKind kind)
{
    return translated(rowOf(kind).fileWord);
}

QString aboutText(ReportKind kind)
{
    return translated(rowOf(kind).about);
}

} // namespace cxw
