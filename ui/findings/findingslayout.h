// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QWidget;

namespace cxw::findingslayout {

/// Lays a panel of findings out: a sentence and the row to add with above the list, and beside them a column that
/// scrolls by itself.
void arrange(QWidget *panel, QWidget *sentence, QWidget *adder, QWidget *list, QWidget *side);

} // namespace cxw::findingslayout
