// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/toldapart.h"

#include <QLocale>

#include <algorithm>
#include <optional>

namespace cxw {

namespace {

/// What is still shown of that which two names have in common, so that one sees where in the name one is.
constexpr qsizetype shownBefore = 4;

qsizetype commonBeginning(const QString &one, const QString &two)
{
    const auto ends = std::mismatch(one.begin(), one.end(), two.begin(), two.end());
    return ends.first - one.begin();
}

/// Where the name first parts from another that is shown alike; none when nothing is.
std::optional<qsizetype> parting(const QStringList &names, const QStringList &shown, qsizetype place)
{
    std::optional<qsizetype> first;
    for (qsizetype other = 0; other < names.size(); ++other) {
        if (shown[other] != shown[place] || names[other] == names[place])
            continue;
        const qsizetype common = commonBeginning(names[place], names[other]);
        first = std::min(first.value_or(common), common);
    }
    return first;
}

QString fromParting(const QString &name, qsizetype parting)
{
    qsizetype start = std::max<qsizetype>(0, parting - shownBefore);
    // A letter beyond U+FFFF is two units, which stay together.
    if (start > 0 && start < name.size() && name[start].isLowSurrogate())
        --start;
    return u'\u2026' + name.mid(start);
}

/// Shows the names of which another reads alike by `rewrite(place)`.
template <typename Rewrite>
QStringList rewritten(const QStringList &names, const QStringList &shown, Rewrite rewrite)
{
    QStringList list = shown;
    for (qsizetype place = 0; place < names.size(); ++place) {
        if (const auto from = parting(names, shown, place))
            list[place] = rewrite(place, *from);
    }
    return list;
}

} // namespace

QStringList toldApart(const QStringList &names, const QFontMetricsF &metrics, double width)
{
    QStringList shown;
    for (const QString &name : names)
        shown.append(metrics.elidedText(name, Qt::ElideMiddle, width));
    shown = rewritten(names, shown, [&](qsizetype place, qsizetype from) {
        return metrics.elidedText(fromParting(names[place], from), Qt::ElideRight, width);
    });
    // So narrow that nothing else is left.
    return rewritten(names, shown, [&](qsizetype place, qsizetype) {
        return metrics.elidedText(QLocale().toString(place + 1) + u' ' + names[place], Qt::ElideRight, width);
    });
}

} // namespace cxw
