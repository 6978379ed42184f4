// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/scoring/itemvalues.h"

namespace cxw {

/// Which items of two models, or of two versions of one, are the same (rule 8): the same habit of the same practice,
/// or the same facet for the same group. A practice is the same by its id, or where one of the two says what it was
/// called before. On another scale nothing is the same.
class ItemMatch
{
public:
    ItemMatch(const MaturityModel &from, const MaturityModel &to);

    /// Whether both have a scale of as many steps.
    [[nodiscard]] bool sameScale() const { return m_sameScale; }
    /// By practice of the later model: the practice of the earlier one, whatever the scales.
    [[nodiscard]] const std::vector<std::optional<int>> &practices() const { return m_practices; }
    /// The earlier model's item for one of the later model.
    [[nodiscard]] std::optional<int> fromItem(int toItem) const { return m_fromItems[static_cast<size_t>(toItem)]; }
    /// The later model's item for one of the earlier model.
    [[nodiscard]] std::optional<int> toItem(int fromItem) const { return m_toItems[static_cast<size_t>(fromItem)]; }
    /// Values of the earlier model as the later model's. What the earlier one lacks has no value and does not apply.
    [[nodiscard]] ItemValues inLaterModel(const ItemValues &values) const;

private:
    bool m_sameScale;
    std::vector<std::optional<int>> m_practices;
    std::vector<std::optional<int>> m_fromItems;
    std::vector<std::optional<int>> m_toItems;
};

/// What a change of the model means for the comparison of a round before it with one after it.
struct Comparability
{
    bool sameScale = true;
    /// Practices of the earlier model that can be compared: they are in the later one too, with a habit in common, and
    /// the scale is the same.
    int staying = 0;
    /// Practices of the earlier model.
    int practices = 0;
    /// Practices of the earlier model that the later one lacks, and the other way round, by index.
    std::vector<int> retired;
    std::vector<int> added;

    bool operator==(const Comparability &) const = default;
};

[[nodiscard]] Comparability comparability(const MaturityModel &from, const MaturityModel &to);

/// The same in a sentence, with what the earlier model was used for: "28 of 30 practices stay comparable with 2026
/// spring."
[[nodiscard]] QString displayText(const Comparability &comparability, const QString &earlier);

} // namespace cxw
