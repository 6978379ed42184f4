// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace cxw {

/// While it lives, a display that can't be had ends the program with the sentence and code 1. Without it Qt aborts, as
/// if the program had a fault. It lives while the QApplication is made and no longer; there is one at a time.
class DisplayGuard
{
    Q_DISABLE_COPY_MOVE(DisplayGuard)

public:
    explicit DisplayGuard(const QString &sentence);
    ~DisplayGuard();

private:
    QtMessageHandler m_before;
};

} // namespace cxw
