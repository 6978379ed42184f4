// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rating/progresscount.h"
#include "core/rating/ratingsubject.h"
#include "ui/assess/assesscontext.h"

class QBoxLayout;
class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace cxw {

class BoundText;
class ProgressLink;
class RadarView;
class TextPage;

/// Beside the rating: the radar that fills as one rates, how far each competency is, ways to what is open, and the
/// practice's evidence and notes. Beside one person's card stands only how far that person is: the rest is the room's.
class RatingSide : public QWidget
{
    Q_OBJECT

public:
    /// For the practices, or for empathy.
    enum class Kind { Practices, Empathy };

    RatingSide(Kind kind, AssessContext &context, QWidget *parent);

    /// Shows figures and progress for who is rating.
    void refresh(const std::vector<RatingSubject> &subjects, int current,
                 const std::optional<ParticipantId> &participant);
    /// Ties evidence and notes to the practice.
    void bindNotes(const RatingSubject &subject);
    /// Where Tab stops first.
    [[nodiscard]] QWidget *firstStop() const;

Q_SIGNALS:
    void sectionWanted(int section);
    void nextOpenWanted();
    void nextDisputeWanted();
    /// The person stepped out of a text field.
    void left();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QWidget *makeSections(const QStringList &names);
    [[nodiscard]] QWidget *makeNoteFields();
    TextPage *addNoteField(QVBoxLayout *layout, const QString &title);
    void writeNote(const RoundId &round, const PracticeId &practice, const std::optional<QString> &evidence,
                   const std::optional<QString> &note);
    /// By section, how much has a value in the round.
    [[nodiscard]] std::vector<ProgressCount> valuesOfRound() const;
    void refreshRadar(bool ofTheRoom);

    Kind m_kind;
    AssessContext &m_context;
    RadarView *m_radar;
    std::vector<ProgressLink *> m_sections;
    /// Null where all sections are in view.
    QScrollArea *m_sectionScroll = nullptr;
    QPushButton *m_nextOpen;
    QPushButton *m_nextDispute;
    /// The two side by side, or one under the other where their words have no room.
    QBoxLayout *m_jumps;
    QWidget *m_notes = nullptr;
    TextPage *m_evidence = nullptr;
    TextPage *m_note = nullptr;
    BoundText *m_evidenceText = nullptr;
    BoundText *m_noteText = nullptr;
};

} // namespace cxw
