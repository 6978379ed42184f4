// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/document/document.h"
#include "ui/widgets/figurelabel.h"

namespace cxw {

/// Says how a figure of a round was computed, when somebody asks; the round is looked up then, not now.
[[nodiscard]] FigureLabel::Explain explainer(Document &document, const RoundId &round, const Figure &figure);

} // namespace cxw
