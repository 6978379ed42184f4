// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reporting/pacetable.h"

#include "core/base/bidi.h"
#include "core/planning/pacegroups.h"
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

using Findings = std::vector<PaceFinding>;

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
    const auto found = std::ranges::find(basis.advice.roadmap.initiatives, id, &Initiative::id);
    return found == basis.advice.roadmap.initiatives.end() ? QString() : ReportParts::named(found->title);
}

/// The initiatives that lack something, by title.
QString incomplete(const ReportBasis &basis, const Findings &findings)
{
    QStringList titles;
    for (const PaceFinding &finding : findings)
        titles.append(titleOf(basis, finding.initiatives.front()));
    return within(titles, QStringLiteral("; "), roomForNames);
}

/// By phase, what no initiative works on.
QString uncovered(const ReportBasis &basis, const Findings &findings)
{
    std::map<int, QStringList> phases;
    for (const PaceFinding &finding : findings) {
        const int phase = finding.phase.value_or(0);
        for (const int practice : finding.practices)
            phases[phase].append(basis.model.practices[static_cast<size_t>(practice)].title);
        if (finding.practices.empty())
            phases[phase].append(finding.sentence);
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
    for (const PaceFinding &finding : findings)
        lines.append(finding.sentence);
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

} // namespace

TableElement paceTable(const ReportBasis &basis)
{
    TableElement table;
    table.columns = {{Words::tr("What")},
                     {Words::tr("Findings"), true},
                     {Words::tr("Where")},
                     {Words::tr("What to do")}};
    for (const PaceGroup &group : paceGroups(basis.advice.pace)) {
        const QString name = displayName(group.rule);
        table.rows.push_back({group.severity() == PaceSeverity::Error ? Words::tr("Error: %1").arg(name) : name,
                              QLocale().toString(group.findings.size()), where(basis, group.rule, group.findings),
                              group.remedy()});
    }
    return table;
}

} // namespace cxw
