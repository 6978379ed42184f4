// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/peoplelist.h"

#include "core/base/names.h"
#include "core/exchange/csvreader.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace cxw {

namespace {

struct PeopleList
{
    Q_DECLARE_TR_FUNCTIONS(cxw::PeopleList)
};

struct Line
{
    int number = 1;
    ListedPerson person;
};

std::vector<Line> linesOf(const QByteArray &bytes)
{
    QString text = QString::fromUtf8(bytes);
    text.replace(QLatin1String("\r\n"), QLatin1String("\n")).replace(u'\r', u'\n');
    std::vector<Line> lines;
    int number = 0;
    for (const QString &line : text.split(u'\n'))
        lines.push_back({++number, {line.section(u'\t', 0, 0), line.section(u'\t', 1, 1).trimmed()}});
    return lines;
}

/// In which cell of a row a column stands; none where the row is no header that names it.
std::optional<size_t> columnOf(const CsvRow &row, const QStringList &words)
{
    for (size_t cell = 0; cell < row.cells.size(); ++cell) {
        if (words.contains(row.cells[cell].text.trimmed().toString(), Qt::CaseInsensitive))
            return cell;
    }
    return std::nullopt;
}

std::vector<Line> rowsOf(const QByteArray &bytes)
{
    const QStringList names{QStringLiteral("name"), PeopleList::tr("Name", "heading of a column")};
    const QStringList roles{QStringLiteral("role"), PeopleList::tr("Role", "heading of a column")};
    CsvReader reader(bytes, names + roles);
    std::vector<Line> lines;
    CsvRow row;
    size_t nameCell = 0;
    size_t roleCell = 1;
    bool first = true;
    while (reader.next(row)) {
        const auto named = first ? columnOf(row, names) : std::nullopt;
        const auto cell = [&row](size_t at) {
            return at < row.cells.size() ? row.cells[at].text.trimmed().toString() : QString();
        };
        if (named) {
            nameCell = *named;
            roleCell = columnOf(row, roles).value_or(row.cells.size());
        } else {
            lines.push_back({row.line, {cell(nameCell), cell(roleCell)}});
        }
        first = false;
    }
    return lines;
}

} // namespace

ListForm listFormOf(const QString &path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    return ending == QLatin1String("csv") || ending == QLatin1String("tsv") ? ListForm::Sheet : ListForm::Lines;
}

Result<std::vector<ListedPerson>> readPeopleList(const QByteArray &bytes, ListForm form)
{
    if (const auto bad = firstBadByte(bytes)) {
        return Error{PeopleList::tr("The list can't be read from line %1 on: it is not in UTF-8. Save it as UTF-8 text "
                                    "and import it again. Nobody was added.")
                         .arg(bad->line),
                     {}};
    }
    std::vector<ListedPerson> people;
    for (const Line &line : form == ListForm::Sheet ? rowsOf(bytes) : linesOf(bytes)) {
        const auto name = cleanName(line.person.name);
        if (!name) {
            return Error{PeopleList::tr("Line %1: %2 Nobody was added.")
                             .arg(QString::number(line.number), name.error().sentence),
                         {}};
        }
        if (!name.value().isEmpty())
            people.push_back({name.value(), line.person.role});
    }
    if (people.empty())
        return Error{PeopleList::tr("There is no name in the list."), {}};
    if (people.size() > mostListed) {
        return Error{PeopleList::tr("The list has more than %n names. Nobody was added.", nullptr,
                                    static_cast<int>(mostListed)),
                     {}};
    }
    return people;
}

} // namespace cxw
