// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workspace/setupedits.h"

namespace cxw {

/// How a list of people is written.
enum class ListForm {
    /// A name on each line, and behind a tab the role.
    Lines,
    /// Comma-separated values (also by semicolon or tab): the columns "name" and "role" in any order; without a header,
    /// the name first and then the role.
    Sheet,
};

/// The form of a file, by what its name ends with.
[[nodiscard]] ListForm listFormOf(const QString &path);

/// The people on a list, in its order, each with a name. An Error in a sentence where a name can't be one, says on
/// which line; where nobody is on it, or more people than the program seats at once; and where it is no UTF-8.
[[nodiscard]] Result<std::vector<ListedPerson>> readPeopleList(const QByteArray &bytes, ListForm form);

/// The most people on a list.
inline constexpr size_t mostListed = 1000;

} // namespace cxw
