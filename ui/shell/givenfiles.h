// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QStringList>

class QUrl;

namespace cxw {

/// What becomes of the files that somebody named, or dropped on the window.
struct GivenFiles
{
    /// The one to open; empty where there is none.
    QString path;
    /// What has to be said of the others; most often nothing.
    QString remark;

    bool operator==(const GivenFiles &) const = default;
};

/// The file on this computer that a link leads to. An Error where it leads elsewhere.
[[nodiscard]] Result<QString> fileOfLink(const QUrl &link);

/// The file that a word means: its path, from `folder` on where it is relative, or a link ("file:///…"). A file that is
/// called like a link is that file. Where the file leads, and whether it is there, is not looked at.
[[nodiscard]] Result<QString> fileOfWord(const QString &word, const QString &folder);

/// The first file is opened, for one workspace is open at a time.
[[nodiscard]] GivenFiles firstOf(const std::vector<Result<QString>> &files);

} // namespace cxw
