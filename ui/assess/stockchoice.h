// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workspace/records.h"

#include "ui/widgets/wrapbutton.h"

namespace cxw {

/// One state of the stock-taking as a large button: its letter, its word, what it means.
class StockChoice : public WrapButton
{
    Q_OBJECT

public:
    StockChoice(StockState state, QWidget *parent);

    [[nodiscard]] StockState state() const { return m_state; }
    void setChosen(bool chosen);
    [[nodiscard]] bool isChosen() const { return m_chosen; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    [[nodiscard]] int leading() const override;
    void paintEvent(QPaintEvent *event) override;

private:
    StockState m_state;
    bool m_chosen = false;
};

} // namespace cxw
