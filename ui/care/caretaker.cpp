// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/care/caretaker.h"

#include "core/base/printable.h"
#include "ui/care/backupsdialog.h"
#include "ui/care/busycursor.h"
#include "ui/care/damagedfiledialog.h"
#include "ui/care/newfilefield.h"
#include "ui/care/packagedialog.h"
#include "ui/care/sharedialog.h"
#include "ui/care/unpackdialog.h"
#include "ui/shell/desk.h"

#include <QDir>
#include <QFileInfo>

namespace cxw {

namespace {

QString shown(const QString &path)
{
    return printablePath(path);
}

QFileInfo fileOf(const Document &document)
{
    return QFileInfo(QDir::fromNativeSeparators(document.location()));
}

} // namespace

Caretaker::Caretaker(const Environment &environment, Desk &desk, BackupKeeper &backups, QWidget *window)
    : QObject(window), m_environment(environment), m_desk(desk), m_backups(backups), m_window(window)
{
}

bool Caretaker::accepted(QDialog &dialog) const
{
    // A file named on the command line may ask before the window is there.
    m_window->window()->show();
    return dialog.exec() == QDialog::Accepted;
}

QString Caretaker::chooseCopy(const QString &title) const
{
    const QFileInfo file = fileOf(m_desk.session()->document);
    return chooseNewFile(m_window, title, freePath(file.dir().filePath(tr("%1 copy.cxw").arg(file.completeBaseName()))),
                         workspaceFiles(), Existing::Keep);
}

void Caretaker::saveCopy()
{
    const QString path = chooseCopy(tr("Save a copy"));
    if (path.isEmpty())
        return;
    const BusyCursor busy;
    if (const auto saved = m_desk.session()->document.saveCopy(path))
        Q_EMIT notice(tr("A copy is in %1. You go on in the file that you had open.").arg(shown(path)));
    else
        Q_EMIT trouble(saved.error());
}

void Caretaker::moveElsewhere()
{
    const QString path = chooseCopy(tr("Save a copy and go on there"));
    if (!path.isEmpty())
        Q_EMIT goOnWanted(path);
}

void Caretaker::share()
{
    ShareDialog dialog(m_environment.care, m_desk.session()->document, m_window);
    if (accepted(dialog))
        Q_EMIT notice(tr("The copy without names is in %1.").arg(shown(dialog.path())));
}

void Caretaker::protect()
{
    Document &document = m_desk.session()->document;
    const auto writeCopy = [&document](const QString &path) { return document.saveCopy(path); };
    PackageDialog dialog(m_environment.care, writeCopy, fileOf(document).absoluteFilePath(),
                         m_environment.care.namesToGuessWith(document.workspace()), m_window);
    if (accepted(dialog))
        Q_EMIT notice(
            tr("The protected package is in %1. Keep its password where you will find it.").arg(shown(dialog.path())));
}

void Caretaker::backUpNow()
{
    if (m_backups.secure(BackupReason::Asked))
        Q_EMIT notice(tr("A backup was taken. It is in %1.").arg(shown(m_backups.folder())));
}

void Caretaker::restore()
{
    restoreFrom(m_backups.place());
}

void Caretaker::openPackage(const QString &package)
{
    UnpackDialog dialog(m_environment.care, package, m_window);
    if (!accepted(dialog))
        return;
    Q_EMIT openWanted(dialog.path());
    Q_EMIT notice(tr("The workspace in the package is now in %1.").arg(shown(dialog.path())));
}

void Caretaker::tellNotOpened(const QString &path, const Error &error)
{
    const auto check = [&] {
        const BusyCursor busy;
        return m_environment.care.check(path);
    }();
    if (check.state == FileCheck::State::Damaged || check.state == FileCheck::State::Altered)
        showDamaged(path, check);
    else
        Q_EMIT trouble(error);
}

void Caretaker::showDamaged(const QString &path, const FileCheck &check)
{
    DamagedFileDialog dialog(m_environment.care, path, check, {m_environment.clock.now(), m_environment.who}, m_window);
    if (!accepted(dialog))
        return;
    if (dialog.wish() == DamagedFileDialog::Wish::OpenSalvaged)
        Q_EMIT openWanted(dialog.salvagedFile());
    else
        restoreFrom({m_backups.folder(), {QFileInfo(path).completeBaseName(), {}}});
}

void Caretaker::restoreFrom(const BackupPlace &place)
{
    Session *session = m_desk.session();
    BackupsDialog dialog(m_environment, m_backups, place, session ? &session->document : nullptr, m_window);
    if (!accepted(dialog))
        return;
    Q_EMIT openWanted(dialog.path());
    Q_EMIT notice(tr("The backup was restored to %1, which is open now.").arg(shown(dialog.path())));
}

} // namespace cxw
