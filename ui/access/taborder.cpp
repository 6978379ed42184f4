// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/access/taborder.h"

#include <QApplication>
#include <QKeyEvent>

#include <algorithm>

namespace cxw {

namespace {

/// Whether the eye meets the first before the second: what stands on one line from its beginning on, else what is
/// higher.
bool isBefore(const QWidget *first, const QWidget *second)
{
    const QRect one = first->geometry();
    const QRect other = second->geometry();
    const bool oneLine = one.top() <= other.bottom() && other.top() <= one.bottom();
    if (!oneLine)
        return one.top() < other.top();
    const bool mirrored = first->parentWidget()->layoutDirection() == Qt::RightToLeft;
    return mirrored ? one.right() > other.right() : one.left() < other.left();
}

QWidgetList visibleChildren(const QWidget *whole)
{
    QWidgetList children;
    for (QObject *child : whole->children()) {
        auto *widget = qobject_cast<QWidget *>(child);
        if (widget && !widget->isWindow() && widget->isVisible() && !widget->size().isEmpty())
            children.append(widget);
    }
    return children;
}

/// Lines and columns can be so that nothing comes first; then what is highest does.
QWidget *takeFirst(QWidgetList &widgets)
{
    const auto comesFirst = [&](const QWidget *one) {
        return std::ranges::none_of(widgets,
                                    [one](const QWidget *other) { return other != one && isBefore(other, one); });
    };
    auto first = std::ranges::find_if(widgets, comesFirst);
    if (first == widgets.end())
        first = std::ranges::min_element(widgets, {}, [](const QWidget *widget) { return widget->y(); });
    QWidget *found = *first;
    widgets.erase(first);
    return found;
}

void addStops(const QWidget *whole, QWidgetList &stops)
{
    QWidgetList children = visibleChildren(whole);
    while (!children.isEmpty()) {
        QWidget *child = takeFirst(children);
        const bool stop = (child->focusPolicy() & Qt::TabFocus) && child->isEnabled() && !child->focusProxy();
        if (stop)
            stops.append(child);
        addStops(child, stops);
    }
}

/// Puts the stops of a window in their order just before Tab is followed, since pages change all the time.
class TabOrder : public QObject
{
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::KeyPress)
            return false;
        const int key = static_cast<QKeyEvent *>(event)->key();
        auto *widget = qobject_cast<QWidget *>(watched);
        if ((key != Qt::Key_Tab && key != Qt::Key_Backtab) || !widget || widget != QApplication::focusWidget())
            return false;
        const QWidgetList stops = stopsInReadingOrder(widget->window());
        for (qsizetype place = 1; place < stops.size(); ++place)
            QWidget::setTabOrder(stops.at(place - 1), stops.at(place));
        return key == Qt::Key_Tab && goesInto(widget, stops);
    }

private:
    /// From what is no stop itself, a page above all, Tab goes to the first one in it.
    static bool goesInto(const QWidget *widget, const QWidgetList &stops)
    {
        if (stops.contains(widget))
            return false;
        const auto inside =
            std::ranges::find_if(stops, [&](const QWidget *stop) { return widget->isAncestorOf(stop); });
        if (inside == stops.end())
            return false;
        (*inside)->setFocus(Qt::TabFocusReason);
        return true;
    }
};

} // namespace

void installTabOrder()
{
    static const bool installed = [] {
        qApp->installEventFilter(new TabOrder(qApp));
        return true;
    }();
    Q_UNUSED(installed)
}

QWidgetList stopsInReadingOrder(const QWidget *whole)
{
    QWidgetList stops;
    addStops(whole, stops);
    return stops;
}

} // namespace cxw
