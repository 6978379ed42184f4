// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rating/ratingstate.h"
#include "ui/assess/readingfont.h"

class QGridLayout;
class QLabel;

namespace cxw {

class BallotStrip;
class ScaleButton;

/// One habit (or facet) on the rating page: its name, the scale as buttons, the ballots under them, and beside them
/// what somebody would see at the chosen step. It takes the focus as one; the keys are its parent's.
class HabitRow : public QWidget
{
    Q_OBJECT

public:
    /// `stepNames` are the words of the scale.
    HabitRow(const QStringList &stepNames, QWidget *parent);

    void setRow(const RatingRow &row);
    /// Whether its name is to be read; of a row that stands alone its subject says all.
    void setNamed(bool named);
    /// What the longest word of the name needs, in px.
    [[nodiscard]] int longestWord() const;
    /// The same for all rows that stand under each other.
    void setNameWidth(int width);
    /// Shows an answer; nothing is drawn anew when it is the one already shown.
    void setState(const RowState &state);
    /// Whether it is the row that the keys rate; it is the one at which Tab stops.
    void setCurrent(bool current);
    /// How much room there is for its sentences.
    void setRoom(ReadingRoom room);
    /// Whether it takes answers, and whether "don't know" is one of them.
    void setAllowed(bool editable, bool unsure);

Q_SIGNALS:
    /// A step was chosen; none for "don't know".
    void chosen(std::optional<int> step);
    /// The row was clicked or got the focus.
    void wanted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    [[nodiscard]] int stepCount() const { return static_cast<int>(m_stepNames.size()); }
    void arrange();
    void showSentence(std::optional<int> step);
    void showRemark();
    /// In a tight room, leaves one line to a row that is not the current one.
    void fold();
    void tellScreenReader();

    QStringList m_stepNames;
    RatingRow m_row;
    RowState m_state;
    bool m_current = false;
    QLabel *m_name;
    QLabel *m_sentence;
    QLabel *m_remark;
    std::vector<ScaleButton *> m_buttons;
    ScaleButton *m_unsure;
    BallotStrip *m_strip;
    QGridLayout *m_layout = nullptr;
    ReadingRoom m_room = ReadingRoom::Usual;
};

} // namespace cxw
