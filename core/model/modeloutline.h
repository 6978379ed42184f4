// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/modelpieces.h"

#include <QJsonObject>

#include <optional>
#include <vector>

namespace cxw {

/// Something in a model that a person sees and works on as one.
struct ModelThing
{
    enum class Kind {
        Model,
        Scale,
        Habits,
        Habit,
        Competencies,
        Competency,
        Practice,
        Empathy,
        Group,
        Facet,
        Phases,
        Phase,
    };

    Kind kind = Kind::Model;
    /// By which it is known again after any edit but one that gives it another id: "practice/design.vision",
    /// "habits", "group/customers".
    QString key;
    /// Where it stands: its piece, and where it begins in that; empty for all of it.
    PiecePlace place;
    /// As it is called in the file; a list and what there is one of only has no name.
    QString name;
    /// The thing that holds it, by its place in the outline; −1 for those at the top.
    int parent = -1;

    bool operator==(const ModelThing &) const = default;
};

/// What is in a model file, whether it can be used or not, in the order of a table of contents.
[[nodiscard]] std::vector<ModelThing> modelOutline(const QJsonObject &file);

/// The thing at which a person sees to what stands at a place, as an index; the first where there is none.
[[nodiscard]] int thingAt(const std::vector<ModelThing> &outline, const PiecePlace &place);

/// The same by key; none where nothing has it.
[[nodiscard]] std::optional<int> thingWithKey(const std::vector<ModelThing> &outline, const QString &key);

/// What a thing is called for people: its name, or what it is.
[[nodiscard]] QString displayName(const ModelThing &thing);
/// What it is: "Practice".
[[nodiscard]] QString displayName(ModelThing::Kind kind);

} // namespace cxw
