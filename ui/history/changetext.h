// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/history/fieldtexts.h"

namespace cxw {

/// What an edit made of one record, or of all ballots of one person, in words.
struct ChangeText
{
    enum class Kind { Added, Changed, Removed };

    Kind kind = Kind::Changed;
    RecordWords record;
    std::vector<FieldText> fields;
    /// How many records it stands for.
    int records = 1;
};

/// All changes of an edit in words: what a round is made of first, plans last. Up to `fewBallots` ballots are told
/// one by one, more of them by person.
[[nodiscard]] std::vector<ChangeText> changeTexts(std::vector<RecordChange> changes, const Workspace &now,
                                                  const MaturityModel &model);

/// How many ballots of an edit are told one by one.
inline constexpr int fewBallots = 20;

/// The word for what became of a record.
[[nodiscard]] QString displayName(ChangeText::Kind kind);

} // namespace cxw
