// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/workbench.h"
#include "ui/shell/placetexts.h"
#include "ui/shell/windowsettings.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QTextStream>

#include <cstdlib>

namespace cxw {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("cxw::WorkbenchOptions", text);
}

[[noreturn]] void refuse(const QString &sentence)
{
    QTextStream(stderr) << sentence << '\n';
    std::exit(2);
}

} // namespace

WorkbenchOptions readOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        tr("Rate customer experience practice, see what holds it, plan what comes first."));
    parser.addPositionalArgument(QStringLiteral("file"), tr("The workspace to open."), QStringLiteral("[file]"));
    const QCommandLineOption sample(QStringLiteral("sample"), tr("Open your copy of the sample."));
    const QCommandLineOption scheme(QStringLiteral("scheme"), tr("How the window looks: system, light or dark."),
                                    QStringLiteral("scheme"));
    const QCommandLineOption place(
        QStringLiteral("place"),
        tr("Where to begin: start, overview, assess, compare, findings, roadmap, reports or history."),
        QStringLiteral("place"));
    parser.addOptions({sample, scheme, place});
    parser.addHelpOption();
    parser.addVersionOption();
    parser.process(arguments);

    WorkbenchOptions options;
    options.sample = parser.isSet(sample);
    options.file = parser.positionalArguments().value(0);
    options.scheme = schemeFromText(parser.value(scheme));
    options.place = placeFromText(parser.value(place));
    if (parser.positionalArguments().size() > 1)
        refuse(tr("The workbench opens one workspace at a time."));
    if (parser.isSet(scheme) && !options.scheme)
        refuse(tr("There is no scheme “%1”. Choose system, light or dark.").arg(parser.value(scheme)));
    if (parser.isSet(place) && !options.place)
        refuse(tr("There is no place “%1”. See --help for those there are.").arg(parser.value(place)));
    return options;
}

} // namespace cxw
