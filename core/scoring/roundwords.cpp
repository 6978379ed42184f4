// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scoring/roundwords.h"

#include "core/base/display.h"

#include <QCoreApplication>

namespace cxw {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(cxw::RoundWords)
};

} // namespace

QString openItemsText(const MaturityModel &model, const Scores &scores)
{
    const int ofPractices = scores.certainty.items.open();
    const int ofEmpathy = scores.empathyItems().open();
    const QString practices = Words::tr("%n item(s) of practices", nullptr, ofPractices);
    const QString empathy = Words::tr("%n item(s) of %1", "%1: empathy", ofEmpathy).arg(model.empathyName);
    if (ofPractices > 0 && ofEmpathy > 0)
        return Words::tr("%1 and %2", "items of practices, items of empathy").arg(practices, empathy);
    if (ofPractices > 0)
        return practices;
    return ofEmpathy > 0 ? empathy : QString();
}

QString noScoreText(const Scores &scores)
{
    if (scores.overall.value)
        return {};
    return scores.certainty.items.applicable > 0
               ? Words::tr("No practice has been rated in this round yet.")
               : Words::tr("No practice applies in this round, so there is nothing to score.");
}

QString boundsText(const Certainty &certainty)
{
    if (certainty.items.applicable == 0)
        return Words::tr("no practice applies");
    if (certainty.items.open() == 0)
        return Words::tr("every item has a value");
    return Words::tr("score between %1 and %2")
        .arg(displayScore(certainty.lower.value), displayScore(certainty.upper.value));
}

} // namespace cxw
