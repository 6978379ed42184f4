// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QStringList>

#include <memory>

struct sqlite3;

namespace cxw {

/// Damages a workspace file as a list of orders says, so that the damage gets past the first check.
///
/// Each order takes eight bytes: what to do, a page, two numbers of two bytes, and two bytes to put there. Bytes at the
/// end that make no whole order are left out of account. Orders that do not fit the file do nothing.
class Damage
{
    Q_DISABLE_COPY_MOVE(Damage)

public:
    explicit Damage(const QByteArray &file);
    ~Damage();

    /// The file with the damage done.
    [[nodiscard]] QByteArray done(const QByteArray &orders);

private:
    struct Order;

    void change(const Order &order);
    void changeByDatabase(const Order &order);
    void changeCell(const Order &order, bool type);
    [[nodiscard]] qsizetype placeOf(const Order &order) const;

    QByteArray m_file;
    /// What is left of the file so far.
    QByteArray m_now;
    /// The columns of all tables: "table.column".
    QStringList m_columns;
};

} // namespace cxw
