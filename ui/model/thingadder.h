// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace cxw {

/// A line into which the name of something new is typed; Enter adds it and begins the next.
class ThingAdder : public QWidget
{
    Q_OBJECT

public:
    explicit ThingAdder(QWidget *parent = nullptr);

    /// What the line asks for: "Add a practice"; why nothing more can be added, else empty.
    void setQuestion(const QString &question, const QString &obstacle);
    void begin();

Q_SIGNALS:
    void added(const QString &name);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void add();

    QLineEdit *m_name;
    QPushButton *m_button;
};

} // namespace cxw
