// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/scoring/comparison.h"

#include <map>
#include <memory>

namespace cxw {

class Document;

/// The scoring results of a document, each made once and kept until an edit touches what it rests on.
/// Pages, reports and the command line take every number from here.
///
/// A pointer that is handed out is good until the next edit. It is null where the round is not in the workspace
/// or its ballots can't be read.
class Figures
{
public:
    explicit Figures(Document &document);

    [[nodiscard]] const RoundScore *round(const RoundId &round);
    [[nodiscard]] const Comparison *comparison(const RoundId &from, const RoundId &to);

    /// Drops the results on which the edit has a bearing, or brings them up to date where that is little work.
    void follow(const Edit &edit);
    /// Drops whatever the edit has a bearing on.
    void forget(const Edit &edit);
    /// Drops them all.
    void forgetAll();

private:
    void drop(const RoundId &round);
    [[nodiscard]] bool changesGrade(const PracticeNote &note, bool puts) const;
    void dropComparisons(const RoundId &round);
    /// The answers that an edit changes, by round; none where it changes anything else.
    [[nodiscard]] std::optional<std::map<RoundId, std::vector<AnswerPlace>>> answersIn(const Edit &edit) const;

    Document &m_document;
    std::map<RoundId, std::unique_ptr<RoundScore>> m_rounds;
    std::map<std::pair<RoundId, RoundId>, std::unique_ptr<const Comparison>> m_comparisons;
};

} // namespace cxw
