// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/language/pseudotexts.h"

#include <QRegularExpression>

namespace cxw {

namespace {

const QString latin = QStringLiteral("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ");
const QString accented = QStringLiteral("áƀçđéƒğħíĵķľɱñóþɋřšţúʋŵẋýžÁƁÇĐÉƑĞĦÍĴĶĽṀÑÓÞɊŘŠŢÚṼŴẊÝŽ");
const QString hebrew = QStringLiteral("אבגדהוזחטיכלמנסעפצקרשתאבגדאבגדהוזחטיכלמנסעפצקרשתאבגד");
/// What makes a text longer; it has blanks, so that the text still wraps.
const QString filling = QStringLiteral(" ōñé ţŵō ţħřéé ƒōúř ƒíʋé šíẋ šéʋéñ éíğħţ ñíñé ţéñ");
constexpr double growth = 0.4;

QString inLetters(const QString &text, const QString &letters)
{
    QString result = text;
    for (QChar &each : result) {
        const qsizetype place = latin.indexOf(each);
        if (place >= 0)
            each = letters[place];
    }
    return result;
}

/// Disguises the letters outside of what a program reads in the text.
QString lettersChanged(const QString &text, const QString &letters, const QRegularExpression &kept)
{
    QString result;
    qsizetype end = 0;
    for (auto match = kept.globalMatch(text); match.hasNext();) {
        const auto found = match.next();
        result += inLetters(text.mid(end, found.capturedStart() - end), letters) + found.captured();
        end = found.capturedEnd();
    }
    return result + inLetters(text.mid(end), letters);
}

QString lengthened(const QString &text)
{
    QString more = filling.repeated(1 + text.size() / filling.size());
    more.truncate(std::max<qsizetype>(1, qRound64(static_cast<double>(text.size()) * growth) - 2));
    return u'⟦' + text + more.trimmed() + u'⟧';
}

} // namespace

std::optional<PseudoLanguage> pseudoLanguage(const QString &code)
{
    if (code == QLatin1String("x-long"))
        return PseudoLanguage::Long;
    return code == QLatin1String("x-rtl") ? std::optional(PseudoLanguage::RightToLeft) : std::nullopt;
}

QString disguised(const QString &text, PseudoLanguage language)
{
    static const QRegularExpression format(QStringLiteral(R"(^[dMyHhmszt.:, /-]*$)"));
    static const QRegularExpression kept(QStringLiteral(R"(%L?(\d{1,2}|n)|&.|\(\*[^)]*\)|;;|\.cxwp?\b)"));
    // A letter by itself is a key.
    if (text.size() <= 1 || format.match(text).hasMatch() || text.contains(QLatin1String(";;")))
        return text;
    if (language == PseudoLanguage::Long)
        return lengthened(lettersChanged(text, accented, kept));
    // An arrow from one figure to the next points the way the line runs; those of two keys do not.
    static const QRegularExpression onward(QStringLiteral("(?<!← )(?<=\\S )→(?= |$)"));
    return lettersChanged(text, hebrew, kept).replace(onward, QStringLiteral("←"));
}

} // namespace cxw
