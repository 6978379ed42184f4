// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QTimer>

#include <chrono>
#include <functional>

namespace cxw {

/// Waits until whoever has a workspace open for writing has closed it.
class Takeover : public QObject
{
    Q_OBJECT

public:
    /// How often it asks.
    static constexpr std::chrono::seconds usualInterval{10};

    /// `couldWrite` says whether the file could be written to now.
    explicit Takeover(std::function<Result<bool>()> couldWrite, std::chrono::milliseconds interval = usualInterval,
                      QObject *parent = nullptr);

    /// Asks. A file that can't be opened at all is not free.
    void check();
    [[nodiscard]] bool isFree() const { return m_free; }

Q_SIGNALS:
    /// The file has become free, or has been taken by somebody again.
    void changed(bool free);

private:
    std::function<Result<bool>()> m_couldWrite;
    QTimer m_timer;
    bool m_free = false;
};

} // namespace cxw
