// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/findings/ruletext.h"

#include "ui/widgets/text.h"

#include <QCoreApplication>

namespace cxw {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(cxw::RuleText)
};

QString painSentence(const GateRule &rule, const QString &phase, int pains)
{
    if (pains == 0)
        return Words::tr("✓ No pain point of %1 or more holds the gate of %2.")
            .arg(QString::number(rule.threshold), phase);
    if (pains == 1)
        return Words::tr("✕ One critical pain point holds %1.").arg(phase);
    return Words::tr("✕ %n critical pain points hold %1.", nullptr, pains).arg(phase);
}

QString needSentence(const QString &phase, int needs)
{
    if (needs == 0)
        return Words::tr("○ No need was delivered in this cycle; the gate of %1 asks for one.").arg(phase);
    if (needs == 1)
        return Words::tr("✓ A need was delivered in this cycle, as the gate of %1 asks.").arg(phase);
    return Words::tr("✓ %n needs were delivered in this cycle, as the gate of %1 asks.", nullptr, needs).arg(phase);
}

} // namespace

QLabel *ruleLabel(QWidget *parent)
{
    QLabel *made = paragraph({}, TextStyle::Body, Role::Text, parent);
    made->setMaximumWidth(QWIDGETSIZE_MAX);
    return made;
}

void showRuleStates(QLabel *label, const MaturityModel &model, const FindingsOverview &overview, GateRule::Kind kind)
{
    QStringList lines;
    bool met = true;
    for (const FindingRuleState &state : overview.rules) {
        const Phase &phase = model.phases[static_cast<size_t>(state.phase)];
        const GateRule &rule = phase.rules[static_cast<size_t>(state.rule)];
        if (rule.kind != kind)
            continue;
        const bool pain = kind == GateRule::Kind::NoCriticalPain;
        QString line = pain ? painSentence(rule, phase.name, state.findings) : needSentence(phase.name, state.findings);
        if (!state.met)
            line = Words::tr("%1 %2", "two sentences").arg(line, rule.remedy);
        lines.append(line);
        met = met && state.met;
    }
    label->setText(lines.join(QLatin1Char('\n')));
    label->setVisible(!lines.isEmpty());
    const Role unmet = kind == GateRule::Kind::NoCriticalPain ? Role::Bad : Role::Muted;
    setRole(label, met ? Role::Good : unmet);
}

} // namespace cxw
