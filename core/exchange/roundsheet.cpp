// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/roundsheet.h"

#include "core/exchange/sheetreading.h"

#include <QCoreApplication>

namespace cxw {

namespace {

struct RoundSheetText
{
    Q_DECLARE_TR_FUNCTIONS(cxw::RoundSheetText)
};

} // namespace

Result<RoundSheet> readRoundSheet(const QByteArray &csv, const MaturityModel &model, SheetCells cells)
{
    SheetProblems problems;
    const QStringList columns = SheetReading::columns();
    if (const auto place = firstBadByte(csv, columns)) {
        problems.add(*place, SheetTrouble::Encoding,
                     RoundSheetText::tr("This is not UTF-8. Save the sheet as “CSV UTF-8” and import it again."));
        return problems.error();
    }
    CsvReader reader(csv, columns);
    SheetReading reading(model, problems, cells, reader.separator());
    CsvRow row;
    bool hasHeader = false;
    size_t broken = 0;
    while (reader.next(row)) {
        for (; broken < reader.brokenQuotes().size(); ++broken)
            problems.addBrokenQuote(reader.brokenQuotes()[broken]);
        if (hasHeader)
            reading.takeRow(row);
        else if (!reading.takeHeader(row))
            return problems.error();
        hasHeader = true;
    }
    if (!hasHeader)
        problems.add({1, 1}, SheetTrouble::Header,
                     RoundSheetText::tr("The sheet is empty. Its header must name the columns item, participant "
                                        "and value, and may name note, pass, group and evidence."));
    else if (!reading.tookAnything())
        problems.add({1, 1}, SheetTrouble::Header,
                     RoundSheetText::tr("There is nothing below the header. Each answer needs a line of its own."));
    if (!problems.isEmpty())
        return problems.error();
    return std::move(reading.sheet);
}

} // namespace cxw
