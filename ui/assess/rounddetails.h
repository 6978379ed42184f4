// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/assess/assesscontext.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace cxw {

class BoundText;
class DateField;

/// What the selected round is called, when it was held and by whom; locks and reopens it.
class RoundDetails : public QWidget
{
    Q_OBJECT

public:
    RoundDetails(AssessContext &context, QWidget *parent);

    void refresh();
    void takeFocus();

Q_SIGNALS:
    void newRoundWanted();
    void goOnWanted();

private:
    void arrange();
    void connectFields();
    void bindFields(const Round &round, const Unit &unit);
    void rename(const RoundId &id, const QString &name);
    void renameUnit(const UnitId &id, const QString &name);
    void changeRound(const RoundId &id, const std::function<void(Round &)> &change);
    void say(const std::optional<QString> &trouble);

    AssessContext &m_context;
    QLabel *m_title;
    QLineEdit *m_unit;
    QLineEdit *m_name;
    DateField *m_date;
    QLineEdit *m_facilitator;
    BoundText *m_unitText;
    BoundText *m_nameText;
    BoundText *m_facilitatorText;
    QLabel *m_trouble;
    QLabel *m_anonymous;
    QLabel *m_state;
    QPushButton *m_lock;
    QPushButton *m_goOn;
    QPushButton *m_new;
    QPushButton *m_remove;
};

} // namespace cxw
