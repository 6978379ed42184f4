// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/assess/assesscontext.h"
#include "ui/assess/ballotstrip.h"
#include "ui/assess/ratingsubject.h"

namespace cxw {

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

/// Done and to do.
struct ProgressCount
{
    int done = 0;
    int of = 0;

    ProgressCount() = default;
    ProgressCount(int doneCount, int ofCount) : done(doneCount), of(ofCount) {}
    /// What a round's figures count.
    explicit ProgressCount(const ItemCount &items) : done(items.answered), of(items.applicable) {}

    [[nodiscard]] bool isComplete() const { return done >= of; }
    bool operator==(const ProgressCount &) const = default;
};

/// What the row of an item shows while the agreed value is rated. Reads the round's figures and ballots.
[[nodiscard]] RowState agreedState(const AssessContext &context, int item);

/// What it shows while a participant rates: that participant's own answer and nobody else's.
[[nodiscard]] RowState voteState(const AssessContext &context, const ParticipantId &participant, int item);

/// Whether anybody is asked for the item: not where its practice is absent, which is an answer, or does not apply.
[[nodiscard]] bool isAsked(const AssessContext &context, int item);

/// Whether an item has what is asked for: a value in the round, or an answer ("don't know" is one) of the
/// participant. An absent practice answers for its items. None where the practice does not apply.
[[nodiscard]] std::optional<bool> isAnswered(const AssessContext &context,
                                             const std::optional<ParticipantId> &participant, int item);

/// How many of a subject's items the participant has answered.
[[nodiscard]] ProgressCount progressOf(const AssessContext &context, const ParticipantId &participant,
                                       const RatingSubject &subject);

} // namespace cxw
