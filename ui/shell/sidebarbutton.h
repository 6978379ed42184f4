// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractButton>

namespace cxw {

/// An icon and a word; the one where the window is stands out by fill, bar and weight.
class SidebarButton : public QAbstractButton
{
    Q_OBJECT

public:
    SidebarButton(const QString &icon, const QString &word, QWidget *parent);

    /// Without its word, the button is as wide as its icon.
    void showWord(bool shown);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    bool m_wordShown = true;
};

} // namespace cxw
