// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/frame/placetexts.h"

#include <QCoreApplication>

#include <algorithm>

namespace cxw {

namespace {

struct Texts
{
    const char *name;
    QLatin1String icon;
    QLatin1String word;
};

// By Place.
constexpr std::array<Texts, places.size()> texts{{
    {QT_TRANSLATE_NOOP("cxw::Place", "Start"), QLatin1String("go-home"), QLatin1String("start")},
    {QT_TRANSLATE_NOOP("cxw::Place", "Overview"), QLatin1String("view-statistics"), QLatin1String("overview")},
    {QT_TRANSLATE_NOOP("cxw::Place", "Assess"), QLatin1String("document-edit"), QLatin1String("assess")},
    {QT_TRANSLATE_NOOP("cxw::Place", "Compare"), QLatin1String("vcs-diff"), QLatin1String("compare")},
    {QT_TRANSLATE_NOOP("cxw::Place", "Findings"), QLatin1String("flag"), QLatin1String("findings")},
    {QT_TRANSLATE_NOOP("cxw::Place", "Roadmap"), QLatin1String("view-calendar-timeline"), QLatin1String("roadmap")},
    {QT_TRANSLATE_NOOP("cxw::Place", "Reports"), QLatin1String("document-print"), QLatin1String("reports")},
    {QT_TRANSLATE_NOOP("cxw::Place", "History"), QLatin1String("clock"), QLatin1String("history")},
}};

const Texts &of(Place place)
{
    return texts.at(static_cast<size_t>(place));
}

} // namespace

QString displayName(Place place)
{
    return QCoreApplication::translate("cxw::Place", of(place).name);
}

QString iconName(Place place)
{
    return of(place).icon;
}

QString toText(Place place)
{
    return of(place).word;
}

std::optional<Place> placeFromText(const QString &text)
{
    const auto found = std::ranges::find_if(places, [&](Place place) { return toText(place) == text; });
    return found == places.end() ? std::nullopt : std::optional(*found);
}

} // namespace cxw
