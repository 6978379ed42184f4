// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/datereading.h"

#include <QTest>

using namespace cxw;

namespace {

const QLocale c = QLocale::c();
const QLocale british(QLocale::English, QLocale::UnitedKingdom);
const QLocale american(QLocale::English, QLocale::UnitedStates);
const QLocale german(QLocale::German, QLocale::Germany);
const QLocale japanese(QLocale::Japanese, QLocale::Japan);
const QLocale korean(QLocale::Korean, QLocale::SouthKorea);
const QLocale spanish(QLocale::Spanish, QLocale::Spain);
const QLocale egyptian(QLocale::Arabic, QLocale::Egypt);

const QDate october(2026, 10, 20);
const QDate none;

} // namespace

class TestDateReading : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTextIsTheDayThatItSaysOrNone_data();
    void aTextIsTheDayThatItSaysOrNone();
    void whatIsShownIsUnderstoodInEveryLocale();
    void aRefusalSaysWhy_data();
    void aRefusalSaysWhy();
    void scriptsWriteYearMonthDay_data();
    void scriptsWriteYearMonthDay();
};

void TestDateReading::aTextIsTheDayThatItSaysOrNone_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDate>("meant");
    const auto row = [](const QLocale &locale, const char *text, QDate meant) {
        QTest::addRow("%s: %s", qPrintable(locale.name()), text) << locale << QString::fromUtf8(text) << meant;
    };
    for (const QLocale &locale : {c, british, american, german, japanese, egyptian}) {
        row(locale, "2026-10-20", october);
        row(locale, " 2026-10-20 ", october);
        row(locale, "2026/10/20", october);
        row(locale, "20 Oct 2026", october);
        row(locale, "20 october 2026", october);
        row(locale, "31.12.2027", QDate(2027, 12, 31));
        row(locale, "٢٠٢٦-١٠-٢٠", october);
        row(locale, "２０２６-１０-２０", october);
        for (const char *wrong : {"",
                                  " ",
                                  "15 Apr",
                                  "Apr 2026",
                                  "2026",
                                  "20",
                                  "20.10.",
                                  "1850-01-01",
                                  "2201-01-01",
                                  "0026-10-20",
                                  "2026-02-30",
                                  "2026-13-01",
                                  "20 Oct 202",
                                  "20 Oct 20266",
                                  "2026-10-20T10:00",
                                  "2026-10-20 10:00",
                                  "20 Oct 2026 2",
                                  "20 Oct Nov 2026",
                                  "20 O 2026",
                                  "20 Ma 2026",
                                  "20 Ju 2026",
                                  "tomorrow",
                                  "20 Foo 2026",
                                  "-2026-10-20",
                                  "+20 Oct 2026",
                                  "2026--10-20",
                                  "2026-10/20",
                                  "20261020",
                                  "20 Oct",
                                  "Oct",
                                  "1.5",
                                  "0 Oct 2026",
                                  "32 Oct 2026",
                                  "2026-10-20x",
                                  "31 Apr 2026",
                                  "29 Feb 2027",
                                  "20 Oct two",
                                  "½ Oct 2026",
                                  "²0 Oct 2026"})
            row(locale, wrong, none);
    }
    row(c, "20 oct 26", october);
    row(c, "03/04/2026", QDate(2026, 4, 3));
    row(british, "03/04/2026", QDate(2026, 4, 3));
    row(german, "03/04/2026", QDate(2026, 4, 3));
    row(american, "03/04/2026", QDate(2026, 3, 4));
    row(japanese, "03/04/2026", none);
    row(japanese, "2026/04/03", QDate(2026, 4, 3));
    row(british, "3/4/26", QDate(2026, 4, 3));
    row(american, "3/4/26", QDate(2026, 3, 4));
    row(american, "31/12/2027", none);
    row(american, "03.04.2026", QDate(2026, 3, 4));
    row(american, "Tuesday, October 20, 2026", october);
    row(american, "Oct 20, 2026", october);
    row(american, "oct 20th 2026", october);
    row(american, "Monday, October 20, 2026", none);
    row(american, "10/20/2026", october);
    row(british, "20/10/2026", october);
    row(british, "10/20/2026", none);
    row(british, "Tuesday, 20 October 2026", october);
    row(british, "20 Sept 2026", QDate(2026, 9, 20));
    row(british, "20th of October 2026", october);
    row(german, "20. Okt. 2026", october);
    row(german, "20. okt 2026.", october);
    row(german, "20.\u00a0Oktober\u202f2026", october);
    row(german, "20. OKTOBER 2026", october);
    row(german, "20. Oktob 2026", october);
    row(german, "Dienstag, 20. Oktober 2026", october);
    row(german, "3. M\u00e4rz 2026", QDate(2026, 3, 3));
    row(german, "3. Ma\u0308rz 2026", QDate(2026, 3, 3));
    row(german, "20.10.26", october);
    row(german, "20.10.2026", october);
    row(german, "20. 10. 2026", october);
    row(german, "20-10-2026", october);
    row(german, "31.12.2027.", QDate(2027, 12, 31));
    row(german, "15. Apr.", none);
    row(japanese, "2026年10月20日", october);
    row(japanese, "2026年10月20日火曜日", october);
    row(japanese, "2026年1月2日", QDate(2026, 1, 2));
    row(japanese, "2026年11月2日", QDate(2026, 11, 2));
    row(japanese, "2026年13月2日", none);
    row(japanese, "20日10月26年", none);
    row(japanese, "26 Oct 20", none);
    row(korean, "2026년 10월 20일 화요일", october);
    row(korean, "26. 10. 20.", october);
    row(spanish, "20 de octubre de 2026", october);
    row(egyptian, "٢٠ أكتوبر ٢٠٢٦", october);
    row(egyptian, "٢٠/١٠/٢٠٢٦", october);
}

void TestDateReading::aTextIsTheDayThatItSaysOrNone()
{
    QFETCH(QLocale, locale);
    QFETCH(QString, text);
    QFETCH(QDate, meant);
    const auto read = dateFrom(text, locale);
    QCOMPARE(read ? read.value() : QDate(), meant);
    QVERIFY(read || read.error().sentence.endsWith(u'.'));
}

void TestDateReading::whatIsShownIsUnderstoodInEveryLocale()
{
    const auto locales = QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, QLocale::AnyCountry);
    QVERIFY(locales.size() > 300);
    for (const QLocale &locale : locales) {
        for (int month = 1; month <= 12; ++month) {
            const QDate day(2026, month, month + 10);
            const QString shown = locale.toString(day, QStringLiteral("d MMM yyyy"));
            const auto read = dateFrom(shown, locale);
            // Dzongkha has numbers for names, which are not in the order of the locale.
            const bool mayRefuse = locale.language() == QLocale::Dzongkha;
            QVERIFY2(read ? read.value() == day : mayRefuse, qPrintable(locale.name() + u' ' + shown));
            if (month % 4 != 1)
                continue;
            // As the locale writes it elsewhere it is understood or refused, and never another day.
            for (const auto format : {QLocale::LongFormat, QLocale::ShortFormat}) {
                const auto written = dateFrom(locale.toString(day, format), locale);
                QVERIFY2(!written || written.value() == day, qPrintable(locale.name() + locale.toString(day, format)));
            }
        }
    }
}

void TestDateReading::aRefusalSaysWhy_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("why");
    QTest::newRow("nothing of a date") << QStringLiteral("soon") << QStringLiteral("no date");
    QTest::newRow("no year") << QStringLiteral("15 Apr") << QStringLiteral("year is missing");
    QTest::newRow("no such day") << QStringLiteral("2026-02-30") << QStringLiteral("no such day");
    QTest::newRow("too early") << QStringLiteral("31 Dec 1899") << QStringLiteral("1900 to 2200");
    QTest::newRow("too late") << QStringLiteral("2201-01-01") << QStringLiteral("1900 to 2200");
    QTest::newRow("another weekday") << QStringLiteral("Monday, 20 Oct 2026") << QStringLiteral("Tuesday");
}

void TestDateReading::aRefusalSaysWhy()
{
    QFETCH(QString, text);
    QFETCH(QString, why);
    const auto read = dateFrom(text, c);
    QVERIFY(!read);
    QVERIFY2(read.error().sentence.contains(why), qPrintable(read.error().sentence));
}

void TestDateReading::scriptsWriteYearMonthDay_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("taken");
    const auto row = [](const char *text, bool taken) { QTest::newRow(text) << QString::fromUtf8(text) << taken; };
    row("2026-10-20", true);
    row("1900-01-01", true);
    row("2200-12-31", true);
    for (const char *wrong : {"", "1899-12-31", "2201-01-01", "20 Oct 2026", "2026-10-20T00:00", "2026-1-2",
                              "2026-02-30", "20261020", "2026-10-20 ", "26-10-20", "٢٠٢٦-١٠-٢٠"})
        row(wrong, false);
}

void TestDateReading::scriptsWriteYearMonthDay()
{
    QFETCH(QString, text);
    QFETCH(bool, taken);
    QCOMPARE(isoDateFrom(text).ok(), taken);
}

QTEST_GUILESS_MAIN(TestDateReading)
#include "tst_datereading.moc"
