// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPointer>
#include <QScrollArea>

namespace cxw {

/// Keeps the field in which somebody works in sight within an area that scrolls: when it gets the focus by other means
/// than the mouse, which points at what is in sight, and whenever a key goes to it. It lives as long as the area.
class FocusInSight : public QObject
{
    Q_OBJECT

public:
    explicit FocusInSight(QScrollArea *area);

    [[nodiscard]] bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow(QWidget *focused);
    void show();

    /// The area; null while it is going, which moves the focus as well.
    [[nodiscard]] QScrollArea *area() const;

    QPointer<QWidget> m_area;
    QPointer<QWidget> m_focused;
};

} // namespace cxw
