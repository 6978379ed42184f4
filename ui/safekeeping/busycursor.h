// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QApplication>

namespace cxw {

/// Shows, for as long as it lives, that something takes its time.
class BusyCursor
{
    Q_DISABLE_COPY_MOVE(BusyCursor)

public:
    BusyCursor() { QApplication::setOverrideCursor(Qt::WaitCursor); }
    ~BusyCursor() { QApplication::restoreOverrideCursor(); }
};

} // namespace cxw
