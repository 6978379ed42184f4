// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/scorehero.h"

#include "core/base/display.h"
#include "core/scoring/roundwords.h"
#include "ui/overview/levelchip.h"
#include "ui/overview/linkbutton.h"
#include "ui/style/plaintext.h"
#include "ui/widgets/explainer.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/text.h"

#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace cxw {

namespace {

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
        return Role::Muted;
    }
    return Role::Muted;
}

/// Shows a share as whole per cent instead of a score.
void showShare(FigureLabel *label, const Figure &share, const QString &name, const FigureLabel::Explain &explain)
{
    label->setFigure(share, name, explain);
    label->setText(displayShare(share.value));
    label->setAccessibleName(ScoreHero::tr("%1: %2").arg(name, label->text()));
}

} // namespace

ScoreHero::ScoreHero(QWidget *parent)
    : QWidget(parent),
      m_score(new FigureLabel(TextStyle::Big, this)),
      m_level(new LevelChip(this)),
      m_movement(new LinkButton(TextStyle::Body, this)),
      m_unansweredRow(new QWidget(this)),
      m_unanswered(paragraph({}, TextStyle::Body, Role::Text, m_unansweredRow)),
      m_top(new QBoxLayout(QBoxLayout::LeftToRight)),
      m_standing(new QHBoxLayout),
      m_facts(new QHBoxLayout)
{
    setPlainToolTip(m_movement, tr("Compare the two rounds"));
    connect(m_movement, &LinkButton::clicked, this, [this] { Q_EMIT goTo(Place::Compare); });
    auto *beside = new QVBoxLayout;
    beside->setSpacing(2);
    beside->addStretch(1);
    beside->addWidget(m_level, 0, Qt::AlignLeft);
    beside->addWidget(m_movement, 0, Qt::AlignLeft);
    beside->addStretch(1);

    m_standing->setSpacing(style::large);
    m_standing->addWidget(m_score);
    m_standing->addLayout(beside);
    m_facts->setSpacing(style::section);
    m_coverage = addFact(tr("Coverage"));
    m_lower = addFact(tr("Lower bound"));
    m_upper = addFact(tr("Upper bound"));
    m_progress = addFact(tr("Progress to target"));
    m_facts->addStretch(1);
    m_top->addLayout(m_standing);
    m_top->addStretch(1);
    m_top->addLayout(m_facts);

    auto *rate = new QPushButton(tr("&Continue rating"), m_unansweredRow);
    connect(rate, &QPushButton::clicked, this, [this] { Q_EMIT goTo(Place::Assess); });
    auto *row = new QHBoxLayout(m_unansweredRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(style::small);
    row->addWidget(new IconLabel(QStringLiteral("dialog-information"), style::large, m_unansweredRow));
    row->addWidget(m_unanswered, 1000); // up to the length of the sentence, so that the button stands behind it
    row->addWidget(rate);
    row->addStretch(1);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(style::small);
    layout->addLayout(m_top);
    layout->addWidget(m_unansweredRow);
}

FigureLabel *ScoreHero::addFact(const QString &caption)
{
    auto *fact = new FigureLabel(TextStyle::Strong, this);
    auto *column = new QVBoxLayout;
    column->setSpacing(2);
    column->addStretch(1);
    column->addWidget(label(caption, TextStyle::Small, Role::Muted, this));
    column->addWidget(fact, 0, Qt::AlignLeft);
    column->addStretch(1);
    m_facts->addLayout(column);
    return fact;
}

void ScoreHero::fitTo(int width)
{
    const int wanted = m_standing->sizeHint().width() + style::section + m_facts->sizeHint().width();
    m_top->setDirection(wanted > width ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void ScoreHero::show(const OverviewContext &context)
{
    const Scores &scores = context.score.scores;
    m_score->setFigure(scores.overall, tr("Overall score"),
                       explainer(context.document, context.round.id, scores.overall));
    m_level->setLevel(scores.overallLevel, context.model().highestStep(),
                      scores.overallLevel ? context.model().stepName(*scores.overallLevel) : QString());
    showMovement(context);
    showCertainty(context);
    showUnanswered(context);
}

void ScoreHero::showMovement(const OverviewContext &context)
{
    const bool known = context.before && context.comparison;
    m_movement->setVisible(known);
    if (!known)
        return;
    const JudgedMovement &overall = context.comparison->overall;
    m_movement->setRole(roleOf(overall.judgement.verdict));
    if (overall.judgement.verdict == Verdict::NotComparable) {
        m_movement->setText(tr("%1 with %2", "verdict, name of the earlier round")
                                .arg(displayName(overall.judgement.verdict), context.before->name));
        return;
    }
    m_movement->setText(tr("%1: %2 since %3", "verdict, difference, name of the earlier round")
                            .arg(displayName(overall.judgement.verdict), displayDelta(overall.likeForLike.delta()),
                                 literalText(context.before->name)));
}

void ScoreHero::showCertainty(const OverviewContext &context)
{
    const auto explained = [&](const Figure &figure) { return explainer(context.document, context.round.id, figure); };
    const Certainty &certainty = context.score.scores.certainty;
    showShare(m_coverage, certainty.coverage, tr("Coverage"), explained(certainty.coverage));
    m_lower->setFigure(certainty.lower, tr("Lower bound"), explained(certainty.lower));
    m_upper->setFigure(certainty.upper, tr("Upper bound"), explained(certainty.upper));
    const Figure &progress = context.score.targets.progress;
    showShare(m_progress, progress, tr("Progress to target"), explained(progress));
}

void ScoreHero::showUnanswered(const OverviewContext &context)
{
    const QString open = openItemsText(context.model(), context.score.scores);
    m_unansweredRow->setVisible(!open.isEmpty());
    m_unanswered->setText(tr("No value yet: %1. Nothing unanswered counts as 0.", "%1: items").arg(open));
    m_unanswered->setMaximumWidth(m_unanswered->fontMetrics().horizontalAdvance(m_unanswered->text()) + style::tiny);
}

} // namespace cxw
