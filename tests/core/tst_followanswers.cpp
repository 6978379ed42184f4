// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/modelreader.h"
#include "core/scoring/roundscore.h"
#include "tests/support/randommodels.h"

#include <QTest>

using namespace cxw;
using namespace cxw::test;

/// A round that is kept up answer by answer is what it would be had it been scored anew.
class TestFollowAnswers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachCourseOfAnswersIsFollowed_data();
    void eachCourseOfAnswersIsFollowed();
    void whatTheModelDoesNotHaveIsLeftAlone();
    void aNewSeatIsLeftAlone();

private:
    void begin(quint32 seed);
    [[nodiscard]] int below(int end) { return static_cast<int>(m_random.bounded(end)); }
    [[nodiscard]] RoundScore scored() const { return scoreRound(m_workspace, m_model, m_round); }
    void apply(Change change) { m_workspace.apply({{}, {std::move(change)}}); }
    /// Somebody rates, says "don't know" or takes an answer back; or the room agrees, or no longer does.
    AnswerPlace answerSomething();

    QRandomGenerator m_random;
    Workspace m_workspace;
    std::shared_ptr<const MaturityModel> m_model;
    Round m_round;
    std::vector<ParticipantId> m_seats;
};

void TestFollowAnswers::begin(quint32 seed)
{
    m_random.seed(seed);
    const auto model = readModel(RandomModels(seed).file());
    QVERIFY(model.ok());
    m_model = std::make_shared<const MaturityModel>(model.value());
    m_workspace = {};
    m_round = {};
    m_round.id = {QStringLiteral("round")};
    m_round.unit = {QStringLiteral("unit")};
    apply(put(Unit{m_round.unit, {}, 0, 1}));
    apply(put(m_round));
    m_seats.clear();
    const auto seats = static_cast<size_t>(1 + below(7));
    for (size_t seat = 0; seat < seats; ++seat) {
        m_seats.push_back({QStringLiteral("seat-%1").arg(seat)});
        const QString group = m_model->roles.empty() ? QString() : m_model->roles[seat % m_model->roles.size()].id;
        apply(put(Participant{m_seats.back(), m_round.id, std::nullopt, QString::number(seat), group}));
    }
    for (const Practice &practice : m_model->practices) {
        if (below(3) == 0)
            apply(put(Stock{m_round.id, practice.id, StockState(below(5)), {}, {}}));
        if (below(3) == 0)
            apply(put(PracticeNote{m_round.id, practice.id, {}, {}, EvidenceGrade(below(5))}));
    }
    for (const Competency &competency : m_model->competencies)
        apply(put(CompetencyTarget{m_round.unit, competency.id, 1, {}}));
}

AnswerPlace TestFollowAnswers::answerSomething()
{
    const ItemId item = m_model->itemId(below(m_model->itemCount()));
    const int value = below(m_model->highestStep() + 1);
    if (below(4) == 0) {
        const AgreedValue agreed{m_round.id, item, value, {}};
        apply(below(3) == 0 ? remove(agreed) : put(agreed));
        return {std::nullopt, item};
    }
    const ParticipantId &seat = m_seats[static_cast<size_t>(below(static_cast<int>(m_seats.size())))];
    const auto answer = below(6) == 0 ? std::nullopt : std::optional(value);
    if (below(3) == 0) {
        const SecondBallot again{seat, item, answer};
        apply(below(4) == 0 ? remove(again) : put(again));
        return {seat, item};
    }
    const Ballot ballot{seat, item, answer};
    apply(below(6) == 0 ? remove(ballot) : put(ballot));
    return {seat, item};
}

void TestFollowAnswers::eachCourseOfAnswersIsFollowed_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 20; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestFollowAnswers::eachCourseOfAnswersIsFollowed()
{
    QFETCH(const quint32, seed);
    begin(seed);
    RoundScore score = scored();
    for (int step = 0; step < 30; ++step) {
        std::vector<AnswerPlace> changed;
        for (int answer = 0; answer < 1 + below(3); ++answer)
            changed.push_back(answerSomething());
        QVERIFY(followAnswers(score, m_workspace, m_round, changed));
        QVERIFY2(score == scored(), qPrintable(QStringLiteral("after step %1").arg(step)));
    }
}

void TestFollowAnswers::whatTheModelDoesNotHaveIsLeftAlone()
{
    begin(1);
    RoundScore score = scored();
    const ItemId unknown{QStringLiteral("not/there")};
    apply(put(Ballot{m_seats.front(), unknown, 1}));
    QVERIFY(!followAnswers(score, m_workspace, m_round, {{m_seats.front(), unknown}}));
    score = scored();
    // It could be the unknown one that a known one replaces.
    apply(put(Ballot{m_seats.front(), m_model->itemId(0), 1}));
    QVERIFY(!followAnswers(score, m_workspace, m_round, {{m_seats.front(), m_model->itemId(0)}}));
}

void TestFollowAnswers::aNewSeatIsLeftAlone()
{
    begin(1);
    RoundScore score = scored();
    const ParticipantId late{QStringLiteral("late")};
    apply(put(Participant{late, m_round.id, std::nullopt, QStringLiteral("late")}));
    apply(put(Ballot{late, m_model->itemId(0), 1}));
    QVERIFY(!followAnswers(score, m_workspace, m_round, {{late, m_model->itemId(0)}}));
}

QTEST_GUILESS_MAIN(TestFollowAnswers)

#include "tst_followanswers.moc"
