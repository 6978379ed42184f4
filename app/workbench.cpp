// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/workbench.h"

#include "app/programfolders.h"
#include "app/workspacefiles.h"
#include "core/base/account.h"
#include "core/model/modelreader.h"
#include "core/storage/backups.h"
#include "ui/care/backupkeeper.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>
#include <QFile>
#include <QStandardPaths>
#include <QTextStream>

namespace cxw {

namespace {

/// Among the other backups, wherever they go at that moment.
KeepOlder keepAmongBackups(const Settings &settings, const Clock &clock)
{
    return [&settings, clock](Connection &older) {
        return keepOlderIn(backupFolderIn(settings, usualBackupFolder()), clock)(older);
    };
}

} // namespace

int runWorkbench(const WorkbenchOptions &options)
{
    auto model = builtInModel(QLocale());
    if (!model) {
        QTextStream(stderr) << model.error().sentence << '\n' << model.error().details.join(QLatin1Char('\n')) << '\n';
        return 1;
    }
    Settings settings(settingsFile());
    const Clock clock;
    const Environment environment{
        sqliteFiles(keepAmongBackups(settings, clock)),
        sqliteCare(clock),
        std::make_shared<const MaturityModel>(std::move(model).value()),
        clock,
        settings,
        accountName(),
        QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
        ownFolder(),
        usualBackupFolder(),
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
