// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAccessible>
#include <QWidget>

#include <functional>

namespace cxw::test {

/// Calls `look` with a part and everything in it, as assistive programs find them, parents first. What is invisible is
/// left out with all that is in it.
void eachPart(QAccessibleInterface *part, const std::function<void(QAccessibleInterface *)> &look);

/// The first of these that is shown and has this role and name; null where there is none.
[[nodiscard]] QAccessibleInterface *partNamed(QWidget &in, QAccessible::Role role, const QString &name);

/// Role, name and description of a part, for messages.
[[nodiscard]] QString toText(const QAccessibleInterface *part);

} // namespace cxw::test
