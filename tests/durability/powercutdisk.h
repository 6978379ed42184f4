// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/durability/watchedvfs.h"

#include <QRandomGenerator>

#include <map>
#include <optional>
#include <vector>

namespace cxw {

/// A disk that loses what was not synced when its power is cut.
///
/// Of what was written since the last sync, each sector of 512 bytes may be there, be missing or hold noise; files may
/// have either of their sizes; files that were made or removed since their folder was last synced may be there or not.
class PowerCutDisk : public DiskWatch
{
public:
    /// What the disk says that it has synced, and has not.
    struct Lies
    {
        bool files = false;
        bool journals = false;
        bool folders = false;
    };

    PowerCutDisk(quint32 seed, Lies lies) : m_random(seed), m_lies(lies) {}

    /// Forgets all files.
    void clear();
    /// Cuts the power instead of doing the step after this many; a step is whatever would change the disk or sync it.
    void cutAfter(int steps) { m_stepsLeft = steps; }
    void cutNow() { m_off = true; }
    [[nodiscard]] bool isOff() const { return m_off; }
    /// The steps taken so far.
    [[nodiscard]] int steps() const { return m_steps; }
    /// How often a journal was written to after the file that it is for: a change that did not fit into memory.
    [[nodiscard]] int spills() const { return m_spills; }

    /// What the disk has after the cut is put into an empty folder, and the power is on again.
    /// Returns whether a journal was among it.
    bool restart(const QString &folder);

    int open(const QString &path, bool journal) override;
    int read(const QString &path) override;
    int write(const QString &path, const QByteArray &bytes, qint64 offset) override;
    int truncate(const QString &path, qint64 size) override;
    int sync(const QString &path) override;
    int remove(const QString &path, bool syncFolder) override;

private:
    /// Something done to a file and not yet synced: bytes at an offset, or no bytes and a new size.
    struct Step
    {
        qint64 offset = 0;
        std::optional<QByteArray> bytes;
    };

    struct File
    {
        bool journal = false;
        /// The name is on the disk for good once its folder has been synced after it was made.
        bool folderSynced = false;
        QByteArray synced;
        std::vector<Step> unsynced;
    };
    using FilePointer = std::shared_ptr<File>;

    /// A name that was given to a file, or taken away.
    struct Renaming
    {
        QString path;
        FilePointer file;
    };

    /// How a cut treats what was not synced, from 0 for nothing of it to 100 for all.
    struct Mercy
    {
        int kept = 0;
        int noise = 0;
    };

    [[nodiscard]] int step();
    [[nodiscard]] FilePointer fileAt(const QString &path, bool journal);
    void syncFolder();
    [[nodiscard]] bool chance(int percent) { return m_random.bounded(100) < percent; }
    [[nodiscard]] Mercy drawMercy();
    [[nodiscard]] QByteArray noise(qsizetype size);
    void writePart(QByteArray &content, qint64 offset, const QByteArray &part, Mercy mercy);
    [[nodiscard]] QByteArray remains(const File &file, Mercy mercy);

    QRandomGenerator m_random;
    Lies m_lies;
    bool m_off = false;
    int m_steps = 0;
    int m_stepsLeft = -1;
    int m_spills = 0;
    bool m_fileAheadOfJournal = false;
    /// Files by path as the program sees them, and as the disk has them for good.
    std::map<QString, FilePointer> m_names;
    std::map<QString, FilePointer> m_syncedNames;
    std::vector<Renaming> m_renamings;
};

} // namespace cxw
