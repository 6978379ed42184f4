// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/datereading.h"

#include "core/base/display.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <optional>
#include <vector>

namespace cxw {

namespace {

struct DateReading
{
    Q_DECLARE_TR_FUNCTIONS(cxw::DateReading)
};

constexpr int firstYear = 1900;
constexpr int lastYear = 2200;
constexpr int century = 2000;
constexpr qsizetype shortestCut = 3;

enum class Order { DayMonthYear, MonthDayYear, YearMonthDay };

Error noDate()
{
    return {DateReading::tr("This is no date. Write it like %1 or %2.")
                .arg(displayDate(QDate(2026, 12, 31)), QStringLiteral("2026-12-31")),
            {}};
}

Error noYear()
{
    return {DateReading::tr("The year is missing. Write it like %1.").arg(displayDate(QDate(2026, 4, 15))), {}};
}

Result<QDate> day(int year, int month, int dayOfMonth)
{
    const QDate date(year, month, dayOfMonth);
    if (!date.isValid())
        return Error{DateReading::tr("There is no such day."), {}};
    if (!isPossibleDay(date))
        return Error{DateReading::tr("A year from %1 to %2 is wanted.")
                         .arg(QString::number(firstYear), QString::number(lastYear)),
                     {}};
    return date;
}

/// The text with plain digits, blanks and hyphens, in one case, without marks that are not seen.
QString plain(const QString &text)
{
    QString made;
    for (const char32_t sign : text.normalized(QString::NormalizationForm_C).toUcs4()) {
        if (QChar::category(sign) == QChar::Number_DecimalDigit)
            made += QString::number(QChar::digitValue(sign));
        else if (sign == U'\u2010')
            made += u'-';
        else if (QChar::category(sign) != QChar::Other_Format)
            made += QString::fromUcs4(&sign, 1);
    }
    return made.toCaseFolded().simplified();
}

bool isNumber(QStringView text)
{
    return std::ranges::all_of(text, [](QChar sign) { return sign >= u'0' && sign <= u'9'; });
}

/// A name of a month or weekday, as it may stand in a text, and its number from 1.
struct Name
{
    QString text;
    int number = 0;
};

using NameOf = QString (QLocale::*)(int, QLocale::FormatType) const;

std::vector<Name> namesOf(const QLocale &locale, int count, std::initializer_list<NameOf> namings, qsizetype shortest)
{
    std::vector<Name> names;
    for (int number = 1; number <= count; ++number) {
        for (const NameOf naming : namings) {
            for (const auto format : {QLocale::LongFormat, QLocale::ShortFormat}) {
                QString name = plain((locale.*naming)(number, format));
                while (name.endsWith(u'.'))
                    name.chop(1);
                if (name.size() >= shortest && !isNumber(name)) // Dzongkha numbers its months
                    names.push_back({name, number});
            }
        }
    }
    // "mars" is looked for before "mar".
    std::ranges::stable_sort(names, std::ranges::greater(), [](const Name &name) { return name.text.size(); });
    return names;
}

std::vector<Name> monthNames(const QLocale &locale)
{
    return namesOf(locale, 12, {&QLocale::monthName, &QLocale::standaloneMonthName}, 1);
}

std::vector<Name> weekdayNames(const QLocale &locale)
{
    // "日" is the Sunday and the word for day.
    return namesOf(locale, 7, {&QLocale::dayName, &QLocale::standaloneDayName}, 2);
}

bool runsOn(QChar one, QChar next)
{
    // Han is written without blanks between words.
    const auto isLetter = [](QChar sign) {
        return (sign.isLetter() || sign.isMark()) && sign.script() != QChar::Script_Han;
    };
    return (isLetter(one) && isLetter(next)) || (one.isDigit() && next.isDigit());
}

/// Where a name stands in the text by itself; −1 where it does not.
qsizetype placeOf(const QString &text, const QString &name)
{
    for (qsizetype place = text.indexOf(name); place >= 0; place = text.indexOf(name, place + 1)) {
        const qsizetype end = place + name.size();
        const bool begins = place == 0 || !runsOn(text[place - 1], text[place]);
        const bool ends = end == text.size() || !runsOn(text[end - 1], text[end]);
        if (begins && ends)
            return place;
    }
    return -1;
}

/// Takes a name out of the text, leaving a mark in its place; the number of the name, none where none is there.
std::optional<int> takeName(QString &text, const std::vector<Name> &names, QChar mark)
{
    for (const Name &name : names) {
        const qsizetype place = placeOf(text, name.text);
        if (place < 0)
            continue;
        text.replace(place, name.text.size(), mark);
        return name.number;
    }
    return std::nullopt;
}

constexpr QChar monthMark(0xE000);
constexpr QChar weekdayMark(0xE001);

/// Takes out a month whose name was cut, where the letters can mean but one.
std::optional<int> takeCutMonth(QString &text, const std::vector<Name> &names)
{
    static const QRegularExpression words(QStringLiteral("[\\p{L}\\p{M}]+"));
    for (auto found = words.globalMatch(text); found.hasNext();) {
        const auto word = found.next();
        if (word.capturedLength() < shortestCut)
            continue;
        std::optional<int> month;
        bool several = false;
        for (const Name &name : names) {
            if (!name.text.startsWith(word.captured()))
                continue;
            several = several || (month && *month != name.number);
            month = name.number;
        }
        if (!month || several)
            continue;
        text.replace(word.capturedStart(), word.capturedLength(), monthMark);
        return month;
    }
    return std::nullopt;
}

std::optional<int> takeMonth(QString &text, const QLocale &locale)
{
    for (const QLocale &tongue : {locale, QLocale::c()}) {
        const auto names = monthNames(tongue);
        if (const auto month = takeName(text, names, monthMark))
            return month;
        if (const auto month = takeCutMonth(text, names))
            return month;
    }
    return std::nullopt;
}

std::optional<int> takeWeekday(QString &text, const QLocale &locale)
{
    for (const QLocale &tongue : {locale, QLocale::c()}) {
        if (const auto weekday = takeName(text, weekdayNames(tongue), weekdayMark))
            return weekday;
    }
    return std::nullopt;
}

/// The words that the locale writes between the parts of a date: "de", "年".
QStringList fillersOf(const QLocale &locale)
{
    static const QRegularExpression words(QStringLiteral("[\\p{L}\\p{M}]+"));
    static const QRegularExpression fields(QStringLiteral("[dMy]+"));
    QStringList fillers{QStringLiteral("of")};
    for (const auto kind : {QLocale::LongFormat, QLocale::ShortFormat}) {
        QStringList parts = locale.dateFormat(kind).split(u'\'');
        for (qsizetype unquoted = 0; unquoted < parts.size(); unquoted += 2)
            parts[unquoted].replace(fields, QStringLiteral(" "));
        for (auto found = words.globalMatch(plain(parts.join(u' '))); found.hasNext();)
            fillers.append(found.next().captured());
    }
    return fillers;
}

/// Takes out the locale's fillers and the endings of English numbers; whether there were any.
bool takeFillers(QString &text, const QLocale &locale)
{
    static const QRegularExpression ordinals(QStringLiteral("(?<=[0-9])(st|nd|rd|th)\\b"));
    const QString before = text;
    text.remove(ordinals);
    for (const QString &filler : fillersOf(locale)) {
        for (qsizetype place = placeOf(text, filler); place >= 0; place = placeOf(text, filler))
            text.replace(place, filler.size(), u' ');
    }
    return text != before;
}

Order orderOf(const QLocale &locale)
{
    const QString format = locale.dateFormat(QLocale::ShortFormat);
    const auto month = format.indexOf(u'M');
    if (format.indexOf(u'y') < month)
        return Order::YearMonthDay;
    return month < format.indexOf(u'd') ? Order::MonthDayYear : Order::DayMonthYear;
}

struct Number
{
    int value = 0;
    qsizetype digits = 0;

    [[nodiscard]] bool isYear() const { return digits == 4; }
    [[nodiscard]] bool isShort() const { return digits <= 2; }
    [[nodiscard]] int year() const { return digits == 2 ? century + value : value; }
};

Number numberOf(QStringView text)
{
    return {text.toInt(), text.size()};
}

Result<QDate> inOrder(Order order, const std::array<Number, 3> &given)
{
    const auto &[first, second, third] = given;
    const Number &year = order == Order::YearMonthDay ? first : third;
    const Number &month = order == Order::MonthDayYear ? first : second;
    const Number &dayOfMonth = order == Order::YearMonthDay ? third : order == Order::MonthDayYear ? second : first;
    const bool fits = (year.isYear() || year.digits == 2) && month.isShort() && dayOfMonth.isShort();
    return fits ? day(year.year(), month.value, dayOfMonth.value) : Result<QDate>(noDate());
}

Result<QDate> fromNumbers(const QString &text, const QLocale &locale)
{
    static const QRegularExpression form(QStringLiteral("^(\\d{1,4})( ?[./-] ?| )(\\d{1,2})( ?[./-] ?| )(\\d{1,4})$"));
    const auto found = form.match(text);
    const QString between = found.captured(2).trimmed();
    if (!found.hasMatch() || between != found.captured(4).trimmed())
        return noDate();
    const std::array given{numberOf(found.capturedView(1)), numberOf(found.capturedView(3)),
                           numberOf(found.capturedView(5))};
    if (given[0].isYear())
        return inOrder(Order::YearMonthDay, given);
    const Order order = orderOf(locale);
    const bool yearLast = given[2].isYear();
    if (order != Order::YearMonthDay || !yearLast) {
        const auto read = inOrder(order, given);
        if (read || between != QLatin1String("."))
            return read;
    }
    // Nobody writes the month first with dots; where that could be meant all the same, nothing is guessed.
    const bool oneDay = given[0].value > 12 || given[0].value == given[1].value;
    const bool dayFirst = between == QLatin1String(".") && yearLast && oneDay;
    return dayFirst ? inOrder(Order::DayMonthYear, given) : Result<QDate>(noDate());
}

/// What is left of a date once its month has been taken out: a day and a year, in any order where the year has four
/// digits.
Result<QDate> aroundMonth(const QString &text, int month, bool mayCutYear)
{
    static const QRegularExpression between(QStringLiteral("[ .,/'\u2019-]+"));
    QString spaced = text;
    const QStringList parts =
        spaced.replace(monthMark, QStringLiteral(" %1 ").arg(monthMark)).split(between, Qt::SkipEmptyParts);
    std::vector<Number> numbers;
    for (const QString &part : parts) {
        if (part == QString(monthMark))
            continue;
        if (!isNumber(part))
            return noDate();
        numbers.push_back(numberOf(part));
    }
    if (numbers.size() == 1 && numbers[0].isShort())
        return noYear();
    if (numbers.size() != 2)
        return noDate();
    const Number first = numbers[0];
    const Number second = numbers[1];
    if (first.isYear() && second.isShort())
        return day(first.value, month, second.value);
    const bool cutYear = mayCutYear && second.digits == 2 && parts.last() != QString(monthMark);
    if (first.isShort() && (second.isYear() || cutYear))
        return day(second.year(), month, first.value);
    return noDate();
}

Result<QDate> checkWeekday(Result<QDate> read, std::optional<int> weekday, const QLocale &locale)
{
    if (!read || !weekday || read.value().dayOfWeek() == *weekday)
        return read;
    return Error{DateReading::tr("That day is a %1.").arg(locale.dayName(read.value().dayOfWeek())), {}};
}

} // namespace

QDate firstPossibleDay()
{
    return {firstYear, 1, 1};
}

QDate lastPossibleDay()
{
    return {lastYear, 12, 31};
}

bool isPossibleDay(QDate date)
{
    return date.isValid() && date >= firstPossibleDay() && date <= lastPossibleDay();
}

Result<QDate> dateFrom(const QString &text, const QLocale &locale)
{
    static const QRegularExpression aroundWeekday(QStringLiteral("[ .,]*%1[ .,]*").arg(weekdayMark));
    static const QRegularExpression atEnd(QStringLiteral("[ .,]+$"));
    QString left = plain(text);
    const auto month = takeMonth(left, locale);
    const auto weekday = takeWeekday(left, locale);
    left.replace(aroundWeekday, QStringLiteral(" "));
    const bool filled = takeFillers(left, locale);
    left = left.remove(atEnd).trimmed();
    if (left.isEmpty() || !(left[0].isDigit() || left[0] == monthMark))
        return noDate();
    const bool mayCutYear = !filled && orderOf(locale) != Order::YearMonthDay;
    return checkWeekday(month ? aroundMonth(left, *month, mayCutYear) : fromNumbers(left, locale), weekday, locale);
}

Result<QDate> isoDateFrom(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^[0-9]{4}-[0-9]{2}-[0-9]{2}$"));
    const QDate date = form.match(text).hasMatch() ? QDate::fromString(text, Qt::ISODate) : QDate();
    if (isPossibleDay(date))
        return date;
    return Error{DateReading::tr("“%1” is no date of the years %2 to %3. Write it as year, month and day, such as "
                                 "2026-10-20.")
                     .arg(text, QString::number(firstYear), QString::number(lastYear)),
                 {}};
}

} // namespace cxw
