// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <vector>

namespace cxw::lint {

/// A place in the code where a text that a person gave could be taken for more than a text.
struct Complaint
{
    qsizetype line = 0;
    QString sentence;

    bool operator==(const Complaint &) const = default;
};

/// What is wrong with a source file of the program; `file` is its path below the project's folder, with slashes.
/// What the one place for each purpose must do is allowed there.
[[nodiscard]] std::vector<Complaint> complaints(const QString &file, const QString &source);

} // namespace cxw::lint
