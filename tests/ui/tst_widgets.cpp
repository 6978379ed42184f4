// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/columnscroll.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/explanationview.h"
#include "ui/widgets/figurelabel.h"
#include "ui/widgets/pagescaffold.h"
#include "ui/widgets/popover.h"
#include "ui/widgets/scorebar.h"
#include "ui/widgets/text.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace cxw;

namespace {

std::vector<TableCell> header()
{
    return {{.text = QStringLiteral("Name")}, TableCell::number(QStringLiteral("Score"), {})};
}

TableRow row(const QString &key, const QString &name, double score)
{
    return {key, {{.text = name}, TableCell::number(QString::number(score, 'f', 2), score)}};
}

std::vector<TableRow> rows()
{
    return {row(QStringLiteral("a"), QStringLiteral("Alpha"), 3), row(QStringLiteral("b"), QStringLiteral("Beta"), 10),
            row(QStringLiteral("c"), QStringLiteral("Gamma\tdelta"), 2)};
}

} // namespace

class tst_Widgets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { style::applyTo(*qApp, Scheme::Light); }
    void init() { style::applyTo(*qApp, Scheme::Light); }
    void labelsFollowTheScheme();
    void iconsFollowTheScheme();
    void tableModelIsSound();
    void tableKeepsPlaceWhenFilledAnew();
    void tableSortsByNumber();
    void tableIsCopied();
    void tableGrowsWithItsRows();
    void tableShowsLongTextsWhole();
    void columnIsNeverNarrowerThanItsContent();
    void figureSaysHowItWasComputed();
    void emptyStateActs();
    void scoreBarSpeaks();
    void scaffoldScrolls();
};

void tst_Widgets::labelsFollowTheScheme()
{
    const std::unique_ptr<QLabel> made(label(QStringLiteral("Words"), TextStyle::Body, Role::Muted));
    made->show();
    const auto shown = [&] { return made->palette().color(QPalette::WindowText); };
    QCOMPARE(shown(), style::color(Role::Muted, style::palette(Scheme::Light)));
    style::applyTo(*qApp, Scheme::Dark);
    QCoreApplication::processEvents();
    QCOMPARE(shown(), style::color(Role::Muted, style::palette(Scheme::Dark)));
    setRole(made.get(), Role::Good);
    QCOMPARE(shown(), style::color(Role::Good, style::palette(Scheme::Dark)));
    made->hide();
    style::applyTo(*qApp, Scheme::Light);
    made->show();
    QCoreApplication::processEvents();
    QCOMPARE(shown(), style::color(Role::Good, style::palette(Scheme::Light)));
}

void tst_Widgets::iconsFollowTheScheme()
{
    const QIcon icon = style::icon(QStringLiteral("edit-undo"));
    const QImage light = icon.pixmap(32).toImage();
    QVERIFY(!light.isNull());
    style::applyTo(*qApp, Scheme::Dark);
    QVERIFY(icon.pixmap(32).toImage() != light);
    QCOMPARE(icon.pixmap(QSize(16, 16), 2.0).size(), QSize(32, 32));
}

void tst_Widgets::tableModelIsSound()
{
    SimpleTableModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setHeader(header());
    model.setRows(rows());
    model.setRows({row(QStringLiteral("a"), QStringLiteral("Other"), 1)});
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.rowOf(QStringLiteral("a")), 0);
    QCOMPARE(model.rowOf(QStringLiteral("b")), -1);
    model.setRows({});
    QCOMPARE(model.rowCount(), 0);
}

void tst_Widgets::tableKeepsPlaceWhenFilledAnew()
{
    DataTable table(QStringLiteral("Scores"));
    table.setSortable(true);
    table.setContent(header(), rows());
    table.sortByColumn(1, Qt::DescendingOrder);
    table.selectKey(QStringLiteral("b"));
    QCOMPARE(table.currentKey(), QStringLiteral("b"));
    auto more = rows();
    more.insert(more.begin(), row(QStringLiteral("d"), QStringLiteral("New"), 20));
    table.setContent(header(), more);
    QCOMPARE(table.currentKey(), QStringLiteral("b"));
    QCOMPARE(table.currentIndex().row(), 1);
    QVERIFY(table.selectionModel()->isRowSelected(1));
}

void tst_Widgets::tableSortsByNumber()
{
    DataTable table(QStringLiteral("Scores"));
    table.setSortable(true);
    table.setContent(header(), rows());
    QCOMPARE(table.model()->index(0, 0).data().toString(), QStringLiteral("Alpha"));
    table.sortByColumn(1, Qt::AscendingOrder);
    QCOMPARE(table.model()->index(0, 1).data().toString(), QStringLiteral("2.00"));
    QCOMPARE(table.model()->index(2, 1).data().toString(), QStringLiteral("10.00"));
}

void tst_Widgets::tableIsCopied()
{
    DataTable table(QStringLiteral("Scores"));
    table.setContent(header(), rows());
    table.show();
    QTest::keyClick(&table, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(),
             QStringLiteral("Name\tScore\nAlpha\t3.00\nBeta\t10.00\nGamma delta\t2.00\n"));
    table.selectKey(QStringLiteral("b"));
    QCOMPARE(table.asText(), QStringLiteral("Name\tScore\nBeta\t10.00\n"));
}

void tst_Widgets::tableGrowsWithItsRows()
{
    DataTable table(QStringLiteral("Scores"));
    table.setContent(header(), rows());
    const int three = table.sizeHint().height();
    auto more = rows();
    more.push_back(row(QStringLiteral("d"), QStringLiteral("Delta"), 1));
    table.setContent(header(), more);
    QCOMPARE(table.sizeHint().height(), three + style::rowHeight);
}

void tst_Widgets::tableShowsLongTextsWhole()
{
    DataTable table(QStringLiteral("Scores"));
    auto two = rows();
    two.resize(2);
    two[0].cells[0].text = QStringLiteral("A name that is much too long for so narrow a column as this");
    table.setContent(header(), two);
    table.resize(240, 300);
    table.show();
    QVERIFY(QTest::qWaitForWindowExposed(&table));
    QTRY_VERIFY(table.rowHeight(0) >= table.rowHeight(1) + table.fontMetrics().height());
}

void tst_Widgets::columnIsNeverNarrowerThanItsContent()
{
    QWidget window;
    auto *content = new QWidget;
    auto *line = new QVBoxLayout(content);
    auto *field = new QWidget;
    field->setMinimumSize(200, 900);
    line->addWidget(field);
    auto *column = new ColumnScroll(content);
    auto *outer = new QHBoxLayout(&window);
    outer->addWidget(column);
    window.resize(100, 300);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    const auto whole = [&] { return column->viewport()->width() >= content->minimumSizeHint().width(); };
    QVERIFY(whole());
    field->setMinimumWidth(500);
    QTRY_VERIFY(content->minimumSizeHint().width() > 500 && whole());
}

void tst_Widgets::figureSaysHowItWasComputed()
{
    QWidget window;
    auto *label = new FigureLabel(TextStyle::Body, &window);
    label->setFigure({1.755, Rule::Mean, {}}, QStringLiteral("Overall"), [] {
        return Explanation{QStringLiteral("The mean of two."),
                           {{QStringLiteral("One"), QStringLiteral("1.50"), {}}},
                           QStringLiteral("It is 1.76.")};
    });
    QCOMPARE(label->text(), QStringLiteral("1.76"));
    QCOMPARE(label->accessibleName(), QStringLiteral("Overall: 1.76"));
    window.show();
    QTest::keyClick(label, Qt::Key_Return);
    auto *popover = label->findChild<Popover *>();
    QVERIFY(popover && popover->isVisible());
    QVERIFY(popover->accessibleDescription().contains(QStringLiteral("One 1.50")));
    QVERIFY(popover->findChild<ExplanationView *>());
    QTest::keyClick(popover, Qt::Key_Escape);
    QVERIFY(!popover->isVisible());
}

void tst_Widgets::emptyStateActs()
{
    EmptyState empty(QStringLiteral("flag"), QStringLiteral("Nothing here"), QStringLiteral("Add one."),
                     QStringLiteral("Add"));
    QSignalSpy acted(&empty, &EmptyState::acted);
    empty.show();
    empty.findChild<QPushButton *>()->click();
    QCOMPARE(acted.count(), 1);
    const QString words = QStringLiteral("Words that say at length what would stand here. ").repeated(4);
    empty.setTexts(QStringLiteral("Still nothing"), words);
    empty.resize(1200, 700);
    QCoreApplication::processEvents();
    const auto labels = empty.findChildren<QLabel *>();
    for (const QLabel *label : labels)
        QVERIFY2(label->height() >= label->heightForWidth(label->width()), qPrintable(label->text()));
    QVERIFY(!empty.findChild<QPushButton *>()->isVisible());
}

void tst_Widgets::scoreBarSpeaks()
{
    ScoreBar bar(QStringLiteral("Cadence"));
    QCOMPARE(bar.accessibleName(), QStringLiteral("Cadence: –"));
    bar.setScore(1.5);
    QCOMPARE(bar.accessibleName(), QStringLiteral("Cadence: 1.50"));
}

void tst_Widgets::scaffoldScrolls()
{
    PageScaffold page(QStringLiteral("Title"));
    auto *tall = new QWidget;
    tall->setMinimumHeight(2000);
    page.content()->addWidget(tall);
    page.resize(400, 300);
    page.show();
    QVERIFY(page.scrollArea()->widget()->height() >= 2000);
}

QTEST_MAIN(tst_Widgets)
#include "tst_widgets.moc"
