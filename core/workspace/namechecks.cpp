// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/namechecks.h"

#include "core/base/names.h"

#include <QCoreApplication>

namespace cxw {

namespace {

struct NameChecks
{
    Q_DECLARE_TR_FUNCTIONS(cxw::NameChecks)
};

/// The texts of a record that are names.
template <typename R>
QStringList namesOf(const R &record)
{
    QStringList names;
    if constexpr (requires { record.name; })
        names.append(record.name);
    if constexpr (requires { record.label; })
        names.append(record.label);
    if constexpr (requires { record.facilitator; })
        names.append(record.facilitator);
    if constexpr (requires { record.owner; })
        names.append(record.owner);
    return names;
}

template <typename R>
Result<void> checkRecord(const Workspace &workspace, const R &record)
{
    const QStringList names = namesOf(record);
    if (names.isEmpty())
        return {};
    const auto present = workspace.all<R>().find(record.key());
    const QStringList before = present == workspace.all<R>().end() ? QStringList() : namesOf(present->second);
    for (const QString &name : names) {
        if (before.contains(name))
            continue;
        if (const auto clean = cleanName(name); !clean)
            return Error{NameChecks::tr("Nothing was changed. %1").arg(clean.error().sentence), {}};
    }
    return {};
}

} // namespace

Result<void> checkNames(const Workspace &workspace, const Edit &edit)
{
    for (const Change &change : edit.changes) {
        if (change.action == Change::Action::Remove)
            continue;
        auto checked = std::visit([&](const auto &record) { return checkRecord(workspace, record); }, change.record);
        if (!checked)
            return checked;
    }
    return {};
}

} // namespace cxw
