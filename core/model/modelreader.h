// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/model/maturitymodel.h"

#include <QJsonObject>
#include <QLocale>

#include <functional>

namespace cxw {

/// The model that a model file describes, ready for use. Everything in the file is checked; an Error holds one line
/// for each place that is wrong, with its path: "competencies[2].practices[1].title: is missing". What the file may
/// leave out is filled in; keys that are not known are passed over. Where a text is there in several languages, the
/// one asked for is read, else the English one.
[[nodiscard]] Result<MaturityModel> readModel(const QByteArray &json, const QString &language = {});

/// The same from a file's tree.
[[nodiscard]] Result<MaturityModel> readModel(const QJsonObject &file, const QString &language = {});

/// What is wrong in a model file, and where: "habits[1].steps", "has 4 entries, but must have 5".
struct ModelProblem
{
    QString path;
    QString sentence;

    bool operator==(const ModelProblem &) const = default;
};

/// Everything that is wrong in a model file; none where it can be used.
[[nodiscard]] std::vector<ModelProblem> modelProblems(const QJsonObject &file);

/// The model file that describes the model; reading it gives an equal model.
[[nodiscard]] QJsonObject modelFile(const MaturityModel &model);

/// The model with its texts in another language. The overlay is the model file's tree with ids and texts alone;
/// lists are matched by id, the scale and the steps by position. It has to hold every text, and no other id.
[[nodiscard]] Result<MaturityModel> withTexts(MaturityModel model, const QByteArray &overlayJson);

/// Everything in the model that a person reads, one text after the other.
void eachText(MaturityModel &model, const std::function<void(QString &text)> &look);

/// The file of the model that comes with the program, in English.
[[nodiscard]] Result<QJsonObject> builtInModelFile();

/// The model that comes with the program, in the locale's language where there are texts in it, else in English.
[[nodiscard]] Result<MaturityModel> builtInModel(const QLocale &locale);

} // namespace cxw
