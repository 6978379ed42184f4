// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/typedfield.h"

#include "core/workspace/recorddescriptions.h"
#include "core/workspace/recordjson.h"

#include <algorithm>

namespace cxw {

namespace {

/// How long somebody may think between two words of one stay, in seconds.
constexpr qint64 longestThought = 60;

/// A text that was changed.
struct TypedText
{
    QString field;
    QString before;
    QString after;
};

/// The one text in which two records of a kind differ; none where they differ in more, in something else or not at all.
template <typename R>
std::optional<TypedText> typedText(const R &before, const R &after)
{
    std::optional<TypedText> typed;
    int differing = 0;
    forEachField<R>([&]<typename Member>(const Field<R, Member> &field) {
        if (before.*field.member == after.*field.member)
            return;
        ++differing;
        if constexpr (std::is_same_v<Member, QString>)
            typed = TypedText{field.name, before.*field.member, after.*field.member};
    });
    return differing == 1 ? typed : std::nullopt;
}

std::optional<TypedText> typedText(const RecordChange &change)
{
    return std::visit(
        [&]<typename R>(const R &record) -> std::optional<TypedText> {
            const auto *before = change.before ? std::get_if<R>(&*change.before) : nullptr;
            const auto *after = change.after ? std::get_if<R>(&*change.after) : nullptr;
            if (before && after)
                return typedText(*before, *after);
            // Notes are there only while something is written in them.
            if constexpr (std::is_same_v<R, PracticeNote>) {
                const PracticeNote empty{record.round, record.practice, {}, {}};
                return typedText(before ? *before : empty, after ? *after : empty);
            }
            return std::nullopt;
        },
        change.record());
}

/// What the label may be without the text that was typed, which may be a name that stands in it, as it was before or
/// has become; the label itself among it.
QStringList labelsAround(const HistoryEntry &entry, const RecordChange &change)
{
    QStringList labels{entry.label};
    const auto typed = typedText(change);
    for (const QString &text : typed ? QStringList{typed->before.trimmed(), typed->after.trimmed()} : QStringList()) {
        if (text.isEmpty())
            continue;
        for (qsizetype at = entry.label.indexOf(text); at >= 0; at = entry.label.indexOf(text, at + 1))
            labels.append(QString(entry.label).remove(at, text.size()));
    }
    return labels;
}

bool haveOneLabel(const HistoryEntry &older, const RecordChange &olderChange, const HistoryEntry &newer,
                  const RecordChange &newerChange)
{
    const QStringList labels = labelsAround(older, olderChange);
    const QStringList others = labelsAround(newer, newerChange);
    return std::ranges::any_of(labels, [&](const QString &label) { return others.contains(label); });
}

} // namespace

std::optional<TypedField> typedField(const std::vector<RecordChange> &changes)
{
    const auto typed = changes.size() == 1 ? typedText(changes.front()) : std::nullopt;
    if (!typed)
        return std::nullopt;
    return TypedField{kindName(changes.front().record()), keyText(changes.front().record()), typed->field};
}

bool mayBeOneStay(const HistoryEntry &older, const HistoryEntry &newer)
{
    return older.changeCount == 1 && newer.changeCount == 1 && newer.number == older.number + 1
           && newer.who == older.who && newer.kinds == older.kinds && older.at.secsTo(newer.at) <= longestThought
           && !older.kinds.contains(Description<Ballot>::kind); // nobody types a ballot
}

bool isOneStay(const HistoryEntry &older, const std::vector<RecordChange> &olderChanges, const HistoryEntry &newer,
               const std::vector<RecordChange> &newerChanges)
{
    const auto field = typedField(olderChanges);
    // What was undone has another label.
    return mayBeOneStay(older, newer) && field && field == typedField(newerChanges)
           && haveOneLabel(older, olderChanges.front(), newer, newerChanges.front());
}

} // namespace cxw
