// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reporting/fileformats.h"

class QWidget;

namespace cxw {

// Every window in which a person chooses a file or folder is opened here, so that one rule says what the file is
// called in the end, and the question whether to replace a file is asked of just that one.

/// What becomes of a file that has the chosen name already.
enum class Existing {
    /// The person is asked whether to replace it.
    Ask,
    /// Whoever writes leaves it alone, and says so.
    Keep,
};

/// The path that a person means: the extension is added unless the name has it already, in capitals or not. What
/// stands behind another dot belongs to the name ("Board report v1.2" is "Board report v1.2.pdf"); a dot at the end is
/// the extension's own; blanks around the name are a slip. A path without a name stays as it is.
[[nodiscard]] QString withExtension(const QString &path, const QString &extension);

/// A name for a file of what is called so: without what some file system has anything against, and short enough for
/// all of them, with the format's extension. `otherwise` stands where nothing is left.
[[nodiscard]] QString fileNameFor(const QString &title, const QString &otherwise, FileFormat format);

/// Asks where a new file goes; empty when none is wanted. Never gives a folder's name.
[[nodiscard]] QString chooseNewFile(QWidget *parent, const QString &title, const QString &suggestion, FileFormat format,
                                    Existing existing);

/// Asks for a file to read; empty when none is wanted. `filter` as QFileDialog has it, `place` a folder or file.
[[nodiscard]] QString chooseFile(QWidget *parent, const QString &title, const QString &place, const QString &filter);

/// What chooseFile() has for a file of this format, or any other.
[[nodiscard]] QString filterWithAll(FileFormat format);

/// Asks for a folder; empty when none is wanted.
[[nodiscard]] QString chooseFolder(QWidget *parent, const QString &title, const QString &place);

} // namespace cxw
