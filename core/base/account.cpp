// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/account.h"

namespace cxw {

QString accountName()
{
    for (const char *variable : {"LOGNAME", "USER", "USERNAME"}) {
        QString name = qEnvironmentVariable(variable);
        if (!name.isEmpty())
            return name;
    }
    return {};
}

} // namespace cxw
