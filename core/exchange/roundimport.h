// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/exchange/roundsheet.h"
#include "core/workspace/modelcatalogue.h"

namespace cxw {

/// As what a round sheet is imported.
struct ImportPlace
{
    /// A unit that is not there yet is made.
    QString unit;
    QString round;
    QDate date;
    /// Whether a round of that name in the unit gives way to the sheet.
    bool replace = false;
    /// Whether voters without names take the place of the sheet's people. An anonymous round that gives way stays so.
    bool anonymous = false;
};

/// By which model a round is rated that a sheet is imported as: the one that gives way keeps its own; a new one gets
/// the newest version of `wanted` where that is given, else that of ModelCatalogue::forNextRound(). An Error where
/// there is no model `wanted`.
[[nodiscard]] Result<std::shared_ptr<const MaturityModel>> modelForImport(const Workspace &workspace,
                                                                          ModelCatalogue &models,
                                                                          const ImportPlace &place,
                                                                          const QString &wanted = {});

/// The one edit that brings a sheet in as a round, rated by the model: unit and people where they are new, the round,
/// its participants and all that they answered. People are known by their names: see core/base/names.h.
///
/// An Error when a new name can't be given or the date is missing, when the round is there and not to be replaced, or
/// when it is locked; also when a round with names would become anonymous: its names would stay in the history. A
/// replaced round, whose ballots must have been read, keeps what no sheet holds: its facilitator, its workshop, the
/// owners and the notes of its practices.
[[nodiscard]] Result<Edit> importEdit(const Workspace &workspace, const MaturityModel &model, const RoundSheet &sheet,
                                      const ImportPlace &place);

/// How the sheet is to be read for this place: with Hidden cells where the round is or becomes anonymous.
[[nodiscard]] SheetCells cellsFor(const Workspace &workspace, const ImportPlace &place);

/// The edit, without a name, that puts a sheet's answers into a round without any, with those people who are not known
/// yet; the ballots come as a batch. In an anonymous round, the sheet's participants are labels: see anonymousSheet().
[[nodiscard]] Edit putAnswers(const Workspace &workspace, const MaturityModel &model, const RoundSheet &sheet,
                              const Round &round);

} // namespace cxw
