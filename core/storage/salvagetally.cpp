// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/salvagetally.h"

#include "core/workspace/recorddescriptions.h"

#include <QCoreApplication>

namespace cxw {

namespace {

struct Salvage
{
    Q_DECLARE_TR_FUNCTIONS(cxw::Salvage)
};

QString nameOf(SalvageTally::Kind kind)
{
    if (kind == SalvageTally::historyLine)
        return Salvage::tr("Lines of the history");
    if (kind == SalvageTally::historyChange)
        return Salvage::tr("Changes in the history");
    QString name;
    forEachKind([&]<typename R>(KindOf<R>) {
        if (Record(R()).index() == kind)
            name = Salvage::tr(Description<R>::words.many);
    });
    return name;
}

QStringList sentences(const QString &name, const SalvageTally::Counts &counts)
{
    QStringList list;
    const auto say = [&](qsizetype count, const QString &sentence) {
        if (count > 0)
            list.append(sentence);
    };
    const auto number = [](qsizetype count) { return static_cast<int>(count); };
    say(counts.broken ? 1 : 0, Salvage::tr("%1: a part of the file that held some can't be found, so some may be "
                                           "missing.")
                                   .arg(name));
    say(counts.lost, Salvage::tr("%1: %n could not be read and are lost.", nullptr, number(counts.lost)).arg(name));
    say(counts.emptied,
        Salvage::tr("%1: %n values could not be read and were left empty.", nullptr, number(counts.emptied)).arg(name));
    say(counts.fromHistory,
        Salvage::tr("%1: %n were gone and came back from the history.", nullptr, number(counts.fromHistory)).arg(name));
    say(counts.standIns,
        Salvage::tr("%1: %n are gone that other things refer to; one that is called “Recovered” stands "
                    "in the place of each.",
                    nullptr, number(counts.standIns))
            .arg(name));
    say(counts.unlinked,
        Salvage::tr("%1: %n references to something that is gone were left out.", nullptr, number(counts.unlinked))
            .arg(name));
    return list;
}

} // namespace

void SalvageTally::noteTable(Kind kind, const RawTable &table)
{
    of(kind).lost += table.badRows;
    of(kind).broken = of(kind).broken || table.broken;
}

SalvageReport SalvageTally::report() const
{
    SalvageReport report;
    for (const auto &[kind, counts] : m_counts) {
        if (counts.saved > 0)
            report.saved.append({nameOf(kind), counts.saved});
        report.losses += sentences(nameOf(kind), counts);
    }
    report.losses += m_general;
    return report;
}

} // namespace cxw
