// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/roundimport.h"
#include "core/exchange/scoresjson.h"
#include "core/model/modelreader.h"
#include "core/workspace/roundedits.h"
#include "tests/support/jsondifferences.h"
#include "tests/support/smallmodel.h"
#include "tests/support/testfiles.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>

using namespace cxw;
using namespace cxw::test;

/// What a workshop adds to the figures of a round: evidence, second votes, role groups (rules 15 to 17).
class TestWorkshopFigures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bench = Bench(); }

    void valuesCountAsFarAsTheEvidenceGoes();
    void withoutAValueThereIsNoShareOfEvidence();
    void aModelCanCapOtherwise();
    void theShiftIsFromFirstToLastBallots();
    void itemsOfOneVoteHaveNoShift();
    void theLowerMedianIsProposed_data();
    void theLowerMedianIsProposed();
    void aGroupHasTheMeanOfItsPeople();
    void smallGroupsAreNamedOnly_data();
    void smallGroupsAreNamedOnly();
    void figuresOfOthersGiveNobodyAway();
    void whoAnsweredTooLittleIsInNoFigure();
    void figuresAreThoseOfAnIndependentComputation();
    void withoutAWorkshopEverythingIsAsBefore();

private:
    RoundId votes(std::initializer_list<int> first, std::initializer_list<int> second);
    /// As many people of a role group, who give the same value to everything.
    void people(const RoundId &round, const char *group, int count, int value);
    [[nodiscard]] const RoleGroupScore *group(const RoundScore &score, const char *id) const;

    Bench m_bench;
};

static const char *names[] = {"A", "B", "C", "D", "E", "F", "G", "H", "I", "J", "K", "L", "M", "N", "O", "P"};

void TestWorkshopFigures::valuesCountAsFarAsTheEvidenceGoes()
{
    const RoundId round = m_bench.addRound("round");
    const std::pair<const char *, EvidenceGrade> grades[] = {{"first.a", EvidenceGrade::None},
                                                             {"first.b", EvidenceGrade::Told},
                                                             {"first.c", EvidenceGrade::Seen},
                                                             {"second.d", EvidenceGrade::Sampled}};
    for (const auto &[practice, grade] : grades)
        m_bench.add(PracticeNote{round, {text(practice)}, {}, {}, grade});
    for (const char *practice : allPractices)
        m_bench.agreeAll(round, practice, {3, 3, 3, 1});
    const EvidenceScore evidence = m_bench.score(round).evidence;
    // a and e, which was not graded: 1; b: 2, 2, 2, 1; c and d as they are.
    QCOMPARE(evidence.competencies[0].value, std::optional((1 + 1.75 + 2.5) / 3));
    QCOMPARE(evidence.competencies[1].value, std::optional((2.5 + 1) / 2));
    QCOMPARE(evidence.overall.value, std::optional(1.75));
    QCOMPARE(evidence.overall.rule, Rule::EvidenceBacked);
    QCOMPARE(evidence.share.value, std::optional(8.0 / 20));
    QVERIFY((evidence.share.inputs
             == std::vector<Input>{{{Subject::Kind::Shown, 0}, 8}, {{Subject::Kind::Answered, 0}, 20}}));
    QCOMPARE(m_bench.score(round).scores.overall.value, std::optional(2.5));
}

void TestWorkshopFigures::withoutAValueThereIsNoShareOfEvidence()
{
    const RoundId round = m_bench.addRound("round");
    m_bench.add(PracticeNote{round, {text("first.a")}, {}, {}, EvidenceGrade::Seen});
    QCOMPARE(m_bench.score(round).evidence.share.value, std::optional<double>());
    QCOMPARE(m_bench.score(round).evidence.overall.value, std::optional<double>());
    // What does not apply has no value; empathy has no evidence.
    m_bench.stock(round, "first.a", StockState::NotApplicable);
    m_bench.agree(round, "first.a/who", 3);
    m_bench.agree(round, "empathy.us/care", 3);
    QCOMPARE(m_bench.score(round).evidence.share.value, std::optional<double>());
    // An absent practice has 0 on its items.
    m_bench.stock(round, "first.a", StockState::Absent);
    QCOMPARE(m_bench.score(round).evidence.share.value, std::optional(1.0));
    QCOMPARE(m_bench.score(round).evidence.overall.value, std::optional(0.0));
}

void TestWorkshopFigures::aModelCanCapOtherwise()
{
    m_bench.model.evidence = {{text("told"), 3}, {text("seen"), 2}};
    const RoundId round = m_bench.addRound("round");
    m_bench.agreeAll(round, "first.a", {4, 4, 4, 4});
    QCOMPARE(m_bench.score(round).evidence.overall.value, std::optional(4.0));
    m_bench.add(PracticeNote{round, {text("first.a")}, {}, {}, EvidenceGrade::Told});
    QCOMPARE(m_bench.score(round).evidence.overall.value, std::optional(3.0));
    m_bench.add(PracticeNote{round, {text("first.a")}, {}, {}, EvidenceGrade::Seen});
    QCOMPARE(m_bench.score(round).evidence.overall.value, std::optional(2.0));
}

RoundId TestWorkshopFigures::votes(std::initializer_list<int> first, std::initializer_list<int> second)
{
    const RoundId round = m_bench.addRound("round");
    size_t name = 0;
    for (const int value : first)
        m_bench.ballot(round, names[name++], "first.a/who", value);
    name = 0;
    for (const int value : second)
        m_bench.add(SecondBallot{{text("round-%1").arg(text(names[name++]))}, {text("first.a/who")}, value});
    return round;
}

void TestWorkshopFigures::theShiftIsFromFirstToLastBallots()
{
    const RoundScore score = m_bench.score(votes({0, 2, 4, 2}, {2, 2}));
    const SecondVote &vote = score.secondVotes.at(0);
    QCOMPARE(vote.first.count, 4);
    QCOMPARE(vote.first.mean, std::optional(2.0));
    // s² = 8/3 is beyond the variance of a scale of five steps.
    QCOMPARE(vote.first.rwg, std::optional(0.0));
    // 2, 2, 4, 2 stand.
    QCOMPARE(score.agreements[0].mean, std::optional(2.5));
    QCOMPARE(vote.shift.value, std::optional(0.5));
    QCOMPARE(vote.shift.rule, Rule::Shift);
    QCOMPARE(score.items[0].value, std::optional(2.5));
}

void TestWorkshopFigures::itemsOfOneVoteHaveNoShift()
{
    const RoundId round = votes({0, 2}, {1});
    m_bench.add(SecondBallot{{text("round-A")}, {text("first.b/who")}, 3});
    const RoundScore score = m_bench.score(round);
    QCOMPARE(score.secondVotes.size(), size_t(1));
    QVERIFY(score.secondVotes.contains(0));
    // Second thoughts that are none leave no mean to come to.
    m_bench.add(SecondBallot{{text("round-A")}, {text("first.a/who")}, std::nullopt});
    m_bench.add(SecondBallot{{text("round-B")}, {text("first.a/who")}, std::nullopt});
    const auto vote = m_bench.score(round).secondVotes.at(0);
    QCOMPARE(vote.first.mean, std::optional(1.0));
    QCOMPARE(vote.shift.value, std::optional<double>());
}

void TestWorkshopFigures::theLowerMedianIsProposed_data()
{
    QTest::addColumn<QList<int>>("values");
    QTest::addColumn<int>("proposed");
    QTest::newRow("one") << QList<int>{3} << 3;
    QTest::newRow("two") << QList<int>{4, 1} << 1;
    QTest::newRow("three") << QList<int>{4, 0, 3} << 3;
    QTest::newRow("four") << QList<int>{4, 2, 3, 1} << 2;
}

void TestWorkshopFigures::theLowerMedianIsProposed()
{
    QFETCH(const QList<int>, values);
    QFETCH(const int, proposed);
    const RoundId round = m_bench.addRound("round");
    QCOMPARE(proposedValue(m_bench.score(round).answers, 0), std::optional<int>());
    for (qsizetype place = 0; place < values.size(); ++place)
        m_bench.ballot(round, names[place], "first.a/who", values[place]);
    m_bench.ballot(round, "Z", "first.a/who", std::nullopt);
    QCOMPARE(proposedValue(m_bench.score(round).answers, 0), std::optional(proposed));
    m_bench.add(SecondBallot{{text("round-A")}, {text("first.a/who")}, 0});
    if (values.size() == 1)
        QCOMPARE(proposedValue(m_bench.score(round).answers, 0), std::optional(0));
}

void TestWorkshopFigures::people(const RoundId &round, const char *group, int count, int value)
{
    for (int number = 0; number < count; ++number) {
        const ParticipantId seat{text("%1-%2-%3").arg(round.text, text(group), QString::number(number))};
        m_bench.add(Participant{seat, round, {}, seat.text, text(group)});
        for (int item = 0; item < m_bench.model.practiceItemCount(); ++item)
            m_bench.add(Ballot{seat, m_bench.model.itemId(item), value});
    }
}

const RoleGroupScore *TestWorkshopFigures::group(const RoundScore &score, const char *id) const
{
    const auto role = m_bench.model.findRole(text(id));
    const auto found =
        std::ranges::find_if(score.groups, [&](const RoleGroupScore &each) { return each.role == role; });
    return found == score.groups.end() ? nullptr : &*found;
}

void TestWorkshopFigures::aGroupHasTheMeanOfItsPeople()
{
    const RoundId round = m_bench.addRound("round");
    people(round, "executive", 2, 4);
    people(round, "manager", 4, 2);
    const ParticipantId third{text("third")};
    m_bench.add(Participant{third, round, {}, text("third"), text("executive")});
    for (int item = 0; item < m_bench.model.practiceItemCount(); ++item)
        m_bench.add(Ballot{third, m_bench.model.itemId(item), 1});
    m_bench.stock(round, "second.d", StockState::Absent);
    const RoundScore score = m_bench.score(round);
    QCOMPARE(score.groups.size(), size_t(2));
    QCOMPARE(group(score, "executive")->people, 3);
    QCOMPARE(group(score, "executive")->competencies[0].value, std::optional(3.0));
    // A practice that is absent has 0 for all.
    QCOMPARE(group(score, "executive")->competencies[1].value, std::optional(1.5));
    QCOMPARE(group(score, "executive")->overall.value, std::optional(2.25));
    QCOMPARE(group(score, "manager")->overall.value, std::optional(1.5));
    QCOMPARE(group(score, "manager")->overall.inputs.size(), size_t(4));
}

void TestWorkshopFigures::smallGroupsAreNamedOnly_data()
{
    QTest::addColumn<bool>("anonymous");
    QTest::addColumn<int>("people");
    QTest::addColumn<bool>("shown");
    QTest::newRow("two") << false << 2 << false;
    QTest::newRow("three") << false << 3 << true;
    QTest::newRow("four of an anonymous round") << true << 4 << false;
    QTest::newRow("five of an anonymous round") << true << 5 << true;
}

void TestWorkshopFigures::smallGroupsAreNamedOnly()
{
    QFETCH(const bool, anonymous);
    QFETCH(const int, people);
    QFETCH(const bool, shown);
    m_bench.add(Round{{text("round")}, m_bench.unit, text("round"), QDate(2026, 1, 5), {}, false, anonymous});
    this->people({text("round")}, "manager", people, 2);
    this->people({text("round")}, "executive", 6, 3);
    const RoundScore score = m_bench.score({text("round")});
    QCOMPARE(group(score, "manager")->people, people);
    QCOMPARE(group(score, "manager")->overall.value.has_value(), shown);
    QCOMPARE(group(score, "manager")->competencies[0].value.has_value(), shown);
}

void TestWorkshopFigures::figuresOfOthersGiveNobodyAway()
{
    const RoundId round = m_bench.addRound("round");
    people(round, "executive", 5, 4);
    people(round, "manager", 3, 2);
    people(round, "front-line", 3, 1);
    QVERIFY(group(m_bench.score(round), "manager")->overall.value);
    // One more of whom nothing is known: less the groups, the whole would tell how that one voted.
    people(round, "", 1, 3);
    RoundScore score = m_bench.score(round);
    QVERIFY(group(score, "executive")->overall.value);
    QVERIFY(group(score, "manager")->overall.value);
    QVERIFY(!group(score, "front-line")->overall.value);
    QVERIFY(!group(score, "front-line")->competencies[0].value);
    QCOMPARE(group(score, "front-line")->people, 3);
    // Where nobody can hide behind another, no group has a figure.
    m_bench = Bench();
    const RoundId pair = m_bench.addRound("pair");
    people(pair, "executive", 5, 4);
    people(pair, "manager", 1, 0);
    score = m_bench.score(pair);
    QVERIFY(!group(score, "executive")->overall.value);
    QVERIFY(!group(score, "manager")->overall.value);
}

void TestWorkshopFigures::whoAnsweredTooLittleIsInNoFigure()
{
    const RoundId round = m_bench.addRound("round");
    people(round, "manager", 2, 2);
    people(round, "executive", 4, 4);
    const ParticipantId late{text("late")};
    m_bench.add(Participant{late, round, {}, text("late"), text("manager")});
    for (int item = 0; item < 3 * m_bench.model.habitCount(); ++item)
        m_bench.add(Ballot{late, m_bench.model.itemId(item), 2});
    RoundScore score = m_bench.score(round);
    // Twelve items of twenty are half of all, and none of the second competency.
    QCOMPARE(group(score, "manager")->people, 3);
    QVERIFY(group(score, "manager")->overall.value);
    QVERIFY(group(score, "manager")->competencies[0].value);
    QVERIFY(!group(score, "manager")->competencies[1].value);
    // So few are left over in the second competency that the others' figure would tell theirs.
    QVERIFY(!group(score, "executive")->competencies[1].value);
}

void TestWorkshopFigures::figuresAreThoseOfAnIndependentComputation()
{
    const auto model = builtInModel(QLocale(QLocale::English));
    QVERIFY(model.ok());
    const auto sheet = readRoundSheet(dataFile(QStringLiteral("workshop/round.csv")), model.value());
    QVERIFY2(sheet.ok(), sheet.ok() ? "" : qPrintable(sheet.error().details.join(u'\n')));
    Workspace workspace;
    const auto import =
        importEdit(workspace, model.value(), sheet.value(), {text("Unit"), text("Round"), QDate(2026, 11, 25)});
    QVERIFY(import.ok());
    workspace.apply(import.value());
    const Round round = workspace.all<Round>().begin()->second;
    const auto found =
        jsonDifferences(scoresJson(workspace, round,
                                   scoreRound(workspace, std::make_shared<const MaturityModel>(model.value()), round)),
                        dataJson(QStringLiteral("workshop/round.scores.json")));
    QVERIFY2(found.lines.isEmpty(), qPrintable(found.lines.join(u'\n')));
    QVERIFY(found.compared > 700);
}

/// Whichever pass a ballot is of: where nobody voted twice and nobody is of a group, the figures are the same.
void TestWorkshopFigures::withoutAWorkshopEverythingIsAsBefore()
{
    for (quint32 seed = 1; seed <= 20; ++seed) {
        QRandomGenerator random(seed);
        m_bench = Bench();
        const RoundId round = m_bench.addRound("round");
        Workspace again = m_bench.workspace;
        for (int person = 0; person < 8; ++person) {
            const ParticipantId seat{QString::number(person)};
            m_bench.add(Participant{seat, round, {}, seat.text});
            again.apply({{}, {put(Participant{seat, round, {}, seat.text, text("manager")})}});
            for (int item = 0; item < m_bench.model.itemCount(); ++item) {
                const int value = random.bounded(7);
                const auto answer = value < 5 ? std::optional(value) : std::nullopt;
                if (value == 6)
                    continue;
                m_bench.add(Ballot{seat, m_bench.model.itemId(item), answer});
                again.apply({{}, {put(SecondBallot{seat, m_bench.model.itemId(item), answer})}});
            }
        }
        for (const char *practice : allPractices)
            again.apply({{}, {put(PracticeNote{round, {text(practice)}, {}, {}, EvidenceGrade::Seen})}});
        const RoundScore plain = m_bench.score(round);
        QVERIFY(plain.secondVotes.empty());
        QVERIFY(plain.groups.empty());
        m_bench.workspace = again;
        QJsonObject before = scoresJson(m_bench.workspace, *again.find<Round>(round), plain);
        QJsonObject after = scoresJson(m_bench.workspace, *again.find<Round>(round), m_bench.score(round));
        QCOMPARE(before.value(u"groups").toArray().size(), 0);
        // Everything but what a workshop adds, to the last digit.
        for (QJsonObject *json : {&before, &after}) {
            json->remove(QStringLiteral("evidence"));
            json->remove(QStringLiteral("groups"));
            QJsonArray practices;
            for (const auto &each : json->value(u"practices").toArray()) {
                QJsonObject practice = each.toObject();
                practice.remove(QStringLiteral("grade"));
                practices.append(practice);
            }
            json->insert(QStringLiteral("practices"), practices);
        }
        QCOMPARE(after, before);
    }
}

QTEST_GUILESS_MAIN(TestWorkshopFigures)
#include "tst_workshopfigures.moc"
