// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/workspace/records.h"

#include <QJsonObject>

namespace cxw {

/// The word for the record's kind in files: "unit", "pain-point".
[[nodiscard]] QString kindName(const Record &record);

/// The record's key as one text, its parts parted by "|"; different keys of a kind never give the same text.
[[nodiscard]] QString keyText(const Record &record);

/// All fields of the record. A date that is not set, a person who is not named and a "don't know" are null.
[[nodiscard]] QJsonObject toJson(const Record &record);

/// The record that toJson() made the object from, equal to it in every field; an Error that names the field when
/// the kind is unknown or a field is missing or of another type. Fields beyond those known are passed over.
[[nodiscard]] Result<Record> recordFromJson(QStringView kind, const QJsonObject &object);

} // namespace cxw
