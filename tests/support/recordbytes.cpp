// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/recordjson.h"
#include "tests/support/randomedits.h"

#include <QJsonDocument>

namespace cxw::test {

namespace {

void addLine(const Record &record, QByteArray &bytes)
{
    bytes += kindName(record).toUtf8() + ' ' + QJsonDocument(toJson(record)).toJson(QJsonDocument::Compact) + '\n';
}

/// Hands over all records, kind by kind, in the order of their keys.
template <typename... R>
void forEach(const Workspace &workspace, const std::variant<R...> *, const std::function<void(const Record &)> &take)
{
    const auto all = [&]<typename One>(const Table<One> &table) {
        for (const auto &[key, record] : table)
            take(record);
    };
    (all(workspace.all<R>()), ...);
}

/// The round that a record is in; null for others.
RoundId roundOf(const Workspace &workspace, const Record &record)
{
    return std::visit(
        [&]<typename R>(const R &value) -> RoundId {
            if constexpr (std::is_same_v<R, Round>)
                return value.id;
            else if constexpr (requires { value.participant; })
                return workspace.find<Participant>(value.participant)->round;
            else if constexpr (requires { value.round; })
                return value.round;
            else
                return {};
        },
        record);
}

} // namespace

QByteArray recordBytes(const Workspace &workspace)
{
    QByteArray bytes;
    forEach(workspace, static_cast<const Record *>(nullptr), [&](const Record &record) { addLine(record, bytes); });
    return bytes;
}

QByteArray roundBytes(const Workspace &workspace, const RoundId &round)
{
    QByteArray bytes;
    forEach(workspace, static_cast<const Record *>(nullptr), [&](const Record &record) {
        if (roundOf(workspace, record) != round)
            return;
        Record shown = record;
        if (auto *own = std::get_if<Round>(&shown))
            own->locked = false;
        addLine(shown, bytes);
    });
    return bytes;
}

} // namespace cxw::test
