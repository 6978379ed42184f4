// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include <array>

namespace cxw {

/// Where in the work a change belongs, by the kinds of records that it touched.
enum class HistoryPlace { SetUp, Assess, Findings, Roadmap, Several };

/// Those that a person can ask for.
inline constexpr std::array historyPlaces{HistoryPlace::SetUp, HistoryPlace::Assess, HistoryPlace::Findings,
                                          HistoryPlace::Roadmap};

/// The kinds of records that belong to a place; none for Several.
[[nodiscard]] QStringList kindsOf(HistoryPlace place);
/// The place of an edit that touched these kinds. People and rounds that come with answers belong to the answers.
[[nodiscard]] HistoryPlace placeOf(const QStringList &kinds);
/// Its word for people.
[[nodiscard]] QString displayName(HistoryPlace place);
/// Its icon's name in Breeze.
[[nodiscard]] QString iconName(HistoryPlace place);

} // namespace cxw
