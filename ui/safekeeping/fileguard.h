// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/safekeeping/backupkeeper.h"

#include <memory>

namespace cxw {

class FileBanner;
class Follower;
class PlaceWatch;
class Takeover;

/// Keeps an eye on the file of what is open and says in the banner what is the matter with it: that it can only be
/// read, and why; that it has become free; that it is no longer what is open. What is done elsewhere to one that can
/// only be read comes in.
class FileGuard : public QObject
{
    Q_OBJECT

public:
    FileGuard(const Environment &environment, BackupKeeper &backups, FileBanner *banner, QObject *parent = nullptr);
    ~FileGuard() override;

    void takeUp(Document &document);
    void letGo();
    /// Asks now whether the file is still in its place and, where it can only be read, what is new and whether it is
    /// free.
    void check();

Q_SIGNALS:
    /// The person wants the file opened anew.
    void reopenWanted();
    /// The person wants to save a copy and go on in that.
    void moveWanted();

private:
    void show();
    void showReadOnly(const ReadOnlyReason &reason);
    void showLost();
    void setLost(const Error &error);
    void setFound();
    /// A workspace that can only be read here may be changed elsewhere.
    void beginToFollow();

    const Environment &m_environment;
    BackupKeeper &m_backups;
    FileBanner *m_banner;
    Document *m_document = nullptr;
    std::unique_ptr<PlaceWatch> m_watch;
    std::unique_ptr<Takeover> m_takeover;
    std::unique_ptr<Follower> m_follower;
    std::optional<Error> m_lost;
    bool m_secured = false;
};

} // namespace cxw
