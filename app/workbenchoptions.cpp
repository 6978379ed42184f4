// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/workbenchoptions.h"

#include "ui/shell/placetable.h"
#include "ui/shell/windowsettings.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>

#include <cstdio>

namespace cxw {

namespace {

struct OptionText
{
    Q_DECLARE_TR_FUNCTIONS(cxw::WorkbenchOptions)
};

void print(FILE *stream, const QString &text)
{
    const QByteArray bytes = text.toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stream);
}

QString wordsOfPlaces()
{
    QStringList words;
    for (const PlaceRow &row : placeTable())
        words.append(toText(row.place));
    return words.join(QStringLiteral(", "));
}

/// Our options, and Qt's own, which Qt takes later: those that name the window system and how windows look on it.
struct Options
{
    QCommandLineOption sample{QStringLiteral("sample"), OptionText::tr("Open your copy of the sample.")};
    QCommandLineOption newWindow{QStringLiteral("new-window"),
                                 OptionText::tr("Open a window of its own, also where there is one already.")};
    QCommandLineOption scheme{QStringLiteral("scheme"),
                              OptionText::tr("How the window looks: system, light, dark or high-contrast."),
                              QStringLiteral("scheme")};
    QCommandLineOption place{QStringLiteral("place"), OptionText::tr("Where to begin: %1.").arg(wordsOfPlaces()),
                             QStringLiteral("place")};
    /// For the help alone: it is read before the texts can be.
    QCommandLineOption language{QStringLiteral("language"),
                                OptionText::tr("Which language to speak in this run: en or de."),
                                QStringLiteral("language")};
    QCommandLineOption platform = qtOption(QStringLiteral("platform"), true);

    void addTo(QCommandLineParser &parser) const
    {
        parser.addOptions({sample, newWindow, scheme, place, language, platform});
        for (const char *name : {"platformpluginpath", "platformtheme", "plugin", "qwindowgeometry", "qwindowicon",
                                 "qwindowtitle", "session", "display", "geometry", "fontengine", "style", "stylesheet"})
            parser.addOption(qtOption(QString::fromLatin1(name), true));
        for (const char *name : {"reverse", "widgetcount"})
            parser.addOption(qtOption(QString::fromLatin1(name), false));
    }

private:
    static QCommandLineOption qtOption(const QString &name, bool takesValue)
    {
        QCommandLineOption option(name);
        option.setFlags(QCommandLineOption::HiddenFromHelp);
        if (takesValue)
            option.setValueName(name);
        return option;
    }
};

} // namespace

int refuseOptions(const QString &sentence)
{
    print(stderr, sentence);
    return 2;
}

std::variant<WorkbenchOptions, int> readOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    parser.setApplicationDescription(
        OptionText::tr("Rate customer experience practice, see what holds it, plan what comes first."));
    parser.addPositionalArgument(QStringLiteral("file"), OptionText::tr("The workspace to open."),
                                 QStringLiteral("[file]"));
    const Options known;
    known.addTo(parser);
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    if (!parser.parse(arguments))
        return refuseOptions(OptionText::tr("%1 See --help for the options there are.").arg(parser.errorText()));
    if (parser.isSet(help) || parser.isSet(QStringLiteral("help-all"))) {
        print(stdout, parser.helpText().trimmed());
        return 0;
    }
    if (parser.isSet(version)) {
        print(stdout, QCoreApplication::applicationName() + u' ' + QCoreApplication::applicationVersion());
        return 0;
    }

    WorkbenchOptions options;
    std::vector<Result<QString>> files;
    const QStringList words = parser.positionalArguments();
    for (const QString &word : words)
        files.push_back(fileOfWord(word, QDir::currentPath()));
    options.files = firstOf(files);
    options.sample = parser.isSet(known.sample);
    options.newWindow = parser.isSet(known.newWindow);
    options.platform = parser.value(known.platform);
    options.scheme = schemeFromText(parser.value(known.scheme));
    options.place = placeFromText(parser.value(known.place));
    if (parser.isSet(known.scheme) && !options.scheme)
        return refuseOptions(OptionText::tr("There is no scheme “%1”. Choose system, light, dark or high-contrast.")
                                 .arg(parser.value(known.scheme)));
    if (parser.isSet(known.place) && !options.place)
        return refuseOptions(
            OptionText::tr("There is no place “%1”. See --help for those there are.").arg(parser.value(known.place)));
    return options;
}

} // namespace cxw
