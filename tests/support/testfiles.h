// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>

namespace cxw::test {

/// The full path of a file below tests/data.
[[nodiscard]] QString dataPath(const QString &name);
/// The content of a file below tests/data; ends the test program when it is not there.
[[nodiscard]] QByteArray dataFile(const QString &name);
/// The object in a JSON file below tests/data.
[[nodiscard]] QJsonObject dataJson(const QString &name);

} // namespace cxw::test
