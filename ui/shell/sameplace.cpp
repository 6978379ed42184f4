// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/sameplace.h"

#include <QAbstractScrollArea>
#include <QLineEdit>
#include <QScrollBar>

namespace cxw {

namespace {

QWidgetList partsOfKind(const QWidget &page, const QByteArray &kind)
{
    QWidgetList parts = page.findChildren<QWidget *>();
    parts.removeIf([&kind](const QWidget *part) { return part->metaObject()->className() != kind; });
    return parts;
}

} // namespace

SamePlace::SamePlace(const QWidget &page)
{
    const auto areas = page.findChildren<QAbstractScrollArea *>();
    for (const QAbstractScrollArea *area : areas)
        m_scrolled.emplace_back(area->horizontalScrollBar()->value(), area->verticalScrollBar()->value());
    const auto lines = page.findChildren<QLineEdit *>();
    for (const QLineEdit *line : lines)
        m_typed.push_back(line->isModified() ? std::optional(line->text()) : std::nullopt);
    QWidget *focus = page.window()->focusWidget();
    if (!focus || !page.isAncestorOf(focus))
        return;
    const QByteArray kind = focus->metaObject()->className();
    const QWidgetList parts = partsOfKind(page, kind);
    m_focus = Focus{kind, parts.indexOf(focus), parts.size()};
}

void SamePlace::bringBackTexts(QWidget &page) const
{
    const auto lines = page.findChildren<QLineEdit *>();
    if (static_cast<size_t>(lines.size()) != m_typed.size())
        return;
    for (qsizetype place = 0; place < lines.size(); ++place) {
        const auto &typed = m_typed[static_cast<size_t>(place)];
        if (!typed || lines[place]->text() == *typed)
            continue;
        lines[place]->setText(*typed);
        lines[place]->setModified(true);
    }
}

void SamePlace::bringBackView(QWidget &page) const
{
    const QWidgetList parts = m_focus ? partsOfKind(page, m_focus->kind) : QWidgetList();
    if (m_focus && parts.size() == m_focus->of)
        parts[m_focus->place]->setFocus(Qt::OtherFocusReason);
    const auto areas = page.findChildren<QAbstractScrollArea *>();
    if (static_cast<size_t>(areas.size()) != m_scrolled.size())
        return;
    for (qsizetype place = 0; place < areas.size(); ++place) {
        areas[place]->horizontalScrollBar()->setValue(m_scrolled[static_cast<size_t>(place)].x());
        areas[place]->verticalScrollBar()->setValue(m_scrolled[static_cast<size_t>(place)].y());
    }
}

} // namespace cxw
