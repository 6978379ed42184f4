// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonValue>
#include <QStringList>

namespace cxw::test {

/// The JSON value with something else at one place, named by keys and positions: "habits/0/name". An undefined value
/// takes the member or entry out; a position one past the end of a list adds an entry.
[[nodiscard]] QJsonValue withChange(const QJsonValue &root, const QString &place, const QJsonValue &value);

} // namespace cxw::test
