// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/sheetproblems.h"

#include "core/base/printable.h"

#include <QCoreApplication>

#include <algorithm>
#include <vector>

namespace cxw {

namespace {

struct ProblemText
{
    Q_DECLARE_TR_FUNCTIONS(cxw::ProblemText)
};

/// So many messages tell what a cause is.
constexpr int mostOfOneCause = 8;
/// So many of the places that share a message are named.
constexpr size_t mostPlaces = 5;

/// A line of the error: a message with all the places that share it.
struct SharedMessage
{
    QString message;
    std::vector<CsvPlace> places;
};

QString placeText(CsvPlace place)
{
    return QStringLiteral("%1:%2").arg(QString::number(place.line), QString::number(place.column));
}

/// How many others there are, and where: "Further cells like this: 3 (4:3, 5:3, 6:3)."
QString othersText(const std::vector<CsvPlace> &places)
{
    const size_t others = places.size() - 1;
    QStringList named;
    for (size_t other = 1; other <= std::min(others, mostPlaces); ++other)
        named.append(placeText(places[other]));
    if (others > mostPlaces)
        named.append(QString(QChar(0x2026)));
    return ProblemText::tr("Further cells like this: %1 (%2).")
        .arg(QString::number(others), named.join(QStringLiteral(", ")));
}

QString lineOf(const SharedMessage &shared)
{
    const QString line = QStringLiteral("%1: %2").arg(placeText(shared.places.front()), shared.message);
    return shared.places.size() == 1 ? line : line + u' ' + othersText(shared.places);
}

} // namespace

void SheetProblems::add(CsvPlace place, SheetTrouble kind, const QString &message)
{
    const bool unreadable = place.line == m_unreadableFrom.line && place.column >= m_unreadableFrom.column;
    if (!unreadable)
        m_problems.emplace(place, Problem{kind, message});
}

void SheetProblems::addBrokenQuote(CsvPlace place)
{
    add(place, SheetTrouble::Quotes,
        ProblemText::tr("The quotes are broken: a cell that begins with a quote must end with one, a quote within "
                        "it must be doubled, and a cell without quotes around it can't hold any."));
    m_unreadableFrom = place;
}

Error SheetProblems::error() const
{
    using Cause = std::pair<SheetTrouble, int>;
    std::vector<SharedMessage> messages;
    std::map<std::pair<Cause, QString>, size_t> known;
    std::map<Cause, std::vector<size_t>> ofCause;
    for (const auto &[place, problem] : m_problems) {
        const Cause cause{problem.kind, place.column};
        std::vector<size_t> &told = ofCause[cause];
        const auto same = known.find({cause, problem.message});
        if (same != known.end()) {
            messages[same->second].places.push_back(place);
        } else if (static_cast<int>(told.size()) == mostOfOneCause) {
            messages[told.back()].places.push_back(place);
        } else {
            known.emplace(std::pair(cause, problem.message), messages.size());
            told.push_back(messages.size());
            messages.push_back({problem.message, {place}});
        }
    }
    QStringList lines;
    for (const SharedMessage &shared : messages)
        lines.append(lineOf(shared));
    return {ProblemText::tr("Nothing was imported, because the sheet can't be read: %n place(s) in it are wrong.",
                            nullptr, static_cast<int>(m_problems.size())),
            lines};
}

QString shortened(QStringView text)
{
    constexpr qsizetype longest = 40;
    const QString line = printable(text.toString().simplified());
    return line.size() <= longest ? line : line.first(longest - 1) + u'\u2026';
}

} // namespace cxw
