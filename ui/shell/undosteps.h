// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/frame/destination.h"
#include "ui/frame/openworkspace.h"

#include <functional>

namespace cxw {

/// Takes the last edit back or does it again, leads to where that has changed something, and says what it was.
class UndoSteps : public QObject
{
    Q_OBJECT

public:
    /// `shown` says which place the window shows.
    UndoSteps(OpenWorkspace &open, std::function<Place()> shown, QObject *parent);

    /// These need something to undo or to do again.
    void undo();
    void redo();

Q_SIGNALS:
    void goTo(const cxw::Destination &to);
    void notice(const QString &text);
    void trouble(const cxw::Error &error);

private:
    /// Goes to where an edit has changed something; its label with that place.
    [[nodiscard]] QString goToChange(const Edit &edit);

    OpenWorkspace &m_open;
    std::function<Place()> m_shown;
};

} // namespace cxw
