// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace cxw {

/// Takes names that are known out of texts that are kept: each becomes "…". A name counts where it stands as a word
/// or several, in any spelling that is the same name: see nameKey(). It finds names as they were written down as names,
/// not nicknames and not first names alone.
class NameScrub
{
public:
    /// Names of one letter are passed over: they would take articles and initials out of every text.
    explicit NameScrub(const QStringList &names);

    [[nodiscard]] QString operator()(const QString &text) const;

private:
    /// Folded, the longest first, so that "Ann Lee" goes before "Ann".
    QStringList m_names;
};

} // namespace cxw
