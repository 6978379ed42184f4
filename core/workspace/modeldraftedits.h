// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/modelfields.h"
#include "core/workspace/modeledits.h"

#include <QSet>

namespace cxw {

/// Writes what a person says in a field of a draft; a text that is no number into a field for one is kept as it is, and
/// named among the problems.
[[nodiscard]] Edit modelFieldEdit(const Workspace &workspace, const ModelName &draft, const ModelThing &thing,
                                  const ModelField &field, const QString &text);

/// What stands in a field, as it is written into it.
[[nodiscard]] QString modelFieldText(const QJsonObject &content, const ModelField &field);

/// Something new in a draft: the edit that adds it, and the key under which the outline has it then.
struct AddedThing
{
    Edit edit;
    QString key;
};

/// Edits that change what there is in a draft and in which order. Each is one step of the history, after which every
/// gate, step and earlier id fits as before. What can't be done gives an edit that changes nothing.
class ModelDraftEdits
{
public:
    ModelDraftEdits(const Workspace &workspace, const MaturityModel &builtIn, ModelName draft);

    [[nodiscard]] const QJsonObject &file() const { return m_file; }

    /// Adds a thing of a kind under a name, at the end of its list; a practice, `in` the competency with this id. Its
    /// id is made of the name and is one that nothing ever had, so that no earlier answer is taken for one to it.
    [[nodiscard]] AddedThing add(ModelThing::Kind kind, const QString &name, const QString &in = {}) const;
    /// Takes a thing out with all that is in it; gates no longer ask for it.
    [[nodiscard]] Edit retire(const ModelThing &thing) const;
    /// Whether the thing can be moved within its list by so many places, and the edit that does so.
    [[nodiscard]] bool canMove(const ModelThing &thing, int by) const;
    [[nodiscard]] Edit move(const ModelThing &thing, int by) const;
    /// Puts a practice into another competency, at its end. It keeps its history by naming its old id.
    [[nodiscard]] AddedThing regroup(const QString &practice, const QString &competency) const;

    /// Makes the scale so many steps long. What is said of each step goes along, and gates ask for no more than there
    /// is.
    [[nodiscard]] Edit setStepCount(int count) const;

    /// Empathy as the built-in model has it, and none.
    [[nodiscard]] Edit addEmpathy() const;
    [[nodiscard]] Edit removeEmpathy() const;
    [[nodiscard]] Edit removePhases() const;

    /// Lets a phase's gate ask for a level of a practice, in place of what it asked before; none asks for nothing.
    [[nodiscard]] Edit setCriterion(const QString &phase, const QString &practice, std::optional<int> level) const;
    [[nodiscard]] Edit addRule(const QString &phase, GateRule::Kind kind) const;
    [[nodiscard]] Edit removeRule(const QString &phase, int rule) const;

private:
    /// The edit that makes the draft what the file says.
    [[nodiscard]] Edit editTo(const QJsonObject &file, const QString &label) const;
    [[nodiscard]] Edit editPhase(const QString &phase, const QJsonObject &gate, const QString &label) const;
    /// Ids after a prefix that parts of this kind have, or had in any version that is known.
    [[nodiscard]] QSet<QString> takenIds(const QString &prefix) const;

    const Workspace &m_workspace;
    const MaturityModel &m_builtIn;
    ModelName m_name;
    QJsonObject m_file;
};

} // namespace cxw
