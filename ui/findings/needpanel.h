// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/planning/findingsoverview.h"
#include "core/workspace/edit.h"
#include "ui/shell/session.h"

#include <QWidget>

class QLabel;
class QStackedWidget;

namespace cxw {

class DataTable;
class FindingAdder;
class NeedEditor;

/// The unmet needs of a unit on their way to delivery, and an editor for the one that is selected.
class NeedPanel : public QWidget
{
    Q_OBJECT

public:
    explicit NeedPanel(Session &session, QWidget *parent = nullptr);

    /// Shows the present state; keeps the selection.
    void setOverview(const FindingsOverview &overview);

Q_SIGNALS:
    void edited(const cxw::Edit &edit);
    void initiativeWanted(const cxw::InitiativeId &initiative);

private:
    [[nodiscard]] QWidget *makeSide();
    void connectParts();
    void showTable();
    void showSelected();
    [[nodiscard]] const NeedEntry *selected() const;
    void add(const QString &title, const QString &touchpoint);

    Session &m_session;
    FindingsOverview m_overview;
    QLabel *m_rule;
    FindingAdder *m_adder;
    QStackedWidget *m_stack;
    DataTable *m_table;
    NeedEditor *m_editor;
    QLabel *m_hint;
};

} // namespace cxw
