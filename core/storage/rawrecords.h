// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/salvagetally.h"
#include "core/workspace/workspace.h"

namespace cxw {

/// A kind of record, what it counts as, and the table that holds it.
template <typename R>
struct Tag
{
    SalvageTally::Kind kind;
    QLatin1String table;
};

/// Calls `use` with the tag of each kind of record but ballots, those that others refer to first.
template <typename Use>
void forEachKind(Use use)
{
    using Kind = SalvageTally::Kind;
    use(Tag<Organization>{Kind::Organization, QLatin1String("organization")});
    use(Tag<Unit>{Kind::Unit, QLatin1String("unit")});
    use(Tag<Person>{Kind::Person, QLatin1String("person")});
    use(Tag<Round>{Kind::Round, QLatin1String("round")});
    use(Tag<Participant>{Kind::Participant, QLatin1String("participant")});
    use(Tag<Stock>{Kind::Stock, QLatin1String("stock")});
    use(Tag<AgreedValue>{Kind::AgreedValue, QLatin1String("agreed_value")});
    use(Tag<PracticeNote>{Kind::PracticeNote, QLatin1String("practice_note")});
    use(Tag<CompetencyTarget>{Kind::CompetencyTarget, QLatin1String("competency_target")});
    use(Tag<PainPoint>{Kind::PainPoint, QLatin1String("finding")});
    use(Tag<UnmetNeed>{Kind::UnmetNeed, QLatin1String("finding")});
    use(Tag<PhasePlan>{Kind::PhasePlan, QLatin1String("phase_plan")});
    use(Tag<Initiative>{Kind::Initiative, QLatin1String("initiative")});
}

/// The text in a column; empty where there is none.
[[nodiscard]] QString textIn(const RawRow &row, qsizetype place);

/// The records and ballots that the rows of a damaged file make, as far as each can stand for itself: they may refer to
/// what is not there. Initiatives are without their lists.
class RawRecords
{
public:
    RawRecords(const RawTables &raw, SalvageTally &tally);

    [[nodiscard]] Workspace &workspace() { return m_workspace; }
    /// By participant and item.
    using Ballots = std::map<std::pair<QString, QString>, Ballot>;
    [[nodiscard]] Ballots &ballots() { return m_ballots; }

private:
    using Kind = SalvageTally::Kind;

    void takeTables();
    template <typename R>
    void takeTable(Kind kind, const auto &table);
    template <typename R>
    [[nodiscard]] std::optional<R> decoded(Kind kind, const auto &table, const RawRow &row);
    template <typename R>
    void take(Kind kind, R record);
    void countFindingsOfNoKind();
    void takeItems();
    void takeParticipants();
    void takeParticipant(const RawRow &row);
    void participantsFromIndexes();
    void takeBallots();

    const RawTables &m_raw;
    SalvageTally &m_tally;
    Workspace m_workspace;
    Ballots m_ballots;
    QHash<qint64, QString> m_items;
    /// Participants by the number that ballots name them by.
    QHash<qint64, ParticipantId> m_seats;
};

/// Gives the initiatives of the workspace what they depend on, address and aim for, but those that are complete.
void putInitiativeParts(const RawTables &raw, const QSet<InitiativeId> &complete, Workspace &workspace,
                        SalvageTally &tally);

} // namespace cxw
