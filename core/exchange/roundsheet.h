// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/model/maturitymodel.h"
#include "core/workspace/records.h"

#include <map>

namespace cxw {

/// The longest sheet that is read, in bytes: 64 MB, many times what any round can hold.
inline constexpr qint64 largestSheet = qint64(64) * 1024 * 1024;

/// What a round sheet says: the answers of one round, in the order of its lines.
///
/// A round sheet is a table in UTF-8 with a header line that names the columns `item`, `participant` and `value` and,
/// if wanted, `note`, `pass`, `group` and `evidence`, in any order; other columns are passed over, and so are empty
/// lines. What may stand above the header, and how cells are parted, is said at sheetHead(). Participants are the same
/// when their names are: see nameKey(). A step may be written with a point and zeros, `2.0`, and where semicolons part
/// the cells with a comma, `2,0`. Names are such as can be given, see cleanName(); notes hold no control characters but
/// tabs and line ends.
/// - A practice as item, no participant: its stock-taking as value (absent, pockets, widespread, not-applicable,
///   unknown), and where it exists as note.
/// - `practice/habit` or `empathy.group/facet` as item, with a participant: a ballot, a step of the scale, or nothing
///   or `?` for "don't know". Its note is passed over: a ballot stands without a reason.
/// - The same without a participant: the agreed value with the reason as note. Nothing or `?` means that nothing was
///   agreed; there is no reason for nothing then.
/// A ballot may be of the second `pass`, 2; it is of the first without a word. Beside any of a person's ballots may
/// stand a role group of the model as `group`, the same wherever it does; beside a practice's stock a grade of its
/// `evidence` (none, told, seen, sampled).
struct RoundSheet
{
    struct StockLine
    {
        /// Index of the practice.
        int practice = 0;
        StockState state = StockState::Unknown;
        QString where;

        bool operator==(const StockLine &) const = default;
    };

    struct BallotLine
    {
        /// Index into the participants.
        int participant = 0;
        /// Index of the item.
        int item = 0;
        std::optional<int> value;

        bool operator==(const BallotLine &) const = default;
    };

    struct AgreedLine
    {
        int item = 0;
        int value = 0;
        QString reason;

        bool operator==(const AgreedLine &) const = default;
    };

    struct GradeLine
    {
        /// Index of the practice.
        int practice = 0;
        EvidenceGrade grade = EvidenceGrade::NotGraded;

        bool operator==(const GradeLine &) const = default;
    };

    /// Names as they are kept, each in its first spelling, in order of appearance.
    QStringList participants;
    std::vector<StockLine> stock;
    std::vector<BallotLine> ballots;
    std::vector<AgreedLine> agreed;
    /// Those of the second pass.
    std::vector<BallotLine> secondBallots = {};
    /// The ids of role groups, by index of the participant; only of those who have one.
    std::map<int, QString> groups = {};
    std::vector<GradeLine> grades = {};

    bool operator==(const RoundSheet &) const = default;
};

/// Whether messages quote what they found. A cell out of place can hold somebody's name, which must not come to a log
/// when ballots are anonymous.
enum class SheetCells { Quoted, Hidden };

/// The sheet's content, all or nothing. An Error has lines `LINE:COLUMN: message` in order, with what was found and
/// what is allowed: one for every cell that is wrong, where cells with one cause share a line (see SheetProblems). LINE
/// is the line of the file on which the cell begins, from 1, which is the header; COLUMN is the number of the cell
/// within its row, from 1.
[[nodiscard]] Result<RoundSheet> readRoundSheet(const QByteArray &csv, const MaturityModel &model,
                                                SheetCells cells = SheetCells::Quoted);

} // namespace cxw
