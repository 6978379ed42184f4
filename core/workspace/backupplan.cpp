// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/backupplan.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <array>
#include <numeric>

namespace cxw {

namespace {

struct Backups
{
    Q_DECLARE_TR_FUNCTIONS(cxw::Backups)
};

struct Word
{
    BackupReason reason;
    const char *text;
};

/// The words in the names of files. They are contracts, not texts for people.
constexpr std::array words{
    Word{BackupReason::Schedule, "schedule"},          Word{BackupReason::Asked, "asked"},
    Word{BackupReason::BeforeImport, "before-import"}, Word{BackupReason::BeforeGoingBack, "before-going-back"},
    Word{BackupReason::BeforeUpdate, "before-update"},
};

/// Without a colon, which some systems do not allow in names.
QString momentFormat()
{
    return QStringLiteral("yyyy-MM-dd HH.mm.ss");
}

QString wordFor(BackupReason reason)
{
    return QString::fromLatin1(
        std::ranges::find_if(words, [=](const Word &word) { return word.reason == reason; })->text);
}

constexpr int secondsBetweenBackups = 3600;

/// Monday of the week.
QDate weekOf(const QDate &day)
{
    return day.addDays(1 - day.dayOfWeek());
}

/// Adds the last moment of each period to those that are kept, for the periods from `first` on. `order` is from the
/// newest to the oldest.
template <typename PeriodOf>
void keepLastOfEach(const std::vector<QDateTime> &moments, const std::vector<size_t> &order, const QDate &first,
                    PeriodOf periodOf, QSet<size_t> &kept)
{
    QSet<QDate> seen;
    for (const size_t place : order) {
        const QDate period = periodOf(moments[place].toUTC().date());
        if (period >= first && !seen.contains(period)) {
            seen.insert(period);
            kept.insert(place);
        }
    }
}

} // namespace

QString displayName(BackupReason reason)
{
    switch (reason) {
    case BackupReason::Schedule:
        return Backups::tr("On schedule");
    case BackupReason::Asked:
        return Backups::tr("Asked for");
    case BackupReason::BeforeImport:
        return Backups::tr("Before an import");
    case BackupReason::BeforeGoingBack:
        return Backups::tr("Before going back in the history");
    case BackupReason::BeforeUpdate:
        return Backups::tr("Before it was brought up to date");
    }
    Q_UNREACHABLE();
}

BackupSeries backupSeries(const QString &workspacePath, const QString &organizationId)
{
    constexpr int digits = 8;
    const QByteArray hash = QCryptographicHash::hash(organizationId.toUtf8(), QCryptographicHash::Sha256).toHex();
    return {QFileInfo(workspacePath).completeBaseName(), QString::fromLatin1(hash.first(digits))};
}

QString backupFileName(const BackupSeries &series, const QDateTime &at, BackupReason reason)
{
    return QStringLiteral("%1 (%2) %3Z %4.cxw")
        .arg(series.name, series.tag, at.toUTC().toString(momentFormat()), wordFor(reason));
}

std::optional<Backup> backupFromFileName(const QString &fileName)
{
    static const QRegularExpression pattern(QStringLiteral(
        "^(.+) \\(([0-9a-f]{8})\\) ([0-9]{4}-[0-9]{2}-[0-9]{2} [0-9]{2}\\.[0-9]{2}\\.[0-9]{2})Z ([a-z-]+)\\.cxw$"));
    const auto match = pattern.match(fileName);
    if (!match.hasMatch())
        return {};
    Backup backup;
    backup.series = {match.captured(1), match.captured(2)};
    backup.at = QDateTime::fromString(match.captured(3), momentFormat());
    backup.at.setTimeSpec(Qt::UTC);
    const auto word =
        std::ranges::find_if(words, [&](const Word &one) { return match.captured(4) == QLatin1String(one.text); });
    if (!backup.at.isValid() || word == words.end())
        return {};
    backup.reason = word->reason;
    return backup;
}

std::vector<size_t> backupsToPrune(const std::vector<QDateTime> &moments, const QDateTime &now,
                                   const BackupRotation &rotation)
{
    std::vector<size_t> order(moments.size());
    std::iota(order.begin(), order.end(), size_t(0));
    std::ranges::stable_sort(order, [&](size_t left, size_t right) { return moments[left] > moments[right]; });
    QSet<size_t> kept;
    for (size_t rank = 0; rank < order.size(); ++rank) {
        if (static_cast<int>(rank) < rotation.latest || moments[order[rank]] > now)
            kept.insert(order[rank]);
    }
    const QDate today = now.toUTC().date();
    keepLastOfEach(
        moments, order, today.addDays(1 - rotation.days), [](const QDate &day) { return day; }, kept);
    keepLastOfEach(moments, order, weekOf(today).addDays(qint64{7} * (1 - rotation.weeks)), weekOf, kept);
    std::erase_if(order, [&](size_t place) { return kept.contains(place); });
    std::ranges::sort(order);
    return order;
}

bool isBackupDue(const std::optional<QDateTime> &last, const QDateTime &now)
{
    return !last || *last > now || last->secsTo(now) >= secondsBetweenBackups;
}

} // namespace cxw
