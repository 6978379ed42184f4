// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cxwworkspace.h"
#include "core/base/printable.h"
#include "core/storage/filecheck.h"
#include "core/storage/salvage.h"

#include <QCoreApplication>

#include <algorithm>

namespace cxw {

namespace {

struct SafetyVerbs
{
    Q_DECLARE_TR_FUNCTIONS(cxw::SafetyVerbs)
};

/// What in a round the model does not know, and what in it contradicts itself.
struct RoundCheck
{
    QStringList unknown;
    QStringList notes;
};

void checkRound(const MaturityModel &model, const QString &place, const RoundAnswers &answers, RoundCheck &check)
{
    for (const ItemId &item : answers.notInModel)
        check.unknown.append(SafetyVerbs::tr("%1: the item “%2” is not in the model.").arg(place, item.text));
    for (const Contradiction &contradiction : contradictionsIn(model, answers))
        check.notes.append(QStringLiteral("%1: %2").arg(place, describe(model, contradiction)));
}

/// What the answers of a whole file are like.
Result<RoundCheck> checkAnswers(Document &document)
{
    RoundCheck check;
    for (const Unit &unit : document.workspace().units()) {
        for (const Round &round : document.workspace().rounds(unit.id)) {
            const auto given = document.givenAnswers(round.id);
            const auto model = document.modelOf(round);
            const int highest = model->highestStep();
            if (!given
                || std::ranges::any_of(given.value(), [&](const GivenAnswer &each) { return each.value > highest; }))
                return unreadableRound(round);
            const QString place = printable(QStringLiteral("%1 · %2").arg(unit.name, round.name));
            // Which ballots stand is known of people alone.
            const bool twice = !document.workspace().all<SecondBallot>().empty();
            if (twice && !document.readBallots(round.id))
                return unreadableRound(round);
            checkRound(*model, place,
                       twice ? answersOf(document.workspace(), *model, round.id)
                             : answersOf(document.workspace(), *model, round.id, given.value()),
                       check);
        }
    }
    return check;
}

/// Several sentences, each part on a line of its own; what is empty is left out.
QString inLines(QStringList lines)
{
    lines.removeAll(QString());
    return lines.join(u'\n') + u'\n';
}

/// For a file that is not whole: what is wrong above, the verdict and what can be done below.
Error troubleIn(const FileCheck &check)
{
    return {check.advice.isEmpty() ? check.sentence : check.sentence + u'\n' + check.advice,
            check.problems + check.remarks};
}

} // namespace

Outcome runCheck(const Request &request)
{
    const FileCheck check = checkWorkspaceFile(request.file());
    if (!check.isWhole())
        return troubleIn(check);
    const auto opened = openToRead(request);
    if (const auto *trouble = failure(opened))
        return *trouble;
    const auto answers = checkAnswers(*std::get<std::unique_ptr<Document>>(opened));
    if (!answers)
        return answers.error();
    if (!answers.value().unknown.isEmpty())
        return Error{SafetyVerbs::tr("The file holds answers that the model does not know; they do not count."),
                     answers.value().unknown};
    return inLines(answers.value().notes + check.problems + check.remarks + QStringList{check.sentence, check.advice});
}

Outcome runSalvage(const Request &request)
{
    const QString target = request.option(QStringLiteral("o"));
    const auto report = salvageWorkspaceFile(request.file(), target, {Clock().now(), userName()});
    if (!report)
        return report.error();
    QStringList lines;
    for (const SalvageReport::Saved &saved : report.value().saved)
        lines.append(SafetyVerbs::tr("%1: %2").arg(saved.kind, QString::number(saved.count)));
    lines += report.value().losses;
    lines.append(report.value().losses.isEmpty()
                     ? SafetyVerbs::tr("Everything in %1 could be read and is now in %2.").arg(request.file(), target)
                     : SafetyVerbs::tr("What could be read of %1 is now in %2; what could not is listed above.")
                           .arg(request.file(), target));
    return inLines(lines);
}

} // namespace cxw
