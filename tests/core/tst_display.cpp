// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/bidi.h"
#include "core/base/display.h"
#include "core/base/timespan.h"

#include <QLocale>
#include <QTest>

using namespace cxw;

/// Rounding and the words for numbers, where binary arithmetic likes to go wrong.
class TestDisplay : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void scores_data();
    void scores();
    void levels_data();
    void levels();
    void deltas_data();
    void deltas();
    void shares_data();
    void shares();
    void nothingIsADash();
    void followsTheLanguage();
    void onlyTextFromRightToLeftIsIsolated_data();
    void onlyTextFromRightToLeftIsIsolated();
    void aSpanSaysInWordsWhichEndIsMissing();
};

void TestDisplay::scores_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<QString>("shown");
    QTest::newRow("half goes up") << 3.625 << QStringLiteral("3.63");
    QTest::newRow("half that binary holds a little low") << 1.005 << QStringLiteral("1.01");
    QTest::newRow("another such half") << 2.675 << QStringLiteral("2.68");
    QTest::newRow("half from a sum of tenths") << 0.1 + 0.2 + 0.825 << QStringLiteral("1.13");
    QTest::newRow("just below a half") << 3.6249 << QStringLiteral("3.62");
    QTest::newRow("dust below a half is taken off") << 3.62499999999 << QStringLiteral("3.63");
    QTest::newRow("more than dust below a half stays") << 3.624999 << QStringLiteral("3.62");
    QTest::newRow("third") << 1.0 / 3 << QStringLiteral("0.33");
    QTest::newRow("whole") << 4.0 << QStringLiteral("4.00");
    QTest::newRow("zero") << 0.0 << QStringLiteral("0.00");
}

void TestDisplay::scores()
{
    QFETCH(double, value);
    QTEST(displayScore(value), "shown");
}

void TestDisplay::levels_data()
{
    QTest::addColumn<double>("score");
    QTest::addColumn<int>("level");
    QTest::newRow("2.7 has not reached 3") << 2.7 << 2;
    QTest::newRow("2.999999 has not either") << 2.999999 << 2;
    QTest::newRow("dust below 2 counts as 2") << 1.9999999999 << 2;
    QTest::newRow("more than dust below 2") << 1.99999999 << 1;
    QTest::newRow("sum of tenths that should be 3") << (0.1 + 0.7) * 10 - 5 << 3;
    QTest::newRow("nothing") << 0.0 << 0;
    QTest::newRow("top") << 4.0 << 4;
}

void TestDisplay::levels()
{
    QFETCH(double, score);
    QTEST(levelReached(score), "level");
}

void TestDisplay::deltas_data()
{
    QTest::addColumn<double>("delta");
    QTest::addColumn<QString>("shown");
    QTest::newRow("up") << 0.2 << QStringLiteral("+0.20");
    QTest::newRow("down, with a real minus") << -0.35 << QStringLiteral("\u22120.35");
    QTest::newRow("half up") << 0.125 << QStringLiteral("+0.13");
    QTest::newRow("half down goes away from zero") << -0.125 << QStringLiteral("\u22120.13");
    QTest::newRow("too small for a sign") << 0.004 << QStringLiteral("0.00");
    QTest::newRow("too small for a minus") << -0.004 << QStringLiteral("0.00");
    QTest::newRow("none") << 0.0 << QStringLiteral("0.00");
}

void TestDisplay::deltas()
{
    QFETCH(double, delta);
    QTEST(displayDelta(delta), "shown");
}

void TestDisplay::shares_data()
{
    QTest::addColumn<double>("share");
    QTest::addColumn<QString>("shown");
    QTest::newRow("all") << 1.0 << QStringLiteral("100\u00a0%");
    QTest::newRow("nearly all is not all") << 119.0 / 120 * 1.005 << QStringLiteral("99\u00a0%");
    QTest::newRow("none") << 0.0 << QStringLiteral("0\u00a0%");
    QTest::newRow("hardly any is not none") << 0.001 << QStringLiteral("1\u00a0%");
    QTest::newRow("half goes up") << 0.125 << QStringLiteral("13\u00a0%");
}

void TestDisplay::shares()
{
    QFETCH(double, share);
    QTEST(displayShare(share), "shown");
}

void TestDisplay::nothingIsADash()
{
    const QString dash = QStringLiteral("\u2013");
    QCOMPARE(displayScore(std::nullopt), dash);
    QCOMPARE(displayDelta(std::nullopt), dash);
    QCOMPARE(displayShare(std::nullopt), dash);
    QCOMPARE(displayDate(QDate()), dash);
}

void TestDisplay::followsTheLanguage()
{
    QCOMPARE(displayDate(QDate(2026, 5, 4)), QStringLiteral("4 May 2026"));
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    QCOMPARE(displayScore(3.625), QStringLiteral("3,63"));
    QCOMPARE(displayDelta(-0.2), QStringLiteral("\u22120,20"));
    // The sign stays before its number in a line from right to left.
    QLocale::setDefault(QLocale(QLocale::Hebrew, QLocale::Israel));
    QCOMPARE(displayDelta(0.47), QStringLiteral("\u200E+0.47"));
}

void TestDisplay::onlyTextFromRightToLeftIsIsolated_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isolates");
    QTest::newRow("Latin") << QStringLiteral("2026 spring") << false;
    QTest::newRow("Japanese") << QStringLiteral("\u9867\u5ba2") << false;
    QTest::newRow("emoji") << QStringLiteral("\U0001F600") << false;
    QTest::newRow("nothing") << QString() << false;
    QTest::newRow("Hebrew") << QStringLiteral("\u05e1\u05d1\u05d1 2026") << true;
    QTest::newRow("Arabic among Latin") << QStringLiteral("Retail \u0645") << true;
    QTest::newRow("a script beyond U+FFFF") << QStringLiteral("\U00010840") << true;
    QTest::newRow("a mark that turns Latin round") << QStringLiteral("\u202eabc") << true;
}

void TestDisplay::onlyTextFromRightToLeftIsIsolated()
{
    QFETCH(QString, text);
    QFETCH(bool, isolates);
    QCOMPARE(isolated(text), isolates ? u'\u2068' + text + u'\u2069' : text);
    QCOMPARE(withoutIsolates(isolated(text)), text);
}

void TestDisplay::aSpanSaysInWordsWhichEndIsMissing()
{
    const QDate start(2027, 5, 3);
    const QDate end(2028, 2, 28);
    QCOMPARE(displaySpan(start, end), QStringLiteral("3 May 2027 \u2013 28 Feb 2028"));
    QCOMPARE(displaySpan(start, {}), QStringLiteral("from 3 May 2027"));
    QCOMPARE(displaySpan({}, end), QStringLiteral("until 28 Feb 2028"));
    QCOMPARE(displaySpan({}, {}), QStringLiteral("no dates yet"));
    QCOMPARE(displayMonthSpan({}, end), QStringLiteral("until Feb 2028"));
}

QTEST_GUILESS_MAIN(TestDisplay)
#include "tst_display.moc"
