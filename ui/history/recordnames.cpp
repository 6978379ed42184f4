// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/recordnames.h"

#include "core/workspace/recorddescriptions.h"

#include <QCoreApplication>

namespace cxw {

namespace {

struct RecordTexts
{
    Q_DECLARE_TR_FUNCTIONS(cxw::RecordTexts)
};

/// What stands for a name that nobody has given, or that is no longer known.
QString shown(const QString &name)
{
    return name.trimmed().isEmpty() ? RecordTexts::tr("without a name") : name;
}

QString gone()
{
    return RecordTexts::tr("no longer there");
}

} // namespace

RecordNames::RecordNames(const Workspace &now, const MaturityModel &model, const std::vector<RecordChange> &changes)
    : m_now(now), m_model(model)
{
    Edit then;
    for (const RecordChange &change : changes) {
        if (!std::holds_alternative<Ballot>(change.record()))
            then.changes.push_back(put(change.record()));
    }
    m_then.apply(then);
}

template <typename R, typename SomeId>
const R *RecordNames::find(const SomeId &id) const
{
    const R *then = m_then.find<R>(id);
    return then ? then : m_now.find<R>(id);
}

QString RecordNames::name(const UnitId &id) const
{
    const Unit *unit = find<Unit>(id);
    return unit ? shown(unit->name) : gone();
}

QString RecordNames::name(const PersonId &id) const
{
    const Person *person = find<Person>(id);
    return person ? shown(person->name) : gone();
}

QString RecordNames::name(const ParticipantId &id) const
{
    const Participant *participant = find<Participant>(id);
    if (!participant)
        return gone();
    return participant->person ? name(*participant->person) : shown(participant->label);
}

QString RecordNames::name(const FindingId &id) const
{
    if (const auto *pain = find<PainPoint>(id))
        return shown(pain->title);
    const auto *need = find<UnmetNeed>(id);
    return need ? shown(need->title) : gone();
}

QString RecordNames::name(const InitiativeId &id) const
{
    const auto *initiative = find<Initiative>(id);
    return initiative ? shown(initiative->title) : gone();
}

QString RecordNames::name(const PhaseId &id) const
{
    const auto phase = m_model.findPhase(id);
    return phase ? m_model.phases[static_cast<size_t>(*phase)].name : gone();
}

QString RecordNames::name(const RoundId &id) const
{
    const Round *round = find<Round>(id);
    return round ? shown(round->name) : gone();
}

QString RecordNames::name(const ItemId &id) const
{
    const auto item = m_model.findItem(id);
    return item ? m_model.itemName(*item) : gone();
}

QString RecordNames::name(const PracticeId &id) const
{
    const auto practice = m_model.findPractice(id);
    return practice ? m_model.practices[static_cast<size_t>(*practice)].title : gone();
}

QString RecordNames::name(const CompetencyId &id) const
{
    const auto competency = m_model.findCompetency(id);
    return competency ? m_model.competencies[static_cast<size_t>(*competency)].name : gone();
}

QString RecordNames::inUnit(const UnitId &id) const
{
    return RecordTexts::tr("unit “%1”").arg(name(id));
}

QString RecordNames::inRound(const RoundId &id) const
{
    return RecordTexts::tr("round “%1”").arg(name(id));
}

QString RecordNames::inRoundOf(const ParticipantId &id) const
{
    const Participant *participant = find<Participant>(id);
    return participant ? inRound(participant->round) : QString();
}

QString RecordNames::name(const QString &given) const
{
    return shown(given);
}

template <typename R>
RecordWords RecordNames::wordsOf(const R &record) const
{
    const auto &title = Description<R>::title;
    RecordWords words;
    const auto fill = [&](const auto &...member) {
        words.title = RecordTexts::tr(title.text.text, title.text.comment).arg(name(record.*member)...);
    };
    std::apply(fill, title.members);
    if constexpr (requires { record.participant; })
        words.where = inRoundOf(record.participant);
    else if constexpr (requires { record.round; })
        words.where = inRound(record.round);
    else if constexpr (requires { record.unit; })
        words.where = inUnit(record.unit);
    return words;
}

RecordWords RecordNames::words(const Record &record) const
{
    return std::visit([this](const auto &one) { return wordsOf(one); }, record);
}

} // namespace cxw
