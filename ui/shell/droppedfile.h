// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/givenfiles.h"

class QMimeData;

namespace cxw {

/// What there is in what is being dragged that the window can do something with: workspaces, protected packages and
/// round sheets. Empty where there is none.
[[nodiscard]] GivenFiles droppedFiles(const QMimeData *dragged);

/// Whether a file is a round sheet, by its name.
[[nodiscard]] bool isRoundSheet(const QString &path);

} // namespace cxw
