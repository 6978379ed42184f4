// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace cxw {

class ElidedLabel;

/// One thing to do next: what it is about, what to begin with, and a button that does so.
class NextStepRow : public QWidget
{
    Q_OBJECT

public:
    explicit NextStepRow(QWidget *parent = nullptr);

    /// `action` is the button's text, `spoken` what a screen reader says of it.
    void setTexts(const QString &name, const QString &detail, const QString &action, const QString &spoken);

Q_SIGNALS:
    void acted();

private:
    ElidedLabel *m_name;
    QLabel *m_detail;
    QPushButton *m_button;
};

} // namespace cxw
