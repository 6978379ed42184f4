// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rating/ratingsubject.h"
#include "ui/assess/assesscontext.h"
#include "ui/assess/readingfont.h"

class QLabel;
class QLineEdit;
class QScrollArea;
class QVBoxLayout;

namespace cxw {

class BoundText;
class HabitRow;
class StepPanel;

/// What one subject is rated on: a row for each habit, the steps of the current habit in words, and the reason for
/// the agreed value.
class RatingSheet : public QWidget
{
    Q_OBJECT

public:
    /// With as many rows as the subject has, which has to be the same for all.
    RatingSheet(AssessContext &context, const RatingSubject &first, QWidget *parent);

    /// Shows a subject and makes one of its rows current.
    void setSubject(const RatingSubject &subject, int row);
    /// Shows the answers; none for the agreed value.
    void refresh(const std::optional<ParticipantId> &participant);
    [[nodiscard]] int currentRow() const { return m_row; }
    void setCurrentRow(int row);
    [[nodiscard]] const RatingRow &current() const { return m_subject.rows[static_cast<size_t>(m_row)]; }
    void takeFocus();
    /// Puts the keyboard into the reason of the current row. False where there is no agreed value to give one for.
    bool takeReasonFocus();
    /// The field for the reason, at which Tab stops after the rows.
    [[nodiscard]] QWidget *reasonField() const;
    /// Goes on to the next row. After the last one it stays and has ended.
    void moveOn();
    /// Goes up or down by so many rows.
    void moveRow(int by);
    /// Whether the last row was answered and the keys wait for the next subject: they would overwrite it.
    [[nodiscard]] bool hasEnded() const { return m_ended; }
    void setEnded(bool ended);
    /// How much room there is for its sentences.
    void setRoom(ReadingRoom room);
    /// Scrolls to the current row and, as far as there is room, to the steps that it can be given.
    void showCurrentIn(QScrollArea &scroll);
    /// Whether the keys go to a row, not to a text field.
    [[nodiscard]] bool hasRowFocus() const;

Q_SIGNALS:
    /// A step was clicked; none for "don't know".
    void chosen(int item, std::optional<int> step);
    /// Another row is current, or the same of another subject.
    void rowChanged();
    /// The steps under the current row have another place, so that they may be out of sight.
    void stepsMoved();
    /// The person has given the reason and presses on.
    void reasonGiven();
    /// hasEnded() has become another.
    void endedChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// Gives the names a column in which no word is broken.
    void fitNames();
    void makeRows(QVBoxLayout *layout);
    /// Puts the steps under the current row, where all rows and all steps are too much to be seen at once.
    void placeSteps();
    void makeReason(QVBoxLayout *layout);
    void bindReason();

    AssessContext &m_context;
    RatingSubject m_subject;
    std::optional<ParticipantId> m_participant;
    int m_row = 0;
    /// Whether the steps stand under the current row, not under all of them.
    bool m_unfolds;
    bool m_ended = false;
    std::vector<HabitRow *> m_rows;
    StepPanel *m_panel;
    QLabel *m_rowName;
    QLabel *m_hidden;
    QLineEdit *m_reason;
    BoundText *m_reasonText;
};

} // namespace cxw
