// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/displayguard.h"
#include "app/programfolders.h"
#include "app/singlewindow.h"
#include "app/workbench.h"
#include "core/language/languages.h"
#include "core/language/programtexts.h"
#include "ui/shell/placetable.h"
#include "ui/shell/windowsettings.h"

#include <QApplication>
#include <QIcon>

namespace {

void nameProgram()
{
    QCoreApplication::setOrganizationName(QStringLiteral("cxworkbench"));
    QCoreApplication::setApplicationName(QStringLiteral("cx-workbench"));
    QCoreApplication::setApplicationVersion(QStringLiteral(CXW_VERSION));
}

cxw::StartWish wishIn(const cxw::WorkbenchOptions &options)
{
    cxw::StartWish wish;
    wish.files = options.files;
    wish.sample = options.sample;
    wish.scheme = options.scheme ? toText(*options.scheme) : QString();
    wish.place = options.place ? toText(*options.place) : QString();
    wish.activationToken = qEnvironmentVariable("XDG_ACTIVATION_TOKEN");
    return wish;
}

QString noDisplay()
{
    return QCoreApplication::translate("cxw::WorkbenchOptions",
                                       "There is no display to open a window on. cxw does the same work without one; "
                                       "see cxw --help.");
}

/// The language that the command line asks for, in this run alone, and else the one that the person has chosen.
/// An Error where there is no such language. Leaves the other words.
cxw::Result<QString> languageFor(QStringList &words)
{
    const auto asked = cxw::takeLanguage(words);
    if (!asked || !asked.value().isEmpty())
        return asked;
    cxw::Settings settings(cxw::settingsFile());
    return cxw::WindowSettings(settings).language();
}

} // namespace

int main(int argc, char *argv[])
{
    cxw::settleLocale();
    nameProgram();
    cxw::WorkbenchOptions options;
    std::unique_ptr<cxw::SingleWindow> single;
    std::unique_ptr<cxw::DisplayGuard> guard;
    QString language;
    {
        // What only prints, or only wakes a window that is there, needs no display of its own.
        const QCoreApplication application(argc, argv);
        cxw::ProgramTexts texts;
        texts.speak({});
        QStringList words = QCoreApplication::arguments();
        const auto wanted = languageFor(words);
        if (!wanted)
            return cxw::refuseOptions(wanted.error().sentence);
        language = wanted.value();
        texts.speak(language);
        const auto read = cxw::readOptions(words);
        if (const int *code = std::get_if<int>(&read))
            return *code;
        options = std::get<cxw::WorkbenchOptions>(read);
        single = std::make_unique<cxw::SingleWindow>(options.platform);
        const bool first = single->isFirst();
        if (!first && !options.newWindow && single->handOver(wishIn(options)))
            return 0;
        guard = std::make_unique<cxw::DisplayGuard>(noDisplay());
    }
    QApplication application(argc, argv);
    guard.reset();
    QApplication::setApplicationDisplayName(QStringLiteral("CX Maturity Workbench"));
    QGuiApplication::setDesktopFileName(QStringLiteral("org.cxworkbench.Workbench"));
    cxw::ProgramTexts texts;
    texts.speak(language);
    return cxw::runWorkbench(options, *single, texts);
}
