// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/exchange/csvreader.h"

#include <map>

namespace cxw {

/// What is wrong with the cells of a sheet, one message for a cell.
class SheetProblems
{
public:
    /// Notes what is wrong with a cell; the first message for a cell stands.
    void add(CsvPlace place, const QString &message);
    /// Notes that a cell's quotes are broken. What stands after it on its line can't be told apart any more, so that
    /// nothing is noted there.
    void addBrokenQuote(CsvPlace place);

    [[nodiscard]] bool isEmpty() const { return m_messages.empty(); }
    /// All of it, by place, as lines `LINE:COLUMN: message`.
    [[nodiscard]] Error error() const;

private:
    std::map<CsvPlace, QString> m_messages;
    CsvPlace m_unreadableFrom{0, 0};
};

/// The beginning of a found text, short enough for a message and on one line.
[[nodiscard]] QString shortened(QStringView text);

} // namespace cxw
