// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/modelreader.h"
#include "tests/fuzz/expect.h"

using namespace cxw;

namespace {

void expectSound(const MaturityModel &model)
{
    const auto practices = static_cast<int>(model.practices.size());
    for (const Competency &competency : model.competencies)
        expect(competency.firstPractice >= 0 && competency.firstPractice + competency.practiceCount <= practices,
               "a competency's practices");
    for (const Phase &phase : model.phases) {
        for (const auto &criterion : phase.criteria)
            expect(criterion.practice >= 0 && criterion.practice < practices, "a criterion's practice");
    }
    for (int item = 0; item < model.itemCount(); ++item)
        expect(!model.itemId(item).isNull(), "an item's id");
}

} // namespace

/// The input is a model and, behind a line of "---", the overlay with its texts in another language.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray input(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const qsizetype border = input.indexOf("\n---\n");
    const auto model = readModel(border < 0 ? input : input.first(border));
    expectSentence(model);
    if (!model)
        return 0;
    expectSound(model.value());
    const auto translated = withTexts(model.value(), border < 0 ? input : input.mid(border + 5));
    expectSentence(translated);
    if (translated)
        expectSound(translated.value());
    return 0;
}
