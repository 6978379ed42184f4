// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace cxw {

/// What a workspace file was found to be.
struct FileCheck
{
    enum class State {
        Whole,
        /// Of an older release, and whole; opening it brings it up to date.
        Older,
        /// Some of it can't be read, or holds what the program does not write.
        Damaged,
        /// Its tables are not those that the program makes.
        Altered,
        /// Not a workspace.
        Foreign,
        /// Of a later release.
        Newer,
        Missing,
        /// The system does not let it be read, or another program is writing to it.
        Unreadable,
    };

    State state = State::Unreadable;
    /// Whether the file is whole, in one sentence.
    QString sentence;
    /// What is wrong, a line for each.
    QStringList problems;
    /// What is worth knowing and no trouble: who has it open, or that the last change was cut short.
    QStringList remarks;
    /// What can be done, in full sentences; empty where nothing needs to be.
    QString advice;

    [[nodiscard]] bool isWhole() const { return state == State::Whole || state == State::Older; }
};

/// What was saved out of a damaged file.
struct SalvageReport
{
    struct Saved
    {
        /// The kind of thing in the plural, for people: "Agreed values".
        QString kind;
        qsizetype count = 0;
    };

    QList<Saved> saved;
    /// What could not be saved, and what stands in its place, a sentence for each; empty where all could.
    QStringList losses;
};

} // namespace cxw
