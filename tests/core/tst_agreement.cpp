// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/smallmodel.h"

#include <QTest>

using namespace cxw;
using namespace cxw::test;

using Numbers = std::vector<int>;
using Units = std::vector<std::vector<int>>;
using Wanted = std::optional<double>;
Q_DECLARE_METATYPE(Numbers)
Q_DECLARE_METATYPE(Units)
Q_DECLARE_METATYPE(Wanted)

namespace {

constexpr auto none = std::nullopt;

bool isNear(Wanted actual, Wanted expected, double tolerance = 1e-12)
{
    return actual.has_value() == expected.has_value() && (!actual || std::abs(*actual - *expected) < tolerance);
}

/// What 4 observers made of 12 units, in Krippendorff's "Computing Krippendorff's Alpha-Reliability" (2011), example C:
/// categories 1 to 5, unit by unit, missing answers left out. Published: α nominal 0.743, ordinal 0.815.
Units krippendorffC()
{
    Units units{{1, 1, 1},    {2, 2, 3, 2}, {3, 3, 3, 3}, {3, 3, 3, 3}, {2, 2, 2, 2}, {1, 2, 3, 4},
                {4, 4, 4, 4}, {1, 1, 2, 1}, {2, 2, 2, 2}, {5, 5, 5},    {1, 1},       {3}};
    for (auto &unit : units) {
        for (int &value : unit)
            value -= 1;
    }
    return units;
}

} // namespace

/// Rule 7: agreement on an item, over a round, and what to discuss first.
class TestAgreement : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void item_data();
    void item();
    void rwgOnOtherScales();
    void discussionBorder_data();
    void discussionBorder();
    void alpha_data();
    void alpha();
    void alphaDoesNotMindTheOrderOfAnswers();
    void queueIsOrdered();
    void queueLeavesOutWhatDoesNotCount();
    void roundAlphaTakesPracticesOnly();
};

void TestAgreement::item_data()
{
    QTest::addColumn<Numbers>("values");
    QTest::addColumn<Wanted>("mean");
    QTest::addColumn<int>("range");
    QTest::addColumn<Wanted>("deviation");
    QTest::addColumn<Wanted>("rwg");
    const auto row = [](const char *name, Numbers values, Wanted mean, int range, Wanted deviation, Wanted rwg) {
        QTest::newRow(name) << values << mean << range << deviation << rwg;
    };
    row("nobody", {}, none, -1, none, none);
    row("one person", {3}, 3.0, -1, none, none);
    row("two of one mind", {3, 3}, 3.0, 0, 0.0, 1.0);
    row("one step apart", {2, 3}, 2.5, 1, 0.5, 0.75);
    row("two steps apart", {1, 3}, 2.0, 2, 1.0, 0.0);
    row("no variance at all", {0, 0, 0, 0, 0}, 0.0, 0, 0.0, 1.0);
    // mean 2.4, squares 3 · 0.16 + 2 · 0.36 = 1.2 over 4
    row("five within a step", {2, 2, 2, 3, 3}, 2.4, 1, 0.48, 1 - 0.3 / 2);
    // mean 7/3, squares 16/3 over 5, as for `understanding.ask/cadence` in the Northshore figures.
    row("six over three steps", {1, 2, 2, 2, 3, 4}, 7.0 / 3, 3, 7.0 / 9, 1 - 16.0 / 15 / 2);
    // The even spread has population variance 2 and so a sample variance of 2.5: less than no agreement is none.
    row("spread evenly", {0, 1, 2, 3, 4}, 2.0, 4, 1.2, 0.0);
    row("two camps", {0, 0, 4, 4}, 2.0, 4, 2.0, 0.0);
}

void TestAgreement::item()
{
    QFETCH(Numbers, values);
    QFETCH(Wanted, mean);
    QFETCH(int, range);
    QFETCH(Wanted, deviation);
    QFETCH(Wanted, rwg);
    const Agreement agreement = agreementOf(values, 5);
    QCOMPARE(agreement.count, static_cast<int>(values.size()));
    QVERIFY(isNear(agreement.mean, mean));
    QCOMPARE(agreement.range.value_or(-1), range);
    QVERIFY(isNear(agreement.averageDeviation, deviation));
    QVERIFY(isNear(agreement.rwg, rwg));
}

/// The variance of answers spread evenly over A steps is (A² − 1) / 12 (James, Demaree & Wolf 1984): 2 for 5 steps,
/// 4 for 7. Two answers that are k apart have a sample variance of k² / 2.
void TestAgreement::rwgOnOtherScales()
{
    QVERIFY(isNear(agreementOf({1, 2}, 5).rwg, 1 - 0.5 / 2));
    QVERIFY(isNear(agreementOf({1, 2}, 7).rwg, 1 - 0.5 / 4));
    QVERIFY(isNear(agreementOf({1, 3}, 7).rwg, 1 - 2.0 / 4));
}

void TestAgreement::discussionBorder_data()
{
    QTest::addColumn<Numbers>("values");
    QTest::addColumn<bool>("discuss");
    QTest::newRow("one person") << Numbers{4} << false;
    QTest::newRow("0.75") << Numbers{1, 2} << false;
    // mean 2, squares 6 over 10, which is 1 − 0.6 / 2 = 0.70 exactly
    QTest::newRow("0.70") << Numbers{1, 1, 1, 2, 2, 2, 2, 2, 3, 3, 3} << false;
    // squares 6 over 9
    QTest::newRow("0.667") << Numbers{1, 1, 1, 2, 2, 2, 2, 3, 3, 3} << true;
    QTest::newRow("0") << Numbers{0, 4} << true;
}

void TestAgreement::discussionBorder()
{
    QFETCH(Numbers, values);
    QTEST(agreementOf(values, 5).needsDiscussion(), "discuss");
}

void TestAgreement::alpha_data()
{
    QTest::addColumn<Units>("units");
    QTest::addColumn<Wanted>("alpha");
    QTest::addColumn<double>("tolerance");
    QTest::newRow("Krippendorff's C, ordinal") << krippendorffC() << Wanted(0.815) << 0.0005;
    QTest::newRow("of one mind") << Units{{1, 1}, {3, 3}, {0, 0, 0}} << Wanted(1.0) << 1e-12;
    // Coincidences: 0–1 once each way in both units, so n = 4, n₀ = n₁ = 2, δ² = (2 + 2 − 2)² = 4; α = 1 − 3 · 2 / 4.
    QTest::newRow("never of one mind") << Units{{0, 1}, {1, 0}} << Wanted(-0.5) << 1e-12;
    // One unit agrees on 0, one splits 0–1: n₀ = 3, n₁ = 1; α = 1 − 3 · 1 / 3.
    QTest::newRow("as good as chance") << Units{{0, 0}, {0, 1}} << Wanted(0.0) << 1e-12;
    QTest::newRow("one answer a unit") << Units{{0}, {4}, {2}} << Wanted() << 0.0;
    QTest::newRow("nothing") << Units{} << Wanted() << 0.0;
    QTest::newRow("one value everywhere") << Units{{2, 2}, {2, 2, 2}} << Wanted() << 0.0;
}

void TestAgreement::alpha()
{
    QFETCH(Units, units);
    QFETCH(Wanted, alpha);
    QFETCH(double, tolerance);
    const Wanted found = krippendorffAlpha(units, 5);
    QVERIFY2(isNear(found, alpha, tolerance), qPrintable(QString::number(found.value_or(-9), 'g', 17)));
}

void TestAgreement::alphaDoesNotMindTheOrderOfAnswers()
{
    Units units = krippendorffC();
    const Wanted straight = krippendorffAlpha(units, 5);
    std::ranges::reverse(units);
    for (auto &unit : units)
        std::ranges::reverse(unit);
    QVERIFY(isNear(krippendorffAlpha(units, 5), straight));
}

void TestAgreement::queueIsOrdered()
{
    Bench bench;
    const RoundId round = bench.addRound("r");
    const auto vote = [&](const char *item, Numbers values) {
        char name[] = "a";
        for (const int value : values) {
            bench.ballot(round, name, item, value);
            ++name[0];
        }
    };
    vote("first.a/who", {1, 3});       // r_wg 0, range 2
    vote("first.a/when", {2, 2});      // agreed: not in the queue
    vote("first.a/how", {0, 4});       // r_wg 0, range 4
    vote("first.a/with", {1, 1, 3});   // s² 4/3, r_wg 1/3
    vote("second.d/who", {1, 3});      // r_wg 0, range 2, later in the model
    vote("second.d/when", {1, 2});     // r_wg 0.75: not in the queue
    vote("empathy.them/care", {0, 4}); // empathy has no place in it
    QCOMPARE(bench.score(round).discuss, (std::vector{2, 0, 12, 3}));
}

void TestAgreement::queueLeavesOutWhatDoesNotCount()
{
    Bench bench;
    const RoundId round = bench.addRound("r");
    for (const char *item : {"first.a/who", "first.b/who"}) {
        bench.ballot(round, "ann", item, 0);
        bench.ballot(round, "bob", item, 4);
    }
    bench.stock(round, "first.a", StockState::NotApplicable);
    const RoundScore score = bench.score(round);
    QCOMPARE(score.discuss, std::vector{4});
    QCOMPARE(score.agreements.at(0).count, 2);
}

void TestAgreement::roundAlphaTakesPracticesOnly()
{
    Bench bench;
    const RoundId round = bench.addRound("r");
    for (const char *name : {"ann", "bob"}) {
        bench.ballot(round, name, "first.a/who", 0);
        bench.ballot(round, name, "first.a/when", 4);
    }
    QVERIFY(isNear(bench.score(round).alpha, 1.0));
    bench.ballot(round, "ann", "empathy.us/care", 0);
    bench.ballot(round, "bob", "empathy.us/care", 4);
    bench.ballot(round, "ann", "first.b/who", 4);
    QVERIFY(isNear(bench.score(round).alpha, 1.0));
    bench.ballot(round, "bob", "first.b/who", 0);
    QVERIFY(*bench.score(round).alpha < 1);
}

QTEST_GUILESS_MAIN(TestAgreement)
#include "tst_agreement.moc"
