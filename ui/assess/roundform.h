// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/assess/assesscontext.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace cxw {

class DateField;

/// Asks what a new round needs and starts it in one edit. No answer of an earlier round is carried over.
class RoundForm : public QWidget
{
    Q_OBJECT

public:
    RoundForm(AssessContext &context, QWidget *parent);

    /// Makes the form ready: the unit that is shown, today, the last facilitator, the last round's people.
    void begin();
    void takeFocus();

Q_SIGNALS:
    void started();
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void arrange();
    void unitChosen();
    /// Says whose seats the new round gets, by whether it is anonymous.
    void showSeats();
    void start();
    /// The unit chosen; none for a new one.
    [[nodiscard]] std::optional<UnitId> unit() const;
    [[nodiscard]] const Round *lastRound() const;
    [[nodiscard]] std::optional<QString> trouble() const;

    AssessContext &m_context;
    QLabel *m_title;
    QFormLayout *m_form;
    QComboBox *m_unit;
    QLineEdit *m_unitName;
    QLineEdit *m_name;
    DateField *m_date;
    QLineEdit *m_facilitator;
    QCheckBox *m_anonymous;
    QLabel *m_promise;
    QCheckBox *m_samePeople;
    QLabel *m_trouble;
    QPushButton *m_start;
    QPushButton *m_cancel;
};

} // namespace cxw
