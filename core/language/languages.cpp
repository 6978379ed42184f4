// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/language/languages.h"

#include "core/language/pseudotexts.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace cxw {

namespace {

struct LanguageText
{
    Q_DECLARE_TR_FUNCTIONS(cxw::Languages)
};

Error unknown(const QString &code)
{
    QStringList codes;
    for (const Language &each : languages())
        codes << each.code;
    return {LanguageText::tr("There is no language “%1”. Choose one of: %2.")
                .arg(code, QLocale().createSeparatedList(codes)),
            {}};
}

} // namespace

const std::vector<Language> &languages()
{
    static const std::vector<Language> all{
        {QStringLiteral("en"), QStringLiteral("English"), QLocale(QLocale::English, QLocale::UnitedKingdom)},
        {QStringLiteral("de"), QStringLiteral("Deutsch"), QLocale(QLocale::German, QLocale::Germany)},
    };
    return all;
}

bool isLanguage(const QString &code)
{
    return pseudoLanguage(code) || std::ranges::find(languages(), code, &Language::code) != languages().end();
}

const Language &systemLanguage()
{
    const QStringList wanted = QLocale::system().uiLanguages();
    for (const QString &tag : wanted) {
        const auto found =
            std::ranges::find_if(languages(), [language = QLocale(tag).language()](const Language &each) {
                return each.usual.language() == language;
            });
        if (found != languages().end())
            return *found;
    }
    return languages().front();
}

Result<QString> takeLanguage(QStringList &words)
{
    static const QRegularExpression option(QStringLiteral("^--?language(=|$)"));
    QString code;
    for (qsizetype place = 0; place < words.size() && words[place] != QLatin1String("--");) {
        const auto found = option.match(words[place]);
        if (!found.hasMatch()) {
            ++place;
            continue;
        }
        const bool apart = found.captured(1).isEmpty();
        code = apart ? words.value(place + 1) : words[place].mid(found.capturedEnd());
        if (!isLanguage(code))
            return unknown(code);
        words.remove(place, std::min<qsizetype>(apart ? 2 : 1, words.size() - place));
    }
    return code;
}

} // namespace cxw
