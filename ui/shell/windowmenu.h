// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/frame/recentfiles.h"
#include "ui/shell/windowactions.h"

#include <QMenu>

namespace cxw {

/// The window's menu behind the three dots.
class WindowMenu : public QMenu
{
    Q_OBJECT

public:
    WindowMenu(const WindowActions &actions, const RecentFiles &recent, QWidget *parent);

Q_SIGNALS:
    /// The person wants one of the recent files.
    void recentChosen(const cxw::WorkspaceAddress &address);

private:
    void fillFile(const WindowActions &actions);
    void fillRecent();

    const RecentFiles &m_recent;
    QMenu *m_recentMenu;
};

} // namespace cxw
