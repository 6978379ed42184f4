// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/frame/openworkspace.h"
#include "ui/shell/givenfiles.h"

namespace cxw {

class FileTasks;
class Whereabouts;

/// Opens and makes workspaces as the person asks for it, and takes round sheets in.
class FileOpening : public QObject
{
    Q_OBJECT

public:
    /// `window` is what the dialogs belong to. `tasks` sees to packages and to files that can't be opened.
    FileOpening(const Environment &environment, OpenWorkspace &open, FileTasks &tasks, const Whereabouts &whereabouts,
                QWidget *window, QObject *parent);

    /// Opens a workspace; asks for the password of a package.
    void openFile(const QString &path);
    /// Opens a workspace, wherever it is.
    void open(const WorkspaceAddress &address);
    /// Opens the one of these files that can be opened, and says what has to be said of the others.
    void openGiven(const GivenFiles &files);
    /// Opens the person's copy of the sample.
    void openSample();
    void openFreshSample();
    /// Asks for a file to open.
    void chooseFile();
    /// Asks for an organization and where its workspace goes.
    void createWorkspace();
    /// Leads to the models of what is open; without anything open, asks for an organization first.
    void showModel();
    /// Takes a round sheet in; asks for it where the path is empty.
    void importSheet(const QString &file);
    /// What came of opening something that is to be seen at a place.
    void tell(const Result<void> &result, Place place);

Q_SIGNALS:
    /// A workspace has been opened and is to be seen at this place.
    void opened(cxw::Place place);
    /// A round sheet has been taken in.
    void imported();
    void notice(const QString &text);
    void trouble(const cxw::Error &error);

private:
    void createFor(Place place);

    const Environment &m_environment;
    OpenWorkspace &m_open;
    FileTasks &m_tasks;
    const Whereabouts &m_whereabouts;
    QWidget *m_window;
};

} // namespace cxw
