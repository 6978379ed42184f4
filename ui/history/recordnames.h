// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/maturitymodel.h"
#include "core/workspace/history.h"
#include "core/workspace/votes.h"

namespace cxw {

/// How a record is called among people: "Agreed value of Coaching · Cadence", and where it is: "round “Autumn”".
struct RecordWords
{
    QString title;
    /// Empty where the title says all.
    QString where;
};

/// Names what the changes of an edit are about. A record that is gone is named as it was in the edit.
class RecordNames
{
public:
    RecordNames(const Workspace &now, const MaturityModel &model, const std::vector<RecordChange> &changes);

    [[nodiscard]] const MaturityModel &model() const { return m_model; }
    [[nodiscard]] RecordWords words(const Record &record) const;

    [[nodiscard]] QString name(const UnitId &id) const;
    [[nodiscard]] QString name(const PersonId &id) const;
    /// The person at the seat, or its label.
    [[nodiscard]] QString name(const ParticipantId &id) const;
    [[nodiscard]] QString name(const FindingId &id) const;
    [[nodiscard]] QString name(const InitiativeId &id) const;
    [[nodiscard]] QString name(const PhaseId &id) const;
    [[nodiscard]] QString name(const ItemId &id) const;
    [[nodiscard]] QString name(const RoundId &id) const;
    /// Whether a record is a vote that nobody may see yet.
    [[nodiscard]] bool hides(const Record &record) const { return isSecret(m_now, record); }
    /// "round “Autumn”"
    [[nodiscard]] QString inRound(const RoundId &id) const;
    /// The round in which a participant sits, in the same words.
    [[nodiscard]] QString inRoundOf(const ParticipantId &id) const;

private:
    template <typename R, typename SomeId>
    [[nodiscard]] const R *find(const SomeId &id) const;
    [[nodiscard]] QString name(const PracticeId &id) const;
    [[nodiscard]] QString name(const CompetencyId &id) const;
    [[nodiscard]] QString name(const ModelId &id) const { return id.text; }
    [[nodiscard]] QString name(const VersionId &id) const { return id.text; }
    [[nodiscard]] QString name(const QString &given) const;
    [[nodiscard]] QString name(int number) const { return QString::number(number); }
    [[nodiscard]] QString inUnit(const UnitId &id) const;

    template <typename R>
    [[nodiscard]] RecordWords wordsOf(const R &record) const;

    const Workspace &m_now;
    const MaturityModel &m_model;
    /// The records of the edit, ballots apart.
    Workspace m_then;
};

} // namespace cxw
