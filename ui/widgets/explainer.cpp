// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/explainer.h"

namespace cxw {

FigureLabel::Explain explainer(Document &document, const RoundId &round, const Figure &figure,
                               std::shared_ptr<const MaturityModel> model)
{
    return [&document, round, figure, model = std::move(model)]() -> Explanation {
        const RoundScore *score = document.figures().round(round);
        if (!score)
            return {};
        return explain(model ? *model : *score->model, score->answers, raterNames(document.workspace(), score->answers),
                       figure);
    };
}

} // namespace cxw
