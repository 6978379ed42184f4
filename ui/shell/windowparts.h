// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace cxw {

class FileBanner;
class FindPanel;
class Header;
class HelpPanel;
class NoticeBar;
class PageStack;
class RecentFiles;
class Settings;
class Sidebar;
class StartPage;
class Whereabouts;
class WindowMenu;
struct WindowActions;

/// What the window shows, in the language that is spoken: made and arranged here; it belongs to `body`.
struct WindowParts
{
    WindowParts(const WindowActions &actions, const RecentFiles &recent, Settings &settings, QWidget *body);

    Sidebar *sidebar;
    FileBanner *banner;
    NoticeBar *notices;
    StartPage *start;
    PageStack *pages;
    Whereabouts *whereabouts;
    HelpPanel *help;
    FindPanel *find;
    WindowMenu *menu;
    Header *header;

private:
    void arrange(QWidget *body);
};

} // namespace cxw
