// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/model/maturitymodel.h"

#include <QLocale>

#include <functional>

namespace cxw {

/// The model that a model file describes, ready for use. Everything in the file is checked; an Error holds one line
/// for each place that is wrong, with its path: "competencies[2].practices[1].title: is missing".
[[nodiscard]] Result<MaturityModel> readModel(const QByteArray &json);

/// The model with its texts in another language. The overlay is the model file's tree with ids and texts alone;
/// lists are matched by id, the scale and the steps by position. It has to hold every text, and no other id.
[[nodiscard]] Result<MaturityModel> withTexts(MaturityModel model, const QByteArray &overlayJson);

/// Everything in the model that a person reads, one text after the other.
void eachText(MaturityModel &model, const std::function<void(QString &text)> &look);

/// The model that comes with the program, in the locale's language where there are texts in it, else in English.
[[nodiscard]] Result<MaturityModel> builtInModel(const QLocale &locale);

} // namespace cxw
