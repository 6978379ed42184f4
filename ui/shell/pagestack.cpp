// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/pagestack.h"

#include "ui/shell/placetable.h"

#include <QCoreApplication>
#include <QEvent>

namespace cxw {

PageStack::PageStack(QWidget *start, QWidget *parent) : QStackedWidget(parent), m_start(start)
{
    addWidget(start);
}

void PageStack::setSession(Session *session)
{
    if (m_session) {
        disconnect(&m_session->selection, nullptr, this, nullptr);
        disconnect(&m_session->document, nullptr, this, nullptr);
    }
    show(Place::Start);
    for (const auto &[place, page] : m_pages) {
        removeWidget(page);
        delete page;
    }
    m_pages.clear();
    m_left.clear();
    m_session = session;
    m_model = session ? session->sharedModel() : nullptr;
    if (!session)
        return;
    // Before any page hears of it.
    connect(&session->selection, &Selection::changed, this, &PageStack::followModel);
    connect(&session->document, &Document::changed, this, &PageStack::followModel);
}

void PageStack::followModel()
{
    auto model = m_session->sharedModel();
    if (model == m_model)
        return;
    m_model = std::move(model);
    const Place here = m_place;
    auto left = whereabouts();
    show(Place::Start);
    retirePages();
    m_left = std::move(left);
    show(here);
}

void PageStack::retirePages()
{
    for (const auto &[place, page] : m_pages) {
        removeWidget(page);
        QObjectList parts = page->findChildren<QObject *>();
        parts.append(page);
        for (QObject *part : std::as_const(parts)) {
            part->blockSignals(true);
            disconnect(&m_session->document, nullptr, part, nullptr);
            disconnect(&m_session->selection, nullptr, part, nullptr);
        }
        page->deleteLater();
    }
    m_pages.clear();
}

void PageStack::show(Place place)
{
    const Place possible = m_session ? place : Place::Start;
    QWidget *wanted = needsWorkspace(possible) ? pageFor(possible) : m_start;
    m_place = possible;
    setCurrentWidget(wanted);
    QCoreApplication::postEvent(this, new QEvent(QEvent::LayoutRequest)); // the page needs another size than the last
    Q_EMIT placeChanged(possible);
}

QSize PageStack::minimumSizeHint() const
{
    return currentWidget()->minimumSizeHint().expandedTo(currentWidget()->minimumSize());
}

int PageStack::heightForWidth(int) const
{
    return minimumSizeHint().height(); // a page scrolls by itself what would need more
}

std::map<Place, QVariantMap> PageStack::whereabouts() const
{
    std::map<Place, QVariantMap> all = m_left;
    for (const auto &[place, page] : m_pages)
        all[place] = page->whereabouts();
    return all;
}

Page *PageStack::page() const
{
    const auto found = m_pages.find(m_place);
    return found == m_pages.end() ? nullptr : found->second;
}

Page *PageStack::pageFor(Place place)
{
    Page *&page = m_pages[place];
    if (!page) {
        page = rowOf(place).make(*m_session, this);
        connect(page, &Page::goTo, this, &PageStack::goTo);
        connect(page, &Page::trouble, this, &PageStack::trouble);
        connect(page, &Page::notice, this, &PageStack::notice);
        addWidget(page);
        if (const auto left = m_left.extract(place))
            page->comeBackTo(left.mapped());
        connect(page, &Page::moved, this, &PageStack::moved);
    }
    return page;
}

} // namespace cxw
