// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tables/verdictsentence.h"

#include "core/base/display.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace cxw {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(cxw::VerdictSentence)
};

QString none()
{
    return QStringLiteral("–");
}

/// Who was asked, and by how much their mean moved.
QString movement(const Judgement &judgement)
{
    const double difference = judgement.interval.difference;
    const QString amount = displayScore(std::abs(difference));
    const QString moved = difference < 0 ? Words::tr("by their own ballots their mean fell by %1").arg(amount)
                                         : Words::tr("by their own ballots their mean rose by %1").arg(amount);
    if (judgement.test == TestKind::Paired)
        return Words::tr("%n people are in both rounds; %1", "%1: how their mean moved", judgement.peopleFrom)
            .arg(moved);
    const QString apart = difference < 0 ? Words::tr("by their ballots the later mean is lower by %1").arg(amount)
                                         : Words::tr("by their ballots the later mean is higher by %1").arg(amount);
    return Words::tr("%1 people in the first round, %2 in the second, too few of them in both; %3",
                     "%3: how the means differ")
        .arg(QLocale().toString(judgement.peopleFrom), QLocale().toString(judgement.peopleTo), apart);
}

} // namespace

QString verdictSentence(const Judgement &judgement)
{
    switch (judgement.verdict) {
    case Verdict::Improved:
        return Words::tr("%1, %2 interval %3: improved.", "%1: movement, %2: confidence, %3: interval")
            .arg(movement(judgement), displayConfidence(judgement.confidence), displayInterval(judgement));
    case Verdict::Declined:
        return Words::tr("%1, %2 interval %3: declined.", "%1: movement, %2: confidence, %3: interval")
            .arg(movement(judgement), displayConfidence(judgement.confidence), displayInterval(judgement));
    case Verdict::NoClearChange:
        return Words::tr("%1, %2 interval %3. The interval holds 0, so this may be chance: no clear change.",
                         "%1: movement, %2: confidence, %3: interval")
            .arg(movement(judgement), displayConfidence(judgement.confidence), displayInterval(judgement));
    case Verdict::CannotTell:
        return Words::tr("Fewer than %n people have rated enough of the same items in each round. Nobody can tell "
                         "whether the difference is more than chance.",
                         nullptr, fewestPeople);
    case Verdict::AsAgreed:
        return Words::tr("Neither round has ballots. The difference is what the room agreed on; it can't be tested.");
    case Verdict::NotComparable:
        return Words::tr("No item of a practice has a value in both rounds, so there is nothing to compare.");
    }
    return {};
}

QString displayTest(const Judgement &judgement)
{
    if (!judgement.test)
        return none();
    return *judgement.test == TestKind::Paired ? Words::tr("paired t") : Words::tr("Welch’s t");
}

QString displayPeople(const Judgement &judgement)
{
    if (!judgement.test)
        return none();
    if (*judgement.test == TestKind::Paired)
        return QString::number(judgement.peopleFrom);
    return Words::tr("%1 and %2", "people in the first and in the second round")
        .arg(QString::number(judgement.peopleFrom), QString::number(judgement.peopleTo));
}

} // namespace cxw
