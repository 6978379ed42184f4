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
class WrapButton;

/// Asks what a new round needs and starts it in one edit. No answer of an earlier round is carried over.
class RoundForm : public QWidget
{
    Q_OBJECT

public:
    RoundForm(AssessContext &context, QWidget *parent);

    /// Makes the form ready: the unit that is shown, today, the last facilitator, the last round's people.
    void begin();
    void takeFocus();
    /// Offers what has been released meanwhile.
    void refreshModels();

Q_SIGNALS:
    void started();
    void cancelled();
    /// The person wants to see or change what rounds are rated by.
    void modelWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void arrange();
    void unitChosen();
    /// Offers the models by which the round can be rated; that of the unit's next round is chosen.
    void offerModels();
    void showModel();
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
    /// By place in the choice.
    std::vector<std::shared_ptr<const MaturityModel>> m_models;
    QComboBox *m_model;
    WrapButton *m_ratedBy;
    QLabel *m_trouble;
    QPushButton *m_start;
    QPushButton *m_cancel;
};

} // namespace cxw
