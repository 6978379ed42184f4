// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/document/document.h"
#include "ui/widgets/figurelabel.h"

namespace cxw {

/// Says how a figure of a round was computed, when somebody asks; the round is looked up then, not now. `model` is the
/// one whose things the figure is made of, where that is not the round's own.
[[nodiscard]] FigureLabel::Explain explainer(Document &document, const RoundId &round, const Figure &figure,
                                             std::shared_ptr<const MaturityModel> model = {});

} // namespace cxw
