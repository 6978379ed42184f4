// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/exchange/csvreader.h"

#include <map>

namespace cxw {

/// The kinds of what can be wrong in a sheet. Cells of one column with trouble of one kind have one cause.
enum class SheetTrouble {
    Encoding,
    Header,
    Quotes,
    Cells,
    Item,
    Stock,
    Ballot,
    Agreed,
    Participant,
    Text,
    Twice,
    Pass,
    Group,
    Evidence,
};

/// What is wrong with the cells of a sheet, one message for a cell.
class SheetProblems
{
public:
    /// Notes what is wrong with a cell; the first message for a cell stands.
    void add(CsvPlace place, SheetTrouble kind, const QString &message);
    /// Notes that a cell's quotes are broken. What stands after it on its line can't be told apart any more, so that
    /// nothing is noted there.
    void addBrokenQuote(CsvPlace place);

    [[nodiscard]] bool isEmpty() const { return m_problems.empty(); }
    /// All of it, by place, as lines `LINE:COLUMN: message`. Cells with the same message share a line, which stands
    /// where the first of them is and says where the others are; and so do further cells of one cause when several
    /// messages have told what it is.
    [[nodiscard]] Error error() const;

private:
    struct Problem
    {
        SheetTrouble kind;
        QString message;
    };

    std::map<CsvPlace, Problem> m_problems;
    CsvPlace m_unreadableFrom{0, 0};
};

/// The beginning of a found text, short enough for a message and on one line.
[[nodiscard]] QString shortened(QStringView text);

} // namespace cxw
