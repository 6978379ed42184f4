// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/references.h"

#include "core/workspace/recordjson.h"

#include <algorithm>

namespace cxw {

namespace {

/// Whether all that a record names is there.
class References
{
public:
    explicit References(const Workspace &workspace) : m_workspace(workspace) {}

    [[nodiscard]] bool hold(const auto &record) const
    {
        if constexpr (requires { record.unit; }) {
            if (!has<Unit>(record.unit))
                return false;
        }
        if constexpr (requires { record.round; }) {
            if (!has<Round>(record.round))
                return false;
        }
        if constexpr (requires { record.person; }) {
            if (record.person && !has<Person>(*record.person))
                return false;
        }
        if constexpr (requires { record.dependsOn; })
            return std::ranges::all_of(record.dependsOn, [this](const auto &id) { return has<Initiative>(id); })
                   && std::ranges::all_of(record.addresses, [this](const auto &id) { return hasFinding(id); });
        return true;
    }

private:
    template <typename R>
    [[nodiscard]] bool has(const auto &id) const
    {
        return m_workspace.find<R>(id) != nullptr;
    }

    [[nodiscard]] bool hasFinding(const FindingId &id) const { return has<PainPoint>(id) || has<UnmetNeed>(id); }

    const Workspace &m_workspace;
};

template <typename R>
void lookThrough(const Workspace &workspace, std::optional<QString> &dangling)
{
    const References references(workspace);
    for (const auto &[key, record] : workspace.all<R>()) {
        if (!dangling && !references.hold(record))
            dangling = QStringLiteral("%1 %2").arg(kindName(record), keyText(record));
    }
}

} // namespace

std::optional<QString> danglingRecord(const Workspace &workspace)
{
    std::optional<QString> dangling;
    lookThrough<Round>(workspace, dangling);
    lookThrough<Participant>(workspace, dangling);
    lookThrough<Stock>(workspace, dangling);
    lookThrough<AgreedValue>(workspace, dangling);
    lookThrough<PracticeNote>(workspace, dangling);
    lookThrough<CompetencyTarget>(workspace, dangling);
    lookThrough<PainPoint>(workspace, dangling);
    lookThrough<UnmetNeed>(workspace, dangling);
    lookThrough<PhasePlan>(workspace, dangling);
    lookThrough<Initiative>(workspace, dangling);
    return dangling;
}

} // namespace cxw
