// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>

namespace cxw {

/// Where a workspace is kept. A path to a file is one kind of it; whoever needs the file, as for a backup beside it,
/// asks for it by file() and has to do without where there is none.
class WorkspaceAddress
{
public:
    /// Of nothing.
    WorkspaceAddress() = default;
    /// Of a file, however its path is written. Any path is an address, so this converts.
    WorkspaceAddress(const QString &path);
    /// Of what a program keeps in its memory, under a name of its own.
    [[nodiscard]] static WorkspaceAddress inMemory(const QString &name);
    /// The address that has this key().
    [[nodiscard]] static WorkspaceAddress fromKey(const QString &key);

    [[nodiscard]] bool isEmpty() const { return m_place.isEmpty(); }
    /// In full, for people: a path as their system writes it.
    [[nodiscard]] QString text() const;
    /// In short, for people: a file's name.
    [[nodiscard]] QString name() const;
    /// For settings, to be found again by fromKey().
    [[nodiscard]] QString key() const;
    /// The absolute path, with slashes; none where it is no file's.
    [[nodiscard]] std::optional<QString> file() const;
    /// Whether something may be there. Of a file this is asked of the disk.
    [[nodiscard]] bool mayExist() const;

    /// Whether both lead to the same workspace, by whatever ways and names: of files this is asked of the disk. Of
    /// files that are not there only the paths can be compared.
    friend bool operator==(const WorkspaceAddress &left, const WorkspaceAddress &right);

private:
    enum class Kind { File, Memory };

    WorkspaceAddress(Kind kind, const QString &place) : m_kind(kind), m_place(place) {}

    Kind m_kind = Kind::File;
    QString m_place;
};

} // namespace cxw
