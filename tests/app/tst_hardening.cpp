// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>

/// The built programs as the loader sees them.
class TestHardening : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void addressesAreBoundAtOnceAndThenReadOnly_data() { programs(); }
    void addressesAreBoundAtOnceAndThenReadOnly();
    void programsLieAtAnotherPlaceInEachRun_data() { programs(); }
    void programsLieAtAnotherPlaceInEachRun();
    void stackHoldsNoCode_data() { programs(); }
    void stackHoldsNoCode();
    void stacksAndBuffersAreGuardedWhereOptimised_data() { programs(); }
    void stacksAndBuffersAreGuardedWhereOptimised();

private:
    static void programs();
};

namespace {

/// What readelf says of a program.
QString readElf(const QString &option, const QString &program)
{
    QProcess process;
    process.start(QStringLiteral("readelf"), {QStringLiteral("-W"), option, program});
    if (!process.waitForFinished() || process.exitCode() != 0)
        qFatal("readelf failed: %s", process.readAllStandardError().constData());
    return QString::fromUtf8(process.readAllStandardOutput());
}

/// The line of a listing with the word; empty where there is none.
QString lineWith(const QString &word, const QString &listing)
{
    const QStringList lines = listing.split(QLatin1Char('\n'));
    for (const QString &line : lines) {
        if (line.contains(word))
            return line;
    }
    return {};
}

} // namespace

void TestHardening::initTestCase()
{
#ifndef Q_OS_LINUX
    QSKIP("Other systems have their own form of programs.");
#endif
    QVERIFY2(!QStandardPaths::findExecutable(QStringLiteral("readelf")).isEmpty(), "readelf comes with the compiler");
}

void TestHardening::programs()
{
    QTest::addColumn<QString>("program");
    QTest::newRow("cx-workbench") << QStringLiteral(CXW_WORKBENCH);
    QTest::newRow("cxw") << QStringLiteral(CXW_PROGRAM);
}

void TestHardening::addressesAreBoundAtOnceAndThenReadOnly()
{
    QFETCH(const QString, program);
    QVERIFY(lineWith(QStringLiteral("FLAGS_1"), readElf(QStringLiteral("-d"), program)).contains(QLatin1String("NOW")));
    QVERIFY(!lineWith(QStringLiteral("GNU_RELRO"), readElf(QStringLiteral("-l"), program)).isEmpty());
}

void TestHardening::programsLieAtAnotherPlaceInEachRun()
{
    QFETCH(const QString, program);
    QVERIFY(lineWith(QStringLiteral("FLAGS_1"), readElf(QStringLiteral("-d"), program)).contains(QLatin1String("PIE")));
    QVERIFY(lineWith(QStringLiteral("Type:"), readElf(QStringLiteral("-h"), program)).contains(QLatin1String("DYN")));
}

void TestHardening::stackHoldsNoCode()
{
    QFETCH(const QString, program);
    const QString stack = lineWith(QStringLiteral("GNU_STACK"), readElf(QStringLiteral("-l"), program));
    QVERIFY2(stack.contains(QLatin1String(" RW ")), qPrintable(stack));
}

void TestHardening::stacksAndBuffersAreGuardedWhereOptimised()
{
    if (!CXW_GUARDED)
        QSKIP("This build is for finding faults: it is not optimised, and so has no guards.");
    QFETCH(const QString, program);
    const QString symbols = readElf(QStringLiteral("--dyn-syms"), program);
    QVERIFY(symbols.contains(QLatin1String("__stack_chk_fail")));
    // A program that calls nothing of the C library that has a checked form has none of these; the flags are the same.
    static const QRegularExpression checkedCall(QStringLiteral(R"(\b__\w+_chk\b)"));
    if (program == QLatin1String(CXW_WORKBENCH))
        QVERIFY2(symbols.contains(checkedCall), "no call of the C library is checked");
#if CXW_GUARDED && defined(__GNUC__)
    QVERIFY(_FORTIFY_SOURCE >= 2);
    QVERIFY(__SSP_STRONG__ > 0);
#endif
}

QTEST_GUILESS_MAIN(TestHardening)
#include "tst_hardening.moc"
