// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QScrollArea>

namespace cxw {

/// A column that scrolls up and down, without a frame or a ground of its own. It never gets narrower than its content
/// needs, so that nothing is cut off at the side, whatever the language. The field in which somebody works is in sight.
class ColumnScroll : public QScrollArea
{
    Q_OBJECT

public:
    explicit ColumnScroll(QWidget *content, QWidget *parent = nullptr);

    void showTop();

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace cxw
