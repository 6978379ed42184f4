// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/history/recordnames.h"

namespace cxw {

/// A field of a record in words, before and after an edit; empty where there was, or is, nothing.
struct FieldText
{
    QString name;
    QString before;
    QString after;

    bool operator==(const FieldText &) const = default;
};

/// The fields that a change made other than they were; of a record that is new or gone all that say something. What
/// RecordNames says of the record anyway is left out.
[[nodiscard]] std::vector<FieldText> fieldTexts(const RecordChange &change, const RecordNames &names);

} // namespace cxw
