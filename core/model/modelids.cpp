// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/modelids.h"

#include "core/base/names.h"

namespace cxw {

namespace {

/// Ids stay short enough to be typed.
constexpr qsizetype longestMadeId = 40;

/// The name in small letters and hyphens; empty where it is not written in Latin letters.
QString latinId(const QString &name)
{
    QString id;
    for (const QChar each : foldedCase(name).normalized(QString::NormalizationForm_KD)) {
        const bool plain = (each >= u'a' && each <= u'z') || (each >= u'0' && each <= u'9');
        if (plain)
            id += each;
        else if (each.isLetter())
            return {};
        else if (!each.isMark() && !id.isEmpty() && !id.endsWith(u'-'))
            id += u'-';
    }
    id.truncate(longestMadeId);
    while (id.endsWith(u'-'))
        id.chop(1);
    return id;
}

} // namespace

QString madeModelId(const QString &name, const QString &fallback, QSet<QString> &taken)
{
    QString first = latinId(name);
    if (first.isEmpty())
        first = fallback;
    QString id = first;
    for (int number = 2; taken.contains(id); ++number)
        id = QStringLiteral("%1-%2").arg(first, QString::number(number));
    taken.insert(id);
    return id;
}

} // namespace cxw
