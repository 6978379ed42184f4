// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/durability/everyreader.h"

#include "core/storage/filecheck.h"
#include "core/storage/salvage.h"
#include "core/workspace/recordjson.h"

#include <QFile>

#include <algorithm>

namespace cxw {

namespace {

class EveryReader
{
public:
    /// What is wrong so far, the first of it.
    [[nodiscard]] const QString &wrong() const { return m_wrong; }
    /// What the file's readers refused, and why.
    [[nodiscard]] const QStringList &refusals() const { return m_refusals; }

    void open(const QString &path, SqliteStore::OpenMode mode)
    {
        const auto store = SqliteStore::open(path, mode);
        if (took(store))
            read(*store.value());
    }

    void check(const QString &path)
    {
        const FileCheck found = checkWorkspaceFile(path);
        require(!found.sentence.isEmpty(), "The check says nothing.");
        require(found.isWhole() || !found.advice.isEmpty(), "The check gives no advice.");
        require(!found.isWhole() || m_refusals.isEmpty(), "The check calls whole what cannot be read.");
    }

    void salvage(const QString &path, const QString &to)
    {
        const Stamp stamp{QDateTime(QDate(2026, 4, 21), QTime(9, 30), Qt::UTC), {}};
        const auto report = salvageWorkspaceFile(path, to, stamp);
        require(report.ok() || !report.error().sentence.isEmpty(), "Salvaging is refused without a word.");
        require(report.ok() == QFile::exists(to), "Salvaging does not say whether there is a new file.");
        if (!report)
            return;
        require(checkWorkspaceFile(to).state == FileCheck::State::Whole, "What was salvaged is not whole.");
        EveryReader again;
        again.open(to, SqliteStore::OpenMode::ReadOnly);
        m_refusals += again.refusals();
        require(again.refusals().isEmpty(), "What was salvaged cannot be read.");
        QFile::remove(to);
    }

private:
    void require(bool condition, const char *what)
    {
        if (!condition && m_wrong.isEmpty())
            m_wrong = QStringLiteral("%1\n%2").arg(QLatin1String(what), m_refusals.join(u'\n'));
    }

    template <typename T>
    bool took(const Result<T> &result)
    {
        require(result.ok() || !result.error().sentence.isEmpty(), "A reader refuses without a word.");
        if (!result)
            m_refusals += QStringList{result.error().sentence} + result.error().details;
        return result.ok();
    }

    void read(SqliteStore &store)
    {
        const auto workspace = store.load();
        if (took(workspace)) {
            look(workspace.value());
            for (const auto &[key, round] : workspace.value().all<Round>())
                look(store.ballots(round.id));
        }
        took(store.ballotCounts());
        const auto entries = store.history(1000);
        if (took(entries)) {
            for (const HistoryEntry &entry : entries.value())
                took(store.historyChanges(entry.number));
        }
        took(store.historyPeople());
    }

    void look(const Result<std::vector<Ballot>> &ballots)
    {
        if (took(ballots))
            require(std::ranges::all_of(ballots.value(), isSound), "A ballot is out of range.");
    }

    static bool isSound(const Ballot &ballot)
    {
        return !ballot.participant.isNull() && !ballot.item.isNull()
               && (!ballot.value || (*ballot.value >= 0 && *ballot.value <= 4));
    }

    void look(const Workspace &workspace)
    {
        for (const auto &[key, round] : workspace.all<Round>())
            require(workspace.find<Unit>(round.unit), "A round is of no unit.");
        for (const auto &[key, unit] : workspace.all<Unit>())
            require(unit.cycle >= 1, "A unit is in no cycle.");
        for (const auto &[key, agreed] : workspace.all<AgreedValue>())
            require(agreed.value >= 0 && agreed.value <= 4 && workspace.find<Round>(agreed.round),
                    "An agreed value is not one.");
        for (const auto &[key, initiative] : workspace.all<Initiative>()) {
            const auto again = recordFromJson(kindName(initiative), toJson(initiative));
            require(again.ok() && again.value() == Record(initiative), "An initiative does not come back from JSON.");
        }
    }

    QString m_wrong;
    QStringList m_refusals;
};

} // namespace

QString readByEveryReader(const QString &path, SqliteStore::OpenMode mode, const QString &salvaged)
{
    EveryReader readers;
    readers.open(path, mode);
    readers.check(path);
    if (!salvaged.isEmpty())
        readers.salvage(path, salvaged);
    return readers.wrong();
}

} // namespace cxw
