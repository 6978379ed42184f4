// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workspace/workspace.h"

#include <QHash>

namespace cxw {

/// The texts of records as they can be shown, and the way back to what they are.
///
/// A file from elsewhere may have characters in its texts that nobody can see and that do something to what shows
/// them. Records that are shown have these as their numbers, by printable(). Notes keep their lines and tabs. What was
/// made of a text is remembered, so that a record that is written again keeps each text that nobody has changed.
class ShownTexts
{
public:
    /// The record with all its texts as they can be shown.
    [[nodiscard]] Record shown(const Record &real);
    /// The changes with their records so.
    [[nodiscard]] std::vector<Change> shown(std::vector<Change> changes);
    /// What has to be put into a workspace so that all its records are so: nothing where they are.
    [[nodiscard]] Edit shown(const Workspace &real);
    /// A record that was shown, perhaps changed since, as it is to be kept.
    [[nodiscard]] Record real(const Record &shown) const;
    /// The edit with its records so.
    [[nodiscard]] Edit real(Edit edit) const;

private:
    /// By kind, key and name of the field and by the shown text.
    QHash<QString, QString> m_real;
};

} // namespace cxw
