// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/planning/findingsoverview.h"
#include "core/workspace/edit.h"
#include "ui/findings/findingadder.h"
#include "ui/frame/session.h"
#include "ui/widgets/simpletablemodel.h"

#include <QWidget>

class QAction;
class QLabel;
class QStackedWidget;

namespace cxw {

class DataTable;
class FindingEditor;

/// One kind of a unit's findings: which gates they hold, a row to add with, a table, and an editor for the one that is
/// selected.
class FindingPanel : public QWidget
{
    Q_OBJECT

public:
    /// Shows the present state; keeps the selection.
    void setOverview(const FindingsOverview &overview);
    void select(const FindingId &finding);
    /// Null where none is.
    [[nodiscard]] FindingId selected() const;
    /// Where the workspace can only be read.
    void setChangeable(bool changeable);

Q_SIGNALS:
    void edited(const cxw::Edit &edit);
    void initiativeWanted(const cxw::InitiativeId &initiative);

protected:
    /// What the panel says of its kind.
    struct Words
    {
        QString question;
        QString table;
        QString hint;
        QString emptyIcon;
        QString emptyTitle;
        QString emptyText;
    };

    FindingPanel(Session &session, const Words &words, FindingAdder::Asks asks, QWidget *parent);

    /// Lays the panel out: its table's columns, and at its side the editor and what is above that.
    void arrange(std::vector<TableCell> header, FindingEditor *editor, QWidget *above = nullptr);

    [[nodiscard]] const Workspace &workspace() const { return m_session.document.workspace(); }
    [[nodiscard]] const FindingsOverview &overview() const { return m_overview; }
    /// The initiatives of a unit's present cycle.
    [[nodiscard]] std::vector<Initiative> initiativesOf(const UnitId &unit) const;

    /// The kind of rule by which such findings hold a gate.
    [[nodiscard]] virtual GateRule::Kind rule() const = 0;
    [[nodiscard]] virtual std::vector<TableRow> rows() const = 0;
    [[nodiscard]] virtual Edit addition(const FindingId &id, const UnitId &unit, const NewFinding &typed) const = 0;
    [[nodiscard]] virtual Edit removal(const FindingId &finding) const = 0;
    /// Shows the finding that is selected. Returns whether it is one of the overview.
    virtual bool show(const FindingId &finding) = 0;

private:
    [[nodiscard]] QWidget *makeSide(QWidget *above);
    void addRemoveAction();
    void add(const NewFinding &typed);
    void showSelected();

    Session &m_session;
    FindingsOverview m_overview;
    QLabel *m_rule;
    FindingAdder *m_adder;
    QStackedWidget *m_stack;
    DataTable *m_table;
    QLabel *m_hint;
    QAction *m_remove;
    FindingEditor *m_editor = nullptr;
};

} // namespace cxw
