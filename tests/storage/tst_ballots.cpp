// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/storage/storagesupport.h"

#include <QTemporaryDir>

#include <algorithm>

using namespace cxw;

/// Ballots by the ten thousand: an import, its taking back, and reading one round among others.
class TestBallots : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void importOfTwentyThousand();
    void roundsAreReadApart();
};

constexpr int itemCount = 132;

static RoundId roundId(int round)
{
    return {QStringLiteral("round-%1").arg(round)};
}

/// A round with so many people, each of whom answers every item.
static Edit imported(int round, int people)
{
    Edit edit{QStringLiteral("Import"),
              {put(Unit{{QStringLiteral("unit")}, {}, 0, 1}),
               put(Round{roundId(round), {QStringLiteral("unit")}, {}, {}, {}, false, true})}};
    for (int person = 0; person < people; ++person) {
        const ParticipantId seat = ParticipantId::create();
        edit.changes.push_back(put(Participant{seat, roundId(round), std::nullopt, QString::number(person)}));
        for (int item = 0; item < itemCount; ++item) {
            const int answer = (round + person + item) % 6;
            edit.changes.push_back(put(Ballot{seat,
                                              {QStringLiteral("practice.%1/habit").arg(item)},
                                              answer < 5 ? std::optional(answer) : std::nullopt}));
        }
    }
    return edit;
}

/// The ballots of an edit, sorted.
static std::vector<Ballot> ballotsIn(const Edit &edit)
{
    std::vector<Ballot> ballots;
    for (const Change &change : edit.changes) {
        if (const Ballot *ballot = std::get_if<Ballot>(&change.record))
            ballots.push_back(*ballot);
    }
    std::ranges::sort(ballots, {}, &Ballot::key);
    return ballots;
}

static std::vector<Ballot> sorted(Result<std::vector<Ballot>> ballots)
{
    if (!ballots)
        qFatal("%s", qPrintable(wordsOf(ballots)));
    std::ranges::sort(ballots.value(), {}, &Ballot::key);
    return std::move(ballots).value();
}

void TestBallots::importOfTwentyThousand()
{
    const QTemporaryDir folder;
    Bench bench = newBench(folder.filePath(QStringLiteral("plan.cxw")));
    const Edit edit = imported(1, 152);
    CXW_VERIFY_OK(bench.apply(edit));
    const auto expected = ballotsIn(edit);
    QVERIFY(expected.size() > 20000);
    QVERIFY(sorted(bench.store->ballots(roundId(1))) == expected);

    CXW_VERIFY_OK(bench.apply(Edit(bench.inverse)));
    QVERIFY(bench.store->ballots(roundId(1)).value().empty());
    QVERIFY(bench.store->load().value() == Workspace());
    CXW_VERIFY_OK(bench.apply(Edit(bench.inverse)));
    QVERIFY(sorted(bench.store->ballots(roundId(1))) == expected);
}

void TestBallots::roundsAreReadApart()
{
    const QTemporaryDir folder;
    Bench bench = newBench(folder.filePath(QStringLiteral("plan.cxw")));
    const std::vector<Edit> edits{imported(0, 3), imported(1, 1), imported(2, 0), imported(3, 2)};
    for (const Edit &edit : edits)
        CXW_VERIFY_OK(bench.apply(edit));
    const auto counts = bench.store->ballotCounts();
    CXW_VERIFY_OK(counts);
    QCOMPARE(counts.value().size(), 3);
    for (int round = 0; round < 4; ++round) {
        const auto expected = ballotsIn(edits[static_cast<size_t>(round)]);
        QVERIFY(sorted(bench.store->ballots(roundId(round))) == expected);
        const BallotCount count = counts.value().value(roundId(round));
        QCOMPARE(count.ballots, static_cast<int>(expected.size()));
        QCOMPARE(count.people * itemCount, count.ballots);
    }
}

QTEST_GUILESS_MAIN(TestBallots)
#include "tst_ballots.moc"
