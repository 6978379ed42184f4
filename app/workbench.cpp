// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/workbench.h"

#include "app/programfolders.h"
#include "app/singlewindow.h"
#include "app/workspacefiles.h"
#include "core/base/account.h"
#include "core/storage/backups.h"
#include "ui/safekeeping/backupkeeper.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/placetable.h"

#include <QApplication>
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

void begin(MainWindow &window, const WorkbenchOptions &options)
{
    if (options.sample)
        window.openSample();
    else
        window.openGiven(options.files);
    if (options.place)
        window.goTo(*options.place);
}

/// Whether the window shows the file, or none is wanted.
bool showsAlready(MainWindow &window, const StartWish &wish)
{
    if (wish.files.path.isEmpty())
        return !wish.sample;
    Session *session = window.openWorkspace().session();
    return session && session->document.address() == WorkspaceAddress(wish.files.path);
}

/// What is open under a dialog stays: another file needs a window of its own.
bool accepts(MainWindow &window, const StartWish &wish)
{
    return QApplication::activeModalWidget() == nullptr || showsAlready(window, wish);
}

void fulfil(MainWindow &window, const StartWish &wish)
{
    // Where Qt looks for it when a window asks to come to the front.
    if (!wish.activationToken.isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", wish.activationToken.toUtf8());
    window.present();
    if (!accepts(window, wish))
        return;
    if (const auto scheme = schemeFromText(wish.scheme))
        style::applyTo(*qApp, *scheme);
    WorkbenchOptions options;
    options.files = wish.files;
    options.sample = wish.sample;
    options.place = placeFromText(wish.place);
    // What is shown already is not opened again; what had to be refused is said all the same.
    if (showsAlready(window, wish))
        options.files.path.clear();
    begin(window, options);
}

} // namespace

int runWorkbench(const WorkbenchOptions &options, SingleWindow &single, ProgramTexts &texts)
{
    auto model = texts.model();
    if (!model) {
        QTextStream(stderr) << model.error().sentence << '\n' << model.error().details.join(QLatin1Char('\n')) << '\n';
        return 1;
    }
    Settings settings(settingsFile());
    const Clock clock;
    const Environment environment{
        sqliteFiles(keepAmongBackups(settings, clock)),
        sqliteFileServices(clock),
        texts,
        std::move(model).value(),
        clock,
        settings,
        accountName(),
        QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
        ownFolder(),
        usualBackupFolder(),
        QCoreApplication::applicationVersion(),
    };
    style::setTextScale(WindowSettings(settings).textScale().value_or(style::textScales.front()));
    style::applyTo(*qApp, options.scheme.value_or(WindowSettings(settings).scheme()));
    MainWindow window(environment);
    begin(window, options);
    window.show();
    single.listen({[&window](const StartWish &wish) { return accepts(window, wish); },
                   [&window](const StartWish &wish) { fulfil(window, wish); }});
    return QApplication::exec();
}

} // namespace cxw
