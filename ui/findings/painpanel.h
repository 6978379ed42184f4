// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/planning/findingsoverview.h"
#include "core/workspace/edit.h"
#include "ui/shell/session.h"

#include <QWidget>

class QLabel;
class QStackedWidget;
class QVBoxLayout;

namespace cxw {

class DataTable;
class FindingAdder;
class PainEditor;
class PainGrid;

/// The pain points of a unit: what they hold, a table, their picture and an editor for the one that is selected.
class PainPanel : public QWidget
{
    Q_OBJECT

public:
    explicit PainPanel(Session &session, QWidget *parent = nullptr);

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
    [[nodiscard]] const PainEntry *selected() const;
    void add(const QString &title, const QString &touchpoint, int severity, int frequency);

    Session &m_session;
    FindingsOverview m_overview;
    QLabel *m_rule;
    FindingAdder *m_adder;
    QStackedWidget *m_stack;
    DataTable *m_table;
    PainGrid *m_grid;
    PainEditor *m_editor;
    QLabel *m_hint;
};

} // namespace cxw
