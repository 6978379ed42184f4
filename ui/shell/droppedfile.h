// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QMimeData;

namespace cxw {

/// The one local file in what is being dragged that the window can do something with: a workspace, a
/// protected package or a round sheet. Empty where there is none.
[[nodiscard]] QString droppedFile(const QMimeData *dragged);

/// Whether a file is a round sheet, by its name.
[[nodiscard]] bool isRoundSheet(const QString &path);

} // namespace cxw
