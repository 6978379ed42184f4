// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/radardata.h"

#include "core/base/bidi.h"
#include "core/base/display.h"

#include <QCoreApplication>
#include <QLocale>

namespace cxw {

ChartTable toTable(const RadarData &data)
{
    ChartTable table;
    table.caption = data.title;
    table.header << QCoreApplication::translate("cxw::RadarView", "Competency");
    for (const RadarSeries &series : data.series)
        table.header << series.name;
    for (qsizetype axis = 0; axis < data.axes.size(); ++axis) {
        QStringList row{data.axes[axis]};
        for (const RadarSeries &series : data.series) {
            const auto place = static_cast<size_t>(axis);
            row << displayScore(place < series.values.size() ? series.values[place] : std::nullopt);
        }
        table.rows.push_back(row);
    }
    return table;
}

QString ringText(const RadarData &data, int ring)
{
    const QString number = QLocale().toString(ring);
    return ring < data.rings.size() ? number + u' ' + isolated(data.rings[ring]) : number;
}

QStringList seriesNames(const RadarData &data)
{
    QStringList names;
    for (const RadarSeries &series : data.series)
        names.append(series.name);
    return names;
}

} // namespace cxw
