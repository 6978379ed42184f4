// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/package/passwordadvice.h"

#include "core/package/secret.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <zxcvbn.h>

#include <algorithm>
#include <cmath>

namespace cxw {

namespace {

struct PasswordAdvice
{
    Q_DECLARE_TR_FUNCTIONS(cxw::PasswordAdvice)
};

/// The library's time grows faster than the text.
constexpr qsizetype longestLookedAt = 100;
constexpr qsizetype shortestWord = 3;
/// What some hundred computers do with the cost of a key, see KeyCost: a try takes one of them a third of a second.
constexpr double triesPerSecond = 1000;
constexpr double minute = 60;
constexpr double hour = 60 * minute;
constexpr double day = 24 * hour;
constexpr double year = 365.25 * day;
constexpr double month = year / 12;
/// From here on there is nothing to say.
constexpr double longEnough = 100 * year;

/// The library counts bytes. So that every letter is one, accents are taken off, and each letter beyond ASCII becomes
/// some byte of the upper half, the same one each time.
QByteArray oneByteALetter(const QString &text)
{
    static const QRegularExpression accents(QStringLiteral(R"([\p{Mn}\x00]+)"));
    QString apart = text.normalized(QString::NormalizationForm_D);
    apart.remove(accents);
    // Syllables that came apart are one letter again.
    QString plain = apart.normalized(QString::NormalizationForm_C);
    wipe(apart);
    QByteArray bytes;
    const auto letters = plain.toUcs4();
    for (const auto letter : letters) {
        constexpr char32_t firstBeyondAscii = 0x80;
        bytes.append(letter < firstBeyondAscii
                         ? static_cast<char>(letter)
                         : static_cast<char>(firstBeyondAscii | (QChar::toLower(letter) % firstBeyondAscii)));
    }
    wipe(plain);
    return bytes;
}

struct Guessing
{
    /// Base 2; somebody who is lucky half of the time needs half of these tries.
    double bits = 0;
    bool hasName = false;
};

Guessing guessing(const QString &password, const QStringList &names)
{
    std::vector<QByteArray> words;
    for (const QString &name : names)
        words.push_back(oneByteALetter(name.toLower()));
    std::vector<const char *> dictionary;
    for (const QByteArray &word : words) {
        if (!word.isEmpty())
            dictionary.push_back(word.constData());
    }
    dictionary.push_back(nullptr);
    QByteArray tried = oneByteALetter(password.first(std::min(password.size(), longestLookedAt)));
    tried.truncate(longestLookedAt);
    ZxcMatch_t *parts = nullptr;
    Guessing result{ZxcvbnMatch(tried.constData(), dictionary.data(), &parts), false};
    for (const ZxcMatch_t *part = parts; part != nullptr; part = part->Next) {
        const int kind = part->Type & ~MULTIPLE_MATCH;
        result.hasName = result.hasName || kind == USER_MATCH || kind == USER_LEET_MATCH;
    }
    ZxcvbnFreeInfo(parts);
    wipe(tried);
    return result;
}

/// A rough span of time; the numbers are 2 or more.
QString inWords(double seconds)
{
    const auto whole = [seconds](double unit) { return static_cast<int>(seconds / unit); };
    if (seconds < 2)
        return PasswordAdvice::tr("a second");
    if (seconds < 2 * minute)
        return PasswordAdvice::tr("two minutes");
    if (seconds < 2 * hour)
        return PasswordAdvice::tr("%n minutes", nullptr, whole(minute));
    if (seconds < 2 * day)
        return PasswordAdvice::tr("%n hours", nullptr, whole(hour));
    if (seconds < 2 * month)
        return PasswordAdvice::tr("%n days", nullptr, whole(day));
    if (seconds < 2 * year)
        return PasswordAdvice::tr("%n months", nullptr, whole(month));
    return PasswordAdvice::tr("%n years", nullptr, whole(year));
}

} // namespace

QStringList namesToGuessWith(const Workspace &workspace)
{
    QStringList names{workspace.organization().name};
    for (const auto &[key, unit] : workspace.all<Unit>())
        names.append(unit.name);
    for (const auto &[key, round] : workspace.all<Round>())
        names.append(round.name);
    for (const auto &[key, person] : workspace.all<Person>())
        names.append(person.name);
    QStringList words;
    static const QRegularExpression between(QStringLiteral(R"([^\p{L}\p{M}\p{N}]+)"));
    for (const QString &name : std::as_const(names))
        words.append(name.split(between, Qt::SkipEmptyParts));
    words.append(names);
    words.removeIf([](const QString &word) { return word.size() < shortestWord; });
    words.removeDuplicates();
    return words;
}

std::optional<QString> passwordAdvice(const QString &password, const QStringList &names)
{
    const Guessing found = guessing(password, names);
    const double seconds = std::exp2(found.bits - 1) / triesPerSecond;
    if (seconds >= longEnough)
        return std::nullopt;
    const QString advice =
        PasswordAdvice::tr("By estimate, this password could be guessed in %1 by somebody who has the package and some "
                           "hundred computers. Longer is better: four words that have nothing to do with each other, "
                           "or with you, would take them many years.")
            .arg(inWords(seconds));
    if (!found.hasName)
        return advice;
    return PasswordAdvice::tr("There is a name from this workspace in it, and those are tried first.") + u' ' + advice;
}

} // namespace cxw
