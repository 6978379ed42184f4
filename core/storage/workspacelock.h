// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workspace/workspacestore.h"

#include <memory>
#include <variant>

namespace cxw {

/// The right to write to a workspace file, which one program at a time has.
///
/// It is a small hidden file beside the workspace (".plan.cxw.lock") that names user, computer, process and since when.
/// It goes when the right is given up. One that was left behind stands in nobody's way: its process is gone, or, where
/// that can't be told because the process runs (or ran) on another computer, nobody has renewed it for a while.
class WorkspaceLock
{
    Q_DISABLE_COPY_MOVE(WorkspaceLock)

public:
    /// For how long a lock of a process that can't be looked at holds without being renewed.
    static constexpr int patienceSeconds = 5 * 60;

    using Taken = std::variant<std::unique_ptr<WorkspaceLock>, ReadOnlyReason>;

    /// Takes the right to write to the file, or says why it can't be had: somebody has it, or nothing can be written
    /// to the folder. Of several who try at once exactly one gets it.
    [[nodiscard]] static Taken take(const QString &path);
    /// Gives it up.
    ~WorkspaceLock();

    /// Shows others that it still is in use. Costs next to nothing, so it can be called before every change. An Error
    /// when somebody has taken it over, as may happen to a computer that slept for long: nothing may be written then.
    [[nodiscard]] Result<void> renew();

private:
    WorkspaceLock(const QString &path, const QString &place, const QString &token);
    [[nodiscard]] Result<void> takeAgain();

    QString m_path;
    QString m_place;
    /// Tells this lock from any other.
    QString m_token;
};

/// Who has the right to write to the file, and since when, in a sentence; none where nobody has. Looks only.
[[nodiscard]] std::optional<QString> whoHolds(const QString &path);

/// Where the lock of a workspace file is.
[[nodiscard]] QString lockPlace(const QString &path);

} // namespace cxw
