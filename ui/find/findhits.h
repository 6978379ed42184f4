// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/frame/destination.h"

#include <QList>
#include <QString>

class QAction;

namespace cxw {

struct Session;

/// Something to which a person can go, or that they can do, by its name.
struct FindHit
{
    /// In a word: "Practice".
    QString kind;
    QString name;
    /// What it belongs to; empty where that goes without saying.
    QString where;
    /// For actions; empty where there are none.
    QString keys;
    /// Whether it can be done now.
    bool possible = true;
    std::variant<QAction *, Destination> leadsTo;
};

/// The places and the actions among the window's actions.
[[nodiscard]] std::vector<FindHit> findHits(const QList<QAction *> &actions);

/// The same and all that can be found in what is open.
[[nodiscard]] std::vector<FindHit> findHits(const QList<QAction *> &actions, const Session &session);

} // namespace cxw
