// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/assess/setupview.h"

#include "ui/assess/quietscroll.h"
#include "ui/assess/rounddetails.h"
#include "ui/assess/roundform.h"
#include "ui/style/style.h"

#include <QStackedWidget>
#include <QVBoxLayout>

namespace cxw {

namespace {
constexpr int formWidth = 620;
}

SetupView::SetupView(AssessContext &context, QWidget *parent)
    : AssessView(context, parent),
      m_stack(new QStackedWidget),
      m_details(new RoundDetails(context, m_stack)),
      m_form(new RoundForm(context, m_stack))
{
    m_stack->addWidget(m_details);
    m_stack->addWidget(m_form);
    m_stack->setMaximumWidth(formWidth);
    auto *inside = new QWidget;
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(style::page, style::section, style::page, style::section);
    column->addWidget(m_stack);
    column->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(new QuietScroll(inside, this));
    connect(m_details, &RoundDetails::newRoundWanted, this, [this] { ask(true); });
    connect(m_details, &RoundDetails::goOnWanted, this, [this] { Q_EMIT stepWanted(AssessStep::People); });
    connect(m_form, &RoundForm::modelWanted, this, &AssessView::modelWanted);
    connect(m_form, &RoundForm::cancelled, this, [this] { ask(false); });
    connect(m_form, &RoundForm::started, this, [this] {
        m_asked = false;
        Q_EMIT stepWanted(AssessStep::People);
    });
    m_form->begin();
}

void SetupView::refresh()
{
    if (context().round() != m_round || !context().record())
        m_asked = false;
    m_round = context().round();
    const bool form = m_asked || !context().record();
    QWidget *wanted = form ? static_cast<QWidget *>(m_form) : m_details;
    if (m_stack->currentWidget() != wanted) {
        m_form->begin();
        m_stack->setCurrentWidget(wanted);
    }
    m_form->refreshModels();
    m_details->refresh();
}

void SetupView::takeFocus()
{
    if (m_stack->currentWidget() == m_form)
        m_form->takeFocus();
    else
        m_details->takeFocus();
}

void SetupView::ask(bool forNewRound)
{
    m_asked = forNewRound;
    refresh();
    takeFocus();
}

} // namespace cxw
