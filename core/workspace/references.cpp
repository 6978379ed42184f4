// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/references.h"

#include "core/workspace/recorddescriptions.h"
#include "core/workspace/recordjson.h"

#include <algorithm>

namespace cxw {

namespace {

/// Whether all that a record names is there.
class References
{
public:
    explicit References(const Workspace &workspace) : m_workspace(workspace) {}

    template <typename R>
    [[nodiscard]] bool hold(const R &record) const
    {
        bool whole = true;
        forEachField<R>([&](const auto &field) { whole = whole && holds(record.*field.member); });
        if constexpr (std::is_same_v<R, ModelPart>)
            whole = whole && m_workspace.find<ModelVersion>(record.model, record.version);
        return whole;
    }

private:
    [[nodiscard]] bool holds(const auto &) const { return true; }
    [[nodiscard]] bool holds(const UnitId &id) const { return has<Unit>(id); }
    [[nodiscard]] bool holds(const RoundId &id) const { return has<Round>(id); }
    [[nodiscard]] bool holds(const ParticipantId &id) const { return has<Participant>(id); }
    [[nodiscard]] bool holds(const PersonId &id) const { return has<Person>(id); }
    [[nodiscard]] bool holds(const InitiativeId &id) const { return has<Initiative>(id); }
    [[nodiscard]] bool holds(const FindingId &id) const { return has<PainPoint>(id) || has<UnmetNeed>(id); }
    template <typename T>
    [[nodiscard]] bool holds(const std::optional<T> &one) const
    {
        return !one || holds(*one);
    }
    template <typename T>
    [[nodiscard]] bool holds(const std::vector<T> &list) const
    {
        return std::ranges::all_of(list, [this](const T &one) { return holds(one); });
    }

    template <typename R>
    [[nodiscard]] bool has(const auto &id) const
    {
        return m_workspace.find<R>(id) != nullptr;
    }

    const Workspace &m_workspace;
};

} // namespace

std::optional<QString> danglingRecord(const Workspace &workspace)
{
    std::optional<QString> dangling;
    const References references(workspace);
    forEachKind([&]<typename R>(KindOf<R>) {
        for (const auto &[key, record] : workspace.all<R>()) {
            if (!dangling && !references.hold(record))
                dangling = QStringLiteral("%1 %2").arg(kindName(record), keyText(record));
        }
    });
    return dangling;
}

} // namespace cxw
