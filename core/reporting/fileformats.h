// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <span>
#include <vector>

namespace cxw {

/// What is written into a file.
enum class FileUse { Workspace, Model, Report, Chart, Export };

/// The formats of files, those that are planned for a later version among them.
enum class FileFormat { Workspace, Package, Model, Pdf, Odt, Svg, Png, Json, Csv, Xlsx };

/// One format of files: all that is to be known of it. Nobody else lists the formats.
struct FileFormatRow
{
    FileFormat format;
    FileUse use;
    /// The end of the file's name without the dot, which command lines call it by as well: "pdf".
    QLatin1String extension;
    /// What such files are called, to be translated: "PDF documents".
    const char *name = nullptr;
    /// Whether this version writes it.
    bool exists = true;
};

/// All formats.
[[nodiscard]] std::span<const FileFormatRow> fileFormats();
/// Those for one use, in their order.
[[nodiscard]] std::vector<FileFormatRow> fileFormatsFor(FileUse use);
/// What is to be known of one.
[[nodiscard]] const FileFormatRow &rowOf(FileFormat format);

/// What such files are called, for people.
[[nodiscard]] QString displayName(FileFormat format);
/// What a dialog that shows only such files says, as QFileDialog has it: "PDF documents (*.pdf)".
[[nodiscard]] QString filterText(FileFormat format);

} // namespace cxw
