// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/language/programtexts.h"

#include "core/language/languages.h"
#include "core/language/pseudotexts.h"
#include "core/model/modelreader.h"

#include <QCoreApplication>

#include <algorithm>

namespace cxw {

namespace {

QString file(const QString &texts, const QString &code)
{
    return QStringLiteral(":/i18n/%1_%2").arg(texts, code);
}

/// Makes up the texts of a language that nobody speaks.
class PseudoTranslator : public QTranslator
{
public:
    explicit PseudoTranslator(PseudoLanguage language) : m_language(language)
    {
        m_plurals = m_english.load(file(QStringLiteral("cx-workbench"), languages().front().code));
    }

    [[nodiscard]] bool isEmpty() const override { return false; }

    [[nodiscard]] QString translate(const char *context, const char *source, const char *disambiguation,
                                    int n) const override
    {
        // By this word Qt is told which way to write.
        if (qstrcmp(source, "QT_LAYOUT_DIRECTION") == 0)
            return m_language == PseudoLanguage::RightToLeft ? QStringLiteral("RTL") : QStringLiteral("LTR");
        const QString english = m_plurals ? m_english.translate(context, source, disambiguation, n) : QString();
        return disguised(english.isEmpty() ? QString::fromUtf8(source) : english, m_language);
    }

private:
    PseudoLanguage m_language;
    QTranslator m_english;
    bool m_plurals = false;
};

/// The system's own locale where it speaks that language: of its country, with what the person has set.
QLocale localeFor(const Language &language)
{
    const QLocale system = QLocale::system();
    const bool saysNothing = system.language() == QLocale::C && language.code == languages().front().code;
    return saysNothing || system.language() == language.usual.language() ? system : language.usual;
}

} // namespace

void settleLocale()
{
    const bool anySet = std::ranges::any_of(std::initializer_list<const char *>{"LC_ALL", "LC_CTYPE", "LANG"},
                                            [](const char *name) { return !qEnvironmentVariableIsEmpty(name); });
    if (!anySet)
        qputenv("LC_CTYPE", "C.UTF-8");
}

void ProgramTexts::speak(const QString &code)
{
    m_installed.clear();
    m_chosen = isLanguage(code) ? code : QString();
    const auto pseudo = pseudoLanguage(m_chosen);
    if (!pseudo)
        return speakOne(m_chosen.isEmpty() ? systemLanguage().code : m_chosen);
    QLocale::setDefault(*pseudo == PseudoLanguage::RightToLeft ? QLocale(QLocale::Hebrew) : languages().front().usual);
    install(std::make_unique<PseudoTranslator>(*pseudo));
}

void ProgramTexts::speakOne(const QString &code)
{
    QLocale::setDefault(localeFor(*std::ranges::find(languages(), code, &Language::code)));
    // Texts of Qt's own first, so that ours are asked before them.
    for (const char *texts : {"qtbase", "cx-workbench"}) {
        auto translator = std::make_unique<QTranslator>();
        if (translator->load(file(QString::fromLatin1(texts), code)))
            install(std::move(translator));
    }
}

void ProgramTexts::install(std::unique_ptr<QTranslator> texts)
{
    QCoreApplication::installTranslator(texts.get());
    m_installed.push_back(std::move(texts));
}

Result<std::shared_ptr<const MaturityModel>> ProgramTexts::model() const
{
    auto model = builtInModel(QLocale());
    if (!model)
        return model.error();
    if (const auto pseudo = pseudoLanguage(m_chosen))
        eachText(model.value(), [pseudo](QString &text) { text = disguised(text, *pseudo); });
    return std::make_shared<const MaturityModel>(std::move(model).value());
}

} // namespace cxw
