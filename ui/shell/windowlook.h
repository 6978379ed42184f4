// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/windowactions.h"
#include "ui/shell/windowsettings.h"

#include <QObject>

namespace cxw {

class Sidebar;

/// How the window looks: light or dark, and how large its texts are. It does what the actions for that ask for, and
/// remembers it.
class WindowLook : public QObject
{
    Q_OBJECT

public:
    WindowLook(WindowSettings &settings, const WindowActions &actions, Sidebar *sidebar, QWidget *window,
               QObject *parent);

    /// Gives what is shown the size that goes with the window's.
    void fit();

private:
    void setScheme(Scheme scheme);
    void setTextScale(std::optional<int> percent);
    /// Takes the next text size there is, by 1 or -1.
    void stepTextScale(int by);

    WindowSettings &m_settings;
    const WindowActions &m_actions;
    Sidebar *m_sidebar;
    QWidget *m_window;
};

} // namespace cxw
