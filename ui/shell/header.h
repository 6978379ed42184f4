// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/ids.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace cxw {

struct Session;
struct WindowActions;
class ChoiceButton;
class IconLabel;

/// The row above the page: which unit and which round are shown, what can be undone, and the menu.
class Header : public QWidget
{
    Q_OBJECT

public:
    Header(const WindowActions &actions, QMenu *menu, QWidget *parent = nullptr);

    /// Shows the choices of a workspace; none without one.
    void setSession(Session *session);

Q_SIGNALS:
    /// The person has chosen another unit or round to be shown.
    void chosen();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void choose(const UnitId &unit, const RoundId &round);
    void refresh();
    void refreshUnits();
    void refreshRounds();
    [[nodiscard]] QToolButton *findButton(QAction *find);
    /// Leaves the word out where there is no room for it.
    void foldFind();
    [[nodiscard]] QToolButton *toolButton(QAction *action, Qt::ToolButtonStyle look);

    Session *m_session = nullptr;
    ChoiceButton *m_units;
    ChoiceButton *m_rounds;
    IconLabel *m_lock;
    QLabel *m_locked;
    QLabel *m_readOnly;
    QToolButton *m_newRound;
    QToolButton *m_find;
};

} // namespace cxw
