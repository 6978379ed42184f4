// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/memorystore.h"
#include "ui/frame/environment.h"
#include "ui/frame/fileservices.h"

namespace cxw::test {

/// Files that are nowhere: what the window is told of them, and what it asked for.
struct FakeFileServices
{
    std::shared_ptr<MemoryStore::Content> content = std::make_shared<MemoryStore::Content>();
    /// In place of the content, where somebody wants to look at a backup.
    std::shared_ptr<MemoryStore::Content> backup = content;
    std::optional<ReadOnlyReason> hindrance = {};
    bool couldWrite = false;
    FileCheck check{FileCheck::State::Whole, {}, {}, {}, {}};
    Result<SalvageReport> salvage = SalvageReport();
    std::vector<Backup> backups;
    bool due = false;
    /// Why no backup, package or copy can be written.
    std::optional<Error> refusal;
    QString password;

    QStringList opened;
    std::vector<BackupReason> taken;
    /// How many rounds there were when the last backup was taken.
    size_t roundsInBackup = 0;
    BackupPlace asked;
    QStringList written;
    KeptNames kept = KeptNames::OrganizationAndUnits;
    size_t ballotsShared = 0;

    /// A workspace of an organization and a unit with two rounds.
    void fill(const MaturityModel &model);
    /// Makes the environment one in which there are these files and no others. It must not outlive this.
    void putInto(Environment &environment);

private:
    [[nodiscard]] FileServices services();
};

} // namespace cxw::test
