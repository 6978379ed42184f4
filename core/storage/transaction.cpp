// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/transaction.h"

#include <utility>

namespace cxw {

Result<Transaction> Transaction::begin(Connection &connection, Kind kind)
{
    const QString sql = kind == Kind::Write ? QStringLiteral("BEGIN IMMEDIATE") : QStringLiteral("BEGIN");
    if (const auto begun = connection.run(sql); !begun)
        return begun.error();
    return Transaction(connection);
}

Transaction::Transaction(Transaction &&other) noexcept : m_connection(std::exchange(other.m_connection, nullptr)) {}

Transaction::~Transaction()
{
    rollBack();
}

Result<int> Transaction::run(const QString &sql, const QVariantList &values)
{
    return m_connection->run(sql, values);
}

Result<void> Transaction::runForEach(const QString &sql, const QList<QVariantList> &columns)
{
    return m_connection->runForEach(sql, columns);
}

Result<void> Transaction::commit()
{
    // When it is refused, for a busy file or a dangling reference, the transaction stays open until it is rolled back.
    if (const auto done = m_connection->run(QStringLiteral("COMMIT")); !done)
        return done.error();
    m_connection = nullptr;
    return {};
}

void Transaction::rollBack()
{
    if (!m_connection)
        return;
    // It fails only where SQLite has rolled back by itself, as it does when the disk is full.
    [[maybe_unused]] const auto done = std::exchange(m_connection, nullptr)->run(QStringLiteral("ROLLBACK"));
}

} // namespace cxw
