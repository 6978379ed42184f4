// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rating/digitentry.h"

#include <QTest>

using namespace cxw;

namespace {

/// Presses the digits as on a page, ten items under each other, and gives what stands there: "3 10 1", with "!" for a
/// digit that was refused and "?" behind a step that still waits.
QString afterDigits(int highestStep, const QString &digits)
{
    DigitEntry entry(highestStep);
    std::vector<std::optional<int>> items(1);
    QString refused;
    for (const QChar key : digits) {
        if (key == u'|') { // the person goes on by hand
            entry.forget();
            items.emplace_back();
            continue;
        }
        auto outcome = entry.press(key.digitValue(), items.back());
        if (outcome.kind == DigitOutcome::Kind::BelongsToNext) {
            items.emplace_back();
            outcome = entry.press(key.digitValue(), items.back());
        }
        if (outcome.kind == DigitOutcome::Kind::Refused)
            refused += u'!';
        else
            items.back() = outcome.step;
        if (outcome.kind == DigitOutcome::Kind::Settled)
            items.emplace_back();
    }
    QStringList words;
    for (const auto &item : items) {
        if (item)
            words.append(QString::number(*item));
    }
    return words.join(u' ') + refused + (entry.waiting() ? QStringLiteral("?") : QString());
}

} // namespace

/// Digits become steps of any scale.
class TestDigitEntry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void digitsMakeSteps_data();
    void digitsMakeSteps();
    void nothingIsAddedToAnAnswerThatWasTakenBack();
    void arrowsGoOneStep_data();
    void arrowsGoOneStep();
};

void TestDigitEntry::digitsMakeSteps_data()
{
    QTest::addColumn<int>("highestStep");
    QTest::addColumn<QString>("digits");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, int highestStep, const char *digits, const char *expected) {
        QTest::newRow(name) << highestStep << QString::fromLatin1(digits) << QString::fromLatin1(expected);
    };
    row("0 to 4", 4, "0412", "0 4 1 2");
    row("no such step", 3, "3407", "3 0!!");
    row("two steps", 1, "102", "1 0!");
    row("0 to 9 has no second digit", 9, "109", "1 0 9");
    row("1 waits", 10, "1", "1?");
    row("1 and 0", 10, "10", "10");
    row("1 and something else", 10, "15", "1 5");
    row("1 and 1 and 0", 10, "110", "1 10");
    row("0 and 1", 10, "01", "0 1?");
    row("1, on by hand, 0", 10, "1|0", "1 0");
    row("10 and 10", 10, "1010", "10 10");
    row("9 does not wait", 10, "90", "9 0");
}

void TestDigitEntry::digitsMakeSteps()
{
    QFETCH(int, highestStep);
    QFETCH(QString, digits);
    QTEST(afterDigits(highestStep, digits), "expected");
}

void TestDigitEntry::nothingIsAddedToAnAnswerThatWasTakenBack()
{
    DigitEntry entry(10);
    QCOMPARE(entry.press(1, std::nullopt).kind, DigitOutcome::Kind::Waits);
    QVERIFY(entry.press(0, std::nullopt) == (DigitOutcome{DigitOutcome::Kind::Settled, 0}));
    QCOMPARE(entry.press(1, std::nullopt).kind, DigitOutcome::Kind::Waits);
    QVERIFY(entry.press(0, 7) == (DigitOutcome{DigitOutcome::Kind::Settled, 0}));
}

void TestDigitEntry::arrowsGoOneStep_data()
{
    QTest::addColumn<int>("present"); // −1 for none
    QTest::addColumn<int>("by");
    QTest::addColumn<int>("expected");
    QTest::newRow("up") << 9 << 1 << 10;
    QTest::newRow("down") << 9 << -1 << 8;
    QTest::newRow("top") << 10 << 1 << 10;
    QTest::newRow("bottom") << 0 << -1 << 0;
    QTest::newRow("up from nothing") << -1 << 1 << 0;
    QTest::newRow("down from nothing") << -1 << -1 << 10;
}

void TestDigitEntry::arrowsGoOneStep()
{
    QFETCH(int, present);
    QFETCH(int, by);
    QTEST(stepBeside(present < 0 ? std::nullopt : std::optional(present), by, 10), "expected");
}

QTEST_APPLESS_MAIN(TestDigitEntry)
#include "tst_digitentry.moc"
