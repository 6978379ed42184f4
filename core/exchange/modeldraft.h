// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/model/maturitymodel.h"

#include <QJsonObject>

namespace cxw {

/// The first draft of a model from a plain sheet, as a model file's tree that can be used as it is.
///
/// The sheet is CSV as readRoundSheet() takes it, with the columns `competency` and `practice` and, if wanted,
/// `statement`: a practice on each line, competencies in the order in which they are first named. Ids are made of the
/// names where these are in Latin letters, else by position (`c1.p3`). Scale and habits are those of `pattern`; there
/// are no phases and no empathy. An Error has lines `LINE:COLUMN: message` as that of a round sheet does.
[[nodiscard]] Result<QJsonObject> modelDraft(const QByteArray &csv, const QString &title, const MaturityModel &pattern);

} // namespace cxw
