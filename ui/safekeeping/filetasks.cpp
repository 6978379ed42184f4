// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/safekeeping/filetasks.h"

#include "core/base/printable.h"
#include "ui/frame/openworkspace.h"
#include "ui/safekeeping/backupsdialog.h"
#include "ui/safekeeping/besideworkspace.h"
#include "ui/safekeeping/busycursor.h"
#include "ui/safekeeping/damagedfiledialog.h"
#include "ui/safekeeping/newfilefield.h"
#include "ui/safekeeping/packagedialog.h"
#include "ui/safekeeping/sharedialog.h"
#include "ui/safekeeping/unpackdialog.h"

#include <QDir>
#include <QFileInfo>

namespace cxw {

namespace {

QString shown(const QString &path)
{
    return printablePath(path);
}

} // namespace

FileTasks::FileTasks(const Environment &environment, OpenWorkspace &open, BackupKeeper &backups, QWidget *window)
    : QObject(window), m_environment(environment), m_open(open), m_backups(backups), m_window(window)
{
}

bool FileTasks::accepted(QDialog &dialog) const
{
    // A file named on the command line may ask before the window is there.
    m_window->window()->show();
    return dialog.exec() == QDialog::Accepted;
}

QString FileTasks::chooseCopy(const QString &title) const
{
    const QFileInfo file = besideWorkspace(m_open.session()->document.address());
    return chooseNewFile(m_window, title, freePath(file.dir().filePath(tr("%1 copy.cxw").arg(file.completeBaseName()))),
                         FileFormat::Workspace, Existing::Keep);
}

void FileTasks::saveCopy()
{
    const QString path = chooseCopy(tr("Save a copy"));
    if (path.isEmpty())
        return;
    const BusyCursor busy;
    if (const auto saved = m_open.session()->document.saveCopy(path))
        Q_EMIT notice(tr("A copy is in %1. You go on in the file that you had open.").arg(shown(path)));
    else
        Q_EMIT trouble(saved.error());
}

void FileTasks::moveElsewhere()
{
    const QString path = chooseCopy(tr("Save a copy and go on there"));
    if (!path.isEmpty())
        Q_EMIT goOnWanted(path);
}

void FileTasks::share()
{
    ShareDialog dialog(m_environment.services, m_open.session()->document, m_window);
    if (accepted(dialog))
        Q_EMIT notice(tr("The copy without names is in %1.").arg(shown(dialog.path())));
}

void FileTasks::protect()
{
    Document &document = m_open.session()->document;
    const auto writeCopy = [&document](const QString &path) { return document.saveCopy(path); };
    PackageDialog dialog(m_environment.services, writeCopy, besideWorkspace(document.address()).absoluteFilePath(),
                         m_environment.services.namesToGuessWith(document.workspace()), m_window);
    if (accepted(dialog))
        Q_EMIT notice(
            tr("The protected package is in %1. Keep its password where you will find it.").arg(shown(dialog.path())));
}

void FileTasks::backUpNow()
{
    if (m_backups.secure(BackupReason::Asked))
        Q_EMIT notice(tr("A backup was taken. It is in %1.").arg(shown(m_backups.folder())));
}

void FileTasks::restore()
{
    restoreFrom(m_backups.place());
}

void FileTasks::openPackage(const QString &package)
{
    UnpackDialog dialog(m_environment.services, package, m_window);
    if (!accepted(dialog))
        return;
    Q_EMIT openWanted(dialog.path());
    Q_EMIT notice(tr("The workspace in the package is now in %1.").arg(shown(dialog.path())));
}

void FileTasks::tellNotOpened(const QString &path, const Error &error)
{
    const auto check = [&] {
        const BusyCursor busy;
        return m_environment.services.check(path);
    }();
    if (check.state == FileCheck::State::Damaged || check.state == FileCheck::State::Altered)
        showDamaged(path, check);
    else
        Q_EMIT trouble(error);
}

void FileTasks::showDamaged(const QString &path, const FileCheck &check)
{
    DamagedFileDialog dialog(m_environment.services, path, check, {m_environment.clock.now(), m_environment.who},
                             m_window);
    if (!accepted(dialog))
        return;
    if (dialog.wish() == DamagedFileDialog::Wish::OpenSalvaged)
        Q_EMIT openWanted(dialog.salvagedFile());
    else
        restoreFrom({m_backups.folder(), {QFileInfo(path).completeBaseName(), {}}});
}

void FileTasks::restoreFrom(const BackupPlace &place)
{
    Session *session = m_open.session();
    BackupsDialog dialog(m_environment, m_backups, place, session ? &session->document : nullptr, m_window);
    if (!accepted(dialog))
        return;
    Q_EMIT openWanted(dialog.path());
    Q_EMIT notice(tr("The backup was restored to %1, which is open now.").arg(shown(dialog.path())));
}

} // namespace cxw
