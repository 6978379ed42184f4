// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/text.h"

class QPushButton;

namespace cxw {

/// A text in a narrow column, as wide as the column and as high as it needs to be.
[[nodiscard]] QLabel *sideText(const QString &text, TextStyle textStyle = TextStyle::Body, Role role = Role::Text);

/// The same for the title of an entry.
[[nodiscard]] QLabel *sideTitle(const QString &text);

/// What a narrow column shows while there is nothing to show: what would stand there and what to do next.
class SideNote : public QWidget
{
    Q_OBJECT

public:
    explicit SideNote(QWidget *parent = nullptr);

    /// No button without `actionText`.
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
