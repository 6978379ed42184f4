// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/fakefileservices.h"

namespace cxw::test {

namespace {

/// A store in memory that says where it is and what stands in the way of writing.
class FakeStore final : public MemoryStore
{
public:
    FakeStore(std::shared_ptr<Content> content, const WorkspaceAddress &address,
              std::optional<ReadOnlyReason> hindrance)
        : MemoryStore(std::move(content)), m_address(address), m_hindrance(std::move(hindrance))
    {
    }

    [[nodiscard]] WorkspaceAddress address() const override { return m_address; }
    [[nodiscard]] std::optional<ReadOnlyReason> readOnlyReason() const override { return m_hindrance; }

private:
    WorkspaceAddress m_address;
    std::optional<ReadOnlyReason> m_hindrance;
};

} // namespace

void FakeFileServices::fill(const MaturityModel &model)
{
    const UnitId unit = UnitId::create();
    content->workspace.apply(
        {{},
         {put(Organization{OrganizationId::create(), QStringLiteral("Northshore"), model.id, model.version}),
          put(Unit{unit, QStringLiteral("Retail"), 0, 1}),
          put(Round{RoundId::create(), unit, QStringLiteral("Spring"), QDate(2026, 4, 1), {}, false, false}),
          put(Round{RoundId::create(), unit, QStringLiteral("Autumn"), QDate(2026, 10, 1), {}, false, false})}});
}

void FakeFileServices::putInto(Environment &environment)
{
    environment.files.open = [this](const WorkspaceAddress &address) -> WorkspaceFiles::Opened {
        opened.append(address.key());
        if (!check.isWhole())
            return Error{QStringLiteral("It can't be opened."), {}};
        return std::unique_ptr<WorkspaceStore>(std::make_unique<FakeStore>(content, address, hindrance));
    };
    environment.services = services();
}

FileServices FakeFileServices::services()
{
    const auto write = [this](const QString &path) {
        if (refusal)
            return Result<void>(*refusal);
        written.append(path);
        return Result<void>();
    };
    FileServices services;
    services.look = [this](const WorkspaceAddress &address) -> FileServices::Opened {
        return std::unique_ptr<WorkspaceStore>(std::make_unique<FakeStore>(backup, address, std::nullopt));
    };
    services.couldWrite = [this](const WorkspaceAddress &) { return Result<bool>(couldWrite); };
    services.check = [this](const QString &) { return check; };
    services.salvage = [this](const QString &, const QString &, const Stamp &) { return salvage; };
    services.takeBackup = [this](const BackupPlace &place, const WriteCopy &, BackupReason reason) -> Result<Backup> {
        asked = place;
        if (refusal)
            return *refusal;
        taken.push_back(reason);
        roundsInBackup = content->workspace.all<Round>().size();
        return Backup();
    };
    services.listBackups = [this](const BackupPlace &place) {
        asked = place;
        return backups;
    };
    services.isBackupDue = [this](const BackupPlace &) { return due; };
    services.restore = [write](const QString &, const QString &newFile) { return write(newFile); };
    services.pack = [write](const WriteCopy &, const QString &package, const QString &) { return write(package); };
    services.unpack = [this, write](const QString &, const QString &file, const QString &tried) {
        return tried == password ? write(file) : Error{QStringLiteral("The password is wrong."), {}};
    };
    services.passwordAdvice = [](const QString &tried, const QStringList &names) {
        return names.contains(tried) || tried.size() < 12 ? std::optional(QStringLiteral("Longer is better."))
                                                          : std::nullopt;
    };
    services.namesToGuessWith = [](const Workspace &workspace) { return QStringList{workspace.organization().name}; };
    services.shareWithoutNames = [this, write](const Workspace &workspace, KeptNames names, const QString &newFile) {
        kept = names;
        ballotsShared = workspace.all<Ballot>().size();
        return write(newFile);
    };
    return services;
}

} // namespace cxw::test
