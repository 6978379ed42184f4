// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/maturitymodel.h"
#include "core/workspace/edit.h"
#include "core/workspace/workspace.h"

#include <QByteArray>

#include <functional>

namespace cxw::test {

/// An edit that somebody could do to the workspace as it is: it creates, changes or removes records of any kind,
/// imports, replaces or removes a round, locks or reopens one. What it names is there, and no locked round is touched.
/// The same number and workspace always give the same edit, so a list of numbers is a course of edits from which any
/// may be left out. Ballots of all rounds must have been read.
[[nodiscard]] Edit randomEdit(quint32 number, const Workspace &workspace, const MaturityModel &model);

/// The records of a workspace as JSON, one a line, in the order of kinds and keys: equal bytes for equal records only.
[[nodiscard]] QByteArray recordBytes(const Workspace &workspace);

/// As recordBytes(), but only of one round, whether it is locked or not left out.
[[nodiscard]] QByteArray roundBytes(const Workspace &workspace, const RoundId &round);

/// A course of edits.
using Course = std::vector<quint32>;

/// What is wrong after a course of edits; empty when nothing is.
using Property = std::function<QString(const Course &)>;

/// Where randomness starts: what the environment variable CXW_SEED says, else a new number each time.
[[nodiscard]] quint32 randomSeed();

/// Tries courses of this length on the property. Of one that fails, edits are left out as long as it still fails;
/// then the seed, the course that is left and what is wrong come back. Empty when none fails.
[[nodiscard]] QString failureOf(const Property &property, quint32 seed, int courses, int length);

} // namespace cxw::test
