// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/fieldtexts.h"

#include "core/base/display.h"
#include "core/workspace/recorddescriptions.h"
#include "core/workspace/recordtext.h"

#include <QCoreApplication>

namespace cxw {

namespace {

struct FieldTexts
{
    Q_DECLARE_TR_FUNCTIONS(cxw::FieldTexts)
};

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

/// Whether the field stands in the record's name.
template <typename R, typename Member>
bool isInTheName(const Field<R, Member> &field, bool changed)
{
    return field.naming == Naming::Identifies || (!changed && field.naming == Naming::Names);
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
    forEachField<R>([&]<typename Member>(const Field<R, Member> &field) {
        if constexpr (requires(const R &record) { words.of(field.name, record.*field.member); }) {
            if (field.data || isInTheName(field, changed)
                || (!changed && saysNo(after ? after->*field.member : before->*field.member))
                || (changed && before->*field.member == after->*field.member))
                return;
            FieldText text{FieldTexts::tr(field.label),
                           before ? words.of(field.name, before->*field.member) : QString(),
                           after ? words.of(field.name, after->*field.member) : QString()};
            if (!text.before.isEmpty() || !text.after.isEmpty())
                texts.push_back(std::move(text));
        }
    });
    return texts;
}

} // namespace

std::vector<FieldText> fieldTexts(const RecordChange &change, const RecordNames &names)
{
    if (change.secret)
        return {{FieldTexts::tr("Value"), {}, FieldTexts::tr("secret")}};
    if (names.hides(change.record()))
        return {};
    return std::visit(
        [&]<typename R>(const R &) {
            const R *before = change.before ? std::get_if<R>(&*change.before) : nullptr;
            const R *after = change.after ? std::get_if<R>(&*change.after) : nullptr;
            return textsOf(before, after, Words(names));
        },
        change.record());
}

} // namespace cxw
