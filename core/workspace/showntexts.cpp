// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/showntexts.h"

#include "core/base/printable.h"
#include "core/workspace/recorddescriptions.h"
#include "core/workspace/recordjson.h"

namespace cxw {

namespace {

/// A text of a record, by the name of its field.
struct TextField
{
    QLatin1String name;
    bool lines = false;
};

/// Calls `look` with the field and the content of each text of a record that people read.
template <typename R, typename Look>
void eachText(R &record, const Look &look)
{
    using Kind = std::remove_const_t<R>;
    forEachField<Kind>([&]<typename Member>(const Field<Kind, Member> &field) {
        if constexpr (std::is_same_v<Member, QString>) {
            if (!field.data)
                look(TextField{field.name, field.lines}, record.*field.member);
        }
    });
}

/// A note with all its line ends alike, whatever system it was written on.
QString shownNote(QString note)
{
    note.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    for (const QChar end : {QChar(u'\r'), QChar(u'\u0085'), QChar(u'\u2028'), QChar(u'\u2029')})
        note.replace(end, u'\n');
    QStringList parts = note.split(u'\t');
    for (QString &part : parts)
        part = printable(part, LineBreaks::Kept);
    return parts.join(u'\t');
}

QString shownText(const TextField &field, const QString &text)
{
    return field.lines ? shownNote(text) : printable(text);
}

QString placeOf(const Record &record, QLatin1String field, const QString &shown)
{
    return QStringList{kindName(record), keyText(record), field, shown}.join(u'\n');
}

bool canBeShown(const Record &record)
{
    bool can = true;
    const auto look = [&](const TextField &field, const QString &text) { can = can && shownText(field, text) == text; };
    std::visit([&](const auto &value) { eachText(value, look); }, record);
    return can;
}

} // namespace

Record ShownTexts::shown(const Record &real)
{
    if (canBeShown(real))
        return real;
    Record record = real;
    const auto show = [&](const TextField &field, QString &text) {
        const QString shown = shownText(field, text);
        if (shown != text)
            m_real.insert(placeOf(real, field.name, shown), text);
        text = shown;
    };
    std::visit([&](auto &value) { eachText(value, show); }, record);
    return record;
}

std::vector<Change> ShownTexts::shown(std::vector<Change> changes)
{
    for (Change &change : changes)
        change.record = shown(change.record);
    return changes;
}

Edit ShownTexts::shown(const Workspace &real)
{
    Edit edit;
    forEachKind([&]<typename R>(KindOf<R>) {
        for (const auto &[key, record] : real.all<R>()) {
            if (!canBeShown(record))
                edit.changes.push_back(put(shown(record)));
        }
    });
    return edit;
}

Record ShownTexts::real(const Record &shown) const
{
    if (m_real.isEmpty())
        return shown;
    Record record = shown;
    const auto restore = [&](const TextField &field, QString &text) {
        text = m_real.value(placeOf(shown, field.name, text), text);
    };
    std::visit([&](auto &value) { eachText(value, restore); }, record);
    return record;
}

Edit ShownTexts::real(Edit edit) const
{
    for (Change &change : edit.changes)
        change.record = real(change.record);
    return edit;
}

} // namespace cxw
