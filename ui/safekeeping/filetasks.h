// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/safekeeping/backupkeeper.h"

class QDialog;

namespace cxw {

class OpenWorkspace;

/// Leads the person through what can be done with the file as a whole: copies, packages, backups, damaged files. Each
/// is one dialog; what comes of it is said by signals.
class FileTasks : public QObject
{
    Q_OBJECT

public:
    /// `window` is what the dialogs belong to, and their owner.
    FileTasks(const Environment &environment, OpenWorkspace &open, BackupKeeper &backups, QWidget *window);

    /// Saves a copy of what is open; the work goes on in the file that is open.
    void saveCopy();
    /// Asks for a new file to go on in.
    void moveElsewhere();
    void share();
    void protect();
    void backUpNow();
    /// Shows the backups of what is open, or all while nothing is.
    void restore();
    /// Asks for the password of a package.
    void openPackage(const QString &package);
    /// Says why a file could not be opened, and what can be done where it is damaged.
    void tellNotOpened(const QString &path, const Error &error);

Q_SIGNALS:
    void notice(const QString &text);
    void trouble(const cxw::Error &error);
    /// A file is there that the person wants to see.
    void openWanted(const QString &path);
    /// What is open is to be saved to this file, and the work to go on there.
    void goOnWanted(const QString &path);

private:
    [[nodiscard]] bool accepted(QDialog &dialog) const;
    [[nodiscard]] QString chooseCopy(const QString &title) const;
    void restoreFrom(const BackupPlace &place);
    void showDamaged(const QString &path, const FileCheck &check);

    const Environment &m_environment;
    OpenWorkspace &m_open;
    BackupKeeper &m_backups;
    QWidget *m_window;
};

} // namespace cxw
