// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/sheetproblems.h"

#include <QCoreApplication>

namespace cxw {

namespace {

struct ProblemText
{
    Q_DECLARE_TR_FUNCTIONS(cxw::ProblemText)
};

} // namespace

void SheetProblems::add(CsvPlace place, const QString &message)
{
    const bool unreadable = place.line == m_unreadableFrom.line && place.column >= m_unreadableFrom.column;
    if (!unreadable)
        m_messages.emplace(place, message);
}

void SheetProblems::addBrokenQuote(CsvPlace place)
{
    add(place,
        ProblemText::tr("The quotes are broken: a cell that begins with a quote must end with one, a quote within "
                        "it must be doubled, and a cell without quotes around it can't hold any."));
    m_unreadableFrom = place;
}

Error SheetProblems::error() const
{
    QStringList lines;
    lines.reserve(static_cast<qsizetype>(m_messages.size()));
    for (const auto &[place, message] : m_messages)
        lines.append(QStringLiteral("%1:%2: %3").arg(place.line).arg(place.column).arg(message));
    return {ProblemText::tr("Nothing was imported, because the sheet can't be read: %n place(s) in it are wrong.",
                            nullptr, static_cast<int>(m_messages.size())),
            lines};
}

QString shortened(QStringView text)
{
    constexpr qsizetype longest = 40;
    const QString line = text.toString().simplified();
    return line.size() <= longest ? line : line.first(longest - 1) + u'\u2026';
}

} // namespace cxw
