// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/modeldraft.h"

#include "core/base/names.h"
#include "core/base/printable.h"
#include "core/exchange/csvreader.h"
#include "core/exchange/sheetproblems.h"
#include "core/model/modelids.h"
#include "core/model/modellimits.h"
#include "core/model/modelreader.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QSet>

#include <algorithm>
#include <array>

namespace cxw {

namespace {

struct SheetDraftText
{
    Q_DECLARE_TR_FUNCTIONS(cxw::ModelDraft)
};

constexpr std::array columnNames{QLatin1String("competency"), QLatin1String("practice"), QLatin1String("statement")};
/// The last column, the statement, may be missing.
constexpr size_t requiredColumns = columnNames.size() - 1;
struct DraftPractice
{
    QString title;
    QString statement;
};

struct DraftCompetency
{
    QString name;
    std::vector<DraftPractice> practices;
    QSet<QString> keys;
};

/// Gathers the rows of a sheet, and notes all that is wrong with them.
class DraftReading
{
public:
    explicit DraftReading(SheetProblems &problems) : m_problems(problems) {}

    bool takeHeader(const CsvRow &row);
    void takeRow(const CsvRow &row);
    void finish();

    std::vector<DraftCompetency> competencies;

private:
    enum Column : size_t { CompetencyColumn, PracticeColumn, StatementColumn, ColumnCount };

    [[nodiscard]] CsvPlace placeOf(const CsvRow &row, Column column) const;
    /// The cell's text; none where something is wrong with it.
    [[nodiscard]] std::optional<QString> textIn(const CsvRow &row, Column column, int longest, bool mayBeEmpty);
    [[nodiscard]] DraftCompetency &competencyFor(const CsvRow &row, const QString &name);

    SheetProblems &m_problems;
    std::array<std::optional<size_t>, ColumnCount> m_columns;
    int m_lastLine = 1;
};

bool DraftReading::takeHeader(const CsvRow &row)
{
    for (size_t column = 0; column < ColumnCount; ++column) {
        const auto isNamed = [&](const CsvCell &cell) {
            return cell.text.trimmed().compare(columnNames[column], Qt::CaseInsensitive) == 0;
        };
        const auto found = std::ranges::find_if(row.cells, isNamed);
        if (found != row.cells.end())
            m_columns[column] = static_cast<size_t>(found - row.cells.begin());
        else if (column < requiredColumns)
            m_problems.add({row.line, 1}, SheetTrouble::Header,
                           SheetDraftText::tr("The header must name the columns competency and practice, and may name "
                                              "statement."));
    }
    return m_problems.isEmpty();
}

CsvPlace DraftReading::placeOf(const CsvRow &row, Column column) const
{
    const size_t place = std::min(m_columns[column].value_or(0), row.cells.size() - 1);
    return {row.cells[place].line, static_cast<int>(place) + 1};
}

std::optional<QString> DraftReading::textIn(const CsvRow &row, Column column, int longest, bool mayBeEmpty)
{
    const auto place = m_columns[column];
    const QString text =
        place && *place < row.cells.size() ? tidyName(row.cells[*place].text.toString().simplified()) : QString();
    const auto report = [&](SheetTrouble kind, const QString &message) -> std::optional<QString> {
        m_problems.add(placeOf(row, column), kind, message);
        return std::nullopt;
    };
    if (text.isEmpty() && !mayBeEmpty)
        return report(SheetTrouble::Cells, column == CompetencyColumn
                                               ? SheetDraftText::tr("The competency is missing. Each line names one.")
                                               : SheetDraftText::tr("The practice is missing. Each line names one."));
    if (text.size() > longest)
        return report(SheetTrouble::Text, SheetDraftText::tr("The text has %1 characters, but may have at most %2.")
                                              .arg(QString::number(text.size()), QString::number(longest)));
    const auto hidden = std::ranges::find_if(text, [](QChar each) { return each.category() == QChar::Other_Control; });
    if (hidden != text.end())
        return report(SheetTrouble::Text,
                      SheetDraftText::tr("There is a character in the text that nobody can see (%1). Take it out.")
                          .arg(printable(*hidden)));
    return text;
}

DraftCompetency &DraftReading::competencyFor(const CsvRow &row, const QString &name)
{
    const auto found = std::ranges::find_if(competencies, [&name](const DraftCompetency &competency) {
        return sameName(competency.name, name);
    });
    if (found != competencies.end())
        return *found;
    if (competencies.size() == static_cast<size_t>(mostCompetencies))
        m_problems.add(placeOf(row, CompetencyColumn), SheetTrouble::Item,
                       SheetDraftText::tr("“%1” is one competency more than a model may have: from %2 to %3.")
                           .arg(shortened(name), QString::number(fewestCompetencies),
                                QString::number(mostCompetencies)));
    competencies.push_back({name, {}, {}});
    return competencies.back();
}

void DraftReading::takeRow(const CsvRow &row)
{
    m_lastLine = row.line;
    if (std::ranges::all_of(row.cells, [](const CsvCell &each) { return each.text.trimmed().isEmpty(); }))
        return;
    const auto name = textIn(row, CompetencyColumn, longestModelName, false);
    const auto title = textIn(row, PracticeColumn, longestModelName, false);
    const auto statement = textIn(row, StatementColumn, longestModelText, true);
    if (!name || !title || !statement)
        return;
    DraftCompetency &competency = competencyFor(row, *name);
    if (competency.keys.contains(nameKey(*title)))
        m_problems.add(
            placeOf(row, PracticeColumn), SheetTrouble::Twice,
            SheetDraftText::tr("“%1” stands in this competency already. Keep one of the two.").arg(shortened(*title)));
    if (competency.practices.size() == static_cast<size_t>(mostPractices))
        m_problems.add(placeOf(row, PracticeColumn), SheetTrouble::Item,
                       SheetDraftText::tr("“%1” is one practice more than a competency may have: at most %2.")
                           .arg(shortened(*title), QString::number(mostPractices)));
    competency.keys.insert(nameKey(*title));
    competency.practices.push_back({*title, statement->isEmpty() ? *title : *statement});
}

void DraftReading::finish()
{
    if (m_problems.isEmpty() && competencies.size() < static_cast<size_t>(fewestCompetencies))
        m_problems.add({m_lastLine, 1}, SheetTrouble::Item,
                       SheetDraftText::tr("A model has from %1 to %2 competencies, and the sheet names %n.", nullptr,
                                          static_cast<int>(competencies.size()))
                           .arg(QString::number(fewestCompetencies), QString::number(mostCompetencies)));
}

QJsonArray competenciesOf(const std::vector<DraftCompetency> &drafts)
{
    QJsonArray list;
    // Items of empathy begin with this word.
    QSet<QString> competencyIds{QStringLiteral("empathy")};
    for (const DraftCompetency &draft : drafts) {
        QJsonArray practices;
        QSet<QString> practiceIds;
        for (const DraftPractice &practice : draft.practices) {
            const QString fallback = QStringLiteral("p%1").arg(practices.size() + 1);
            practices.append(QJsonObject{{QStringLiteral("id"), madeModelId(practice.title, fallback, practiceIds)},
                                         {QStringLiteral("title"), practice.title},
                                         {QStringLiteral("statement"), practice.statement}});
        }
        const QString fallback = QStringLiteral("c%1").arg(list.size() + 1);
        list.append(QJsonObject{{QStringLiteral("id"), madeModelId(draft.name, fallback, competencyIds)},
                                {QStringLiteral("name"), draft.name},
                                {QStringLiteral("practices"), practices}});
    }
    return list;
}

} // namespace

Result<QJsonObject> modelDraft(const QByteArray &csv, const QString &title, const MaturityModel &pattern)
{
    SheetProblems problems;
    const QStringList columns{columnNames.begin(), columnNames.end()};
    if (const auto place = firstBadByte(csv, columns)) {
        problems.add(*place, SheetTrouble::Encoding,
                     SheetDraftText::tr("This is not UTF-8. Save the sheet as “CSV UTF-8” and import it again."));
        return problems.error();
    }
    CsvReader reader(csv, columns);
    DraftReading reading(problems);
    CsvRow row;
    size_t broken = 0;
    bool hasHeader = false;
    while (reader.next(row)) {
        for (; broken < reader.brokenQuotes().size(); ++broken)
            problems.addBrokenQuote(reader.brokenQuotes()[broken]);
        if (hasHeader)
            reading.takeRow(row);
        else if (!reading.takeHeader(row))
            return problems.error();
        hasHeader = true;
    }
    reading.finish();
    if (!problems.isEmpty())
        return problems.error();
    QSet<QString> ids{pattern.id};
    const QString name =
        title.trimmed().isEmpty() ? SheetDraftText::tr("Our model") : tidyName(title).left(longestModelName);
    const QJsonObject patternFile = modelFile(pattern);
    return QJsonObject{{QStringLiteral("id"), madeModelId(name, QStringLiteral("model"), ids)},
                       {QStringLiteral("version"), QStringLiteral("1")},
                       {QStringLiteral("title"), name},
                       {QStringLiteral("source"),
                        SheetDraftText::tr("The competencies and practices are the company’s own.")},
                       {QStringLiteral("independence"),
                        SheetDraftText::tr("The scale and the habits are those that come with the program.")},
                       {QStringLiteral("scale"), patternFile.value(u"scale")},
                       {QStringLiteral("habits"), patternFile.value(u"habits")},
                       {QStringLiteral("competencies"), competenciesOf(reading.competencies)}};
}

} // namespace cxw
