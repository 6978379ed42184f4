// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/showntexts.h"

#include "core/base/printable.h"
#include "core/workspace/recordfields.h"
#include "core/workspace/recordjson.h"

#include <algorithm>
#include <array>

namespace cxw {

namespace {

/// The fields that are written on several lines.
constexpr std::array notes{QLatin1String("evidence"),    QLatin1String("note"),    QLatin1String("reason"),
                           QLatin1String("description"), QLatin1String("measure"), QLatin1String("empathyStep")};

/// Calls `look` with the name and the content of each text of a record.
template <typename R, typename Look>
void eachText(R &record, const Look &look)
{
    const auto lookAt = [&]<typename Member>(const Field<std::remove_const_t<R>, Member> &field) {
        if constexpr (std::is_same_v<Member, QString>)
            look(field.name, record.*field.member);
    };
    std::apply([&](const auto &...fields) { (lookAt(fields), ...); }, RecordFields<std::remove_const_t<R>>::list);
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

QString shownText(QLatin1String field, const QString &text)
{
    return std::find(notes.begin(), notes.end(), field) == notes.end() ? printable(text) : shownNote(text);
}

QString placeOf(const Record &record, QLatin1String field, const QString &shown)
{
    return QStringList{kindName(record), keyText(record), field, shown}.join(u'\n');
}

bool canBeShown(const Record &record)
{
    bool can = true;
    const auto look = [&](QLatin1String field, const QString &text) { can = can && shownText(field, text) == text; };
    std::visit([&](const auto &value) { eachText(value, look); }, record);
    return can;
}

} // namespace

Record ShownTexts::shown(const Record &real)
{
    if (canBeShown(real))
        return real;
    Record record = real;
    const auto show = [&](QLatin1String field, QString &text) {
        const QString shown = shownText(field, text);
        if (shown != text)
            m_real.insert(placeOf(real, field, shown), text);
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
    const auto look = [&](const auto &table) {
        for (const auto &[key, record] : table) {
            if (!canBeShown(record))
                edit.changes.push_back(put(shown(record)));
        }
    };
    const auto lookAtAll = [&]<typename... R>(const std::variant<R...> *) { (look(real.all<R>()), ...); };
    lookAtAll(static_cast<const Record *>(nullptr));
    return edit;
}

Record ShownTexts::real(const Record &shown) const
{
    if (m_real.isEmpty())
        return shown;
    Record record = shown;
    const auto restore = [&](QLatin1String field, QString &text) {
        text = m_real.value(placeOf(shown, field, text), text);
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
