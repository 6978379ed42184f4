// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scoring/testsentence.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace cxw {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(cxw::TestSentence)
};

QString overallPart(const Judgement &overall)
{
    const QString confidence = displayConfidence(overall.confidence);
    if (overall.test == TestKind::Paired)
        return Words::tr("The overall change was tested by Student’s paired t on the ballots of the %1 people who are "
                         "in both rounds, with %2 confidence.")
            .arg(QLocale().toString(overall.peopleFrom), confidence);
    if (overall.test == TestKind::Welch)
        return Words::tr("The overall change was tested by Welch’s t on the ballots of %1 people in the first round "
                         "and %2 in the second, with %3 confidence.")
            .arg(QLocale().toString(overall.peopleFrom), QLocale().toString(overall.peopleTo), confidence);
    return Words::tr("The overall change was not tested: fewer than %n people rated at least half of the common items "
                     "in each round.",
                     nullptr, fewestPeople);
}

QString competenciesPart(const std::vector<JudgedMovement> &competencies)
{
    const auto isTested = [](const JudgedMovement &moved) { return moved.judgement.test.has_value(); };
    const auto tested = static_cast<int>(std::ranges::count_if(competencies, isTested));
    if (tested == 0)
        return Words::tr("No competency was tested.");
    const QString confidence = displayConfidence(std::ranges::find_if(competencies, isTested)->judgement.confidence);
    if (tested == 1)
        return Words::tr("One competency was tested, with %1 confidence.").arg(confidence);
    return Words::tr("The %1 competencies that were tested are judged together: each with %2 confidence, so that all "
                     "hold together with %3.")
        .arg(QLocale().toString(tested), confidence, displayConfidence(jointConfidence));
}

} // namespace

QString testSentence(const Comparison &comparison)
{
    const Judgement &overall = comparison.overall.judgement;
    if (!comparison.sameScale())
        return scalesText(comparison);
    if (overall.verdict == Verdict::NotComparable)
        return Words::tr("Nothing was tested: no item of a practice has a value in both rounds.");
    if (overall.verdict == Verdict::AsAgreed)
        return Words::tr("Nothing was tested: neither round has a ballot with a number.");
    return Words::tr("%1 %2", "two sentences").arg(overallPart(overall), competenciesPart(comparison.competencies));
}

} // namespace cxw
