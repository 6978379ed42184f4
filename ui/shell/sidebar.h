// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/frame/place.h"

#include <QWidget>

#include <map>

namespace cxw {

class SidebarButton;

/// The places of the window, one under the other. The arrow keys move within it; it is one stop for Tab.
class Sidebar : public QWidget
{
    Q_OBJECT

public:
    explicit Sidebar(QWidget *parent = nullptr);

    /// Shows where the window is.
    void setCurrent(Place place);
    /// Shows the icons alone where the window, of this width in px, is narrow for the text size.
    void fitTo(int windowWidth);
    /// Lets the person go to the places that need an open workspace.
    void setWorkspaceOpen(bool open);

Q_SIGNALS:
    void chosen(cxw::Place place);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void step(int by);

    std::map<Place, SidebarButton *> m_buttons;
    Place m_current = Place::Start;
};

} // namespace cxw
