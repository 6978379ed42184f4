// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QTemporaryDir>

#include <memory>

namespace cxw {

/// A copy of a workspace file that nobody else sees, as opening would leave the file: a change that was cut short is
/// taken back. The file itself and what is beside it are only read. The copy goes with the object.
class PrivateCopy
{
public:
    [[nodiscard]] static Result<std::unique_ptr<PrivateCopy>> of(const QString &path);

    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("copy.cxw")); }

private:
    PrivateCopy() = default;

    QTemporaryDir m_folder;
};

} // namespace cxw
