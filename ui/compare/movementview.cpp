// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compare/movementview.h"

#include "core/base/display.h"
#include "ui/style/style.h"
#include "ui/widgets/explanationview.h"
#include "ui/widgets/text.h"

#include <QVBoxLayout>

namespace cxw {

namespace {

/// Room for two explanations beside each other.
constexpr int wide = 760;

ExplanationView *sideOf(const CompareContext &context, const QString &title, const Round &round,
                        const RoundScore &score, const Figure &figure)
{
    const QStringList names = raterNames(context.document.workspace(), score.answers);
    return new ExplanationView(MovementView::tr("%1 · %2", "subject, round").arg(title, context.nameOf(round)),
                               explain(context.model(), score.answers, names, figure));
}

QString difference(const Movement &movement)
{
    if (!movement.delta())
        return MovementView::tr("There is no difference, because one of the rounds has no value.");
    return MovementView::tr("%1 less %2 is %3, by the unrounded values.")
        .arg(displayScore(movement.to.value), displayScore(movement.from.value), displayDelta(movement.delta()));
}

} // namespace

MovementView::MovementView(const CompareContext &context, const QString &title, const Movement &movement,
                           QWidget *parent)
    : QWidget(parent)
{
    auto *from = sideOf(context, title, context.from, context.scoreFrom, movement.from);
    auto *to = sideOf(context, title, context.to, context.scoreTo, movement.to);
    setMinimumWidth(wide);
    setAccessibleName(title);
    setAccessibleDescription(
        QStringList{from->accessibleDescription(), to->accessibleDescription(), difference(movement)}.join(u'\n'));
    auto *sides = new QHBoxLayout;
    sides->setSpacing(0);
    sides->addWidget(from, 1);
    sides->addWidget(to, 1);
    QLabel *result = paragraph(difference(movement), TextStyle::Strong, Role::Text, this);
    result->setContentsMargins(style::large, 0, style::large, style::medium);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(sides);
    layout->addWidget(result);
}

FigureLabel::MakeView movementViewer(const CompareContext &context, const QString &title, const Movement &movement)
{
    return [&document = context.document, from = context.from, to = context.to, title, movement]() -> QWidget * {
        Figures &figures = document.figures();
        const RoundScore *scoreFrom = figures.round(from.id);
        const RoundScore *scoreTo = figures.round(to.id);
        const Comparison *comparison = figures.comparison(from.id, to.id);
        if (!scoreFrom || !scoreTo || !comparison)
            return new QWidget;
        return new MovementView({document, from, to, *scoreFrom, *scoreTo, *comparison}, title, movement);
    };
}

} // namespace cxw
