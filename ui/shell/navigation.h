// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/frame/destination.h"
#include "ui/frame/openworkspace.h"

namespace cxw {

struct FindHit;
struct WindowActions;
struct WindowParts;

/// Leads from one place of the window to another and to what was found, and keeps the surroundings in step.
class Navigation : public QObject
{
    Q_OBJECT

public:
    Navigation(OpenWorkspace &open, const WindowActions &actions, const WindowParts &parts, QWidget *window,
               QObject *parent);

    /// Shows a place and what is to be seen there; Start while nothing is open.
    void goTo(const Destination &to);
    [[nodiscard]] Place place() const;

private:
    void showPlace(Place place);
    void showHelp(bool open);
    void find();
    /// Goes to what was found, or does it.
    void take(const FindHit &hit);
    void placeShown(Place place);
    void takeFocus();

    OpenWorkspace &m_open;
    const WindowActions &m_actions;
    const WindowParts &m_parts;
    QWidget *m_window;
};

} // namespace cxw
