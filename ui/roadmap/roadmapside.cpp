// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/roadmap/roadmapside.h"

#include "ui/roadmap/initiativeeditor.h"
#include "ui/roadmap/pacelist.h"
#include "ui/roadmap/projectionpanel.h"
#include "ui/roadmap/suggestionlist.h"
#include "ui/style/style.h"
#include "ui/widgets/changeable.h"
#include "ui/widgets/columnscroll.h"

#include <QApplication>
#include <QTabBar>
#include <QVBoxLayout>

namespace cxw {

namespace {

enum Tab { Suggestions, Pace, Projections };
enum Layer { Lists, Editor };

ColumnScroll *scrolling(QWidget *content, QWidget *parent)
{
    content->setContentsMargins(0, 0, style::small, 0);
    return new ColumnScroll(content, parent);
}

} // namespace

RoadmapSide::RoadmapSide(const MaturityModel &model, QWidget *parent)
    : QStackedWidget(parent),
      m_tabs(new QTabBar(this)),
      m_suggestions(new SuggestionList(model, this)),
      m_pace(new PaceList(this)),
      m_projection(new ProjectionPanel(model, this)),
      m_editor(new InitiativeEditor(model, this)),
      m_editorScroll(scrolling(m_editor, this))
{
    auto *lists = new QWidget(this);
    auto *pages = new QStackedWidget(lists);
    for (QWidget *page : std::initializer_list<QWidget *>{m_suggestions, m_pace, m_projection}) {
        pages->addWidget(scrolling(page, pages));
        m_tabs->addTab(QString());
    }
    m_tabs->setTabText(Projections, tr("Pro&jection"));
    m_tabs->setAccessibleName(tr("Beside the plan"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setUsesScrollButtons(true);
    connect(m_tabs, &QTabBar::currentChanged, pages, &QStackedWidget::setCurrentIndex);
    setCounts(0, 0);

    auto *layout = new QVBoxLayout(lists);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(style::small);
    layout->addWidget(m_tabs);
    layout->addWidget(pages, 1);
    addWidget(lists);
    addWidget(m_editorScroll);
    connect(m_editor, &InitiativeEditor::otherShown, m_editorScroll, &ColumnScroll::showTop);
    connect(m_pace, &PaceList::suggestionsWanted, this, &RoadmapSide::showSuggestions);
}

void RoadmapSide::setCounts(int suggestions, int paceFindings)
{
    m_tabs->setTabText(Suggestions, tr("S&uggestions (%1)").arg(suggestions));
    m_tabs->setTabText(Pace, tr("Pace (%1)").arg(paceFindings));
}

void RoadmapSide::showEditor()
{
    const bool fromLists = !showsEditor();
    setCurrentIndex(Editor);
    // Whoever came from a list would go on in the field that had the focus last.
    if (fromLists && isAncestorOf(QApplication::focusWidget()))
        m_editor->rest();
}

void RoadmapSide::showLists()
{
    setCurrentIndex(Lists);
}

int RoadmapSide::list() const
{
    return m_tabs->currentIndex();
}

void RoadmapSide::showList(int list)
{
    m_tabs->setCurrentIndex(list);
}

void RoadmapSide::showSuggestions()
{
    m_tabs->setCurrentIndex(Suggestions);
    m_tabs->setFocus(Qt::OtherFocusReason);
}

void RoadmapSide::setChangeable(bool changeable)
{
    cxw::setChangeable(*m_editor, changeable);
    cxw::setChangeable(*m_suggestions, changeable);
}

bool RoadmapSide::showsEditor() const
{
    return currentIndex() == Editor;
}

} // namespace cxw
