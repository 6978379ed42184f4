// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;
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
    /// 1 to 5; 0 where they were not asked.
    int severity = 0;
    int frequency = 0;
};

/// A row of fields in which findings are put down one after the other: Enter, in any of them, adds one and begins the
/// next. Severity and frequency are nobody's opinion until they are chosen, so nothing is chosen beforehand.
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

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void layOut(Asks asks);
    void add();
    /// The first field that is still needed; null where there is none.
    [[nodiscard]] QWidget *missing() const;
    /// What has to be said where that one is missing.
    [[nodiscard]] QString sentenceFor(const QWidget *missing) const;
    void say(const QString &trouble);

    QLineEdit *m_title;
    QLineEdit *m_touchpoint;
    ChoiceField *m_severity;
    ChoiceField *m_frequency;
    QPushButton *m_button;
    QLabel *m_trouble;
    Asks m_asks;
};

} // namespace cxw
