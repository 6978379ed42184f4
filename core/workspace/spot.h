// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workspace/edit.h"

namespace cxw {

class Workspace;

/// The people of a round, and one of them; null where it is all of them.
struct PeopleSpot
{
    PersonId person;

    bool operator==(const PeopleSpot &) const = default;
};

/// A practice where its stock is taken.
struct StockSpot
{
    PracticeId practice;

    bool operator==(const StockSpot &) const = default;
};

/// A part of a version of a model.
struct ModelSpot
{
    ModelId model;
    VersionId version;
    ModelPartId part;

    bool operator==(const ModelSpot &) const = default;
};

/// What within a place somebody goes to; nothing in particular by default. A practice is where it is rated.
using Spot =
    std::variant<std::monostate, PeopleSpot, StockSpot, PracticeId, ItemId, FindingId, InitiativeId, ModelSpot>;

/// What an edit has changed, as far as it is there now; nothing in particular where a round changed as a whole.
[[nodiscard]] Spot spotOf(const Edit &edit, const Workspace &now);

} // namespace cxw
