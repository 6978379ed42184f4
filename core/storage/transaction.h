// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/connection.h"

namespace cxw {

/// Changes that stand or fall together, or reads that see one state of the file.
/// Whatever is not committed when the object goes is rolled back.
class Transaction
{
public:
    enum class Kind {
        Read,
        /// Takes the right to write at once, so that it can fail only here for want of it.
        Write,
    };

    [[nodiscard]] static Result<Transaction> begin(Connection &connection, Kind kind);
    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;
    ~Transaction();

    [[nodiscard]] Connection &connection() { return *m_connection; }

    // As in Connection, for those who change rows: who has no transaction cannot.
    [[nodiscard]] Result<int> run(const QString &sql, const QVariantList &values = {});
    [[nodiscard]] Result<void> runForEach(const QString &sql, const QList<QVariantList> &columns);

    /// Makes the changes durable. After an Error none of them is there once the object is gone.
    [[nodiscard]] Result<void> commit();

private:
    explicit Transaction(Connection &connection) : m_connection(&connection) {}
    void rollBack();

    /// Null once it is over.
    Connection *m_connection;
};

} // namespace cxw
