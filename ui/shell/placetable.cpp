// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/placetable.h"

#include "ui/actions/actionwords.h"
#include "ui/assess/assesspage.h"
#include "ui/compare/comparepage.h"
#include "ui/findings/findingspage.h"
#include "ui/history/historypage.h"
#include "ui/model/modelpage.h"
#include "ui/overview/overviewpage.h"
#include "ui/reports/reportspage.h"
#include "ui/roadmap/roadmappage.h"
#include "ui/start/startpage.h"
#include "ui/style/plaintext.h"
#include "ui/style/style.h"

#include <QAction>
#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace cxw {

namespace {

template <typename Made>
Page *make(Session &session, QWidget *parent)
{
    return new Made(session, parent);
}

/// A place whose page needs an open workspace.
template <typename Made>
constexpr PlaceRow row(Place place, const char *name, const char *icon, const char *word)
{
    return {place, name, icon, word, &Made::help, &make<Made>};
}

const std::array table{
    PlaceRow{Place::Start, QT_TRANSLATE_NOOP("cxw::Place", "Start"), "go-home", "start", &StartPage::help, nullptr},
    row<OverviewPage>(Place::Overview, QT_TRANSLATE_NOOP("cxw::Place", "Overview"), "view-statistics", "overview"),
    row<AssessPage>(Place::Assess, QT_TRANSLATE_NOOP("cxw::Place", "Assess"), "document-edit", "assess"),
    row<ComparePage>(Place::Compare, QT_TRANSLATE_NOOP("cxw::Place", "Compare"), "vcs-diff", "compare"),
    row<FindingsPage>(Place::Findings, QT_TRANSLATE_NOOP("cxw::Place", "Findings"), "flag", "findings"),
    row<RoadmapPage>(Place::Roadmap, QT_TRANSLATE_NOOP("cxw::Place", "Roadmap"), "view-calendar-timeline", "roadmap"),
    row<ReportsPage>(Place::Reports, QT_TRANSLATE_NOOP("cxw::Place", "Reports"), "document-print", "reports"),
    row<HistoryPage>(Place::History, QT_TRANSLATE_NOOP("cxw::Place", "History"), "clock", "history"),
    row<ModelPage>(Place::Model, QT_TRANSLATE_NOOP("cxw::Place", "Model"), "view-list-tree", "model"),
};

} // namespace

std::span<const PlaceRow> placeTable()
{
    return table;
}

const PlaceRow &rowOf(Place place)
{
    return *std::ranges::find(table, place, &PlaceRow::place);
}

bool needsWorkspace(Place place)
{
    return rowOf(place).make;
}

QString displayName(Place place)
{
    return QCoreApplication::translate("cxw::Place", rowOf(place).name);
}

QString toText(Place place)
{
    return QString::fromLatin1(rowOf(place).word);
}

std::optional<Place> placeFromText(const QString &text)
{
    const auto found =
        std::ranges::find_if(table, [&](const PlaceRow &row) { return text == QLatin1String(row.word); });
    return found == table.end() ? std::nullopt : std::optional(found->place);
}

QKeySequence keyOf(Place place)
{
    const auto at = std::ranges::find(table, place, &PlaceRow::place) - table.begin();
    return QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + at));
}

QString hintOf(Place place)
{
    return withKeys(displayName(place), {keyOf(place)});
}

QAction *makeAction(Place place, QObject *parent)
{
    auto *action = new QAction(style::icon(QString::fromLatin1(rowOf(place).icon)), displayName(place), parent);
    action->setData(QVariant::fromValue(place));
    action->setShortcut(keyOf(place));
    action->setShortcutVisibleInContextMenu(true); // some desktops hide them in every menu but a menu bar's
    setPlainToolTip(action, hintOf(place));
    return action;
}

} // namespace cxw
