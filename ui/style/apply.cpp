// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/style/style.h"

#include "ui/access/accessibility.h"
#include "ui/access/taborder.h"
#include "ui/style/housestyle.h"

#include <QApplication>
#include <QDir>
#include <QFontDatabase>
#include <QStyleFactory>
#include <QToolTip>

namespace cxw::style {

namespace {

/// Whether the desktop is light on dark, asked once before the program sets a palette of its own.
bool desktopIsDark()
{
    static const bool dark = isDark(QApplication::palette());
    return dark;
}

void loadFonts()
{
    static bool loaded = false;
    if (loaded)
        return;
    loaded = true;
    const QDir folder(QStringLiteral(":/fonts"));
    const QStringList files = folder.entryList(QDir::Files);
    for (const QString &file : files)
        QFontDatabase::addApplicationFont(folder.filePath(file));
}

} // namespace

void applyTo(QApplication &application, Scheme scheme)
{
    const bool desktop = desktopIsDark();
    if (scheme == Scheme::System)
        scheme = desktop ? Scheme::Dark : Scheme::Light;
    installAccessibility();
    installTabOrder();
    loadFonts();
    if (!qobject_cast<HouseStyle *>(application.style()))
        QApplication::setStyle(new HouseStyle);
    QApplication::setFont(font(TextStyle::Body));
    QToolTip::setFont(font(TextStyle::Small));
    QApplication::setPalette(palette(scheme));
    QToolTip::setPalette(palette(scheme));
}

} // namespace cxw::style
