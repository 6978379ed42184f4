// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/names.h"
#include "core/exchange/roundsheet.h"
#include "core/model/modelreader.h"
#include "tests/fuzz/expect.h"

#include <QFile>

#include <algorithm>

using namespace cxw;

namespace {

const MaturityModel &model()
{
    static const MaturityModel read = [] {
        QFile file(QStringLiteral(CXW_MODEL));
        expect(file.open(QIODevice::ReadOnly), "the model can be read");
        return readModel(file.readAll()).value();
    }();
    return read;
}

bool isIndex(int index, qsizetype count)
{
    return index >= 0 && index < count;
}

bool isStep(int value)
{
    return value >= 0 && value <= model().highestStep();
}

void expectName(const RoundSheet &sheet, const QString &name)
{
    const auto clean = cleanName(name);
    expect(clean.ok() && clean.value() == name && !name.isEmpty(), "a participant's name");
    const auto isSame = [key = nameKey(name)](const QString &other) { return nameKey(other) == key; };
    // Each against each would take the time of the square of the names.
    if (sheet.participants.size() < 50)
        expect(std::ranges::count_if(sheet.participants, isSame) == 1, "a participant once");
}

void expectSound(const RoundSheet &sheet)
{
    for (const auto &line : sheet.stock)
        expect(isIndex(line.practice, static_cast<qsizetype>(model().practices.size())), "stock of a practice");
    for (const auto &line : sheet.ballots) {
        expect(isIndex(line.participant, sheet.participants.size()), "a ballot of a participant");
        expect(isIndex(line.item, model().itemCount()), "a ballot on an item");
        expect(!line.value || isStep(*line.value), "a ballot of a step");
    }
    for (const auto &line : sheet.agreed) {
        expect(isIndex(line.item, model().itemCount()), "an agreed item");
        expect(isStep(line.value), "an agreed step");
    }
    for (const QString &name : sheet.participants)
        expectName(sheet, name);
}

} // namespace

/// The input is a round sheet.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray csv(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto sheet = readRoundSheet(csv, model());
    expectSentence(sheet);
    if (sheet)
        expectSound(sheet.value());
    const auto discreet = readRoundSheet(csv, model(), SheetCells::Hidden);
    expect(discreet.ok() == sheet.ok(), "what is hidden changes nothing else");
    expect(!sheet || discreet.value() == sheet.value(), "what is hidden is in no sheet");
    return 0;
}
