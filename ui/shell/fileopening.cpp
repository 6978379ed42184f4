// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/fileopening.h"

#include "ui/safekeeping/filetasks.h"
#include "ui/safekeeping/unpackdialog.h"
#include "ui/shell/droppedfile.h"
#include "ui/shell/importdialog.h"
#include "ui/shell/whereabouts.h"
#include "ui/start/newworkspacedialog.h"
#include "ui/widgets/filedialogs.h"

#include <QFileInfo>

namespace cxw {

FileOpening::FileOpening(const Environment &environment, OpenWorkspace &open, FileTasks &tasks,
                         const Whereabouts &whereabouts, QWidget *window, QObject *parent)
    : QObject(parent),
      m_environment(environment),
      m_open(open),
      m_tasks(tasks),
      m_whereabouts(whereabouts),
      m_window(window)
{
    connect(&tasks, &FileTasks::openWanted, this, &FileOpening::openFile);
}

void FileOpening::openFile(const QString &path)
{
    if (isPackage(path)) {
        m_tasks.openPackage(path);
        return;
    }
    const QString file = QFileInfo(path).absoluteFilePath();
    if (const auto result = m_open.open(file))
        tell(result, m_whereabouts.place());
    else
        m_tasks.tellNotOpened(file, result.error());
}

void FileOpening::open(const WorkspaceAddress &address)
{
    if (const auto file = address.file())
        openFile(*file);
    else
        tell(m_open.open(address), m_whereabouts.place());
}

void FileOpening::openGiven(const GivenFiles &files)
{
    if (isRoundSheet(files.path))
        importSheet(files.path);
    else if (!files.path.isEmpty())
        openFile(files.path);
    if (!files.remark.isEmpty() && files.path.isEmpty())
        Q_EMIT trouble({files.remark, {}});
    else if (!files.remark.isEmpty())
        Q_EMIT notice(files.remark);
}

void FileOpening::openSample()
{
    const auto result = m_open.openSample();
    tell(result, m_whereabouts.place());
}

void FileOpening::openFreshSample()
{
    tell(m_open.openFreshSample(), Place::Overview);
}

void FileOpening::chooseFile()
{
    const QString path = cxw::chooseFile(m_window, tr("Open a workspace"), m_environment.documentsFolder,
                                         tr("Workspaces and packages (*.cxw *.cxwp);;All files (*)"));
    if (!path.isEmpty())
        openFile(path);
}

void FileOpening::createWorkspace()
{
    createFor(Place::Assess);
}

void FileOpening::showModel()
{
    if (m_open.session())
        Q_EMIT opened(Place::Model);
    else
        createFor(Place::Model);
}

void FileOpening::createFor(Place place)
{
    NewWorkspaceDialog dialog(m_environment.documentsFolder, m_open.model(), m_window);
    if (dialog.exec() == QDialog::Accepted)
        tell(m_open.create(dialog.path(), dialog.organization(), dialog.modelFile()), place);
}

void FileOpening::importSheet(const QString &file)
{
    Session *session = m_open.session();
    if (!session) {
        Q_EMIT trouble({tr("A round sheet needs a workspace to come into. Open or make one first."), {}});
        return;
    }
    ImportDialog dialog(*session, file, m_window);
    if (dialog.exec() == QDialog::Accepted)
        Q_EMIT imported();
}

void FileOpening::tell(const Result<void> &result, Place place)
{
    if (result)
        Q_EMIT opened(place);
    else
        Q_EMIT trouble(result.error());
}

} // namespace cxw
