// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/assess/assessview.h"

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace cxw {

class FigureLabel;
class ReviewSection;
struct ReviewItem;

/// The last step: what is unanswered, what contradicts itself, what is still in dispute; then on to the result.
class ReviewView : public AssessView
{
    Q_OBJECT

public:
    ReviewView(AssessContext &context, QWidget *parent);

    void refresh() override;
    void takeFocus() override;

private:
    void arrange();
    [[nodiscard]] QWidget *makeSummary();
    void showSummary(const RoundScore &score);
    void follow(const ReviewItem &item);
    void lock();

    QLabel *m_verdict;
    FigureLabel *m_score;
    QLabel *m_scoreWord;
    QLabel *m_certainty;
    ReviewSection *m_stock;
    ReviewSection *m_practices;
    ReviewSection *m_empathy;
    ReviewSection *m_contradictions;
    ReviewSection *m_disputed;
    ReviewSection *m_reasonless;
    QLabel *m_settled;
    QPushButton *m_finish;
    QPushButton *m_lock;
};

} // namespace cxw
