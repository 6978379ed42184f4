// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scoring/verdict.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <random>

using namespace cxw;

Q_DECLARE_METATYPE(TestKind)

namespace {

constexpr size_t competencyCount = 6;
constexpr int itemsEach = 20;
constexpr int panelCount = 2500;
constexpr double promised = 1 - jointConfidence;

using CompetencyScores = std::array<double, competencyCount>;

/// People whose minds do not change between two rounds: only their ballots scatter, from item to item and day to day.
class Panel
{
public:
    explicit Panel(unsigned seed) : m_random(seed) {}

    /// Where a person truly stands in each competency.
    CompetencyScores person()
    {
        const double mood = 2 + 0.5 * scatter();
        CompetencyScores truth{};
        std::ranges::generate(truth, [&] { return mood + 0.4 * scatter(); });
        return truth;
    }

    /// The mean of a person's ballots, from 0 to 4 each, in each competency.
    CompetencyScores vote(const CompetencyScores &truth)
    {
        CompetencyScores scores{};
        std::ranges::transform(truth, scores.begin(), [&](double stand) {
            double sum = 0;
            for (int item = 0; item < itemsEach; ++item)
                sum += std::clamp(std::round(stand + scatter()), 0.0, 4.0);
            return sum / itemsEach;
        });
        return scores;
    }

    int between(int low, int high)
    {
        return low + static_cast<int>(m_random() % static_cast<unsigned>(high - low + 1));
    }

private:
    /// Nearly normal with a variance of 1, and the same numbers on every platform, which std's distributions are not.
    double scatter()
    {
        const auto draw = static_cast<std::uint32_t>(m_random());
        const auto byte = [draw](int place) { return static_cast<double>(draw >> 8 * place & 255U) / 255; };
        return std::sqrt(3.0) * (byte(0) + byte(1) + byte(2) + byte(3) - 2);
    }

    std::mt19937 m_random;
};

/// By competency, and the overall last.
using Comparisons = std::array<Grounds, competencyCount + 1>;

void add(Comparisons &comparisons, std::vector<PersonScore> Grounds::*round, const PersonId &name,
         const CompetencyScores &scores)
{
    double sum = 0;
    for (size_t place = 0; place < competencyCount; ++place) {
        (comparisons[place].*round).push_back({name, scores[place]});
        sum += scores[place];
    }
    (comparisons.back().*round).push_back({name, sum / competencyCount});
}

/// An unchanged panel of 5 to 12 people, or two panels drawn from the same people.
Comparisons unchanged(Panel &panel, bool samePeople)
{
    Comparisons comparisons;
    for (Grounds &grounds : comparisons)
        grounds = {itemsEach, true, {}, {}};
    const int before = panel.between(5, 12);
    const int after = samePeople ? before : panel.between(5, 12);
    for (int place = 0; place < std::max(before, after); ++place) {
        const PersonId earlier{QStringLiteral("earlier %1").arg(place)};
        const PersonId later = samePeople ? earlier : PersonId{QStringLiteral("later %1").arg(place)};
        const CompetencyScores truth = panel.person();
        if (place < before)
            add(comparisons, &Grounds::from, earlier, panel.vote(truth));
        if (place < after)
            add(comparisons, &Grounds::to, later, panel.vote(samePeople ? truth : panel.person()));
    }
    return comparisons;
}

bool isChange(const Judgement &judgement)
{
    return judgement.verdict == Verdict::Improved || judgement.verdict == Verdict::Declined;
}

} // namespace

/// Rule 9 where nothing has changed: how often the program says that something did.
class TestUnchangedPanels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areSeldomCalledChanged_data();
    void areSeldomCalledChanged();
};

void TestUnchangedPanels::areSeldomCalledChanged_data()
{
    QTest::addColumn<bool>("samePeople");
    QTest::addColumn<TestKind>("test");
    QTest::newRow("the same people, paired") << true << TestKind::Paired;
    QTest::newRow("other people, Welch") << false << TestKind::Welch;
}

void TestUnchangedPanels::areSeldomCalledChanged()
{
    QFETCH(bool, samePeople);
    QFETCH(TestKind, test);
    Panel panel(20261120);
    int byOverall = 0;
    int byAnyTogether = 0;
    int byAnyAlone = 0;
    for (int round = 0; round < panelCount; ++round) {
        const Comparisons comparisons = unchanged(panel, samePeople);
        const auto overall = judgeTogether({comparisons.back()}).front();
        QCOMPARE(overall.test, std::optional(test));
        byOverall += isChange(overall) ? 1 : 0;
        const std::vector<Grounds> competencies(comparisons.begin(), comparisons.end() - 1);
        byAnyTogether += std::ranges::any_of(judgeTogether(competencies), isChange) ? 1 : 0;
        byAnyAlone += std::ranges::any_of(competencies, [](const Grounds &alone) {
            return isChange(judgeTogether({alone}).front());
        });
    }
    // Three standard errors of a share of 5 % among so many panels.
    const double error = 3 * std::sqrt(promised * (1 - promised) / panelCount);
    const auto share = [](int count) { return static_cast<double>(count) / panelCount; };
    qInfo("called changed: %.2f %% by the overall, %.2f %% by a competency, %.2f %% were each judged alone",
          100 * share(byOverall), 100 * share(byAnyTogether), 100 * share(byAnyAlone));
    QVERIFY(share(byOverall) <= promised + error);
    QVERIFY(share(byAnyTogether) <= promised + error);
    // The panels can tell the difference: one by one, far more would be called changed.
    QVERIFY(share(byAnyAlone) > 3 * promised);
}

QTEST_GUILESS_MAIN(TestUnchangedPanels)
#include "tst_unchangedpanels.moc"
