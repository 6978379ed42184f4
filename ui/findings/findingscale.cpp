// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/findings/findingscale.h"

#include <QCoreApplication>

namespace cxw {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(cxw::FindingScale)
};

} // namespace

QString severityWord(int step)
{
    const QStringList words{Words::tr("Hardly noticed"), Words::tr("A nuisance"), Words::tr("Costs effort"),
                            Words::tr("Does harm"), Words::tr("Drives away")};
    return words.value(step - 1);
}

QString frequencyWord(int step)
{
    const QStringList words{Words::tr("Rare"), Words::tr("Now and then"), Words::tr("Often"),
                            Words::tr("Most of the time"), Words::tr("Nearly always")};
    return words.value(step - 1);
}

QString stepWithWord(int step, const QString &word)
{
    return Words::tr("%1 · %2", "a step of a scale and its word").arg(QString::number(step), word);
}

} // namespace cxw
