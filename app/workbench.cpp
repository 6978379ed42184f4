// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/workbench.h"

#include "app/workspacefiles.h"
#include "core/base/account.h"
#include "core/model/modelreader.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QTextStream>

namespace cxw {

namespace {

QString folder(QStandardPaths::StandardLocation location)
{
    return QStandardPaths::writableLocation(location);
}

} // namespace

int runWorkbench(const WorkbenchOptions &options)
{
    auto model = builtInModel(QLocale());
    if (!model) {
        QTextStream(stderr) << model.error().sentence << '\n' << model.error().details.join(QLatin1Char('\n')) << '\n';
        return 1;
    }
    Settings settings(QDir(folder(QStandardPaths::AppConfigLocation)).filePath(QStringLiteral("workbench.ini")));
    const Clock clock;
    const QString ownFolder = folder(QStandardPaths::AppDataLocation);
    const Environment environment{
        sqliteFiles(),
        sqliteCare(clock),
        std::make_shared<const MaturityModel>(std::move(model).value()),
        clock,
        settings,
        accountName(),
        folder(QStandardPaths::DocumentsLocation),
        ownFolder,
        QDir(ownFolder).filePath(QStringLiteral("backups")),
        QCoreApplication::applicationVersion(),
    };
    style::applyTo(*qApp, options.scheme.value_or(WindowSettings(settings).scheme()));
    MainWindow window(environment);
    if (options.sample)
        window.openSample();
    else if (!options.file.isEmpty())
        window.openFile(options.file);
    if (options.place)
        window.goTo(*options.place);
    window.show();
    return QApplication::exec();
}

} // namespace cxw
