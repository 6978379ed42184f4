// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workspace/ballotbatch.h"

namespace cxw {

/// Put a record in its place (over whatever has its key), or take away the record that has its key.
struct Change
{
    enum class Action { Put, Remove };

    Action action = Action::Put;
    Record record;

    bool operator==(const Change &) const = default;
};

[[nodiscard]] inline Change put(Record record)
{
    return {Change::Action::Put, std::move(record)};
}

[[nodiscard]] inline Change remove(Record record)
{
    return {Change::Action::Remove, std::move(record)};
}

/// Changes that stand or fall together, under the name by which a person knows what was done ("Rate Coaching").
struct Edit
{
    QString label;
    std::vector<Change> changes;
    /// Ballots that are there, just so, and go before the changes.
    BallotBatch leaving = {};
    /// Ballots that are not there and come after the changes.
    BallotBatch coming = {};

    /// How many records it changes, each ballot among them.
    [[nodiscard]] size_t size() const { return changes.size() + leaving.size() + coming.size(); }
    /// The same under another name.
    [[nodiscard]] Edit named(const QString &name) const { return {name, changes, leaving, coming}; }

    bool operator==(const Edit &) const = default;
};

} // namespace cxw
