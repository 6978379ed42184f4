// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace cxw {

/// The program's emblem, a small radar; decoration only.
class Emblem : public QWidget
{
    Q_OBJECT

public:
    /// `size` in px.
    explicit Emblem(int size, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace cxw
