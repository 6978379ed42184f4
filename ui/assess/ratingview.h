// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rating/digitentry.h"
#include "core/rating/ratingsubject.h"
#include "ui/assess/assessview.h"
#include "ui/assess/ratingside.h"
#include "ui/assess/readingfont.h"

class QScrollArea;
class QStackedWidget;
class QToolButton;

namespace cxw {

class BallotGrid;
class RaterChooser;
class RatingFoot;
class RatingHeader;
class RatingSheet;

/// The rating: one practice (or group, for empathy) on the screen, rated by keys.
///
/// The digits rate and move to the next habit, with Shift to the reason of the value, as R does; Shift with up and down
/// goes one step up or down; ? says "don't know", Delete clears, up and down change the habit, left, right, Enter and
/// the page keys change the practice, F2 and F3 the person who rates, F4 shows the table of ballots. While one person
/// rates, nothing of anybody else's is on the screen.
class RatingView : public AssessView
{
    Q_OBJECT

public:
    RatingView(RatingSide::Kind kind, AssessContext &context, QWidget *parent);

    void refresh() override;
    void takeFocus() override;
    /// Shows the item and makes its row current.
    void goToItem(int item);
    /// Shows the item's agreed value and puts the keyboard into the reason for it.
    void goToReason(int item);
    /// The item that the keys rate.
    [[nodiscard]] int item() const;
    /// How much a person has answered of all that is rated here.
    [[nodiscard]] ProgressCount answersOf(const ParticipantId &participant) const;
    /// Whose card is on the screen; none while the room's values are.
    [[nodiscard]] std::optional<ParticipantId> cardOf() const { return rater(); }
    /// Whether the item is on the screen.
    [[nodiscard]] bool shows(int item) const;
    /// Shows the first item without a value; the first of all when there is none.
    void goToFirstOpen();
    /// Which item is current, who rates, and whether the ballots are shown.
    [[nodiscard]] QVariantMap whereabouts() const;
    void comeBackTo(const QVariantMap &whereabouts);

Q_SIGNALS:
    /// Another person's card is on the screen, or the room's values.
    void cardChanged();
    /// Another practice is on the screen.
    void turned();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QWidget *makeLeft();
    void connectParts();
    void connectRoom();
    void orderStops();
    void showGrid(bool grid);

    [[nodiscard]] const RatingSubject &subject() const { return m_subjects[static_cast<size_t>(m_subject)]; }
    [[nodiscard]] bool showsGrid() const;
    /// Says where the keys wait that they do, and for what, or why a digit did nothing.
    void showNote();
    [[nodiscard]] QString noteText() const;
    [[nodiscard]] QString endText() const;
    [[nodiscard]] QString whatEnterDoes() const;
    /// Who answers what is counted as open: nobody in particular in the table of ballots.
    [[nodiscard]] std::optional<ParticipantId> rater() const;

    void goTo(int subject, int row);
    void goToNext(const std::vector<int> &items);
    void goToSection(int section);
    void turn(int by);
    /// To the next practice that wants rating; after the last one to the next step.
    void goOn();
    [[nodiscard]] std::optional<int> nextSubject() const;
    void moveOn();
    void moveRow(int by);

    [[nodiscard]] bool pressOnRow(const QKeyEvent &press);
    [[nodiscard]] bool pressToRate(const QKeyEvent &press);
    [[nodiscard]] bool pressAnywhere(int key);
    void pressDigit(int digit, bool thenReason);
    void rate(std::optional<int> step);
    void write(const std::optional<ParticipantId> &participant, int item, std::optional<int> value);
    void clear(const std::optional<ParticipantId> &participant, int item);

    AssessStep m_step;
    std::vector<RatingSubject> m_subjects;
    int m_subject = 0;
    ReadingRoom m_room = ReadingRoom::Usual;
    RatingHeader *m_header;
    RaterChooser *m_rater;
    QToolButton *m_gridButton;
    QStackedWidget *m_stack;
    QScrollArea *m_scroll = nullptr;
    RatingSheet *m_sheet;
    BallotGrid *m_grid;
    RatingFoot *m_foot;
    RatingSide *m_side;
    DigitEntry m_digits;
};

} // namespace cxw
