// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/care/backupkeeper.h"
#include "ui/shell/desk.h"
#include "ui/shell/givenfiles.h"
#include "ui/shell/recentfiles.h"
#include "ui/shell/windowactions.h"
#include "ui/shell/windowsettings.h"

#include <QWidget>

namespace cxw {

class CareBanner;
class Caretaker;
class FileGuard;
class Header;
class HelpPanel;
class NoticeBar;
class PageStack;
class Sidebar;
class StartPage;

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
    /// Shows a place; Start while nothing is open.
    void goTo(Place place);

    [[nodiscard]] Place place() const;
    [[nodiscard]] Desk &desk() { return m_desk; }

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void arrange();
    void connectActions();
    void connectParts();
    void connectCare();
    void createWorkspace();
    void chooseFile();
    void importSheet(const QString &file);
    void beginRound();
    void afterOpening(const Result<void> &opened, Place place);
    /// Opens what is to be seen in the same place as now.
    void openHere(const std::function<Result<void>()> &opening);
    void letGo();
    void takeUp();
    void follow();
    void undo();
    void redo();
    /// Goes to where an edit has changed something; its label with that place.
    [[nodiscard]] QString goToChange(const Edit &edit);
    void tellOfEdits(Session &session);
    void setScheme(Scheme scheme);
    void showHelp(bool open);
    void placeShown(Place place);
    void takeFocus();
    void showTitle();

    const Environment &m_environment;
    WindowSettings m_settings;
    RecentFiles m_recent;
    Desk m_desk;
    BackupKeeper m_backups;
    WindowActions m_actions;
    Sidebar *m_sidebar;
    Header *m_header;
    CareBanner *m_banner;
    NoticeBar *m_notices;
    StartPage *m_start;
    PageStack *m_pages;
    HelpPanel *m_help;
    FileGuard *m_guard;
    Caretaker *m_caretaker;
};

} // namespace cxw
