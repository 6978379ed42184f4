// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/document/document.h"
#include "core/rating/ratingbasis.h"
#include "ui/frame/selection.h"

#include <functional>

namespace cxw {

/// What the views of the wizard share: the round that is assessed and the one way to write.
class AssessContext
{
public:
    /// `apply` writes an edit and says whether it could.
    AssessContext(Document &document, Selection &selection, std::function<bool(const Edit &)> apply);

    [[nodiscard]] Document &document() const { return m_document; }
    [[nodiscard]] Selection &selection() const { return m_selection; }
    [[nodiscard]] const Workspace &workspace() const { return m_document.workspace(); }
    /// The model of the round, or of the unit's first one to come.
    [[nodiscard]] const MaturityModel &model() const
    {
        return record() ? *m_document.modelOf(*record()) : *m_document.modelOf(m_selection.unit());
    }
    /// By which the next round of a unit, or the first one of a new unit, is rated.
    [[nodiscard]] ModelName modelForNextRound(const std::optional<UnitId> &unit) const
    {
        return nameOf(*m_document.models().forNextRound(workspace(), unit.value_or(UnitId())));
    }

    /// The round that is selected; null while there is none.
    [[nodiscard]] RoundId round() const { return m_selection.round(); }
    [[nodiscard]] const Round *record() const { return workspace().find<Round>(round()); }
    /// The figures of the round; null without a round. Good until the next edit.
    [[nodiscard]] const RoundScore *score() const { return m_document.figures().round(round()); }

    /// What the rating looks at; as short-lived as the figures.
    [[nodiscard]] RatingBasis basis() const { return {workspace(), model(), round(), score()}; }

    /// Whether the round takes answers.
    [[nodiscard]] bool isEditable() const;

    /// Writes an edit; the page says so where it could not be. True where it was.
    bool apply(const Edit &edit) { return m_apply(edit); }

private:
    Document &m_document;
    Selection &m_selection;
    std::function<bool(const Edit &)> m_apply;
};

} // namespace cxw
