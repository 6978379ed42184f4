// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/package/passwordadvice.h"

#include <QElapsedTimer>
#include <QTest>

using namespace cxw;

class TestPasswordAdvice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsEasilyGuessedIsRemarkedOn_data();
    void whatIsEasilyGuessedIsRemarkedOn();
    void whatWouldTakeLongIsNot_data();
    void whatWouldTakeLongIsNot();
    void namesOfTheWorkspaceAreGuessedFirst_data();
    void namesOfTheWorkspaceAreGuessedFirst();
    void theTimeIsSaidInWords_data();
    void theTimeIsSaidInWords();
    void aPasswordOfAnyLengthIsJudgedAtOnce();
};

namespace {

Workspace northshore()
{
    Workspace workspace;
    const UnitId unit = UnitId::create();
    workspace.apply(
        {{},
         {put(Organization{OrganizationId::create(), QStringLiteral("Northshore Mütual Ltd"), {}, {}}),
          put(Unit{unit, QStringLiteral("Zaragoza branch"), 0, 1}),
          put(Round{RoundId::create(), unit, QStringLiteral("Xylophone"), QDate(2026, 4, 1), {}, false, false}),
          put(Person{PersonId::create(), QStringLiteral("Władysława Szczęsna"), {}})}});
    return workspace;
}

bool tellsOfAName(const std::optional<QString> &advice)
{
    return advice && advice->contains(QLatin1String("a name from this workspace"));
}

} // namespace

void TestPasswordAdvice::whatIsEasilyGuessedIsRemarkedOn_data()
{
    QTest::addColumn<QString>("password");
    for (const char *each :
         {"a", "short", "aaaaaaaaaaaa", "password1234", "qwertyuiop[]", "1234567890123456", "Aa1!Aa1!Aa1", "P@ssw0rd!",
          "letmeinletmein", "abcdefghijklmnop", "31.12.2026", "\xc3\xa4\xc3\xa4\xc3\xa4\xc3\xa4\xc3\xa4\xc3\xa4"})
        QTest::newRow(each) << QString::fromUtf8(each);
}

void TestPasswordAdvice::whatIsEasilyGuessedIsRemarkedOn()
{
    QFETCH(const QString, password);
    const auto advice = passwordAdvice(password);
    QVERIFY(advice);
    QVERIFY2(advice->contains(QLatin1String("could be guessed in")), qPrintable(*advice));
    QVERIFY2(password.size() == 1 || !advice->contains(password), "the password must not be shown");
    QVERIFY(!tellsOfAName(advice));
}

void TestPasswordAdvice::whatWouldTakeLongIsNot_data()
{
    QTest::addColumn<QString>("password");
    for (const char *each :
         {"four words quite unrelated", "seven green umbrellas", "correct horse battery staple", "kX9#qLm2vT",
          "Gr\xc3\xbc\xc3\x9f"
          "e vom anderen Ende der Welt"})
        QTest::newRow(each) << QString::fromUtf8(each);
}

void TestPasswordAdvice::whatWouldTakeLongIsNot()
{
    QFETCH(const QString, password);
    const auto advice = passwordAdvice(password, namesToGuessWith(northshore()));
    QVERIFY2(!advice, qPrintable(advice.value_or(QString())));
}

void TestPasswordAdvice::namesOfTheWorkspaceAreGuessedFirst_data()
{
    QTest::addColumn<QString>("password");
    const auto row = [](const QString &password) { QTest::newRow(qPrintable(password)) << password; };
    row(QStringLiteral("Northshore Mütual Ltd"));
    row(QStringLiteral("NORTHSHORE2026"));
    row(QStringLiteral("n0rthsh0re!"));
    row(QStringLiteral("mutual-mütual"));
    row(QStringLiteral("Zaragoza"));
    row(QStringLiteral("xylophone2026"));
    row(QStringLiteral("Szczęsna"));
    row(QStringLiteral("władysława szczęsna"));
    row(QStringLiteral("Northshore Zaragoza Szczęsna"));
}

void TestPasswordAdvice::namesOfTheWorkspaceAreGuessedFirst()
{
    QFETCH(const QString, password);
    QVERIFY(tellsOfAName(passwordAdvice(password, namesToGuessWith(northshore()))));
}

void TestPasswordAdvice::theTimeIsSaidInWords_data()
{
    QTest::addColumn<QString>("password");
    QTest::addColumn<QString>("time");
    QTest::newRow("at once") << QStringLiteral("password") << QStringLiteral("guessed in a second by");
    QTest::newRow("years") << QStringLiteral("a good long password") << QStringLiteral(" years by");
}

void TestPasswordAdvice::theTimeIsSaidInWords()
{
    QFETCH(const QString, password);
    QFETCH(const QString, time);
    const auto advice = passwordAdvice(password);
    QVERIFY(advice);
    QVERIFY2(advice->contains(time), qPrintable(*advice));
}

void TestPasswordAdvice::aPasswordOfAnyLengthIsJudgedAtOnce()
{
    QElapsedTimer clock;
    clock.start();
    QVERIFY(passwordAdvice(QString(1'000'000, u'a')));
    // A letter that other forms of Unicode take for 18, and one that is none.
    QVERIFY(passwordAdvice(QString(1'000'000, QChar(0xFDFA))));
    QVERIFY(passwordAdvice(QString(100, QChar(0))));
    constexpr int patience = 5000;
    QVERIFY2(clock.elapsed() < patience, qPrintable(QString::number(clock.elapsed())));
}

QTEST_GUILESS_MAIN(TestPasswordAdvice)
#include "tst_passwordadvice.moc"
