// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/workspacefiles.h"
#include "ui/shell/mainwindow.h"

#include <QLocale>
#include <QTemporaryDir>

#include <memory>

namespace cxw::test {

/// A world for a window: a folder of its own, a fixed day, the model that comes with the program in a language.
class WindowWorld
{
public:
    explicit WindowWorld(const QLocale &locale = QLocale(QLocale::English));
    /// One in which a language is spoken, by its code, as long as the world lasts.
    explicit WindowWorld(const QString &language);
    ~WindowWorld();
    Q_DISABLE_COPY_MOVE(WindowWorld)

    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    /// Writes a file into the folder and gives its path.
    [[nodiscard]] QString file(const QString &name, const QByteArray &content) const;
    /// A window on the screen, which remembers what the one before it remembered.
    [[nodiscard]] std::unique_ptr<MainWindow> window();

    [[nodiscard]] Environment &environment() { return m_environment; }

private:
    QTemporaryDir m_folder;
    Settings m_settings;
    ProgramTexts m_texts;
    Environment m_environment;
};

} // namespace cxw::test
