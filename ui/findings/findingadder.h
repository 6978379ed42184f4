// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace cxw {

class ChoiceField;

/// What was typed of a new finding.
struct NewFinding
{
    /// Without spaces around them.
    QString title;
    QString touchpoint;
    /// 1 to 5
    int severity = 1;
    int frequency = 1;
};

/// A row of fields in which findings are put down one after the other: Enter adds one and begins the next.
class FindingAdder : public QWidget
{
    Q_OBJECT

public:
    /// What the first field asks for, and whether severity and frequency are asked too.
    enum class Asks { Title, TitleAndWeight };
    FindingAdder(const QString &question, Asks asks, QWidget *parent = nullptr);

    /// Puts the cursor into the first field.
    void begin();
    /// Empties the fields, for the next finding. What was typed stays until then: it may have been refused.
    void clear();

Q_SIGNALS:
    /// Something with a title.
    void added(const cxw::NewFinding &typed);

private:
    void add();

    QLineEdit *m_title;
    QLineEdit *m_touchpoint;
    ChoiceField *m_severity;
    ChoiceField *m_frequency;
    QPushButton *m_button;
};

} // namespace cxw
