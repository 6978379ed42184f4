// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/sheetreading.h"

#include "core/base/names.h"
#include "core/base/printable.h"
#include "core/workspace/recordtext.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace cxw {

namespace {

struct SheetText
{
    Q_DECLARE_TR_FUNCTIONS(cxw::SheetText)
};

constexpr std::array columnNames{QLatin1String("item"),    QLatin1String("participant"), QLatin1String("value"),
                                 QLatin1String("note"),    QLatin1String("pass"),        QLatin1String("group"),
                                 QLatin1String("evidence")};
/// The others may be missing.
constexpr size_t requiredColumns = 3;

/// What may be said of a practice's evidence.
QStringList gradeWords()
{
    QStringList words = allTexts<EvidenceGrade>();
    words.removeAll(toText(EvidenceGrade::NotGraded));
    return words;
}

} // namespace

QStringList SheetReading::columns()
{
    return {columnNames.begin(), columnNames.end()};
}

SheetReading::SheetReading(const MaturityModel &model, SheetProblems &problems, SheetCells cells, QChar separator)
    : m_model(model),
      m_quotes(cells == SheetCells::Quoted),
      m_separator(separator),
      m_problems(problems),
      m_stockLines(static_cast<size_t>(model.practiceCount())),
      m_agreedLines(static_cast<size_t>(model.itemCount()))
{
    m_names.reserve(m_stockLines.size() + m_agreedLines.size());
    for (int practice = 0; practice < model.practiceCount(); ++practice) {
        m_names.push_back(model.practices[static_cast<size_t>(practice)].id.text);
        m_practices.insert(m_names.back(), practice);
    }
    for (int item = 0; item < model.itemCount(); ++item) {
        m_names.push_back(model.itemId(item).text);
        m_items.insert(m_names.back(), item);
    }
}

bool SheetReading::takeHeader(const CsvRow &row)
{
    m_headerCells = row.cells.size();
    for (size_t place = 0; place < row.cells.size(); ++place) {
        for (size_t column = 0; column < ColumnCount; ++column) {
            if (row.cells[place].text.trimmed().compare(columnNames[column], Qt::CaseInsensitive) != 0)
                continue;
            if (m_columns[column])
                m_problems.add(
                    {row.line, static_cast<int>(place) + 1}, SheetTrouble::Header,
                    SheetText::tr("The column “%1” is there twice. Keep one of the two.").arg(columnNames[column]));
            else
                m_columns[column] = place;
        }
    }
    QStringList missing;
    for (size_t column = 0; column < requiredColumns; ++column) {
        if (!m_columns[column])
            missing.append(columnNames[column]);
    }
    if (!missing.isEmpty())
        m_problems.add({row.line, 1}, SheetTrouble::Header,
                       SheetText::tr("%n column(s) are missing: %1. The header must name the columns item, "
                                     "participant and value, and may name note, pass, group and evidence.",
                                     nullptr, static_cast<int>(missing.size()))
                           .arg(QLocale().createSeparatedList(missing)));
    return m_problems.isEmpty();
}

void SheetReading::takeRow(const CsvRow &row)
{
    const auto isBlank = [](const CsvCell &each) { return each.text.trimmed().isEmpty(); };
    if (std::ranges::all_of(row.cells, isBlank))
        return;
    m_tookAnything = true;
    if (!hasAllCells(row))
        return;
    checkNote(row);
    const QStringView name = cell(row, ItemColumn);
    if (!name.contains(u'/')) {
        takeStock(row);
        return;
    }
    const auto found = m_items.constFind(name);
    const auto item = found == m_items.constEnd() ? std::nullopt : std::optional<int>(*found);
    if (!item)
        reportUnknownItem(row);
    checkNoEvidence(row);
    if (!cell(row, ParticipantColumn).isEmpty()) {
        takeBallot(row, item);
        return;
    }
    checkNoBallot(row);
    takeAgreed(row, item);
}

QStringView SheetReading::cell(const CsvRow &row, Column column) const
{
    const auto place = m_columns[column];
    return place && *place < row.cells.size() ? row.cells[*place].text.trimmed() : QStringView();
}

CsvPlace SheetReading::placeOf(const CsvRow &row, Column column) const
{
    const size_t place = m_columns[column].value_or(0);
    return {row.cells[place].line, static_cast<int>(place) + 1};
}

QString SheetReading::shown(QStringView text) const
{
    return m_quotes ? shortened(text) : QString(QChar(0x2026));
}

void SheetReading::report(const CsvRow &row, Column column, SheetTrouble kind, const QString &message)
{
    m_problems.add(placeOf(row, column), kind, message);
}

bool SheetReading::hasAllCells(const CsvRow &row)
{
    for (size_t place = m_headerCells; place < row.cells.size(); ++place) {
        if (!row.cells[place].text.trimmed().isEmpty()) {
            m_problems.add({row.cells[place].line, static_cast<int>(place) + 1}, SheetTrouble::Cells,
                           SheetText::tr("“%1” stands beyond the last column. A text that holds the separator must "
                                         "stand in quotes.")
                               .arg(shown(row.cells[place].text)));
            break;
        }
    }
    for (size_t column = 0; column < requiredColumns; ++column) {
        if (*m_columns[column] < row.cells.size())
            continue;
        m_problems.add({row.cells.back().line, static_cast<int>(row.cells.size())}, SheetTrouble::Cells,
                       SheetText::tr("The line ends before the column “%1”. It must have as many cells as the header.")
                           .arg(columnNames[column]));
        return false;
    }
    return true;
}

void SheetReading::takeStock(const CsvRow &row)
{
    const auto found = m_practices.constFind(cell(row, ItemColumn));
    if (found == m_practices.constEnd()) {
        reportUnknownItem(row);
        return;
    }
    takeOnce(row, m_stockLines, *found);
    checkNoBallot(row);
    takeEvidence(row, *found);
    const QStringView participant = cell(row, ParticipantColumn);
    if (!participant.isEmpty())
        report(row, ParticipantColumn, SheetTrouble::Stock,
               SheetText::tr("Found “%1”, but stock is taken by the whole room: leave the participant empty here.")
                   .arg(shown(participant)));
    const QStringView value = cell(row, ValueColumn);
    if (const auto state = fromText<StockState>(value))
        sheet.stock.push_back({*found, *state, cell(row, NoteColumn).toString()});
    else
        report(row, ValueColumn, SheetTrouble::Stock,
               SheetText::tr("Found “%1”, but stock-taking of a practice is one of: %2. Take the line out if no stock "
                             "was taken.")
                   .arg(shown(value), allTexts<StockState>().join(QStringLiteral(", "))));
}

void SheetReading::takeBallot(const CsvRow &row, std::optional<int> item)
{
    const int participant = participantIndex(row);
    const auto pass = passIn(row);
    takeGroup(row, participant);
    if (item && pass)
        takeOnce(row, linesOf(participant, *pass), *item);
    const QStringView value = cell(row, ValueColumn);
    const auto step = stepIn(value);
    if (!step && !value.isEmpty() && value != u'?')
        report(row, ValueColumn, SheetTrouble::Ballot,
               SheetText::tr("Found “%1”, but a ballot is a whole number from 0 to %2, or ? or nothing for “don't "
                             "know”.")
                   .arg(shown(value), QString::number(m_model.highestStep())));
    else if (item)
        (pass == 2 ? sheet.secondBallots : sheet.ballots).push_back({participant, *item, step});
}

SheetReading::FirstLines &SheetReading::linesOf(int participant, int pass)
{
    if (pass == 1)
        return m_ballotLines[static_cast<size_t>(participant)];
    return m_secondLines.try_emplace(participant, static_cast<size_t>(m_model.itemCount())).first->second;
}

std::optional<int> SheetReading::passIn(const CsvRow &row)
{
    const QStringView text = cell(row, PassColumn);
    const auto pass = text.isEmpty() ? std::optional(1) : wholeIn(text);
    if (pass == 1 || pass == 2)
        return pass;
    report(row, PassColumn, SheetTrouble::Pass,
           SheetText::tr("Found “%1”, but the pass of a ballot is 1, or 2 for the vote after the talk. Nothing "
                         "means 1.")
               .arg(shown(text)));
    return std::nullopt;
}

void SheetReading::takeGroup(const CsvRow &row, int participant)
{
    const QStringView text = cell(row, GroupColumn);
    if (text.isEmpty())
        return;
    const QString group = text.toString();
    if (!m_model.findRole(group)) {
        QStringList ids;
        for (const RoleGroup &role : m_model.roles)
            ids.append(role.id);
        report(row, GroupColumn, SheetTrouble::Group,
               ids.isEmpty()
                   ? SheetText::tr("Found “%1”, but the model has no role groups. Leave it empty.").arg(shown(text))
                   : SheetText::tr("Found “%1”, but a role group is one of: %2. Nothing means that it is "
                                   "not known.")
                         .arg(shown(text), ids.join(QStringLiteral(", "))));
        return;
    }
    const auto [known, first] = sheet.groups.try_emplace(participant, group);
    const int line = m_groupLines.try_emplace(participant, placeOf(row, GroupColumn).line).first->second;
    if (!first && known->second != group)
        report(row, GroupColumn, SheetTrouble::Group,
               SheetText::tr("Found “%1”, but in line %2 the same person is of another role group. Give one of the "
                             "two.")
                   .arg(shown(text), QString::number(line)));
}

void SheetReading::takeEvidence(const CsvRow &row, int practice)
{
    const QStringView text = cell(row, EvidenceColumn);
    if (text.isEmpty())
        return;
    const auto grade = fromText<EvidenceGrade>(text);
    if (grade && *grade != EvidenceGrade::NotGraded)
        sheet.grades.push_back({practice, *grade});
    else
        report(row, EvidenceColumn, SheetTrouble::Evidence,
               SheetText::tr("Found “%1”, but the grade of a practice’s evidence is one of: %2. Nothing means that it "
                             "was not graded.")
                   .arg(shown(text), gradeWords().join(QStringLiteral(", "))));
}

void SheetReading::checkNoBallot(const CsvRow &row)
{
    const QStringView pass = cell(row, PassColumn);
    if (!pass.isEmpty() && wholeIn(pass) != 1)
        report(row, PassColumn, SheetTrouble::Pass,
               SheetText::tr("Found “%1”, but only a ballot, which has a participant, is of a pass. Leave it empty "
                             "here.")
                   .arg(shown(pass)));
    const QStringView group = cell(row, GroupColumn);
    if (!group.isEmpty())
        report(row, GroupColumn, SheetTrouble::Group,
               SheetText::tr("Found “%1”, but only a participant is of a role group. Leave it empty here.")
                   .arg(shown(group)));
}

void SheetReading::checkNoEvidence(const CsvRow &row)
{
    const QStringView evidence = cell(row, EvidenceColumn);
    if (!evidence.isEmpty())
        report(row, EvidenceColumn, SheetTrouble::Evidence,
               SheetText::tr("Found “%1”, but evidence is graded for a whole practice, beside its stock. Leave it "
                             "empty here.")
                   .arg(shown(evidence)));
}

void SheetReading::takeAgreed(const CsvRow &row, std::optional<int> item)
{
    if (item)
        takeOnce(row, m_agreedLines, *item);
    const QStringView value = cell(row, ValueColumn);
    const QStringView reason = cell(row, NoteColumn);
    const auto step = stepIn(value);
    const bool nothing = value.isEmpty() || value == u'?';
    if (nothing && !reason.isEmpty())
        report(row, ValueColumn, SheetTrouble::Agreed,
               SheetText::tr("There is a reason, but no agreed value. Give a whole number from 0 to %1, or take the "
                             "reason out.")
                   .arg(m_model.highestStep()));
    else if (!nothing && !step)
        report(row, ValueColumn, SheetTrouble::Agreed,
               SheetText::tr("Found “%1”, but an agreed value (a line without a participant) is a whole number from 0 "
                             "to %2.")
                   .arg(shown(value), QString::number(m_model.highestStep())));
    else if (item && step)
        sheet.agreed.push_back({*item, *step, reason.toString()});
}

void SheetReading::checkNote(const CsvRow &row)
{
    for (const QChar each : cell(row, NoteColumn)) {
        const bool allowed = each == u'\t' || each == u'\n' || each == u'\r';
        if (allowed || each.category() != QChar::Other_Control)
            continue;
        report(row, NoteColumn, SheetTrouble::Text,
               SheetText::tr("There is a character in the text that nobody can see (%1). Take it out.")
                   .arg(printable(each)));
        return;
    }
}

std::optional<int> SheetReading::stepIn(QStringView text) const
{
    const auto step = wholeIn(text);
    return step && *step <= m_model.highestStep() ? step : std::nullopt;
}

std::optional<int> SheetReading::wholeIn(QStringView text) const
{
    const auto isDigit = [](QChar each) { return each >= u'0' && each <= u'9'; };
    const bool decimalComma = m_separator == u';';
    const auto point = std::ranges::find_if(text, [decimalComma](QChar each) {
        return each == u'.' || (decimalComma && each == u',');
    });
    const QStringView whole = text.first(point - text.begin());
    const QStringView zeros = point == text.end() ? QStringView(u"0") : text.sliced(whole.size() + 1);
    const bool written = !whole.isEmpty() && std::ranges::all_of(whole, isDigit)
                         && !(whole.size() > 1 && whole.front() == u'0') && !zeros.isEmpty()
                         && std::ranges::all_of(zeros, [](QChar each) { return each == u'0'; });
    bool fits = false;
    const int number = written ? whole.toInt(&fits) : 0;
    return fits ? std::optional(number) : std::nullopt;
}

int SheetReading::participantIndex(const CsvRow &row)
{
    const QStringView name = cell(row, ParticipantColumn);
    auto spelling = m_spellings.constFind(name);
    if (spelling == m_spellings.constEnd())
        spelling = m_spellings.insert(m_written.emplace_back(name.toString()), newSpelling(name));
    if (!spelling->trouble.isEmpty())
        report(row, ParticipantColumn, SheetTrouble::Participant, spelling->trouble);
    return spelling->participant;
}

SheetReading::Spelling SheetReading::newSpelling(QStringView name)
{
    const QString written = name.toString();
    const auto clean = cleanName(written);
    const QString key = nameKey(written);
    const auto known = m_participants.constFind(key);
    const auto next = static_cast<int>(sheet.participants.size());
    const int participant = known == m_participants.constEnd() ? next : *known;
    if (participant == next) {
        m_participants.insert(key, next);
        sheet.participants.append(tidyName(written));
        m_ballotLines.emplace_back(static_cast<size_t>(m_model.itemCount()));
    }
    return {participant, clean ? QString() : clean.error().sentence};
}

void SheetReading::takeOnce(const CsvRow &row, FirstLines &lines, int index)
{
    int &first = lines[static_cast<size_t>(index)];
    const CsvPlace place = placeOf(row, ItemColumn);
    if (first == 0)
        first = place.line;
    else
        m_problems.add(place, SheetTrouble::Twice,
                       SheetText::tr("This answer was given in line %1 already. Keep one of the two.").arg(first));
}

void SheetReading::reportUnknownItem(const CsvRow &row)
{
    const QString found = shown(cell(row, ItemColumn));
    const QString habit = m_model.itemId(0).text;
    if (m_model.itemCount() == m_model.practiceItemCount()) {
        report(row, ItemColumn, SheetTrouble::Item,
               SheetText::tr("Found “%1”, which is not in the model. An item is a practice such as %2, or a practice "
                             "with a habit such as %3.")
                   .arg(found, m_names.front(), habit));
        return;
    }
    const QString empathy = m_model.itemId(m_model.practiceItemCount()).text;
    report(row, ItemColumn, SheetTrouble::Item,
           SheetText::tr("Found “%1”, which is not in the model. An item is a practice such as %2, a practice with a "
                         "habit such as %3, or one of empathy such as %4.")
               .arg(found, m_names.front(), habit, empathy));
}

} // namespace cxw
