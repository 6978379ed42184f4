// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/radarchart.h"
#include "ui/overview/elidedlabel.h"
#include "ui/shell/choicebutton.h"
#include "ui/widgets/columnwidths.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/fittedtext.h"
#include "ui/widgets/text.h"

#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QListWidget>
#include <QPushButton>
#include <QTest>

#include <functional>
#include <memory>
#include <numeric>

using namespace cxw;

namespace {

/// Makes something on the screen that shows a name.
using Show = std::function<QWidget *(const QString &name)>;

QWidget *tableWith(const QString &header, const QString &cell)
{
    auto *table = new DataTable(QStringLiteral("Table"));
    table->setContent({{header}, TableCell::number(header, {})},
                      {{QStringLiteral("a"), {{cell}, TableCell::number(QStringLiteral("1.00"), 1)}}});
    return table;
}

QWidget *radarWith(const QString &name)
{
    auto *radar = new RadarView;
    radar->setData({QStringLiteral("Radar"),
                    {QStringLiteral("A"), QStringLiteral("B"), QStringLiteral("C")},
                    4,
                    {{name, SeriesRole::ThisRound, {1, 2, 3}}}});
    return radar;
}

QWidget *listWith(const QString &name)
{
    auto *list = new QListWidget;
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->addItem(name);
    return list;
}

QWidget *boxWith(const QString &name)
{
    auto *box = new QComboBox;
    box->addItem(name);
    return box;
}

QWidget *choiceWith(const QString &name)
{
    auto *button = new ChoiceButton(QStringLiteral("Round"));
    button->setChoices({{QStringLiteral("1"), name, {}}}, QStringLiteral("1"));
    return button;
}

QWidget *elidedWith(const QString &name)
{
    auto *text = new ElidedLabel;
    text->setTexts(name);
    return text;
}

/// As it looks with no more room than a column has.
QImage picture(const Show &show, const QString &name)
{
    const std::unique_ptr<QWidget> shown(show(name));
    shown->resize(240, 260);
    shown->show();
    QCoreApplication::processEvents();
    shown->resize(240, shown->height());
    QCoreApplication::processEvents();
    return shown->grab().toImage();
}

} // namespace

/// Names of any length, in any script, are told apart and push nothing off the page.
class tst_LongNames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { style::applyTo(*qApp, Scheme::Light); }
    void namesThatDifferAtTheirEndLookDifferent_data();
    void namesThatDifferAtTheirEndLookDifferent();
    void textIsCutInTheMiddle_data();
    void textIsCutInTheMiddle();
    void columnsShareTheWidthByNeed();
    void noNameMakesALabelWide();
};

void tst_LongNames::namesThatDifferAtTheirEndLookDifferent_data()
{
    QTest::addColumn<Show>("show");
    QTest::newRow("label") << Show([](const QString &name) { return label(name); });
    QTest::newRow("paragraph") << Show([](const QString &name) { return paragraph(name); });
    QTest::newRow("cell") << Show([](const QString &name) { return tableWith(QStringLiteral("Name"), name); });
    QTest::newRow("header") << Show([](const QString &name) { return tableWith(name, QStringLiteral("Cell")); });
    QTest::newRow("legend") << Show(radarWith);
    QTest::newRow("list") << Show(listWith);
    QTest::newRow("box") << Show(boxWith);
    QTest::newRow("round of the header") << Show(choiceWith);
    QTest::newRow("elided text") << Show(elidedWith);
    QTest::newRow("button") << Show([](const QString &name) { return new QPushButton(name); });
    QTest::newRow("button with an icon") << Show(
        [](const QString &name) { return new QPushButton(style::icon(QStringLiteral("list-add")), name); });
}

void tst_LongNames::namesThatDifferAtTheirEndLookDifferent()
{
    QFETCH(Show, show);
    for (const QString &name : {QStringLiteral("Everything that we did in all our regions in the year ").repeated(2),
                                QString(80, QChar(0x9867)), QString(80, QLatin1Char('m'))})
        QVERIFY2(picture(show, name + QLatin1Char('1')) != picture(show, name + QLatin1Char('2')), qPrintable(name));
}

void tst_LongNames::textIsCutInTheMiddle_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("words") << QStringLiteral("The first words of a name and many more until its last words");
    QTest::newRow("one word") << QString(79, QLatin1Char('w')) + QLatin1Char('!');
    QTest::newRow("Japanese") << QString(79, QChar(0x9867)) + QLatin1Char('!');
    QTest::newRow("pairs of surrogates") << QString::fromUtf8("😀").repeated(40);
    QTest::newRow("lines") << QStringLiteral("One\nTwo\nThree\nFour");
    QTest::newRow("short") << QStringLiteral("Short");
    QTest::newRow("none") << QString();
}

void tst_LongNames::textIsCutInTheMiddle()
{
    QFETCH(QString, text);
    const QFont font = style::font(TextStyle::Body);
    for (const int most : {1, 2, 3}) {
        const QStringList lines = fittedLines(text, font, 120, most);
        QVERIFY(lines.size() <= most && !lines.isEmpty());
        const QString all = lines.join(QString());
        QVERIFY(all.isValidUtf16());
        QVERIFY(text.isEmpty() || (all.front() == text.front() && all.back() == text.back()));
        for (const QString &line : lines)
            QVERIFY2(QFontMetrics(font).horizontalAdvance(line) <= 121, qPrintable(line));
    }
    QCOMPARE(fittedLines(text, font, 10000, 9).join(QLatin1Char('\n')), text);
}

void tst_LongNames::columnsShareTheWidthByNeed()
{
    const std::vector<ColumnNeed> columns{{80, 400}, {60, 60}, {80, 200}};
    const auto sum = [](const std::vector<int> &widths) { return std::accumulate(widths.begin(), widths.end(), 0); };
    // Short of room: figures keep theirs, and the longer text gets more than the shorter.
    const auto tight = shareWidth(columns, 500);
    QCOMPARE(tight[1], 60);
    QVERIFY(tight[0] > tight[2] && tight[2] >= 80 && sum(tight) <= 500 && sum(tight) > 495);
    // With room to spare all grow, but stay together.
    const auto wide = shareWidth(columns, 800);
    QVERIFY(wide[0] >= 400 && wide[1] >= 60 && wide[2] >= 200 && sum(wide) > 795);
    QVERIFY(sum(shareWidth(columns, 5000)) < 1200);
    // With none, each has what can be read.
    QCOMPARE(shareWidth(columns, 100), std::vector<int>({80, 60, 80}));
}

void tst_LongNames::noNameMakesALabelWide()
{
    for (const QString &name : {QString(400, QLatin1Char('m')), QString(80, QChar(0x9867)).repeated(5)}) {
        for (QLabel *made : {label(name), paragraph(name), heading(name)}) {
            QVERIFY(made->minimumSizeHint().width() <= 240);
            delete made;
        }
    }
}

QTEST_MAIN(tst_LongNames)
#include "tst_longnames.moc"
