// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compare/comparehero.h"

#include "core/base/display.h"
#include "core/tables/verdictsentence.h"
#include "ui/compare/movementview.h"
#include "ui/widgets/explainer.h"
#include "ui/widgets/text.h"

#include <QGridLayout>
#include <QVBoxLayout>

namespace cxw {

namespace {

/// The name of a round is cut in its middle rather than pushing the radar aside.
constexpr int widestName = 220;

Role roleOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Improved:
        return Role::Good;
    case Verdict::Declined:
        return Role::Bad;
    case Verdict::NoClearChange:
    case Verdict::CannotTell:
    case Verdict::AsAgreed:
    case Verdict::NotComparable:
        return Role::Text;
    }
    return Role::Text;
}

} // namespace

CompareHero::CompareHero(QWidget *parent)
    : QWidget(parent),
      m_delta(new FigureLabel(TextStyle::Big, this)),
      m_verdict(label({}, TextStyle::Section, Role::Text, this)),
      m_sentence(paragraph({}, TextStyle::Body, Role::Text, this)),
      m_fromName(label({}, TextStyle::Body, Role::Muted, this)),
      m_toName(label({}, TextStyle::Body, Role::Muted, this)),
      m_from(new FigureLabel(TextStyle::Body, this)),
      m_to(new FigureLabel(TextStyle::Body, this)),
      m_common(label({}, TextStyle::Body, Role::Text, this)),
      m_raw(new FigureLabel(TextStyle::Body, this)),
      m_empathy(new FigureLabel(TextStyle::Body, this)),
      m_empathyName(label({}, TextStyle::Body, Role::Muted, this)),
      m_phaseName(label(tr("Phase"), TextStyle::Body, Role::Muted, this)),
      m_phase(label({}, TextStyle::Body, Role::Text, this))
{
    auto *top = new QHBoxLayout;
    top->setSpacing(style::large);
    top->addWidget(m_delta);
    top->addWidget(m_verdict);
    top->addStretch(1);
    m_fromName->setMaximumWidth(widestName);
    m_toName->setMaximumWidth(widestName);
    auto *facts = new QGridLayout;
    facts->setHorizontalSpacing(style::section);
    facts->setVerticalSpacing(style::small);
    facts->setColumnStretch(1, 1);
    const auto caption = [this](const QString &text) { return label(text, TextStyle::Body, Role::Muted, this); };
    const std::vector<std::pair<QLabel *, QWidget *>> rows{
        {m_fromName, m_from},
        {m_toName, m_to},
        {caption(tr("Compared items")), m_common},
        {caption(tr("Each on its own items")), m_raw},
        {m_empathyName, m_empathy},
        {m_phaseName, m_phase},
    };
    int row = 0;
    for (const auto &[name, fact] : rows) {
        facts->addWidget(name, row, 0);
        facts->addWidget(fact, row++, 1, Qt::AlignLeft);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(style::medium);
    layout->addLayout(top);
    layout->addWidget(m_sentence);
    layout->addSpacing(style::small);
    layout->addLayout(facts);
    layout->addStretch(1);
}

void CompareHero::show(const CompareContext &context)
{
    const JudgedMovement &overall = context.comparison.overall;
    m_delta->setDerived(displayDelta(overall.likeForLike.delta()), tr("Overall change like for like"),
                        movementViewer(context, tr("Overall"), overall.likeForLike));
    m_verdict->setText(displayName(overall.judgement.verdict));
    setRole(m_verdict, roleOf(overall.judgement.verdict));
    m_sentence->setText(context.comparison.sameScale() ? verdictSentence(overall.judgement)
                                                       : scalesText(context.comparison));
    showFacts(context);
}

void CompareHero::showFacts(const CompareContext &context)
{
    const Comparison &comparison = context.comparison;
    const Movement &overall = comparison.overall.likeForLike;
    m_fromName->setText(context.nameOf(context.from));
    m_toName->setText(context.nameOf(context.to));
    m_from->setFigure(overall.from, context.nameOf(context.from),
                      explainer(context.document, context.from.id, overall.from, comparison.model));
    m_to->setFigure(overall.to, context.nameOf(context.to), explainer(context.document, context.to.id, overall.to));
    m_common->setText(
        tr("%1 of %2").arg(QString::number(comparison.common), QString::number(context.model().practiceItemCount())));
    const auto showMovement = [&](FigureLabel *shown, const QString &name, const Movement &movement) {
        const QString text = tr("%1 → %2 (%3)", "from, to, difference")
                                 .arg(displayScore(movement.from.value), displayScore(movement.to.value),
                                      displayDelta(movement.delta()));
        shown->setDerived(text, name, movementViewer(context, name, movement));
    };
    showMovement(m_raw, tr("Each on its own items"), comparison.overall.raw);
    const auto show = [](bool there, QWidget *name, QWidget *fact) {
        name->setVisible(there);
        fact->setVisible(there);
    };
    show(comparison.hasEmpathy(), m_empathyName, m_empathy);
    const QString &empathy =
        (comparison.model->groupCount() > 0 ? comparison.model : comparison.fromModel)->empathyName;
    m_empathyName->setText(empathy);
    showMovement(m_empathy, empathy, comparison.empathy);
    show(comparison.hasPhases(), m_phaseName, m_phase);
    const QString phaseFrom = displayName(*comparison.fromModel, comparison.phaseFrom);
    const QString phaseTo = displayName(*comparison.model, comparison.phaseTo);
    m_phase->setText(phaseFrom == phaseTo ? tr("%1, as before").arg(phaseTo) : tr("%1 → %2").arg(phaseFrom, phaseTo));
}

} // namespace cxw
