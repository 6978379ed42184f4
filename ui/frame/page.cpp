// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/frame/page.h"

namespace cxw {

Page::Page(Session &session, QWidget *parent) : QWidget(parent), m_session(session)
{
    connect(&session.document, &Document::changed, this, &Page::refreshOrRemember);
    connect(&session.selection, &Selection::changed, this, &Page::refreshOrRemember);
}

bool Page::apply(const Edit &edit)
{
    const auto done = document().apply(edit);
    if (!done)
        Q_EMIT trouble(done.error());
    return done.ok();
}

void Page::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale) {
        m_stale = false;
        refresh();
    }
    arrive();
}

void Page::refreshOrRemember()
{
    m_stale = !isVisible();
    if (!m_stale)
        refresh();
}

} // namespace cxw
