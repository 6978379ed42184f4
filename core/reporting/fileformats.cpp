// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reporting/fileformats.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace cxw {

namespace {

constexpr std::array formats{
    FileFormatRow{FileFormat::Workspace, FileUse::Workspace, QLatin1String("cxw"),
                  QT_TRANSLATE_NOOP("cxw::FileFormat", "Workspaces")},
    FileFormatRow{FileFormat::Package, FileUse::Workspace, QLatin1String("cxwp"),
                  QT_TRANSLATE_NOOP("cxw::FileFormat", "Protected packages")},
    FileFormatRow{FileFormat::Model, FileUse::Model, QLatin1String("json"),
                  QT_TRANSLATE_NOOP("cxw::FileFormat", "Maturity models")},
    FileFormatRow{FileFormat::Pdf, FileUse::Report, QLatin1String("pdf"),
                  QT_TRANSLATE_NOOP("cxw::FileFormat", "PDF documents")},
    FileFormatRow{FileFormat::Odt, FileUse::Report, QLatin1String("odt"),
                  QT_TRANSLATE_NOOP("cxw::FileFormat", "Text documents"), false},
    FileFormatRow{FileFormat::Svg, FileUse::Chart, QLatin1String("svg"),
                  QT_TRANSLATE_NOOP("cxw::FileFormat", "Drawings")},
    FileFormatRow{FileFormat::Png, FileUse::Chart, QLatin1String("png"),
                  QT_TRANSLATE_NOOP("cxw::FileFormat", "Pictures")},
    FileFormatRow{FileFormat::Json, FileUse::Export, QLatin1String("json"),
                  QT_TRANSLATE_NOOP("cxw::FileFormat", "JSON files"), false},
    FileFormatRow{FileFormat::Csv, FileUse::Export, QLatin1String("csv"),
                  QT_TRANSLATE_NOOP("cxw::FileFormat", "Tables as text"), false},
    FileFormatRow{FileFormat::Xlsx, FileUse::Export, QLatin1String("xlsx"),
                  QT_TRANSLATE_NOOP("cxw::FileFormat", "Spreadsheets"), false},
};

} // namespace

std::span<const FileFormatRow> fileFormats()
{
    return formats;
}

std::vector<FileFormatRow> fileFormatsFor(FileUse use)
{
    std::vector<FileFormatRow> list;
    std::ranges::copy_if(formats, std::back_inserter(list), [use](const FileFormatRow &row) { return row.use == use; });
    return list;
}

const FileFormatRow &rowOf(FileFormat format)
{
    return *std::ranges::find(formats, format, &FileFormatRow::format);
}

QString displayName(FileFormat format)
{
    return QCoreApplication::translate("cxw::FileFormat", rowOf(format).name);
}

QString filterText(FileFormat format)
{
    return QStringLiteral("%1 (*.%2)").arg(displayName(format), rowOf(format).extension);
}

} // namespace cxw
