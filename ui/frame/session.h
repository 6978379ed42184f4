// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/document/document.h"
#include "core/workspace/backupplan.h"
#include "ui/frame/place.h"
#include "ui/frame/selection.h"

#include <functional>

namespace cxw {

/// What a page works with while a workspace is open: the document and what of it is shown.
struct Session
{
    Document &document;
    Selection &selection;
    /// To be called before anything risky is done: takes a backup. An Error, which the window has shown already, when
    /// there is none.
    std::function<Result<void>(BackupReason)> secure = [](BackupReason) { return Result<void>(); };

    /// The model of the round that is shown; where there is none, that of the unit's first round to come.
    [[nodiscard]] std::shared_ptr<const MaturityModel> sharedModel() const
    {
        const Round *round = document.workspace().find<Round>(selection.round());
        return round ? document.modelOf(*round) : document.modelOf(selection.unit());
    }
    [[nodiscard]] const MaturityModel &model() const { return *sharedModel(); }
};

} // namespace cxw
