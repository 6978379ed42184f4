// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/document/document.h"
#include "tests/durability/powercutdisk.h"
#include "tests/durability/sessionedits.h"

#include <QTemporaryDir>

namespace cxw {

/// A workspace that lives through one power cut after the other, and what has to be true of it after each.
class PowerCutTrial
{
public:
    PowerCutTrial(quint32 seed, PowerCutDisk::Lies lies);

    /// Works until the power is cut, then looks at what is left. Returns what is wrong with it, or nothing.
    /// After something was wrong, the next life begins with a new workspace.
    [[nodiscard]] QString live();

    /// What the cuts met.
    struct Counts
    {
        int cuts = 0;
        int whileMaking = 0;
        int inFirstEdit = 0;
        int inHugeEdit = 0;
        int inUndo = 0;
        int whileOpening = 0;
        int afterAcknowledgement = 0;
        int journalsLeft = 0;
        int editsLost = 0;
        int editsKept = 0;
    };

    [[nodiscard]] const Counts &counts() const { return m_counts; }
    [[nodiscard]] const PowerCutDisk &disk() const { return m_disk; }

private:
    /// What a store can hold, and the number of its newest entry in the history.
    struct State
    {
        Workspace workspace;
        qint64 entry = 0;
    };

    using Store = Result<std::unique_ptr<SqliteStore>>;

    [[nodiscard]] QString path() const;
    [[nodiscard]] int drawStep(const QString &kind);
    [[nodiscard]] Store makeStore();
    /// Opens a document on the store and edits until the power is cut.
    [[nodiscard]] QString work(std::unique_ptr<SqliteStore> store);
    [[nodiscard]] Result<void> change(Document &document, bool undo, EditKind kind);
    [[nodiscard]] EditKind drawKind(const Document &document, bool last);
    void countCut(bool undo, EditKind kind);
    void restart();
    [[nodiscard]] QString examine();
    [[nodiscard]] QString compare(SqliteStore &store);

    QRandomGenerator m_random;
    PowerCutDisk m_disk;
    WatchedVfs m_vfs;
    QTemporaryDir m_folder;
    std::shared_ptr<const MaturityModel> m_model;
    int m_life = 0;
    int m_folderNumber = 0;
    int m_editNumber = 0;
    /// How many steps something last took, by what it was.
    QHash<QString, int> m_stepsOf;
    /// What has been acknowledged; none before the workspace was made.
    std::optional<State> m_acknowledged;
    /// What would be true if the edit that was cut short were there.
    std::optional<State> m_inFlight;
    /// What undoing leads back to, the nearest last.
    std::vector<Workspace> m_undone;
    Counts m_counts;
};

} // namespace cxw
