// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/assess/assessview.h"

class QStackedWidget;

namespace cxw {

class RoundDetails;
class RoundForm;

/// The first step: the round that is there, or a new one.
class SetupView : public AssessView
{
    Q_OBJECT

public:
    SetupView(AssessContext &context, QWidget *parent);

    void refresh() override;
    void takeFocus() override;
    /// Shows the form for a new round, or puts it away again.
    void ask(bool forNewRound);

private:
    /// The round that is shown, and whether a new one was asked for beside it.
    RoundId m_round;
    bool m_asked = false;
    QStackedWidget *m_stack;
    RoundDetails *m_details;
    RoundForm *m_form;
};

} // namespace cxw
