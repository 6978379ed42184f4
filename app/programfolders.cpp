// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/programfolders.h"

#include <QDir>
#include <QStandardPaths>

namespace cxw {

namespace {

/// The system names such folders by the program that asks.
QString windowFolder(QStandardPaths::StandardLocation location)
{
    return QDir::cleanPath(
        QDir(QStandardPaths::writableLocation(location)).filePath(QStringLiteral("../cx-workbench")));
}

} // namespace

QString settingsFile()
{
    return QDir(windowFolder(QStandardPaths::AppConfigLocation)).filePath(QStringLiteral("workbench.ini"));
}

QString ownFolder()
{
    return windowFolder(QStandardPaths::AppDataLocation);
}

QString usualBackupFolder()
{
    return QDir(ownFolder()).filePath(QStringLiteral("backups"));
}

} // namespace cxw
