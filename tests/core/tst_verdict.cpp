// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scoring/verdict.h"

#include <QTest>

using namespace cxw;

using Numbers = std::vector<double>;
using People = std::vector<PersonScore>;
Q_DECLARE_METATYPE(Numbers)
Q_DECLARE_METATYPE(Interval)
Q_DECLARE_METATYPE(People)
Q_DECLARE_METATYPE(Verdict)
Q_DECLARE_METATYPE(std::optional<TestKind>)

namespace {

// Hours of sleep gained by ten patients under two drugs: W. S. Gosset ("Student"), "The Probable Error of a Mean",
// Biometrika 6 (1908).
const Numbers firstDrug{0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0.0, 2.0};
const Numbers secondDrug{1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4};

Numbers differences(const Numbers &from, const Numbers &to)
{
    Numbers result;
    for (size_t place = 0; place < from.size(); ++place)
        result.push_back(to[place] - from[place]);
    return result;
}

/// People named by letters with these scores; the letters begin at `first`.
People people(const Numbers &scores, char first = 'a')
{
    People list;
    for (const double score : scores)
        list.push_back({PersonId{QString(QLatin1Char(first++))}, score});
    return list;
}

People nameless(const Numbers &scores)
{
    People list;
    for (const double score : scores)
        list.push_back({std::nullopt, score});
    return list;
}

bool isNear(double actual, double expected, double tolerance)
{
    return std::abs(actual - expected) < tolerance;
}

} // namespace

/// Rule 9: intervals and what may be said from them.
class TestVerdict : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void paired_data();
    void paired();
    void welch_data();
    void welch();
    void judgement_data();
    void judgement();
    void pairsAreMatchedByPersonNotByPlace();
    void confidenceIsShared_data();
    void confidenceIsShared();
    void untestedDifferencesTakeNoConfidence();
    void aBoundBesideZeroIsNotShownAsZero_data();
    void aBoundBesideZeroIsNotShownAsZero();
    void wordsAndSigns();
};

void TestVerdict::paired_data()
{
    QTest::addColumn<Numbers>("values");
    QTest::addColumn<double>("confidence");
    QTest::addColumn<Interval>("interval");
    QTest::addColumn<double>("tolerance");
    QTest::newRow("Student's sleep data, as statistics packages give it")
        << differences(firstDrug, secondDrug) << 0.95 << Interval{1.58, 0.7001142, 2.4598858} << 1e-7;
    // Mean 3, s² 2.5, standard error √0.5, and the table's t for 4 degrees of freedom, 2.776445.
    QTest::newRow("1 to 5") << Numbers{1, 2, 3, 4, 5} << 0.95 << Interval{3, 3 - 1.963243, 3 + 1.963243} << 1e-6;
    // The table's t for 4 degrees of freedom and 99 %, 4.604095.
    QTest::newRow("1 to 5, 99 %") << Numbers{1, 2, 3, 4, 5} << 0.99 << Interval{3, 3 - 3.255586, 3 + 3.255586} << 1e-6;
    // Standard error 1, and the table's t for 1 degree of freedom, 12.706205.
    QTest::newRow("two values") << Numbers{0, 2} << 0.95 << Interval{1, 1 - 12.706205, 1 + 12.706205} << 1e-6;
    QTest::newRow("no variance") << Numbers{0.5, 0.5, 0.5, 0.5, 0.5} << 0.99 << Interval{0.5, 0.5, 0.5} << 1e-12;
}

void TestVerdict::paired()
{
    QFETCH(Numbers, values);
    QFETCH(double, confidence);
    QFETCH(Interval, interval);
    QFETCH(double, tolerance);
    const Interval found = pairedInterval(values, confidence);
    QVERIFY(isNear(found.difference, interval.difference, tolerance));
    QVERIFY2(isNear(found.lower, interval.lower, tolerance), qPrintable(QString::number(found.lower, 'g', 12)));
    QVERIFY2(isNear(found.upper, interval.upper, tolerance), qPrintable(QString::number(found.upper, 'g', 12)));
}

void TestVerdict::welch_data()
{
    QTest::addColumn<Numbers>("from");
    QTest::addColumn<Numbers>("to");
    QTest::addColumn<Interval>("interval");
    QTest::addColumn<double>("tolerance");
    QTest::newRow("Student's sleep data, as statistics packages give it")
        << firstDrug << secondDrug << Interval{1.58, -0.2054832, 3.3654832} << 1e-7;
    // Equal variances (2.5) and counts (5): standard error 1 and 8 degrees of freedom, the table's t 2.306004.
    QTest::newRow("1 to 5 against 3 to 7")
        << Numbers{1, 2, 3, 4, 5} << Numbers{3, 4, 5, 6, 7} << Interval{2, 2 - 2.306004, 2 + 2.306004} << 1e-6;
    // One panel of one mind: the other alone gives standard error √0.5 and its 4 degrees of freedom.
    QTest::newRow("variance on one side")
        << Numbers{1, 1, 1, 1, 1} << Numbers{1, 2, 3, 4, 5} << Interval{2, 2 - 1.963243, 2 + 1.963243} << 1e-6;
    QTest::newRow("no variance") << Numbers{1, 1, 1, 1, 1} << Numbers{2, 2, 2, 2, 2, 2} << Interval{1, 1, 1} << 1e-12;
}

void TestVerdict::welch()
{
    QFETCH(Numbers, from);
    QFETCH(Numbers, to);
    QFETCH(Interval, interval);
    QFETCH(double, tolerance);
    const Interval found = welchInterval(from, to, 0.95);
    QVERIFY(isNear(found.difference, interval.difference, tolerance));
    QVERIFY2(isNear(found.lower, interval.lower, tolerance), qPrintable(QString::number(found.lower, 'g', 12)));
    QVERIFY2(isNear(found.upper, interval.upper, tolerance), qPrintable(QString::number(found.upper, 'g', 12)));
}

void TestVerdict::judgement_data()
{
    QTest::addColumn<People>("from");
    QTest::addColumn<People>("to");
    QTest::addColumn<bool>("anyBallots");
    QTest::addColumn<int>("commonItems");
    QTest::addColumn<Verdict>("verdict");
    QTest::addColumn<std::optional<TestKind>>("kind");
    QTest::addColumn<int>("peopleFrom");
    QTest::addColumn<int>("peopleTo");
    const auto row = [](const char *name, const People &from, const People &to, Verdict verdict,
                        std::optional<TestKind> kind, int peopleFrom, int peopleTo) {
        QTest::newRow(name) << from << to << true << 4 << verdict << kind << peopleFrom << peopleTo;
    };
    const Numbers five{1, 1.5, 2, 2.5, 3};
    const Numbers higher{2, 2.4, 3.1, 3.5, 4};
    const Numbers mixed{1.5, 1.2, 2.1, 2.3, 3.1};
    row("five pairs up", people(five), people(higher), Verdict::Improved, TestKind::Paired, 5, 5);
    row("five pairs down", people(higher), people(five), Verdict::Declined, TestKind::Paired, 5, 5);
    row("five pairs here and there", people(five), people(mixed), Verdict::NoClearChange, TestKind::Paired, 5, 5);
    row("four pairs only", people({1, 2, 2, 3}), people({4, 4, 4, 4}), Verdict::CannotTell, std::nullopt, 0, 0);
    row("four pairs of five: two panels", people(five), people({9, 9.1, 9.2, 9.3, 9.4}, 'b'), Verdict::Improved,
        TestKind::Welch, 5, 5);
    row("other people: two panels", people(five), people({0, 0.1, 0.2, 0, 0.1, 0}, 'p'), Verdict::Declined,
        TestKind::Welch, 5, 6);
    row("nobody has a name: two panels", nameless(five), nameless(five), Verdict::NoClearChange, TestKind::Welch, 5, 5);
    row("other people, four after", people(five), people({4, 4, 4, 4}, 'p'), Verdict::CannotTell, std::nullopt, 0, 0);
    row("other people, four before", people({0, 0, 0, 0}), people(five, 'p'), Verdict::CannotTell, std::nullopt, 0, 0);
    row("one person", people({1}), people({4}), Verdict::CannotTell, std::nullopt, 0, 0);
    row("nobody", {}, {}, Verdict::CannotTell, std::nullopt, 0, 0);
    row("all by the same up", people({1, 1, 1, 1, 1}), people({2, 2, 2, 2, 2}), Verdict::Improved, TestKind::Paired, 5,
        5);
    row("all by the same down", people({2, 2, 2, 2, 2}), people({1, 1, 1, 1, 1}), Verdict::Declined, TestKind::Paired,
        5, 5);
    row("nobody moved", people(five), people(five), Verdict::NoClearChange, TestKind::Paired, 5, 5);
    row("moved by dust", people({1, 1, 1, 1, 1}), people({1 + 1e-12, 1 + 1e-12, 1 + 1e-12, 1 + 1e-12, 1 + 1e-12}),
        Verdict::NoClearChange, TestKind::Paired, 5, 5);
    QTest::newRow("no ballots at all") << People{} << People{} << false << 4 << Verdict::AsAgreed
                                       << std::optional<TestKind>() << 0 << 0;
    QTest::newRow("nothing in common") << People{} << People{} << true << 0 << Verdict::NotComparable
                                       << std::optional<TestKind>() << 0 << 0;
    QTest::newRow("nothing in common and no ballots")
        << People{} << People{} << false << 0 << Verdict::NotComparable << std::optional<TestKind>() << 0 << 0;
}

void TestVerdict::judgement()
{
    QFETCH(People, from);
    QFETCH(People, to);
    QFETCH(bool, anyBallots);
    QFETCH(int, commonItems);
    const Judgement found = judgeTogether({{commonItems, anyBallots, from, to}}).front();
    QTEST(found.verdict, "verdict");
    QTEST(found.test, "kind");
    QTEST(found.peopleFrom, "peopleFrom");
    QTEST(found.peopleTo, "peopleTo");
}

void TestVerdict::pairsAreMatchedByPersonNotByPlace()
{
    People to = people({1.5, 2, 2.5, 3, 3.5});
    std::ranges::reverse(to);
    to.push_back({PersonId{QStringLiteral("new")}, 0});
    const Judgement found = judgeTogether({{4, true, people({1, 1.5, 2, 2.5, 3}), to}}).front();
    QCOMPARE(found.test, std::optional(TestKind::Paired));
    QCOMPARE(found.peopleTo, 5);
    QVERIFY(isNear(found.interval.lower, 0.5, 1e-12));
    QVERIFY(isNear(found.interval.upper, 0.5, 1e-12));
}

void TestVerdict::confidenceIsShared_data()
{
    QTest::addColumn<int>("tested");
    QTest::addColumn<double>("confidence");
    QTest::addColumn<QString>("shown");
    QTest::newRow("one alone") << 1 << 0.95 << QStringLiteral("95\u00a0%");
    QTest::newRow("two") << 2 << 0.975 << QStringLiteral("97.5\u00a0%");
    QTest::newRow("five") << 5 << 0.99 << QStringLiteral("99\u00a0%");
    QTest::newRow("six") << 6 << 1 - 0.05 / 6 << QStringLiteral("99.2\u00a0%");
}

void TestVerdict::confidenceIsShared()
{
    QFETCH(int, tested);
    QFETCH(double, confidence);
    QLocale::setDefault(QLocale::C);
    const Grounds five{4, true, people({1, 2, 3, 4, 5}), people({2, 4, 3, 6, 5})};
    for (const Judgement &each : judgeTogether(std::vector<Grounds>(static_cast<size_t>(tested), five))) {
        QVERIFY(isNear(each.confidence, confidence, 1e-12));
        QCOMPARE(each.interval, pairedInterval({1, 2, 0, 2, 0}, each.confidence));
        QTEST(displayConfidence(each.confidence), "shown");
    }
}

void TestVerdict::untestedDifferencesTakeNoConfidence()
{
    const Grounds five{4, true, people({1, 2, 3, 4, 5}), people({2, 4, 3, 6, 5})};
    const Grounds few{4, true, people({1, 2}), people({2, 4})};
    const Grounds apart{0, true, {}, {}};
    const auto found = judgeTogether({few, five, apart, five});
    QCOMPARE(found.at(0).confidence, 0.0);
    QCOMPARE(found.at(1).confidence, 0.975);
    QCOMPARE(found.at(2).confidence, 0.0);
    QCOMPARE(found.at(3).confidence, 0.975);
}

void TestVerdict::aBoundBesideZeroIsNotShownAsZero_data()
{
    QTest::addColumn<Interval>("interval");
    QTest::addColumn<QString>("shown");
    QTest::newRow("far") << Interval{0.3, 0.256, 0.344} << QStringLiteral("+0.26 to +0.34");
    QTest::newRow("just above") << Interval{0.3, 0.0031, 0.5413} << QStringLiteral("+0.003 to +0.54");
    QTest::newRow("just below") << Interval{-0.3, -0.5, -0.00004} << QStringLiteral("−0.50 to −0.00004");
    QTest::newRow("zero") << Interval{0, 0, 0} << QStringLiteral("0.00 to 0.00");
    QTest::newRow("dust") << Interval{0, -1e-13, 1e-13} << QStringLiteral("0.00 to 0.00");
}

void TestVerdict::aBoundBesideZeroIsNotShownAsZero()
{
    QFETCH(Interval, interval);
    QLocale::setDefault(QLocale::C);
    QTEST(displayInterval({Verdict::Improved, TestKind::Paired, 5, 5, interval, jointConfidence}), "shown");
    QCOMPARE(displayInterval({}), QStringLiteral("–"));
}

void TestVerdict::wordsAndSigns()
{
    QCOMPARE(toText(Verdict::Improved), QStringLiteral("improved"));
    QCOMPARE(toText(Verdict::Declined), QStringLiteral("declined"));
    QCOMPARE(toText(Verdict::NoClearChange), QStringLiteral("no clear change"));
    QCOMPARE(toText(Verdict::CannotTell), QStringLiteral("cannot tell"));
    QCOMPARE(toText(Verdict::AsAgreed), QStringLiteral("as agreed"));
    QCOMPARE(toText(Verdict::NotComparable), QStringLiteral("not comparable"));
    QSet<QChar> signs;
    for (const Verdict verdict : {Verdict::Improved, Verdict::Declined, Verdict::NoClearChange, Verdict::CannotTell,
                                  Verdict::AsAgreed, Verdict::NotComparable}) {
        QVERIFY(displayName(verdict).endsWith(toText(verdict)));
        signs.insert(displayName(verdict).front());
    }
    QCOMPARE(signs.size(), 6);
}

QTEST_GUILESS_MAIN(TestVerdict)
#include "tst_verdict.moc"
