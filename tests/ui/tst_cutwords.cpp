// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/cutwords.h"
#include "tests/ui/everyplace.h"
#include "ui/widgets/text.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QTest>

using namespace cxw;
using cxw::test::WindowWorld;

/// No text of the program is cut, and none lies over another, in any language; the screen is the least there is.
class tst_CutWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { style::applyTo(*qApp, Scheme::Light); }
    void aCutTextIsFound();
    void everyPlaceShowsItsTextsWhole_data();
    void everyPlaceShowsItsTextsWhole();
    void everyDialogShowsItsTextsWhole_data() { everyPlaceShowsItsTextsWhole_data(); }
    void everyDialogShowsItsTextsWhole();
};

void tst_CutWords::aCutTextIsFound()
{
    QWidget window;
    auto *layout = new QHBoxLayout(&window);
    auto *button = new QPushButton(QStringLiteral("A button with words"), &window);
    auto *words = label(QStringLiteral("A label with words"), TextStyle::Body, Role::Text, &window);
    layout->addWidget(button);
    layout->addWidget(words);
    window.show();
    test::settle();
    QCOMPARE(test::cutWords(window), QStringList());
    button->setFixedWidth(40);
    words->setFixedWidth(40);
    test::settle();
    QCOMPARE(test::cutWords(window).size(), 2);
    words->move(button->pos());
    QVERIFY(test::cutWords(window).join(QChar(u'\n')).contains(QStringLiteral("lies over")));
}

void tst_CutWords::everyPlaceShowsItsTextsWhole_data()
{
    QTest::addColumn<QString>("language");
    for (const char *language : test::everyLanguage)
        QTest::newRow(language) << QString::fromLatin1(language);
}

void tst_CutWords::everyPlaceShowsItsTextsWhole()
{
    QFETCH(QString, language);
    WindowWorld world(language);
    const auto window = world.window();
    window->openSample();
    window->resize(1280 - 16, 720 - 40);
    QStringList faults;
    test::visitEveryPlace(*window, [&](const QString &name) {
        const QStringList found = test::cutWords(*window);
        for (const QString &fault : found)
            faults << name + QStringLiteral(": ") + fault;
    });
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
}

void tst_CutWords::everyDialogShowsItsTextsWhole()
{
    QFETCH(QString, language);
    WindowWorld world(language);
    const auto window = world.window();
    window->openSample();
    QStringList faults;
    test::visitEveryDialog(world, *window, [&](const QString &name, QDialog &dialog) {
        const QStringList found = test::cutWords(dialog);
        for (const QString &fault : found)
            faults << name + QStringLiteral(": ") + fault;
    });
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
}

QTEST_MAIN(tst_CutWords)

#include "tst_cutwords.moc"
