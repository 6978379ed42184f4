// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/fieldtexts.h"

#include "core/base/display.h"
#include "core/workspace/recordfields.h"
#include "core/workspace/recordtext.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <initializer_list>

namespace cxw {

namespace {

struct FieldTexts
{
    Q_DECLARE_TR_FUNCTIONS(cxw::FieldTexts)
};

/// The name for people of a field by its name in files.
QString fieldName(QLatin1String name)
{
    static const QHash<QLatin1String, const char *> names{
        {QLatin1String("name"), QT_TRANSLATE_NOOP("cxw::FieldTexts", "Name")},
        {QLatin1String("modelId"), QT_TRANSLATE_NOOP("cxw::FieldTexts", "Model")},
        {QLatin1String("modelVersion"), QT_TRANSLATE_NOOP("cxw::FieldTexts", "Version of the model")},
        {QLatin1String("position"), QT_TRANSLATE_NOOP("cxw::FieldTexts", "Place in the order")},
        {QLatin1String("cycle"), QT_TRANSLATE_NOOP("cxw::FieldTexts", "Cycle")},
        {QLatin1String("role"), QT_TRANSLATE_NOOP("cxw::FieldTexts", "Role")},
        {QLatin1String("unit"), QT_TRANSLATE_NOOP("cxw::FieldTexts", "Unit")},
        {QLatin1String("date"), QT_TRANSLATE_NOOP("cxw::FieldTexts", "Date")},
        {QLatin1String("facilitator"), QT_TRANSLATE_NOOP("cxw::FieldTexts", "Facilitator")},
        {QLatin1String("locked"), QT_TRANSLATE_NOOP("cxw::FieldTexts", "Locked")},
        {QLatin1String("anonymous"), QT_TRANSLATE_NOOP("cxw::FieldTexts", "Anonymous")},
        {QLatin1String("person"), QT_TRANSLATE_NOOP("cxw::FieldTexts", "Person")},
        {QLatin1String("label"), QT_TRANSLATE_NOOP("cxw::FieldTexts", "Label")},
        {QLatin1String("state"), QT_TRANSLATE_NOOP("cxw::FieldTexts", "State")},
        {QLatin1String("where"), QT_TRANSLATE_NOOP("cxw::FieldTexts", "Where")},
        {QLatin1String("owner"), QT_TRANSLATE_NOOP("cxw::FieldTexts", "Owner")},
        {QLatin1String("value"), QT_TRANSLATE_NOOP("cxw::FieldTexts", "Value")},
        {QLatin1String("reason"), QT_TRANSLATE_NOOP("cxw::FieldTexts", "Reason")},
        {QLatin1String("evidence"), QT_TRANSLATE_NOOP("cxw::FieldTexts", "Evidence")},
        {QLatin1String("note"), QT_TRANSLATE_NOOP("cxw::FieldTexts", "Note")},
        {QLatin1String("score"), QT_TRANSLATE_NOOP("cxw::FieldTexts", "Score")},
        {QLatin1String("by"), QT_TRANSLATE_NOOP("cxw::FieldTexts", "By")},
        {QLatin1String("title"), QT_TRANSLATE_NOOP("cxw::FieldTexts", "Title")},
        {QLatin1String("touchpoint"), QT_TRANSLATE_NOOP("cxw::FieldTexts", "Touchpoint")},
        {QLatin1String("severity"), QT_TRANSLATE_NOOP("cxw::FieldTexts", "Severity")},
        {QLatin1String("frequency"), QT_TRANSLATE_NOOP("cxw::FieldTexts", "Frequency")},
        {QLatin1String("status"), QT_TRANSLATE_NOOP("cxw::FieldTexts", "Status")},
        {QLatin1String("deliveredInCycle"), QT_TRANSLATE_NOOP("cxw::FieldTexts", "Delivered in cycle")},
        {QLatin1String("phase"), QT_TRANSLATE_NOOP("cxw::FieldTexts", "Phase")},
        {QLatin1String("start"), QT_TRANSLATE_NOOP("cxw::FieldTexts", "Start")},
        {QLatin1String("end"), QT_TRANSLATE_NOOP("cxw::FieldTexts", "End")},
        {QLatin1String("description"), QT_TRANSLATE_NOOP("cxw::FieldTexts", "Description")},
        {QLatin1String("effort"), QT_TRANSLATE_NOOP("cxw::FieldTexts", "Effort")},
        {QLatin1String("measure"), QT_TRANSLATE_NOOP("cxw::FieldTexts", "Measure of success")},
        {QLatin1String("empathyStep"), QT_TRANSLATE_NOOP("cxw::FieldTexts", "Empathy step")},
        {QLatin1String("dependsOn"), QT_TRANSLATE_NOOP("cxw::FieldTexts", "Depends on")},
        {QLatin1String("addresses"), QT_TRANSLATE_NOOP("cxw::FieldTexts", "Addresses")},
        {QLatin1String("targets"), QT_TRANSLATE_NOOP("cxw::FieldTexts", "Lifts")},
    };
    const char *known = names.value(name, nullptr);
    return known ? FieldTexts::tr(known) : QString(name);
}

/// Makes words of the values of fields.
class Words
{
public:
    explicit Words(const RecordNames &names) : m_names(names) {}

    QString of(QLatin1String, const QString &text) const { return text; }
    QString of(QLatin1String, bool flag) const { return flag ? FieldTexts::tr("yes") : FieldTexts::tr("no"); }
    QString of(QLatin1String, double score) const { return displayScore(score); }
    QString of(QLatin1String, QDate date) const { return date.isValid() ? displayDate(date) : QString(); }
    QString of(QLatin1String, const UnitId &id) const { return m_names.name(id); }
    QString of(QLatin1String, const PhaseId &id) const { return m_names.name(id); }
    QString of(QLatin1String, const InitiativeId &id) const { return m_names.name(id); }
    QString of(QLatin1String, const FindingId &id) const { return m_names.name(id); }

    template <typename State>
    requires std::is_enum_v<State> QString of(QLatin1String, State state)
    const { return displayName(state); }

    QString of(QLatin1String name, int number) const
    {
        if (name == QLatin1String("value"))
            return step(number);
        const bool never = name == QLatin1String("deliveredInCycle") && number == 0;
        return never ? QString() : QString::number(number);
    }

    QString of(QLatin1String, const std::optional<int> &answer) const
    {
        return answer ? step(*answer) : FieldTexts::tr("don’t know");
    }

    QString of(QLatin1String, const std::optional<PersonId> &person) const
    {
        return person ? m_names.name(*person) : QString();
    }

    QString of(QLatin1String, const ItemTarget &target) const
    {
        return FieldTexts::tr("%1 to %2", "item, step").arg(m_names.name(target.item), step(target.value));
    }

    template <typename T>
    QString of(QLatin1String name, const std::vector<T> &values) const
    {
        QStringList words;
        for (const T &value : values)
            words.append(of(name, value));
        return words.join(FieldTexts::tr("; ", "between the parts of a list"));
    }

private:
    QString step(int value) const
    {
        const bool known = value >= 0 && value <= m_names.model().highestStep();
        return known ? FieldTexts::tr("%1 %2", "step, its name")
                           .arg(QString::number(value), m_names.model().stepName(value))
                     : QString::number(value);
    }

    const RecordNames &m_names;
};

/// Whether the field says which record it is, so that it stands in the record's name.
template <typename R, typename Member>
bool isInTheName(const Field<R, Member> &field, bool changed)
{
    const auto isOneOf = [&](std::initializer_list<const char *> names) {
        return std::ranges::any_of(names, [&](const char *name) { return field.name == QLatin1String(name); });
    };
    // Ids of parts of the model or of records, never shown.
    if (isOneOf({"id", "round", "practice", "item", "participant", "competency"}))
        return true;
    // The lines of the history stand in this order themselves.
    if (isOneOf({"made"}))
        return true;
    if constexpr (std::is_same_v<R, PhasePlan>) {
        if (isOneOf({"cycle", "phase"}))
            return true;
    }
    return !changed && isOneOf({"unit", "name", "title", "person", "label"});
}

/// Whether a value is a "no", which is worth a word only where it was "yes" before.
bool saysNo(const auto &value)
{
    if constexpr (std::is_same_v<std::decay_t<decltype(value)>, bool>)
        return !value;
    else
        return false;
}

template <typename R>
std::vector<FieldText> textsOf(const R *before, const R *after, const Words &words)
{
    std::vector<FieldText> texts;
    const bool changed = before && after;
    const auto add = [&]<typename Member>(const Field<R, Member> &field) {
        if constexpr (requires(const R &record) { words.of(field.name, record.*field.member); }) {
            if (isInTheName(field, changed)
                || (!changed && saysNo(after ? after->*field.member : before->*field.member))
                || (changed && before->*field.member == after->*field.member))
                return;
            FieldText text{fieldName(field.name), before ? words.of(field.name, before->*field.member) : QString(),
                           after ? words.of(field.name, after->*field.member) : QString()};
            if (!text.before.isEmpty() || !text.after.isEmpty())
                texts.push_back(std::move(text));
        }
    };
    std::apply([&](const auto &...field) { (add(field), ...); }, RecordFields<R>::list);
    return texts;
}

} // namespace

std::vector<FieldText> fieldTexts(const RecordChange &change, const RecordNames &names)
{
    return std::visit(
        [&]<typename R>(const R &) {
            const R *before = change.before ? std::get_if<R>(&*change.before) : nullptr;
            const R *after = change.after ? std::get_if<R>(&*change.after) : nullptr;
            return textsOf(before, after, Words(names));
        },
        change.record());
}

} // namespace cxw
