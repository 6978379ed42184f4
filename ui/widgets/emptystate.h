// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace cxw {

/// What a page shows while it has nothing to show: what would stand here and the one thing to do next.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    /// No button without `actionText`.
    EmptyState(const QString &iconName, const QString &title, const QString &text, const QString &actionText = {},
               QWidget *parent = nullptr);

    /// Says something else.
    void setTexts(const QString &title, const QString &text, const QString &actionText = {});

Q_SIGNALS:
    /// The button was pressed.
    void acted();

private:
    QLabel *m_title;
    QLabel *m_text;
    QPushButton *m_button;
};

} // namespace cxw
