// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSet>
#include <QString>

namespace cxw {

/// An id for a part of a model that is called so and is to have none of the ids that are taken: the name in small
/// letters and hyphens, or `fallback` where it is not written in Latin letters, with a number where that is taken.
/// From then on it is taken too.
[[nodiscard]] QString madeModelId(const QString &name, const QString &fallback, QSet<QString> &taken);

} // namespace cxw
