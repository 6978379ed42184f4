// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/modellimits.h"
#include "core/storage/rawrecords.h"

namespace cxw {

namespace {

class PartTaker
{
public:
    PartTaker(const RawTables &raw, const QSet<InitiativeId> &complete, const Workspace &workspace, SalvageTally &tally)
        : m_raw(raw), m_complete(complete), m_workspace(workspace), m_counts(tally.of<Initiative>())
    {
        for (const char *name : {"initiative_dependency", "initiative_finding", "initiative_target"})
            tally.noteTable<Initiative>(m_raw.table(QString::fromLatin1(name)));
    }

    /// Initiatives with their parts.
    [[nodiscard]] const std::map<InitiativeId, Initiative> &take()
    {
        takeReferences();
        takeTargets();
        return m_initiatives;
    }

private:
    /// In the order of the places in their lists.
    using Places = std::map<std::tuple<bool, QString, qint64>, const RawRow *>;

    /// The two tables hold the same kinds of values, so a row may have been found for the wrong one: what there is by
    /// its id decides.
    [[nodiscard]] bool isDependency(const RawRow &row, bool ofDependencies) const
    {
        const QString id = textIn(row, 2);
        if (m_workspace.find<Initiative>(InitiativeId{id}))
            return true;
        const bool finding = m_workspace.find<PainPoint>(FindingId{id}) || m_workspace.find<UnmetNeed>(FindingId{id});
        return !finding && ofDependencies;
    }

    void takeReferences()
    {
        Places places;
        for (const bool ofDependencies : {true, false}) {
            const char *name = ofDependencies ? "initiative_dependency" : "initiative_finding";
            for (const RawRow &row : m_raw.table(QString::fromLatin1(name)).rows)
                places.emplace(std::tuple(isDependency(row, ofDependencies), textIn(row, 0),
                                          row.values[1].toLongLong()),
                               &row);
        }
        for (const auto &[place, row] : places) {
            Initiative *initiative = initiativeOf(*row);
            if (initiative && std::get<bool>(place))
                initiative->dependsOn.push_back({textIn(*row, 2)});
            else if (initiative)
                initiative->addresses.push_back({textIn(*row, 2)});
        }
    }

    void takeTargets()
    {
        Places places;
        for (const RawRow &row : m_raw.table(QStringLiteral("initiative_target")).rows)
            places.emplace(std::tuple(false, textIn(row, 0), row.values[1].toLongLong()), &row);
        for (const auto &[place, row] : places) {
            Initiative *initiative = initiativeOf(*row);
            const QVariant value = row->values[3];
            const bool step = value.typeId() == QMetaType::LongLong && value.toLongLong() >= 0
                              && value.toLongLong() <= highestStepOfAnyModel;
            if (initiative && step && !textIn(*row, 2).isEmpty())
                initiative->targets.push_back({{textIn(*row, 2)}, value.toInt()});
            else if (initiative)
                ++m_counts.unlinked;
        }
    }

    /// The initiative that a part belongs to; null where it is gone or needs no parts.
    [[nodiscard]] Initiative *initiativeOf(const RawRow &row)
    {
        const InitiativeId id{textIn(row, 0)};
        if (m_complete.contains(id))
            return nullptr;
        const Initiative *known = m_workspace.find<Initiative>(id);
        if (!known) {
            ++m_counts.unlinked;
            return nullptr;
        }
        return &m_initiatives.emplace(id, *known).first->second;
    }

    const RawTables &m_raw;
    const QSet<InitiativeId> &m_complete;
    const Workspace &m_workspace;
    SalvageTally::Counts &m_counts;
    std::map<InitiativeId, Initiative> m_initiatives;
};

} // namespace

void putInitiativeParts(const RawTables &raw, const QSet<InitiativeId> &complete, Workspace &workspace,
                        SalvageTally &tally)
{
    const Workspace before = workspace;
    PartTaker taker(raw, complete, before, tally);
    for (const auto &[id, initiative] : taker.take())
        workspace.apply({{}, {put(initiative)}});
}

} // namespace cxw
