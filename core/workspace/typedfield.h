// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workspace/history.h"

#include <optional>

namespace cxw {

/// A text field of one record, into which a person types.
struct TypedField
{
    /// By kindName() and keyText().
    QString kind;
    QString key;
    /// The field's name in files.
    QString name;

    bool operator==(const TypedField &) const = default;
};

/// The field, where the changes are to one text of one record and to nothing else; none otherwise.
[[nodiscard]] std::optional<TypedField> typedField(const std::vector<RecordChange> &changes);

/// Whether two lines of the history may belong to one stay in a field, as far as can be told without what they changed.
[[nodiscard]] bool mayBeOneStay(const HistoryEntry &older, const HistoryEntry &newer);

/// Whether two neighbouring lines of the history belong to one stay in a field: the same person typed on within a
/// minute. What each changed is given with it.
[[nodiscard]] bool isOneStay(const HistoryEntry &older, const std::vector<RecordChange> &olderChanges,
                             const HistoryEntry &newer, const std::vector<RecordChange> &newerChanges);

} // namespace cxw
