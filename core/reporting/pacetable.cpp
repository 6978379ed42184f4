// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reporting/pacetable.h"

#include "core/base/bidi.h"
#include "core/reporting/reportparts.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <map>

namespace cxw {

namespace {

// Letters that one row has room for on half a page.
constexpr qsizetype roomForSentences = 420;
constexpr qsizetype roomForNames = 560;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(cxw::PaceTable)
};

using Findings = std::vector<const PaceFinding *>;

/// As many of them as there is room for, at least one, and how many more there are.
QString within(const QStringList &texts, const QString &between, qsizetype room)
{
    QString text = texts.value(0);
    qsizetype shown = 1;
    while (shown < texts.size() && text.size() + between.size() + texts[shown].size() <= room)
        text += between + texts[shown++];
    const int more = static_cast<int>(texts.size() - shown);
    return more > 0 ? Words::tr("%1 and %n more", nullptr, more).arg(text) : text;
}

QString titleOf(const ReportBasis &basis, const InitiativeId &id)
{
    const auto found = std::ranges::find(basis.roadmap.initiatives, id, &Initiative::id);
    return found == basis.roadmap.initiatives.end() ? QString() : ReportParts::named(found->title);
}

/// The initiatives that lack something, by title.
QString incomplete(const ReportBasis &basis, const Findings &findings)
{
    QStringList titles;
    for (const PaceFinding *finding : findings)
        titles.append(titleOf(basis, finding->initiatives.front()));
    return within(titles, QStringLiteral("; "), roomForNames);
}

/// By phase, what no initiative works on.
QString uncovered(const ReportBasis &basis, const Findings &findings)
{
    std::map<int, QStringList> phases;
    for (const PaceFinding *finding : findings) {
        const int phase = finding->phase.value_or(0);
        for (const int practice : finding->practices)
            phases[phase].append(basis.model.practices[static_cast<size_t>(practice)].title);
        if (finding->practices.empty())
            phases[phase].append(finding->sentence);
    }
    QStringList lines;
    for (const auto &[phase, names] : phases) {
        lines.append(Words::tr("%1: %2").arg(basis.model.phases[static_cast<size_t>(phase)].name,
                                             within(names, QStringLiteral("; "), roomForNames)));
    }
    return lines.join(QChar::LineSeparator);
}

QString sentences(const Findings &findings)
{
    QStringList lines;
    for (const PaceFinding *finding : findings)
        lines.append(finding->sentence);
    return within(lines, QString(QChar::LineSeparator), roomForSentences);
}

QString where(const ReportBasis &basis, PaceRule rule, const Findings &findings)
{
    if (rule == PaceRule::Incomplete && findings.size() > 1)
        return incomplete(basis, findings);
    if (rule == PaceRule::Uncovered && findings.size() > 1)
        return uncovered(basis, findings);
    return sentences(findings);
}

/// What to do about all of them; where each asks for something else, what they have in common.
QString remedy(PaceRule rule, const Findings &findings)
{
    const bool same = std::ranges::all_of(findings, [&](const PaceFinding *finding) {
        return finding->remedy == findings.front()->remedy;
    });
    if (same)
        return findings.front()->remedy;
    switch (rule) {
    case PaceRule::Dependency:
        return Words::tr("Start each after what it builds on ends, or take the dependency away if it is none.");
    case PaceRule::PhaseOrder:
        return Words::tr("Start them when the earlier phase is done, or bring its end forward.");
    case PaceRule::OwnerLoad:
        return Words::tr("Hand some to other owners, or start them later.");
    case PaceRule::PhaseTooShort:
        return Words::tr("Let these phases end later: habits need time to take hold.");
    case PaceRule::Uncovered:
        return Words::tr("Add an initiative for each, or leave the gate for later.");
    case PaceRule::Breadth:
    case PaceRule::Leap:
    case PaceRule::Incomplete:
        break;
    }
    return findings.front()->remedy;
}

} // namespace

TableElement paceTable(const ReportBasis &basis)
{
    // The rules stand in the order of the findings, errors before them all.
    std::map<std::pair<PaceSeverity, PaceRule>, Findings> rules;
    for (const PaceFinding &finding : basis.paceFindings)
        rules[{finding.severity(), finding.rule}].push_back(&finding);
    TableElement table;
    table.columns = {{Words::tr("What"), false, 20},
                     {Words::tr("Findings"), true, 9},
                     {Words::tr("Where"), false, 56},
                     {Words::tr("What to do"), false, 30}};
    for (const auto &[rule, findings] : rules) {
        const QString name = displayName(rule.second);
        table.rows.push_back({rule.first == PaceSeverity::Error ? Words::tr("Error: %1").arg(name) : name,
                              QLocale().toString(findings.size()), where(basis, rule.second, findings),
                              remedy(rule.second, findings)});
    }
    return table;
}

} // namespace cxw
