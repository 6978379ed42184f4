// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/access/buttontext.h"

#include <QRegularExpression>

namespace cxw {

QString textWithoutKey(QString text)
{
    static const QRegularExpression sign(QStringLiteral("&(.)"));
    return text.replace(sign, QStringLiteral("\\1"));
}

} // namespace cxw
