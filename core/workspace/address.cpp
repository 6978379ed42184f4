// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/address.h"

#include "core/base/printable.h"

#include <QDir>
#include <QFileInfo>

namespace cxw {

namespace {

/// Begins the keys of what is in memory. No absolute path begins so.
const QLatin1String memoryMark("memory:");

QString absolute(const QString &path)
{
    return path.isEmpty() ? path : QFileInfo(QDir::fromNativeSeparators(path)).absoluteFilePath();
}

} // namespace

WorkspaceAddress::WorkspaceAddress(const QString &path) : m_place(absolute(path)) {}

WorkspaceAddress WorkspaceAddress::inMemory(const QString &name)
{
    return {Kind::Memory, name};
}

WorkspaceAddress WorkspaceAddress::fromKey(const QString &key)
{
    return key.startsWith(memoryMark) ? inMemory(key.mid(memoryMark.size())) : WorkspaceAddress(key);
}

QString WorkspaceAddress::text() const
{
    return m_kind == Kind::File ? printablePath(m_place) : printable(m_place);
}

QString WorkspaceAddress::name() const
{
    return printable(m_kind == Kind::File ? QFileInfo(m_place).fileName() : m_place);
}

QString WorkspaceAddress::key() const
{
    return m_kind == Kind::File ? m_place : memoryMark + m_place;
}

std::optional<QString> WorkspaceAddress::file() const
{
    return m_kind == Kind::File && !isEmpty() ? std::optional(m_place) : std::nullopt;
}

bool WorkspaceAddress::mayExist() const
{
    return m_kind == Kind::File ? QFileInfo::exists(m_place) : !isEmpty();
}

bool operator==(const WorkspaceAddress &left, const WorkspaceAddress &right)
{
    if (left.m_kind != right.m_kind)
        return false;
    const bool files = left.m_kind == WorkspaceAddress::Kind::File && left.mayExist() && right.mayExist();
    return files ? QFileInfo(left.m_place) == QFileInfo(right.m_place) : left.m_place == right.m_place;
}

} // namespace cxw
