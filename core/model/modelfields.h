// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/modeloutline.h"

namespace cxw {

/// Something that a person writes about a thing in a model.
struct ModelField
{
    enum class Kind {
        /// A text on one line, or on several.
        Line,
        Page,
        /// A number; what can't be read as one is kept as it was typed, until it is.
        Number,
        /// S, M or L, or not said.
        Effort,
    };

    Kind kind = Kind::Line;
    /// Its place in the thing's piece.
    QString field;
    /// For people, with a key in it: "&Statement".
    QString name;
    /// The edit that changes it: "Change the statement of “Coaching”".
    QString label;
    /// What holds while nothing is written; empty where nothing does.
    QString otherwise;

    bool operator==(const ModelField &) const = default;
};

/// What can be written about a thing, in the order of a form. `content` is what stands in its piece, `scale` that of
/// the scale's.
[[nodiscard]] std::vector<ModelField> modelFields(const ModelThing &thing, const QJsonObject &content,
                                                  const QJsonObject &scale);

/// A problem in a sentence, as it is told at the thing: "Weight is −1, but must be from 0 to 1000."
[[nodiscard]] QString problemSentence(const std::vector<ModelField> &fields, const QString &field,
                                      const QString &problem);

} // namespace cxw
