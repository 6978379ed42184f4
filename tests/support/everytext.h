// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/maturitymodel.h"
#include "core/workspace/edit.h"

namespace cxw::test {

/// The text between marks by which it is found again wherever it is shown.
[[nodiscard]] QString marked(const QString &text);

/// Where something shown begins like the marked text and goes on otherwise, with what stands there; empty where it is
/// as it was given each time. White space may be any, and an ellipsis may stand for the rest.
[[nodiscard]] QString mangled(const QString &shown, const QString &markedText);

/// An edit that fills a workspace with two units and their rounds, people, answers, findings, targets and roadmaps, and
/// puts the text into every field that takes one and into its own label. Rounds are called `text` (spring) and
/// `text 2` (autumn); names that must differ have a number behind the text.
[[nodiscard]] Edit everyTextEdit(const MaturityModel &model, const QString &text);

} // namespace cxw::test
