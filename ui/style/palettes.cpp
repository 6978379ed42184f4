// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/style/style.h"

namespace cxw::style {

namespace {

/// Says which shades color() gives.
QColor signOf(Scheme scheme)
{
    return scheme == Scheme::HighContrast ? QColor(Qt::black)
           : scheme == Scheme::Dark       ? QColor(0x10, 0x10, 0x10)
                                          : QColor(Qt::white);
}

} // namespace

QPalette palette(Scheme scheme)
{
    QPalette made;
    made.setColor(QPalette::Window, signOf(scheme));
    const auto of = [made](Role role) { return color(role, made); };
    made.setColor(QPalette::Window, of(Role::Ground));
    made.setColor(QPalette::WindowText, of(Role::Text));
    made.setColor(QPalette::Base, of(Role::Surface));
    made.setColor(QPalette::AlternateBase, of(Role::Ground));
    made.setColor(QPalette::Text, of(Role::Text));
    made.setColor(QPalette::Button, of(Role::Surface));
    made.setColor(QPalette::ButtonText, of(Role::Text));
    made.setColor(QPalette::BrightText, of(Role::Bad));
    made.setColor(QPalette::ToolTipBase, of(Role::Surface));
    made.setColor(QPalette::ToolTipText, of(Role::Text));
    made.setColor(QPalette::PlaceholderText, of(Role::Muted));
    made.setColor(QPalette::Highlight, of(Role::Accent));
    made.setColor(QPalette::HighlightedText, of(Role::OnAccent));
    made.setColor(QPalette::Link, of(Role::Accent));
    made.setColor(QPalette::LinkVisited, of(Role::Accent));
    made.setColor(QPalette::Light, of(Role::Surface));
    made.setColor(QPalette::Midlight, of(Role::Hover));
    for (const auto role : {QPalette::Mid, QPalette::Dark, QPalette::Shadow})
        made.setColor(role, of(Role::Line));
    QColor faint = of(Role::Muted);
    faint.setAlphaF(0.55F);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::PlaceholderText})
        made.setColor(QPalette::Disabled, role, faint);
    return made;
}

QPalette printPalette()
{
    QPalette paper = palette(Scheme::Light);
    for (const auto role : {QPalette::Window, QPalette::Base, QPalette::AlternateBase})
        paper.setColor(role, Qt::white);
    return paper;
}

} // namespace cxw::style
