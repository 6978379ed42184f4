// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/assess/reviewview.h"

#include "core/base/display.h"
#include "core/rating/reviewitems.h"
#include "core/scoring/explanation.h"
#include "core/scoring/roundwords.h"
#include "core/workspace/setupedits.h"
#include "ui/assess/quietscroll.h"
#include "ui/assess/reviewsection.h"
#include "ui/widgets/figurelabel.h"
#include "ui/widgets/text.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace cxw {

namespace {

constexpr int widest = 900;

} // namespace

ReviewView::ReviewView(AssessContext &context, QWidget *parent)
    : AssessView(context, parent),
      m_verdict(paragraph({}, TextStyle::Body, Role::Muted, this)),
      m_score(new FigureLabel(TextStyle::Big, this)),
      m_scoreWord(label({}, TextStyle::Section, Role::Text, this)),
      m_certainty(label({}, TextStyle::Body, Role::Muted, this)),
      m_stock(new ReviewSection(tr("Stock not taken"), tr("✓ Stock was taken of every practice."), this)),
      m_practices(new ReviewSection(tr("Items of practices without a value"), {}, this)),
      m_empathy(new ReviewSection(tr("Items of %1 without a value", "%1: empathy").arg(context.model().empathyName),
                                  tr("✓ Every item has a value."), this)),
      m_contradictions(new ReviewSection(tr("Contradictions"), tr("✓ No answer contradicts another."), this)),
      m_disputed(
          new ReviewSection(tr("Still in dispute"), tr("✓ Nothing is left on which the ballots are far apart."), this)),
      m_reasonless(new ReviewSection(tr("Agreed without a reason"), tr("✓ Every agreed value has its reason."), this)),
      m_settled(label({}, TextStyle::Small, Role::Muted, this)),
      m_finish(new QPushButton(tr("&Finish and see the result"), this)),
      m_lock(new QPushButton(tr("&Lock the round"), this))
{
    m_finish->setDefault(true);
    m_finish->setAutoDefault(true);
    m_lock->setAutoDefault(true);
    m_lock->setIcon(style::icon(QStringLiteral("object-locked")));
    arrange();
    for (ReviewSection *section : {m_stock, m_practices, m_empathy, m_contradictions, m_disputed, m_reasonless})
        connect(section, &ReviewSection::wanted, this, &ReviewView::follow);
    connect(m_finish, &QPushButton::clicked, this, &ReviewView::finished);
    connect(m_lock, &QPushButton::clicked, this, &ReviewView::lock);
}

void ReviewView::arrange()
{
    auto *inside = new QWidget;
    auto *column = new QWidget(inside);
    column->setMaximumWidth(style::scaled(widest));
    auto *lines = new QVBoxLayout(column);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(style::large);
    lines->addWidget(label(tr("Review"), TextStyle::Title, Role::Text, column));
    lines->addWidget(m_verdict);
    lines->addWidget(makeSummary());
    for (QWidget *section : std::initializer_list<QWidget *>{m_contradictions, m_disputed}) {
        lines->addWidget(hairline(column));
        lines->addWidget(section);
    }
    lines->addWidget(m_settled);
    const bool hasEmpathy = context().model().groupCount() > 0;
    m_empathy->setVisible(hasEmpathy);
    for (QWidget *section : std::initializer_list<QWidget *>{m_practices, m_empathy, m_stock, m_reasonless}) {
        if (section == m_empathy && !hasEmpathy)
            continue;
        lines->addWidget(hairline(column));
        lines->addWidget(section);
    }
    lines->addStretch(1);
    auto *row = new QHBoxLayout(inside);
    row->setContentsMargins(style::page, style::section, style::page, style::section);
    row->addWidget(column, 1);
    row->addStretch(0);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(new QuietScroll(inside, this));
}

QWidget *ReviewView::makeSummary()
{
    auto *summary = new QWidget(this);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addStretch(1);
    words->addWidget(m_scoreWord, 0, Qt::AlignLeft); // a word from right to left as well
    words->addWidget(m_certainty);
    words->addStretch(1);
    auto *layout = new QHBoxLayout(summary);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(style::large);
    layout->addWidget(m_score);
    layout->addLayout(words, 1);
    layout->addWidget(m_lock, 0, Qt::AlignVCenter);
    layout->addWidget(m_finish, 0, Qt::AlignVCenter);
    return summary;
}

void ReviewView::refresh()
{
    const RoundScore *score = context().score();
    const Round *round = context().record();
    if (!score || !round)
        return;
    const ReviewLists lists = reviewOf(context().basis());
    m_verdict->setText(lists.isEmpty() ? tr("Nothing is open. The round can be locked.")
                                       : tr("Nothing here has to be finished: what is open stays open, and the scores "
                                            "say how much rests on it."));
    showSummary(*score);
    m_stock->setItems(lists.stock);
    m_practices->setNothing(score->scores.certainty.items.applicable > 0 ? tr("✓ Every item that applies has a value.")
                                                                         : tr("No practice applies in this round."));
    m_practices->setItems(lists.practices);
    m_empathy->setItems(lists.empathy);
    m_contradictions->setItems(lists.contradictions);
    m_disputed->setItems(lists.disputed);
    m_reasonless->setItems(lists.reasonless);
    m_settled->setText(tr("Far apart, but settled by an agreed value: %1").arg(lists.settled));
    m_settled->setVisible(lists.settled > 0);
    m_lock->setVisible(!round->locked);
    m_lock->setEnabled(context().isEditable());
}

void ReviewView::showSummary(const RoundScore &score)
{
    const Scores &scores = score.scores;
    m_score->setFigure(scores.overall, tr("Overall score"), [this] {
        const RoundScore *now = context().score();
        return now ? explain(context().model(), now->answers, raterNames(context().workspace(), now->answers),
                             now->scores.overall)
                   : Explanation();
    });
    m_scoreWord->setText(scores.overallLevel ? context().model().stepName(*scores.overallLevel) : tr("No score"));
    m_certainty->setText(tr("Coverage %1 · %2", "share, bounds of the score")
                             .arg(displayShare(scores.certainty.coverage.value), boundsText(scores.certainty)));
}

void ReviewView::follow(const ReviewItem &item)
{
    if (item.item && item.reason)
        Q_EMIT reasonWanted(*item.item);
    else if (item.item)
        Q_EMIT itemWanted(*item.item);
    else
        Q_EMIT stockWanted(item.practice);
}

void ReviewView::lock()
{
    if (const Round *round = context().record())
        context().apply(lockRoundEdit(*round));
}

void ReviewView::takeFocus()
{
    m_finish->setFocus();
}

} // namespace cxw
