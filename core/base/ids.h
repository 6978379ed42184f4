// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QUuid>

namespace cxw {

/// A name for one thing of one kind. Ids of different kinds do not mix.
/// Records that the program makes get a random UUID; parts of the maturity model carry the model's own words.
template <typename Kind>
struct Id
{
    QString text;

    /// A new id that no other record has.
    [[nodiscard]] static Id create() { return {QUuid::createUuid().toString(QUuid::WithoutBraces)}; }

    [[nodiscard]] bool isNull() const { return text.isEmpty(); }

    bool operator==(const Id &) const = default;
    bool operator<(const Id &other) const { return text < other.text; }
};

template <typename Kind>
size_t qHash(const Id<Kind> &id, size_t seed = 0)
{
    return qHash(id.text, seed);
}

using OrganizationId = Id<struct OrganizationKind>;
using UnitId = Id<struct UnitKind>;
using RoundId = Id<struct RoundKind>;
using PersonId = Id<struct PersonKind>;
using ParticipantId = Id<struct ParticipantKind>;
using FindingId = Id<struct FindingKind>;
using InitiativeId = Id<struct InitiativeKind>;

/// A model, as it names itself.
using ModelId = Id<struct ModelKind>;
/// A version of a model, as it names itself.
using VersionId = Id<struct VersionKind>;
/// A piece of a model.
using ModelPartId = Id<struct ModelPartKind>;
/// `competency`, as the model names it.
using CompetencyId = Id<struct CompetencyKind>;
/// `competency.practice`, as the model names it.
using PracticeId = Id<struct PracticeKind>;
using HabitId = Id<struct HabitKind>;
using PhaseId = Id<struct PhaseKind>;
/// `practice/habit` or `empathy.group/facet`.
using ItemId = Id<struct ItemKind>;

} // namespace cxw
