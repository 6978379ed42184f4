// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/everyplace.h"

#include <QLineEdit>
#include <QTest>
#include <QVBoxLayout>

#include <algorithm>

using namespace cxw;
using cxw::test::WindowWorld;

namespace {

/// What Tab goes to in a window, in its order, from the first on.
QWidgetList tabStops(QWidget &window)
{
    window.activateWindow();
    QWidget *before = window.focusWidget();
    QWidgetList stops;
    QWidget *first = nullptr;
    for (QWidget *each = window.nextInFocusChain(); !first && each != &window; each = each->nextInFocusChain()) {
        if ((each->focusPolicy() & Qt::TabFocus) && each->isVisible() && each->isEnabled() && !each->focusProxy())
            first = each;
    }
    if (!first)
        return {};
    first->setFocus();
    // More stops than there are on any page.
    for (int key = 0; key < 300; ++key) {
        QWidget *reached = window.focusWidget();
        if (stops.contains(reached))
            break;
        stops.append(reached);
        QTest::keyClick(reached, Qt::Key_Tab);
    }
    if (before)
        before->setFocus();
    return stops;
}

/// The parts of the widget in which both stand that hold the one and the other.
std::pair<const QWidget *, const QWidget *> apart(const QWidget *one, const QWidget *other)
{
    const QWidget *first = one;
    while (first->parentWidget() && !first->parentWidget()->isAncestorOf(other))
        first = first->parentWidget();
    const QWidget *second = other;
    while (second->parentWidget() && second->parentWidget() != first->parentWidget())
        second = second->parentWidget();
    return {first, second};
}

/// Whether the eye, which goes down the columns and along the lines, meets the second before the first.
bool goesBack(const QWidget *one, const QWidget *other)
{
    if (one->isAncestorOf(other) || other->isAncestorOf(one))
        return false;
    const auto [first, second] = apart(one, other);
    const QRect before = first->geometry();
    const QRect after = second->geometry();
    const bool above = after.bottom() < before.top();
    const bool sameLine = !above && after.top() <= before.bottom();
    const bool columnOfItsOwn = after.left() > before.right();
    return (above && !columnOfItsOwn) || (sameLine && after.right() < before.left());
}

QString named(const QWidget *widget)
{
    return QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->accessibleName();
}

/// Whether the step leads from the end of all back to their beginning, where Tab begins anew.
bool isRoundAgain(const QWidget *one, const QWidget *other, const QWidgetList &stops)
{
    return std::none_of(stops.begin(), stops.end(),
                        [&](const QWidget *any) { return goesBack(other, any) || goesBack(any, one); });
}

/// Where Tab, which goes from stop to stop and then round again, goes against the eye.
QStringList stepsBackIn(const QString &where, const QWidgetList &stops)
{
    QStringList faults;
    for (qsizetype place = 0; place < stops.size(); ++place) {
        const QWidget *next = stops.at((place + 1) % stops.size());
        if (goesBack(stops.at(place), next) && !isRoundAgain(stops.at(place), next, stops))
            faults << QStringList{where, named(stops.at(place)), named(next)}.join(QStringLiteral(" -> "));
    }
    if (stops.size() < 2)
        faults << where + QStringLiteral(": Tab goes nowhere");
    return faults;
}

} // namespace

/// Tab goes where the eye goes: down a column, along a line, then to the next column.
class tst_TabOrder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { style::applyTo(*qApp, Scheme::Light); }
    void oneStepBackIsSeen();
    void everyPlaceIsReadInItsOrder();
    void everyDialogIsReadInItsOrder();
};

void tst_TabOrder::oneStepBackIsSeen()
{
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    QWidgetList lines;
    for (const char *name : {"first", "second", "third"}) {
        lines.append(new QLineEdit);
        lines.last()->setAccessibleName(QString::fromLatin1(name));
        column->addWidget(lines.last());
    }
    window.show();
    // Round and round, from wherever it begins.
    QCOMPARE(stepsBackIn(QStringLiteral("window"), {lines[0], lines[1], lines[2]}), QStringList());
    QCOMPARE(stepsBackIn(QStringLiteral("window"), {lines[1], lines[2], lines[0]}), QStringList());
    const QString seen = stepsBackIn(QStringLiteral("window"), {lines[0], lines[2], lines[1]}).join(u'\n');
    QVERIFY2(seen.contains(QStringLiteral("QLineEdit third -> QLineEdit second")), qPrintable(seen));
}

void tst_TabOrder::everyPlaceIsReadInItsOrder()
{
    WindowWorld world;
    const auto window = world.window();
    test::settle();
    QStringList faults = stepsBackIn(QStringLiteral("start"), tabStops(*window));
    window->openSample();
    test::visitEveryPlace(*window, [&](const QString &where) { faults += stepsBackIn(where, tabStops(*window)); });
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void tst_TabOrder::everyDialogIsReadInItsOrder()
{
    WindowWorld world;
    const auto window = world.window();
    window->openSample();
    QStringList faults;
    test::visitEveryDialog(world, *window, [&](const QString &where, QDialog &dialog) {
        faults += stepsBackIn(where, tabStops(dialog));
    });
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

QTEST_MAIN(tst_TabOrder)
#include "tst_taborder.moc"
