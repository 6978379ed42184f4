// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/frame/destination.h"
#include "ui/frame/openworkspace.h"
#include "ui/frame/recentfiles.h"
#include "ui/safekeeping/backupkeeper.h"
#include "ui/shell/givenfiles.h"
#include "ui/shell/windowactions.h"
#include "ui/shell/windowsettings.h"

#include <QWidget>

#include <memory>

namespace cxw {

class FileGuard;
class FileOpening;
class FileTasks;
class Navigation;
class WindowLook;
struct WindowParts;

/// The one window: it arranges the places and their surroundings and leads from one to the other.
class MainWindow : public QWidget
{
    Q_OBJECT

public:
    explicit MainWindow(const Environment &environment, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Opens a workspace and shows the place where the person was last; asks for the password of a package.
    void openFile(const QString &path);
    /// Opens the one of these files that can be opened, and says what has to be said of the others.
    void openGiven(const GivenFiles &files);
    /// Opens the person's copy of the sample.
    void openSample();
    /// Brings the window to the front, as far as the window system allows.
    void present();
    /// Shows a place and what is to be seen there; Start while nothing is open.
    void goTo(const Destination &to);

    [[nodiscard]] Place place() const;
    [[nodiscard]] OpenWorkspace &openWorkspace() { return m_open; }

protected:
    void resizeEvent(QResizeEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    /// Makes all that has words, in the language that is spoken.
    void build();
    /// Takes it down again; what is open stays open.
    void dismantle();
    void connectActions();
    void connectParts();
    void connectOpening();
    void connectUndo();
    void connectFileTasks();
    void beginRound();
    void addUnit();
    /// Opens what is to be seen in the same place as now.
    void openHere(const std::function<Result<void>()> &opening);
    void letGo();
    void letGoOfPages();
    void takeUp();
    void showSession();
    void follow();
    void tellOfEdits(Session &session);
    void setLanguage(const QString &code);
    /// Says everything in another language at once, and shows the same place of the same workspace as before.
    void speak(const QString &code);
    void showTitle();

    const Environment &m_environment;
    WindowSettings m_settings;
    RecentFiles m_recent;
    OpenWorkspace m_open;
    BackupKeeper m_backups;
    std::unique_ptr<WindowActions> m_actions;
    /// Holds all that follows.
    QWidget *m_body = nullptr;
    std::unique_ptr<WindowParts> m_parts;
    Navigation *m_navigation = nullptr;
    WindowLook *m_look = nullptr;
    FileOpening *m_opening = nullptr;
    FileGuard *m_guard = nullptr;
    FileTasks *m_fileTasks = nullptr;
};

} // namespace cxw
