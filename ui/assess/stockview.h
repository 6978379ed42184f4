// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/assess/assessview.h"
#include "ui/assess/stockmodel.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace cxw {

class BoundText;
class StockChoice;
class StockList;

/// Stock-taking: which practices exist, where, and who owns them. One letter takes the stock of a practice and goes on
/// to the next one; Shift with the letter goes on to its "Where" field instead.
class StockView : public AssessView
{
    Q_OBJECT

public:
    StockView(AssessContext &context, QWidget *parent);

    void refresh() override;
    void takeFocus() override;
    void goToPractice(int practice);
    /// The practice that is current.
    [[nodiscard]] int practice() const;
    /// The first practice whose stock was not taken; the first of all when there is none.
    void goToFirstOpen();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QWidget *makeList();
    [[nodiscard]] QWidget *makePanel();
    QLineEdit *makeField(const QString &title, const QString &hint);
    void connectFields();
    void showPractice();
    void bindFields();
    void take(StockState state, bool thenWhere);
    void clear();
    void moveOn();
    void writeDetail(const RoundId &round, int practice, const std::optional<QString> &where,
                     const std::optional<QString> &owner);
    [[nodiscard]] const Stock *stock() const;

    StockModel *m_model;
    StockList *m_list;
    QLabel *m_progress;
    QLabel *m_competency;
    QLabel *m_title;
    QLabel *m_statement;
    std::vector<StockChoice *> m_choices;
    QLineEdit *m_where;
    QLineEdit *m_owner;
    BoundText *m_whereText;
    BoundText *m_ownerText;
    /// There when all stock is taken.
    QPushButton *m_goOn;
};

} // namespace cxw
