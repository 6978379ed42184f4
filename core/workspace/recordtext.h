// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workspace/records.h"

#include <QStringView>

namespace cxw {

// The words by which states are written in files and sheets. They are contracts, not texts for people.

[[nodiscard]] QString toText(StockState state);
[[nodiscard]] QString toText(PainStatus status);
[[nodiscard]] QString toText(NeedStatus status);
[[nodiscard]] QString toText(InitiativeStatus status);
[[nodiscard]] QString toText(EvidenceGrade grade);
[[nodiscard]] QString toText(WorkshopOrder order);
[[nodiscard]] QString toText(WorkshopState state);

/// The state that a word stands for; none for any other word.
template <typename State>
[[nodiscard]] std::optional<State> fromText(QStringView text);

/// All words for a kind of state, in order.
template <typename State>
[[nodiscard]] QStringList allTexts();

// The words by which people know them, in their language.

[[nodiscard]] QString displayName(StockState state);
[[nodiscard]] QString displayName(PainStatus status);
[[nodiscard]] QString displayName(NeedStatus status);
[[nodiscard]] QString displayName(InitiativeStatus status);
[[nodiscard]] QString displayName(EvidenceGrade grade);
[[nodiscard]] QString displayName(WorkshopOrder order);
[[nodiscard]] QString displayName(WorkshopState state);

} // namespace cxw
