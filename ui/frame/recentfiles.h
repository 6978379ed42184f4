// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workspace/address.h"
#include "ui/frame/settings.h"

#include <QDateTime>

#include <vector>

namespace cxw {

/// A workspace that was opened before.
struct RecentFile
{
    WorkspaceAddress address;
    /// The organization's name when it was last opened.
    QString organization;
    QDateTime openedAt;

    bool operator==(const RecentFile &) const = default;
};

/// The workspaces that were opened last, the latest first; at most eight.
class RecentFiles
{
public:
    explicit RecentFiles(Settings &settings) : m_settings(settings) {}

    /// Those that are still there.
    [[nodiscard]] std::vector<RecentFile> list() const;
    void remember(const RecentFile &file);
    void forget(const WorkspaceAddress &address);

private:
    void write(const std::vector<RecentFile> &files);

    Settings &m_settings;
};

} // namespace cxw
