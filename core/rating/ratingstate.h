// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rating/progresscount.h"
#include "core/rating/ratingbasis.h"
#include "core/rating/ratingsubject.h"

namespace cxw {

/// Who voted for which step of one item.
struct Votes
{
    /// By step, the names of those who chose it.
    std::vector<QStringList> bySteps;
    /// Those who said that they don't know.
    QStringList unsure;
    /// Mean of the numeric ballots.
    std::optional<double> mean;

    [[nodiscard]] bool isEmpty() const;
    bool operator==(const Votes &) const = default;
};

/// What a row of the rating shows of one item.
struct RowState
{
    /// The chosen step, of the agreed value or of the participant who is rating.
    std::optional<int> value;
    /// The participant said "don't know".
    bool unsure = false;
    Votes votes;
    /// What is to be said about the ballots: how many, how far they agree; empty without any.
    QString remark;
    /// The ballots are too far apart and the room has not settled on a value.
    bool discuss = false;

    bool operator==(const RowState &) const = default;
};

/// What the row of an item shows while the agreed value is rated. Reads the round's figures and ballots.
[[nodiscard]] RowState agreedState(const RatingBasis &basis, int item);

/// What it shows while a participant rates: that participant's own answer and nobody else's.
[[nodiscard]] RowState voteState(const RatingBasis &basis, const ParticipantId &participant, int item);

/// The step that an item has from whoever rates: the participant, or nobody in particular for the agreed value.
[[nodiscard]] std::optional<int> stepOf(const RatingBasis &basis, const std::optional<ParticipantId> &participant,
                                        int item);

/// Whether anybody is asked for the item: not where its practice is absent, which is an answer, or does not apply.
[[nodiscard]] bool isAsked(const RatingBasis &basis, int item);

/// Whether an item has what is asked for: a value in the round, or an answer ("don't know" is one) of the
/// participant. An absent practice answers for its items. None where the practice does not apply.
[[nodiscard]] std::optional<bool> isAnswered(const RatingBasis &basis, const std::optional<ParticipantId> &participant,
                                             int item);

/// How many of a subject's items the participant has answered.
[[nodiscard]] ProgressCount progressOf(const RatingBasis &basis, const ParticipantId &participant,
                                       const RatingSubject &subject);

/// How many of all subjects' items the participant has answered.
[[nodiscard]] ProgressCount progressOf(const RatingBasis &basis, const ParticipantId &participant,
                                       const std::vector<RatingSubject> &subjects);

/// By section of the subjects, how many items the participant has answered.
[[nodiscard]] std::vector<ProgressCount> progressBySection(const RatingBasis &basis, const ParticipantId &participant,
                                                           const std::vector<RatingSubject> &subjects);

} // namespace cxw
