// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QIcon>
#include <QWidget>

namespace cxw {

/// Shows an icon that follows the scheme; decoration only, a screen reader passes over it.
class IconLabel : public QWidget
{
    Q_OBJECT

public:
    /// `size` in px.
    IconLabel(const QString &breezeName, int size, QWidget *parent = nullptr);

    void setIcon(const QString &breezeName);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QIcon m_icon;
    int m_size;
};

} // namespace cxw
