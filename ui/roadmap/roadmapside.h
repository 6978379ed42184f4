// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/maturitymodel.h"

#include <QStackedWidget>

class QTabBar;

namespace cxw {

class ColumnScroll;
class InitiativeEditor;
class PaceList;
class ProjectionPanel;
class SuggestionList;

/// What stands beside the plan: suggestions, pace checks and projection, or the editor of one initiative.
class RoadmapSide : public QStackedWidget
{
    Q_OBJECT

public:
    explicit RoadmapSide(const MaturityModel &model, QWidget *parent = nullptr);

    [[nodiscard]] SuggestionList *suggestions() const { return m_suggestions; }
    [[nodiscard]] PaceList *pace() const { return m_pace; }
    [[nodiscard]] ProjectionPanel *projection() const { return m_projection; }
    [[nodiscard]] InitiativeEditor *editor() const { return m_editor; }

    /// How many there are, on the tabs.
    void setCounts(int suggestions, int paceFindings);
    void showEditor();
    void showLists();
    void showSuggestions();
    /// Where the workspace can only be read.
    void setChangeable(bool changeable);
    [[nodiscard]] bool showsEditor() const;
    /// Which of the lists is, or would be, on the screen.
    [[nodiscard]] int list() const;
    void showList(int list);

private:
    QTabBar *m_tabs;
    SuggestionList *m_suggestions;
    PaceList *m_pace;
    ProjectionPanel *m_projection;
    InitiativeEditor *m_editor;
    ColumnScroll *m_editorScroll;
};

} // namespace cxw
