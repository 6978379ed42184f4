// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/actionplaces.h"

#include "ui/shell/placetable.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace cxw {

namespace {

struct ActionPlaces
{
    Q_DECLARE_TR_FUNCTIONS(cxw::ActionPlaces)
};

struct Row
{
    ActionPlace place;
    std::optional<Place> page;
    /// Null where it is the place's own name.
    const char *name;
};

constexpr std::array rows{
    Row{ActionPlace::Window, {}, QT_TRANSLATE_NOOP("cxw::ActionPlaces", "Everywhere")},
    Row{ActionPlace::Assess, Place::Assess, nullptr},
    Row{ActionPlace::Stock, Place::Assess, QT_TRANSLATE_NOOP("cxw::ActionPlaces", "Assess, stock")},
    Row{ActionPlace::Rating, Place::Assess, QT_TRANSLATE_NOOP("cxw::ActionPlaces", "Assess, habits and empathy")},
    Row{ActionPlace::Ballots, Place::Assess, QT_TRANSLATE_NOOP("cxw::ActionPlaces", "Assess, table of ballots")},
    Row{ActionPlace::Findings, Place::Findings, QT_TRANSLATE_NOOP("cxw::ActionPlaces", "Findings, table")},
    Row{ActionPlace::Roadmap, Place::Roadmap, QT_TRANSLATE_NOOP("cxw::ActionPlaces", "Roadmap, chart")},
    Row{ActionPlace::History, Place::History, nullptr},
    Row{ActionPlace::Model, Place::Model, QT_TRANSLATE_NOOP("cxw::ActionPlaces", "Model, parts")},
    Row{ActionPlace::Preview, Place::Reports, QT_TRANSLATE_NOOP("cxw::ActionPlaces", "Reports, preview")},
    Row{ActionPlace::Table, {}, QT_TRANSLATE_NOOP("cxw::ActionPlaces", "Tables")},
    Row{ActionPlace::Chart, {}, QT_TRANSLATE_NOOP("cxw::ActionPlaces", "Charts")},
    Row{ActionPlace::Date, {}, QT_TRANSLATE_NOOP("cxw::ActionPlaces", "Dates")},
};

const Row &rowOf(ActionPlace place)
{
    return *std::ranges::find(rows, place, &Row::place);
}

} // namespace

std::optional<Place> pageOf(ActionPlace place)
{
    return rowOf(place).page;
}

QString displayName(ActionPlace place)
{
    const Row &row = rowOf(place);
    return row.name ? ActionPlaces::tr(row.name) : displayName(*row.page);
}

} // namespace cxw
