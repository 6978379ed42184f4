// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/assess/assessview.h"

class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace cxw {

class PeopleModel;

/// Who takes part: add by name, tick those who are known from earlier rounds, take out.
class PeopleView : public AssessView
{
    Q_OBJECT

public:
    PeopleView(AssessContext &context, QWidget *parent);

    void refresh() override;
    void takeFocus() override;
    /// Makes the row of somebody who is known current; nothing where nobody is.
    void select(const PersonId &person);

protected:
    [[nodiscard]] bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeTable();
    void arrange();
    void connectParts();
    [[nodiscard]] bool isAnonymous() const;
    void add();
    void addVoter();
    void chooseList();
    /// Adds everybody on a list, or nobody where something in it is wrong.
    void importList(const QString &path);
    /// Asks for names, or for voters without any.
    void suitRound(bool anonymous);
    void tick(int row, bool takesPart);
    void rename(int row, const QString &name);
    void describe(int row, const std::function<void(Person &)> &change);
    /// Says what is wrong with a name, or takes back what was said.
    void say(const QString &trouble);
    void removeCurrent();

    PeopleModel *m_model;
    QTableView *m_table;
    QLineEdit *m_name;
    QLineEdit *m_role;
    QPushButton *m_add;
    QPushButton *m_import;
    QPushButton *m_remove;
    QPushButton *m_goOn;
    QLabel *m_title;
    QLabel *m_hint;
    QLabel *m_count;
    QLabel *m_trouble;
};

} // namespace cxw
