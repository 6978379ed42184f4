// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/windowlook.h"

#include "ui/shell/sidebar.h"
#include "ui/widgets/roomy.h"

#include <QApplication>

#include <algorithm>

namespace cxw {

WindowLook::WindowLook(WindowSettings &settings, const WindowActions &actions, Sidebar *sidebar, QWidget *window,
                       QObject *parent)
    : QObject(parent), m_settings(settings), m_actions(actions), m_sidebar(sidebar), m_window(window)
{
    for (const auto &[scheme, action] : actions.schemes)
        connect(action, &QAction::triggered, this, [this, to = scheme] { setScheme(to); });
    for (const auto &[percent, action] : actions.textSizes)
        connect(action, &QAction::triggered, this, [this, to = percent] { setTextScale(to); });
    connect(actions.largerText, &QAction::triggered, this, [this] { stepTextScale(1); });
    connect(actions.smallerText, &QAction::triggered, this, [this] { stepTextScale(-1); });
    connect(actions.usualText, &QAction::triggered, this, [this] { setTextScale({}); });
    actions.schemes.at(settings.scheme())->setChecked(true);
    actions.textSizes.at(settings.textScale())->setChecked(true);
}

void WindowLook::fit()
{
    style::setTextScale(m_settings.textScale().value_or(textScaleFor(m_window->size())));
    m_sidebar->fitTo(m_window->width());
}

void WindowLook::setScheme(Scheme scheme)
{
    m_settings.setScheme(scheme);
    style::applyTo(*qApp, scheme);
}

void WindowLook::setTextScale(std::optional<int> percent)
{
    m_settings.setTextScale(percent);
    m_actions.textSizes.at(percent)->setChecked(true);
    fit();
}

void WindowLook::stepTextScale(int by)
{
    const auto &all = style::textScales;
    const auto here = std::ranges::find(all, style::textScale()) - all.begin();
    setTextScale(all.at(static_cast<size_t>(std::clamp<qsizetype>(here + by, 0, qsizetype(all.size()) - 1))));
}

} // namespace cxw
