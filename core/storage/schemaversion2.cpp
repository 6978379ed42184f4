// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/schemaversion2.h"

#include "core/storage/sqlvalue.h"

#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>
#include <limits>

namespace cxw {

namespace {

// Since this is how files become version 2, nothing here may ever change.

/// A line of the history that changed a round.
struct RoundLine
{
    qint64 entry = 0;
    qint64 position = 0;
    QJsonObject before;
    QJsonObject after;

    [[nodiscard]] QString round() const { return (after.isEmpty() ? before : after)[QLatin1String("id")].toString(); }
};

QJsonObject objectIn(const std::optional<QString> &text)
{
    return text ? QJsonDocument::fromJson(text->toUtf8()).object() : QJsonObject();
}

QVariant textOf(const QJsonObject &object)
{
    return object.isEmpty() ? QVariant()
                            : sqlValue(QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)));
}

/// In the order in which they were written; without those that can't be read, which stay as they are.
Result<std::vector<RoundLine>> roundLines(Connection &connection)
{
    std::vector<RoundLine> lines;
    const auto take = [&](Row &row) {
        RoundLine line;
        std::optional<QString> before;
        std::optional<QString> after;
        row.read(0, line.entry);
        row.read(1, line.position);
        row.read(2, before);
        row.read(3, after);
        line.before = objectIn(before);
        line.after = objectIn(after);
        const bool readable =
            before.has_value() == !line.before.isEmpty() && after.has_value() == !line.after.isEmpty();
        if (readable && !line.round().isEmpty())
            lines.push_back(std::move(line));
    };
    const auto done =
        connection.read(QStringLiteral("SELECT entry, position, before_json, after_json FROM history_change "
                                       "WHERE kind = 'round' ORDER BY entry, position"),
                        {}, take);
    if (!done)
        return done.error();
    return lines;
}

/// The rounds' numbers by their ids; 0 where a round has none. `order` gets the ids as the rounds lie in the file.
Result<QHash<QString, qint64>> numbersInFile(Connection &connection, QStringList &order)
{
    QHash<QString, qint64> numbers;
    const auto done = connection.read(QStringLiteral("SELECT id, made FROM round ORDER BY rowid"), {}, [&](Row &row) {
        QString id;
        qint64 made = 0;
        row.read(0, id);
        row.read(1, made);
        order.append(id);
        numbers.insert(id, made);
    });
    if (!done)
        return done.error();
    return numbers;
}

/// All rounds that there are or were, in the order in which they were made.
QStringList orderOf(const QStringList &inFile, const std::vector<RoundLine> &lines)
{
    QStringList named;
    QSet<QString> seen;
    for (const RoundLine &line : lines) {
        const QString id = line.round();
        if (!seen.contains(id)) {
            seen.insert(id);
            named.append(id);
        }
    }
    QStringList order = inFile;
    order.removeIf([&](const QString &id) { return seen.contains(id); });
    return order + named;
}

Result<void> writeLine(Transaction &transaction, RoundLine line, qint64 made)
{
    bool changed = false;
    for (QJsonObject *side : {&line.before, &line.after}) {
        if (side->isEmpty() || side->contains(QLatin1String("made")))
            continue;
        side->insert(QLatin1String("made"), made);
        changed = true;
    }
    if (!changed)
        return {};
    const auto done = transaction.run(
        QStringLiteral("UPDATE history_change SET before_json = ?, after_json = ? WHERE entry = ? AND position = ?"),
        {textOf(line.before), textOf(line.after), sqlValue(line.entry), sqlValue(line.position)});
    return done ? Result<void>() : done.error();
}

} // namespace

Result<void> numberRounds(Transaction &transaction)
{
    QStringList inFile;
    auto numbers = numbersInFile(transaction.connection(), inFile);
    if (!numbers)
        return numbers.error();
    const auto lines = roundLines(transaction.connection());
    if (!lines)
        return lines.error();
    const auto most = std::ranges::max_element(numbers.value());
    qint64 latest = most == numbers.value().end() ? 0 : *most;
    for (const QString &id : orderOf(inFile, lines.value())) {
        qint64 &made = numbers.value()[id];
        if (made > 0)
            continue;
        made = latest = std::min<qint64>(latest + 1, std::numeric_limits<int>::max());
        const auto done =
            transaction.run(QStringLiteral("UPDATE round SET made = ? WHERE id = ?"), {sqlValue(made), sqlValue(id)});
        if (!done)
            return done.error();
    }
    for (const RoundLine &line : lines.value()) {
        if (auto done = writeLine(transaction, line, numbers.value().value(line.round())); !done)
            return done;
    }
    return {};
}

Result<void> makeVersion2(Transaction &transaction)
{
    const auto done = transaction.run(
        QStringLiteral("ALTER TABLE round ADD COLUMN made INTEGER NOT NULL DEFAULT 0 CHECK (made >= 0)"));
    if (!done)
        return done.error();
    return numberRounds(transaction);
}

} // namespace cxw
