// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/modelpieces.h"
#include "core/model/modelreader.h"
#include "core/scoring/comparability.h"
#include "core/scoring/gates.h"
#include "tests/support/randommodels.h"

#include <QJsonDocument>
#include <QTest>

using namespace cxw;
using namespace cxw::test;

/// What holds for every model that can be used.
class TestRandomModels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachRoundTrips_data() { addSeeds(); }
    void eachRoundTrips();
    void eachScoresWithinItsBounds_data() { addSeeds(); }
    void eachScoresWithinItsBounds();
    void eachIsComparableWithItself_data() { addSeeds(); }
    void eachIsComparableWithItself();

private:
    static void addSeeds();
    [[nodiscard]] static MaturityModel read(const QJsonObject &file);
};

void TestRandomModels::addSeeds()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 60; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

MaturityModel TestRandomModels::read(const QJsonObject &file)
{
    const auto model = readModel(file);
    if (!model)
        qFatal("%s", qPrintable(model.error().details.join(u'\n')));
    return model.value();
}

void TestRandomModels::eachRoundTrips()
{
    QFETCH(const quint32, seed);
    const QJsonObject file = RandomModels(seed).file();
    const MaturityModel model = read(file);
    QVERIFY(modelProblems(file).empty());
    QVERIFY(read(modelFile(model)) == model);
    const auto again = readModel(QJsonDocument(modelFile(model)).toJson());
    QVERIFY(again.ok() && again.value() == model);
    QCOMPARE(modelFrom(model.id, model.version, piecesOf(file)), file);
    auto pieces = piecesOf(modelFile(model));
    std::ranges::reverse(pieces);
    QVERIFY(read(modelFrom(model.id, model.version, pieces)) == model);
}

void TestRandomModels::eachScoresWithinItsBounds()
{
    QFETCH(const quint32, seed);
    RandomModels random(seed);
    const MaturityModel model = read(random.file());
    const ItemValues values = random.values(model);
    const Scores scores = scoresOf(model, values);
    const double highest = model.highestStep();
    const auto check = [&](const Figure &score, const Certainty &certainty) {
        if (!score.value)
            return true;
        const double dust = 1e-9;
        return *certainty.lower.value >= 0 && *certainty.lower.value <= *score.value + dust
               && *score.value <= *certainty.upper.value + dust && *certainty.upper.value <= highest + dust
               && *certainty.coverage.value > 0 && *certainty.coverage.value <= 1;
    };
    for (const CompetencyScore &competency : scores.competencies) {
        QVERIFY(check(competency.score, competency.certainty));
        QCOMPARE(competency.practicesPerLevel.size(), model.scale.size());
    }
    for (const PracticeScore &practice : scores.practices)
        QVERIFY(!practice.level.value || *practice.level.value <= *practice.score.value + 1e-9);
    for (const Figure &figure : scores.habits)
        QVERIFY(!figure.value || (*figure.value >= 0 && *figure.value <= highest + 1e-9));
    QVERIFY(!scores.overall.value || (*scores.overall.value >= 0 && *scores.overall.value <= highest + 1e-9));
    const PhaseState phase = phaseState(model, values, scores, {});
    QCOMPARE(phase.gates.size(), model.phases.size());
    QCOMPARE(phase.current.has_value(), !model.phases.empty());
}

void TestRandomModels::eachIsComparableWithItself()
{
    QFETCH(const quint32, seed);
    const MaturityModel model = read(RandomModels(seed).file());
    const Comparability same = comparability(model, model);
    QCOMPARE(same, (Comparability{true, model.practiceCount(), model.practiceCount(), {}, {}}));
    // By what they were called before, too.
    MaturityModel renamed = model;
    for (Practice &practice : renamed.practices) {
        practice.was = {practice.id};
        practice.id.text = QStringLiteral("new.") + QString(practice.id.text).replace(u'.', u'-');
    }
    renamed.index();
    QCOMPARE(comparability(model, renamed), same);
    QCOMPARE(comparability(renamed, model), same);
    const ItemMatch match(model, renamed);
    for (int item = 0; item < model.itemCount(); ++item)
        QCOMPARE(match.toItem(item), std::optional(item));
}

QTEST_GUILESS_MAIN(TestRandomModels)
#include "tst_randommodels.moc"
