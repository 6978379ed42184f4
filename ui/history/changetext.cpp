// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/changetext.h"

#include "core/workspace/votes.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace cxw {

namespace {

struct ChangeTexts
{
    Q_DECLARE_TR_FUNCTIONS(cxw::ChangeTexts)
};

ChangeText::Kind kindOf(const RecordChange &change)
{
    if (!change.before)
        return ChangeText::Kind::Added;
    return change.after ? ChangeText::Kind::Changed : ChangeText::Kind::Removed;
}

/// Where a record stands among those of its kind: in the order of the model, for those that name a part of it.
int placeOf(const Record &record, const MaturityModel &model)
{
    return std::visit(
        [&]<typename R>(const R &one) {
            if constexpr (requires { one.item; })
                return model.findItem(one.item).value_or(0);
            else if constexpr (requires { one.practice; })
                return model.findPractice(one.practice).value_or(0);
            else if constexpr (requires { one.competency; })
                return model.findCompetency(one.competency).value_or(0);
            else if constexpr (requires { one.phase; })
                return model.findPhase(one.phase).value_or(0);
            else
                return 0;
        },
        record);
}

bool isBallot(const RecordChange &change)
{
    return votingSeat(change.record()).has_value();
}

/// How many ballots of a person were given, changed and taken away.
struct Counts
{
    int added = 0;
    int changed = 0;
    int removed = 0;

    void count(ChangeText::Kind kind)
    {
        ++(kind == ChangeText::Kind::Added ? added : kind == ChangeText::Kind::Changed ? changed : removed);
    }
    [[nodiscard]] ChangeText::Kind kind() const
    {
        if (changed == 0 && removed == 0)
            return ChangeText::Kind::Added;
        return changed == 0 && added == 0 ? ChangeText::Kind::Removed : ChangeText::Kind::Changed;
    }
};

std::vector<FieldText> fieldsOf(const Counts &counts)
{
    std::vector<FieldText> fields;
    const auto add = [&](const QString &name, int count) {
        if (count > 0)
            fields.push_back({name, {}, ChangeTexts::tr("%n ballot(s)", nullptr, count)});
    };
    add(ChangeTexts::tr("Given"), counts.added);
    add(ChangeTexts::tr("Changed"), counts.changed);
    add(ChangeTexts::tr("Taken away"), counts.removed);
    return fields;
}

void addBallotsByPerson(const std::vector<RecordChange> &changes, const RecordNames &names,
                        std::vector<ChangeText> &texts)
{
    std::map<ParticipantId, Counts> people;
    for (const RecordChange &change : changes) {
        if (const auto seat = votingSeat(change.record()))
            people[*seat].count(kindOf(change));
    }
    for (const auto &[participant, counts] : people) {
        const RecordWords words{ChangeTexts::tr("Ballots of %1").arg(names.name(participant)),
                                names.inRoundOf(participant)};
        texts.push_back({counts.kind(), words, fieldsOf(counts), counts.added + counts.changed + counts.removed});
    }
}

} // namespace

std::vector<ChangeText> changeTexts(std::vector<RecordChange> changes, const Workspace &now, const MaturityModel &model)
{
    std::ranges::stable_sort(changes, {}, [&](const RecordChange &change) {
        return std::pair(change.record().index(), placeOf(change.record(), model));
    });
    const RecordNames names(now, model, changes);
    const bool manyBallots = std::ranges::count_if(changes, isBallot) > fewBallots;
    std::vector<ChangeText> texts;
    bool ballotsTold = false;
    for (const RecordChange &change : changes) {
        if (!isBallot(change) || !manyBallots) {
            texts.push_back({kindOf(change), names.words(change.record()), fieldTexts(change, names)});
        } else if (!std::exchange(ballotsTold, true)) {
            addBallotsByPerson(changes, names, texts);
        }
    }
    return texts;
}

QString displayName(ChangeText::Kind kind)
{
    switch (kind) {
    case ChangeText::Kind::Added:
        return ChangeTexts::tr("added");
    case ChangeText::Kind::Removed:
        return ChangeTexts::tr("removed");
    case ChangeText::Kind::Changed:
        break;
    }
    return ChangeTexts::tr("changed");
}

} // namespace cxw
