// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/safekeeping/backupkeeper.h"
#include "ui/safekeeping/filetaskdialog.h"

class QCheckBox;
class QListWidget;
class QStackedWidget;

namespace cxw {

class DataTable;
class EmptyState;

/// The backups with what has changed since each; restores one to a new file.
class BackupsDialog : public FileTaskDialog
{
    Q_OBJECT

public:
    /// `place` says whose backups are shown first. `document` is what a backup is compared with; null while nothing is
    /// open.
    BackupsDialog(const Environment &environment, BackupKeeper &backups, const BackupPlace &place, Document *document,
                  QWidget *parent = nullptr);

    /// The file that a backup was restored to; empty while there is none.
    [[nodiscard]] QString path() const { return m_path; }
    /// Restores the selected backup to a new file and closes the dialog when that could be done.
    void restoreTo(const QString &newFile);

private:
    [[nodiscard]] QWidget *choice();
    [[nodiscard]] QWidget *details();
    [[nodiscard]] QWidget *footing();
    void fill();
    void describeCurrent();
    void describe(const Backup &backup);
    void compare(const Backup &backup, WorkspaceStore &store);
    void say(const QString &title, const QString &text, const QStringList &lines = {});
    [[nodiscard]] const Backup *current() const;
    void chooseAndRestore();
    void chooseFolder();
    void backUpNow();

    const Environment &m_environment;
    BackupKeeper &m_backups;
    BackupPlace m_place;
    Document *m_document;
    std::vector<Backup> m_list;
    QString m_path;
    QStackedWidget *m_pages;
    DataTable *m_table;
    EmptyState *m_empty;
    QLabel *m_title;
    QLabel *m_text;
    QListWidget *m_lines;
    QCheckBox *m_all;
    QLabel *m_folder;
    QPushButton *m_restore;
};

} // namespace cxw
