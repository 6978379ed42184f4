// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cxwprint.h"
#include "app/cxwverbs.h"
#include "core/base/bidi.h"
#include "core/language/languages.h"
#include "core/language/programtexts.h"
#include "ui/style/style.h"

#include <QApplication>

#include <memory>

namespace {

std::unique_ptr<QCoreApplication> makeApplication(int &argc, char *argv[], bool draws)
{
    if (!draws)
        return std::make_unique<QCoreApplication>(argc, argv);
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    auto application = std::make_unique<QApplication>(argc, argv);
    cxw::style::applyTo(*application, cxw::Scheme::Light);
    return application;
}

/// The command of a call, whatever stands before it.
QString verbIn(int argc, char *argv[])
{
    QStringList words;
    for (int place = 1; place < argc; ++place)
        words << QString::fromLocal8Bit(argv[place]);
    return cxw::takeLanguage(words) ? words.value(0) : QString();
}

cxw::Outcome run(cxw::ProgramTexts &texts)
{
    texts.speak({});
    QStringList words = QCoreApplication::arguments().mid(1);
    const auto language = cxw::takeLanguage(words);
    if (!language)
        return cxw::Outcome::wrongUsage(language.error().sentence);
    texts.speak(language.value());
    return cxw::runCommandLine(words);
}

} // namespace

int main(int argc, char *argv[])
{
    cxw::settleLocale();
    const QString verb = verbIn(argc, argv);
    const auto application = makeApplication(argc, argv, cxw::isDrawingVerb(verb));
    QCoreApplication::setOrganizationName(QStringLiteral("cxworkbench"));
    QCoreApplication::setApplicationName(QStringLiteral("cxw"));
    QCoreApplication::setApplicationVersion(QStringLiteral(CXW_VERSION));
    cxw::ProgramTexts texts;
    const cxw::Outcome outcome = run(texts);
    cxw::print(stdout, outcome.output);
    for (const QString &remark : outcome.remarks)
        cxw::print(stderr, cxw::withoutIsolates(remark) + u'\n');
    for (const QString &line : outcome.error.details)
        cxw::print(stderr, cxw::withoutIsolates(line) + u'\n');
    if (!outcome.remark.isEmpty())
        cxw::print(stderr, cxw::withoutIsolates(outcome.remark) + u'\n');
    if (!outcome.error.sentence.isEmpty())
        cxw::print(stderr, cxw::withoutIsolates(outcome.error.sentence) + u'\n');
    const bool written = cxw::printedAll(stdout);
    if (!written) {
        const QString sentence =
            QCoreApplication::translate("cxw::VerbText", "The results could not be written to the standard output.");
        cxw::print(stderr, QStringLiteral("%1\n").arg(sentence));
    }
    return static_cast<int>(written ? outcome.code : cxw::Outcome::Code::CouldNot);
}
