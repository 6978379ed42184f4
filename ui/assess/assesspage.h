// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rating/assessstep.h"
#include "ui/assess/assesscontext.h"
#include "ui/assess/ratingside.h"
#include "ui/frame/page.h"

#include <map>

class QStackedWidget;

namespace cxw {

class AssessView;
class LockBanner;
class PeopleView;
class RatingView;
class SetupView;
class Stepper;
class StockView;

/// The guided assessment of the selected round: set-up, people, stock-taking, rating, empathy, review. It can be left
/// at any step and goes on where it was left.
class AssessPage : public Page
{
    Q_OBJECT

public:
    explicit AssessPage(Session &session, QWidget *parent = nullptr);

    void refresh() override;
    /// What F1 says about it.
    [[nodiscard]] static QString help();
    void reveal(const Spot &spot) override;
    [[nodiscard]] QVariantMap whereabouts() const override;
    void comeBackTo(const QVariantMap &whereabouts) override;

    /// The steps that there are, in order.
    [[nodiscard]] std::vector<AssessStep> steps() const { return assessSteps(model()); }
    /// The step on the screen.
    [[nodiscard]] AssessStep step() const { return m_step; }
    /// Shows a step; without a round there is only the first.
    void goToStep(AssessStep step);
    /// Asks what a new round needs, in the first step.
    void beginRound();
    /// Shows where an item is rated.
    void goToItem(int item);
    /// Puts the keyboard into the reason for the agreed value of an item.
    void goToReason(int item);
    /// Shows where the stock of a practice is taken.
    void goToStock(int practice);

protected:
    void arrive() override;

private:
    void makeViews();
    void addView(AssessStep step, AssessView *view);
    RatingView *makeRating(AssessStep step, RatingSide::Kind kind);
    void connectView(AssessView *view);
    void makeShortcuts();
    [[nodiscard]] AssessView &view(AssessStep step) const { return *m_views.at(step); }
    void open(AssessStep step);
    void takeFocusFromStepper();
    void followRound();
    /// How far the steps are for the eyes of whoever is looking: beside one person's card only that person's own
    /// answers count.
    [[nodiscard]] std::map<AssessStep, ProgressCount> countsShown() const;
    /// The rating on the screen; null in the other steps.
    [[nodiscard]] RatingView *ratingShown() const;
    void refreshFrame();
    void revealItem(std::optional<int> item);
    void revealStock(std::optional<int> practice);

    AssessContext m_context;
    Stepper *m_stepper;
    LockBanner *m_banner;
    QStackedWidget *m_stack;
    SetupView *m_setup = nullptr;
    PeopleView *m_people = nullptr;
    StockView *m_stock = nullptr;
    RatingView *m_rating = nullptr;
    /// Null where the model has no empathy.
    RatingView *m_empathy = nullptr;
    std::map<AssessStep, AssessView *> m_views;
    AssessStep m_step = AssessStep::SetUp;
    RoundId m_round;
    /// Where each round was left.
    std::map<RoundId, AssessStep> m_left;
};

} // namespace cxw
