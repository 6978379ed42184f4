// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/jsonnode.h"
#include "core/model/modellimits.h"
#include "core/model/modelpieces.h"
#include "core/model/modelreader.h"
#include "tests/fuzz/expect.h"

using namespace cxw;

namespace {

void expectSound(const MaturityModel &model)
{
    const auto practices = static_cast<int>(model.practices.size());
    expect(model.highestStep() >= 1 && model.highestStep() <= highestStepOfAnyModel, "the scale");
    expect(model.competencyCount() >= fewestCompetencies && model.competencyCount() <= mostCompetencies,
           "the number of competencies");
    expect(model.habitCount() >= 1 && model.habitCount() <= mostHabits, "the number of habits");
    for (const Habit &habit : model.habits)
        expect(habit.steps.size() == static_cast<qsizetype>(model.scale.size()), "a habit's steps");
    for (const Practice &practice : model.practices) {
        expect(practice.weight >= 0 && practice.weight <= greatestWeight, "a practice's weight");
        for (const PracticeId &was : practice.was)
            expect(!model.findPractice(was) && model.findPracticeThatWas(was).has_value(), "what a practice was");
    }
    for (const Competency &competency : model.competencies)
        expect(competency.firstPractice >= 0 && competency.firstPractice + competency.practiceCount <= practices,
               "a competency's practices");
    for (const Phase &phase : model.phases) {
        for (const auto &criterion : phase.criteria)
            expect(criterion.practice >= 0 && criterion.practice < practices, "a criterion's practice");
        for (const auto &criterion : phase.criteria)
            expect(criterion.level >= 0 && criterion.level <= model.highestStep(), "a criterion's level");
    }
    for (int item = 0; item < model.itemCount(); ++item)
        expect(!model.itemId(item).isNull(), "an item's id");
}

/// What the reader takes comes out of the writer and out of its pieces as it went in.
void expectKept(const MaturityModel &model)
{
    const QJsonObject file = modelFile(model);
    const auto written = readModel(file);
    expect(written.ok() && written.value() == model, "a model that was written");
    const auto joined = readModel(modelFrom(model.id, model.version, piecesOf(file)));
    expect(joined.ok() && joined.value() == model, "a model that was cut into pieces");
}

/// Any tree can be cut into pieces and put together, and each problem has its place.
void expectPlaces(const QByteArray &json)
{
    const auto file = parseJson(json, QStringLiteral("The maturity model"));
    if (!file)
        return;
    auto pieces = piecesOf(file.value());
    const QJsonObject joined = modelFrom(QStringLiteral("m"), QStringLiteral("1"), pieces);
    for (ModelPiece &piece : pieces)
        piece.part += QStringLiteral("/x");
    expect(!modelFrom(QStringLiteral("m"), QStringLiteral("1"), pieces).isEmpty(), "pieces of unknown parts");
    for (const ModelProblem &problem : modelProblems(joined)) {
        expect(!problem.path.isEmpty() && !problem.sentence.isEmpty(), "a problem without a place");
        expect(!placeOf(joined, problem.path).part.isEmpty(), "a problem without a piece");
    }
}

} // namespace

/// The input is a model and, behind a line of "---", the overlay with its texts in another language.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray input(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const qsizetype border = input.indexOf("\n---\n");
    const auto model = readModel(border < 0 ? input : input.first(border));
    expectSentence(model);
    expectPlaces(border < 0 ? input : input.first(border));
    if (!model)
        return 0;
    expectSound(model.value());
    expectKept(model.value());
    const auto translated = withTexts(model.value(), border < 0 ? input : input.mid(border + 5));
    expectSentence(translated);
    if (translated)
        expectSound(translated.value());
    return 0;
}
