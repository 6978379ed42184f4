// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/everyplace.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QHeaderView>
#include <QListView>
#include <QScrollArea>
#include <QScrollBar>
#include <QTableView>
#include <QTest>
#include <QTreeView>

using namespace cxw;
using cxw::test::WindowWorld;

namespace {

/// What a window manager puts around a window, at most.
constexpr QSize frame(16, 40);

/// Whether anything is drawn on a picture, whatever its ground.
bool hasInk(const QPixmap &picture)
{
    const QImage image = picture.toImage().convertToFormat(QImage::Format_RGB32);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixel(x, y) != image.pixel(0, y))
                return true;
        }
    }
    return false;
}

/// Scrolls everything around a widget so that a spot of it comes into sight, as a person does.
void bringIntoSight(QWidget *widget, const QRect &spot)
{
    for (QWidget *around = widget->parentWidget(); around; around = around->parentWidget()) {
        auto *area = qobject_cast<QScrollArea *>(around);
        if (!area || !area->widget()->isAncestorOf(widget))
            continue;
        const QPoint middle = widget->mapTo(area->widget(), spot.center());
        area->ensureVisible(middle.x(), middle.y(), 0, spot.height());
    }
}

QModelIndex firstColumn(const QAbstractItemView &view, int row)
{
    int column = 0;
    if (const auto *table = qobject_cast<const QTableView *>(&view)) {
        while (table->isColumnHidden(column))
            ++column;
    }
    return view.model()->index(row, column, view.rootIndex());
}

bool hasWords(const QAbstractItemView &view, const QModelIndex &index)
{
    for (int column = 0; column < view.model()->columnCount(view.rootIndex()); ++column) {
        if (!index.siblingAtColumn(column).data().toString().isEmpty())
            return true;
    }
    return false;
}

/// Why a row can't be read; empty where it can.
QString faultOf(QAbstractItemView &view, int row)
{
    const QModelIndex index = firstColumn(view, row);
    const QScrollBar *bar = view.verticalScrollBar();
    if (bar->maximum() > 0) {
        if (!bar->isVisible())
            return QStringLiteral("rows are hidden, and no scroll bar says so");
        view.scrollTo(index);
    }
    QRect place = view.visualRect(index);
    place.setWidth(view.viewport()->width());
    place.moveLeft(0);
    bringIntoSight(view.viewport(), place);
    const QRect seen = view.viewport()->visibleRegion().boundingRect();
    if (place.height() > seen.height() && view.verticalScrollBar()->isVisible())
        place = place.intersected(seen); // a line higher than its list: the rest of it scrolls by
    if (place.height() <= 0 || !(seen.top() <= place.top() && place.bottom() <= seen.bottom()))
        return QStringLiteral("it lies at %1 to %2, and %3 to %4 can be seen")
            .arg(QString::number(place.top()), QString::number(place.bottom()), QString::number(seen.top()),
                 QString::number(seen.bottom()));
    return !hasWords(view, index) || hasInk(view.viewport()->grab(place)) ? QString()
                                                                          : QStringLiteral("nothing is drawn");
}

/// What is wrong with the tables, trees and lists of a window that are on the screen.
QStringList faultsIn(QWidget &window, const QString &name)
{
    QStringList faults;
    const auto views = window.findChildren<QAbstractItemView *>();
    for (QAbstractItemView *view : views) {
        if (!view->isVisible() || qobject_cast<QHeaderView *>(view) || !view->model())
            continue;
        const int rows = view->model()->rowCount(view->rootIndex());
        for (int row = 0; row < rows; ++row) {
            const QString fault = faultOf(*view, row);
            if (!fault.isEmpty())
                faults << QStringLiteral("%1, %2, row %3 of %4: %5")
                              .arg(name, view->accessibleName(), QString::number(row + 1), QString::number(rows),
                                   fault);
        }
        const QScrollBar *sideways = view->horizontalScrollBar();
        if (sideways->maximum() > 0 && !sideways->isVisible())
            faults << QStringLiteral("%1, %2: columns are hidden").arg(name, view->accessibleName());
    }
    return faults;
}

} // namespace

/// Every row that exists is seen: in every table of every place and dialog, as the window is made and resized.
class tst_Rows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { style::applyTo(*qApp, Scheme::Light); }
    void everyRowOfEveryTableIsSeen_data();
    void everyRowOfEveryTableIsSeen();
    void everyRowOfEveryDialogIsSeen();
};

void tst_Rows::everyRowOfEveryTableIsSeen_data()
{
    QTest::addColumn<QSize>("screen");
    QTest::addColumn<bool>("longNames");
    QTest::addColumn<QString>("language");
    for (const QSize &screen : {QSize(1280, 720), QSize(1366, 768), QSize(2560, 1440)}) {
        for (const bool longNames : {false, true})
            QTest::addRow("%d × %d, %s names", screen.width(), screen.height(), longNames ? "long" : "usual")
                << screen << longNames << QStringLiteral("en");
    }
    for (const char *language : test::everyLanguage)
        QTest::addRow("1280 × 720, %s", language) << QSize(1280, 720) << false << QString::fromLatin1(language);
}

void tst_Rows::everyRowOfEveryTableIsSeen()
{
    QFETCH(QSize, screen);
    QFETCH(bool, longNames);
    QFETCH(QString, language);
    WindowWorld world(language);
    const auto window = world.window();
    window->openSample();
    if (longNames)
        test::giveLongNames(*window);
    window->resize(screen - frame);
    QStringList faults;
    int places = 0;
    test::visitEveryPlace(*window, [&](const QString &name) {
        faults += faultsIn(*window, name);
        ++places;
    });
    QVERIFY(places > 12);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
}

void tst_Rows::everyRowOfEveryDialogIsSeen()
{
    WindowWorld world;
    const auto window = world.window();
    window->openSample();
    QStringList faults;
    test::visitEveryDialog(world, *window,
                           [&](const QString &name, QDialog &dialog) { faults += faultsIn(dialog, name); });
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
}

QTEST_MAIN(tst_Rows)
#include "tst_rows.moc"
