// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/planning/findingsoverview.h"

class QLabel;
class QWidget;

namespace cxw {

/// A line for showRuleStates().
[[nodiscard]] QLabel *ruleLabel(QWidget *parent);

/// Says which gates the findings hold, or that they hold none, for the rules of one kind.
void showRuleStates(QLabel *label, const MaturityModel &model, const FindingsOverview &overview, GateRule::Kind kind);

} // namespace cxw
