// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/roundsheet.h"

class QRandomGenerator;

namespace cxw {

/// The sheet with "Voter 1", "Voter 2" … in place of names, drawn by lot, its ballots in the voters' order. Nothing in
/// it tells which voter a name became or in which order the names stood. Names are also taken out of the texts.
[[nodiscard]] RoundSheet anonymousSheet(const RoundSheet &sheet, QRandomGenerator &lot);

} // namespace cxw
