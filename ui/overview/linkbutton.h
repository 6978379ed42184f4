// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/style/style.h"

#include <QAbstractButton>

namespace cxw {

/// A sentence that leads somewhere when it is pressed.
class LinkButton : public QAbstractButton
{
    Q_OBJECT

public:
    explicit LinkButton(TextStyle textStyle = TextStyle::Body, QWidget *parent = nullptr);

    void setRole(Role role);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    Role m_role = Role::Accent;
};

} // namespace cxw
