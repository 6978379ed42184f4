// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scoring/explanation.h"
#include "tests/support/smallmodel.h"

#include <QTest>

using namespace cxw;
using namespace cxw::test;

Q_DECLARE_METATYPE(Figure)

/// "Where does 2.43 come from?": figures in words.
class TestScoringExplanation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void ballotsCarryTheirRaters();
    void ratersWithoutNamesAreNumbered();
    void weightsAreShownWhereTheyDiffer();
    void stockSpeaksItsWord();
    void results_data();
    void results();
    void everyRuleHasItsSentence();
    void everyScoreOfARoundCanBeFollowed();
};

void TestScoringExplanation::ballotsCarryTheirRaters()
{
    Bench bench;
    const RoundId round = bench.addRound("r");
    bench.ballot(round, "Bea", "first.a/who", 3);
    bench.ballot(round, "Ann", "first.a/who", 1);
    bench.ballot(round, "Cem", "first.a/when", 2);
    const RoundScore score = bench.score(round);
    const QStringList names = raterNames(bench.workspace, score.answers);
    QCOMPARE(names, (QStringList{text("Ann"), text("Bea"), text("Cem")}));
    const Explanation explanation = explain(bench.model, score.answers, names, score.items.at(0));
    const std::vector<ExplanationRow> rows{{text("Ann"), text("1"), {}}, {text("Bea"), text("3"), {}}};
    QCOMPARE(explanation.inputs, rows);
    QVERIFY(!explanation.isWeighted());
    QCOMPARE(explanation.result, text("The result is 2.00."));
}

void TestScoringExplanation::ratersWithoutNamesAreNumbered()
{
    const MaturityModel model = smallModel();
    const Figure figure{1.0, Rule::MeanOfBallots, {{{Subject::Kind::Rater, 4}, 1.0}}};
    const Explanation explanation = explain(model, RoundAnswers(model), {}, figure);
    QCOMPARE(explanation.inputs.at(0).name, text("Participant 5"));
}

void TestScoringExplanation::weightsAreShownWhereTheyDiffer()
{
    Bench bench;
    const RoundId round = bench.addRound("r");
    bench.agreeAll(round, "first.a", {4, 4, 4, 4});
    bench.agreeAll(round, "first.b", {1, 1, 1, 1});
    const auto even =
        explain(bench.model, RoundAnswers(bench.model), {}, bench.score(round).scores.competencies.at(0).score);
    QVERIFY(!even.isWeighted());
    QVERIFY(!even.rule.contains(text("weight")));
    QCOMPARE(even.inputs.at(2), (ExplanationRow{text("Gamma"), QStringLiteral("\u2013"), {}}));
    bench.model.practices[1].weight = 2.5;
    const auto uneven =
        explain(bench.model, RoundAnswers(bench.model), {}, bench.score(round).scores.competencies.at(0).score);
    QVERIFY(uneven.isWeighted());
    QVERIFY(uneven.rule.contains(text("weight")));
    QCOMPARE(uneven.inputs.at(1), (ExplanationRow{text("Beta"), text("1.00"), text("2.5")}));
    QCOMPARE(uneven.result, text("The result is 1.86."));
}

void TestScoringExplanation::stockSpeaksItsWord()
{
    Bench bench;
    const RoundId round = bench.addRound("r");
    bench.stock(round, "second.e", StockState::Absent);
    const RoundScore score = bench.score(round);
    const Explanation explanation = explain(bench.model, score.answers, {}, score.items.at(19));
    QCOMPARE(explanation.inputs.at(0), (ExplanationRow{text("Stock-taking"), text("Absent"), {}}));
    QCOMPARE(explanation.result, text("The result is 0.00."));
}

void TestScoringExplanation::results_data()
{
    QTest::addColumn<Figure>("figure");
    QTest::addColumn<QString>("result");
    QTest::addColumn<QString>("firstName");
    QTest::addColumn<QString>("firstValue");
    using Kind = Subject::Kind;
    const auto row = [](const char *name, const Figure &figure, const char *result, const char *input,
                        const QString &value) {
        QTest::newRow(name) << figure << text(result) << text(input) << value;
    };
    const QString dash = QStringLiteral("\u2013");
    row("level with its word", {2.0, Rule::LowestItem, {{{Kind::Item, 5}, 2.5}}}, "The level is 2, Repeatable.",
        "Beta \xb7 Habit when", text("2.50"));
    row("coverage as a share", {0.995, Rule::Coverage, {{{Kind::Answered, 0}, 199.0}}}, "The result is 99\xa0%.",
        "Items with a value", text("199"));
    row("gap with its sign", {0.625, Rule::Gap, {{{Kind::Target, 1}, 3.0}}}, "The gap is +0.63.", "Target for Second",
        text("3.00"));
    row("no answer", {std::nullopt, Rule::NoAnswer, {{{Kind::Practice, 0}, std::nullopt}}}, "There is no value.",
        "Alpha", dash);
    row("agreed", {3.0, Rule::AgreedValue, {{{Kind::Agreement, 0}, 3.0}}}, "The result is 3.00.", "Agreed value",
        text("3"));
    row("empathy", {1.5, Rule::Mean, {{{Kind::EmpathyGroup, 1}, 1.5}}}, "The result is 1.50.", "Us", text("1.50"));
    row("overall", {1.0, Rule::Mean, {{{Kind::Competency, 1}, 1.0}}}, "The result is 1.00.", "Second", text("1.00"));
    row("item of empathy", {1.0, Rule::Mean, {{{Kind::Item, 23}, 1.0}}}, "The result is 1.00.", "Us \xb7 Care",
        text("1.00"));
}

void TestScoringExplanation::results()
{
    const MaturityModel model = smallModel();
    QFETCH(Figure, figure);
    const Explanation explanation = explain(model, RoundAnswers(model), {}, figure);
    QTEST(explanation.result, "result");
    QTEST(explanation.inputs.at(0).name, "firstName");
    QTEST(explanation.inputs.at(0).value, "firstValue");
}

void TestScoringExplanation::everyRuleHasItsSentence()
{
    const MaturityModel model = smallModel();
    QSet<QString> sentences;
    for (int rule = 0; rule <= static_cast<int>(Rule::Progress); ++rule) {
        const Figure figure{1.0, static_cast<Rule>(rule), {{{Subject::Kind::Item, 0}, 1.0, 1}, {{}, 1.0, 2}}};
        const QString sentence = explain(model, RoundAnswers(model), {}, figure).rule;
        QVERIFY(sentence.endsWith(u'.'));
        sentences.insert(sentence);
    }
    QCOMPARE(sentences.size(), static_cast<int>(Rule::Progress) + 1);
}

void TestScoringExplanation::everyScoreOfARoundCanBeFollowed()
{
    Bench bench;
    const RoundId round = bench.addRound("r");
    bench.agreeAll(round, "first.a", {2, 2, 2, 2});
    bench.ballot(round, "Ann", "empathy.us/care", 3);
    bench.add(CompetencyTarget{bench.unit, {text("first")}, 3, {}});
    const RoundScore score = bench.score(round);
    const auto follow = [&](const Figure &figure) {
        for (const auto &row : explain(bench.model, score.answers, {}, figure).inputs)
            QVERIFY(!row.name.isEmpty() && !row.value.isEmpty());
    };
    for (const Figure &item : score.items)
        follow(item);
    for (const CompetencyScore &competency : score.scores.competencies) {
        follow(competency.score);
        follow(competency.certainty.coverage);
        follow(competency.certainty.upper);
    }
    follow(score.scores.overall);
    follow(score.scores.empathy);
    follow(score.scores.habits.at(0));
    follow(score.targets.competencies.at(0).gap);
    follow(score.targets.progress);
}

QTEST_GUILESS_MAIN(TestScoringExplanation)
#include "tst_scoring_explanation.moc"
