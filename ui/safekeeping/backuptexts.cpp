// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/safekeeping/backuptexts.h"

#include "core/base/display.h"
#include "core/base/printable.h"

#include <QCoreApplication>
#include <QLocale>

namespace cxw {

namespace {

struct BackupTable
{
    Q_DECLARE_TR_FUNCTIONS(cxw::BackupTable)
};

TableCell stateCell(const Backup &backup)
{
    TableCell cell{backup.trouble.isEmpty() ? BackupTable::tr("Complete") : BackupTable::tr("Damaged")};
    cell.role = backup.trouble.isEmpty() ? Role::Muted : Role::Bad;
    cell.toolTip = backup.trouble;
    return cell;
}

} // namespace

QString displayMoment(const QDateTime &at)
{
    const QDateTime local = at.toLocalTime();
    return BackupTable::tr("%1, %2", "date, time")
        .arg(displayDate(local.date()), local.time().toString(QStringLiteral("HH:mm")));
}

std::vector<TableCell> backupHeader(bool ofSeveral)
{
    std::vector<TableCell> header{{BackupTable::tr("When")}};
    if (ofSeveral)
        header.push_back({BackupTable::tr("Workspace")});
    header.push_back({BackupTable::tr("Why")});
    header.push_back({BackupTable::tr("Size"), Qt::AlignRight | Qt::AlignVCenter});
    header.push_back({BackupTable::tr("State")});
    return header;
}

std::vector<TableRow> backupRows(const std::vector<Backup> &backups, bool ofSeveral)
{
    std::vector<TableRow> rows;
    for (const Backup &backup : backups) {
        TableRow row{backup.path, {}};
        row.cells.push_back({displayMoment(backup.at)});
        row.cells.back().sortKey = backup.at;
        if (ofSeveral)
            row.cells.push_back({printable(backup.series.name)});
        row.cells.push_back({displayName(backup.reason)});
        row.cells.push_back(TableCell::number(QLocale().formattedDataSize(backup.size, 1, QLocale::DataSizeSIFormat),
                                              static_cast<double>(backup.size)));
        row.cells.push_back(stateCell(backup));
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace cxw
