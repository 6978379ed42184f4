// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/frame/environment.h"
#include "ui/frame/session.h"

#include <QTimer>

#include <chrono>

namespace cxw {

/// The folder that the person chose for backups, or the usual one where none was chosen.
[[nodiscard]] QString backupFolderIn(const Settings &settings, const QString &usual);

/// Takes backups of what is open: on a schedule while it is worked on, when it is closed, and whenever somebody is
/// about to do something risky.
class BackupKeeper : public QObject
{
    Q_OBJECT

public:
    /// How often it looks whether one is due.
    static constexpr std::chrono::minutes usualInterval{5};

    explicit BackupKeeper(const Environment &environment, std::chrono::milliseconds interval = usualInterval,
                          QObject *parent = nullptr);

    /// Looks after another workspace from now on. The one before has to be let go of first.
    void takeUp(Document &document);
    /// Takes the backup that is due, and leaves the workspace alone from now on.
    void letGo();

    /// Takes a backup now. An Error, which failed() has said, when there is none.
    [[nodiscard]] Result<void> secure(BackupReason reason);
    /// Takes one if anything was changed since the last one, and it is time.
    void secureIfDue();

    /// Where backups go.
    [[nodiscard]] QString folder() const;
    /// From now on they go there; those that are there already stay where they are.
    void setFolder(const QString &folder);
    /// Where those of the open workspace are; those of all workspaces while none is open.
    [[nodiscard]] BackupPlace place() const;

Q_SIGNALS:
    /// A backup could not be taken. A scheduled one that fails again for the same reason is not told of again.
    void failed(const cxw::Error &error);

private:
    [[nodiscard]] Result<void> take(BackupReason reason);

    const Environment &m_environment;
    Document *m_document = nullptr;
    QTimer m_timer;
    /// Whether anything was changed since the last backup, or since the workspace was opened.
    bool m_changed = false;
    /// Why the last scheduled one failed.
    QString m_told;
};

} // namespace cxw
