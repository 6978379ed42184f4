// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/windowsettings.h"

#include <QScreen>
#include <QWidget>

#include <algorithm>

namespace cxw {

namespace {

const Setting<QByteArray> windowGeometry{QLatin1String("window/geometry"), {}};
const Setting<QString> windowScheme{QLatin1String("window/scheme"), {}};
const Setting<QString> windowLanguage{QLatin1String("window/language"), {}};

const Setting<int> windowTextSize{QLatin1String("window/text-size"), 0};

constexpr QSize usualSize(1280, 800);

} // namespace

void WindowSettings::restoreGeometry(QWidget *window) const
{
    const QByteArray known = m_settings.get(windowGeometry);
    if (!known.isEmpty() && window->restoreGeometry(known))
        return;
    const QSize room = window->screen()->availableSize();
    window->resize(usualSize.boundedTo(room - QSize(40, 60)));
}

void WindowSettings::saveGeometry(const QWidget *window)
{
    m_settings.set(windowGeometry, window->saveGeometry());
}

Scheme WindowSettings::scheme() const
{
    return schemeFromText(m_settings.get(windowScheme)).value_or(Scheme::System);
}

void WindowSettings::setScheme(Scheme scheme)
{
    m_settings.set(windowScheme, toText(scheme));
}

QString WindowSettings::language() const
{
    return m_settings.get(windowLanguage);
}

void WindowSettings::setLanguage(const QString &code)
{
    m_settings.set(windowLanguage, code);
}

std::optional<int> WindowSettings::textScale() const
{
    const int known = m_settings.get(windowTextSize);
    const auto &all = style::textScales;
    return std::ranges::find(all, known) == all.end() ? std::nullopt : std::optional(known);
}

void WindowSettings::setTextScale(std::optional<int> percent)
{
    m_settings.set(windowTextSize, percent.value_or(0));
}

QString toText(Scheme scheme)
{
    switch (scheme) {
    case Scheme::System:
        return QStringLiteral("system");
    case Scheme::Light:
        return QStringLiteral("light");
    case Scheme::Dark:
        return QStringLiteral("dark");
    case Scheme::HighContrast:
        return QStringLiteral("high-contrast");
    }
    return {};
}

std::optional<Scheme> schemeFromText(const QString &text)
{
    for (const Scheme scheme : {Scheme::System, Scheme::Light, Scheme::Dark, Scheme::HighContrast}) {
        if (toText(scheme) == text)
            return scheme;
    }
    return std::nullopt;
}

} // namespace cxw
