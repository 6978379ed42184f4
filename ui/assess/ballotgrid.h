// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rating/digitentry.h"
#include "ui/assess/ballotmodel.h"

#include <QTableView>

namespace cxw {

/// People × habits, to enter paper ballots without looking at the screen: a digit or "?" fills the cell and moves on
/// to the next one, Delete clears it. After the last person's last habit it has ended and takes no more; the row of the
/// agreed values stands apart and is entered by arrow key or mouse only.
class BallotGrid : public QTableView
{
    Q_OBJECT

public:
    /// `highestStep` is the top of the scale.
    BallotGrid(int highestStep, QWidget *parent);

    void refresh(const AssessContext &context, const RatingSubject &subject);
    /// Whether it takes answers.
    void setEditable(bool editable) { m_editable = editable; }
    /// Goes to the first ballot that is not in yet; where there is none it has ended.
    void begin();
    /// Whether the last cell was filled, and the keys wait: another digit would overwrite it.
    [[nodiscard]] bool hasEnded() const { return m_ended; }
    [[nodiscard]] int highestStep() const { return m_highestStep; }
    /// What the digits of the current cell wait for.
    [[nodiscard]] const DigitEntry &digits() const { return m_digits; }
    /// How many ballots of the people are not in yet.
    [[nodiscard]] int openCount() const;
    /// Whether nobody is there who votes.
    [[nodiscard]] bool isEmpty() const { return m_model->peopleCount() == 0; }

Q_SIGNALS:
    /// An answer was typed; no value for "don't know". No participant for the agreed value.
    void answered(const std::optional<cxw::ParticipantId> &participant, int item, std::optional<int> value);
    void cleared(const std::optional<cxw::ParticipantId> &participant, int item);
    /// Previous (−1) or next (+1) practice.
    void turnWanted(int by);
    /// The next practice that is rated.
    void goOnWanted();
    /// A digit was pressed, which may wait or be no step.
    void digitPressed();
    /// hasEnded() has become another.
    void endedChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    bool answer(const QKeyEvent &press);
    void clearCell();
    void pressDigit(int digit);
    void answerCell(std::optional<int> value);
    [[nodiscard]] std::optional<int> currentStep() const;
    void moveOn();
    void goTo(int row, int column);
    void setEnded(bool ended);
    /// Back among the cells by an arrow key. True where that is all that the key does.
    bool leaveEnd(int key);
    void setRowHeights();

    BallotModel *m_model;
    bool m_editable = true;
    bool m_ended = false;
    int m_highestStep;
    DigitEntry m_digits;
};

} // namespace cxw
