// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/recordjson.h"
#include "tests/fuzz/expect.h"

#include <QJsonDocument>

using namespace cxw;

/// The input is the word for a kind of record, a line end, and the record as JSON.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray input(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const qsizetype border = input.indexOf('\n');
    const QString kind = QString::fromUtf8(input.first(std::max<qsizetype>(border, 0)));
    const QJsonObject object = QJsonDocument::fromJson(input.mid(border + 1)).object();
    const auto record = recordFromJson(kind, object);
    expectSentence(record);
    if (!record)
        return 0;
    expect(kindName(record.value()) == kind, "the kind of a record");
    const auto again = recordFromJson(kind, toJson(record.value()));
    expect(again.ok() && again.value() == record.value(), "a record comes back from JSON");
    expect(keyText(again.value()) == keyText(record.value()), "a record keeps its key");
    return 0;
}
