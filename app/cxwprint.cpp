// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cxwprint.h"

#include "core/base/printable.h"

namespace cxw {

void print(FILE *stream, const QString &text)
{
    const QByteArray bytes = printable(text, LineBreaks::Kept).toUtf8();
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stream);
}

bool printedAll(FILE *stream)
{
    return std::fflush(stream) == 0 && std::ferror(stream) == 0;
}

} // namespace cxw
