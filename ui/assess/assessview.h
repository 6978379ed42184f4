// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rating/assessstep.h"
#include "ui/assess/assesscontext.h"

#include <QWidget>

namespace cxw {

/// One step of the wizard on the screen.
class AssessView : public QWidget
{
    Q_OBJECT

public:
    AssessView(AssessContext &context, QWidget *parent) : QWidget(parent), m_context(context) {}

    /// Shows the present state in the widgets that are there; called after every edit, so it must be cheap.
    virtual void refresh() = 0;
    /// Puts the keyboard where the work goes on.
    virtual void takeFocus() = 0;

Q_SIGNALS:
    /// The person wants to see another step.
    void stepWanted(cxw::AssessStep step);
    /// The person wants to rate this item.
    void itemWanted(int item);
    /// The person wants to give the reason for the agreed value of this item.
    void reasonWanted(int item);
    /// The person wants to take stock of this practice.
    void stockWanted(int practice);
    /// The person wants to see the model by which rounds are rated.
    void modelWanted();
    /// The person is done.
    void finished();

protected:
    void focusInEvent(QFocusEvent *) override { takeFocus(); }

    [[nodiscard]] AssessContext &context() const { return m_context; }

private:
    AssessContext &m_context;
};

} // namespace cxw
