// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/pagefactory.h"

#include "ui/assess/assesspage.h"
#include "ui/compare/comparepage.h"
#include "ui/findings/findingspage.h"
#include "ui/history/historypage.h"
#include "ui/overview/overviewpage.h"
#include "ui/reports/reportspage.h"
#include "ui/roadmap/roadmappage.h"

namespace cxw {

Page *makePage(Place place, Session &session, QWidget *parent)
{
    switch (place) {
    case Place::Start:
        break;
    case Place::Overview:
        return new OverviewPage(session, parent);
    case Place::Assess:
        return new AssessPage(session, parent);
    case Place::Compare:
        return new ComparePage(session, parent);
    case Place::Findings:
        return new FindingsPage(session, parent);
    case Place::Roadmap:
        return new RoadmapPage(session, parent);
    case Place::Reports:
        return new ReportsPage(session, parent);
    case Place::History:
        return new HistoryPage(session, parent);
    }
    return nullptr;
}

} // namespace cxw
