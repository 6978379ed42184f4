// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/model/maturitymodel.h"
#include "core/workspace/modelname.h"
#include "core/workspace/workspace.h"

#include <map>
#include <memory>

namespace cxw {

[[nodiscard]] inline ModelName nameOf(const MaturityModel &model)
{
    return {model.id, model.version};
}

/// The model as the workspace holds it, ready for use; an Error where it has no such version, or one that can't be
/// used, as a draft may be.
[[nodiscard]] Result<MaturityModel> readModelOf(const Workspace &workspace, const ModelName &name);

/// The models by which rounds are rated: the one that comes with the program, and those that a workspace holds. Each is
/// read once.
class ModelCatalogue
{
public:
    explicit ModelCatalogue(std::shared_ptr<const MaturityModel> builtIn);

    [[nodiscard]] const std::shared_ptr<const MaturityModel> &builtIn() const { return m_builtIn; }

    /// The version of this name; null where neither the program nor the workspace has it ready for use.
    [[nodiscard]] std::shared_ptr<const MaturityModel> find(const Workspace &workspace, const ModelName &name);
    /// The newest version of a model that rounds may be rated by; null where there is none.
    [[nodiscard]] std::shared_ptr<const MaturityModel> newest(const Workspace &workspace, const QString &id);
    /// By which the next round of a unit is rated: the newest version of the model of its last round, or of the
    /// organization's where it has none.
    [[nodiscard]] std::shared_ptr<const MaturityModel> forNextRound(const Workspace &workspace, const UnitId &unit);

    /// By which a new round can be rated: the newest version of each model, the built-in one first.
    [[nodiscard]] std::vector<std::shared_ptr<const MaturityModel>> forNewRounds(const Workspace &workspace);

    /// Lets go of what an edit changed.
    void forget(const Edit &edit);

private:
    std::shared_ptr<const MaturityModel> m_builtIn;
    std::map<ModelName, std::shared_ptr<const MaturityModel>> m_known;
};

/// An Error that says which round is rated by a model that is not there, or what lies beyond the scale of its model, as
/// in a file that another program has changed.
[[nodiscard]] Result<void> checkModelsAreThere(const Workspace &workspace, ModelCatalogue &models);

/// Whether an edit leaves every model as rounds need it: an Error where a version that is no draft would be changed,
/// one that is in use would be taken away, a round would be rated by none, or a value would not stand on the scale of
/// its round.
[[nodiscard]] Result<void> checkModels(const Workspace &workspace, const Edit &edit, ModelCatalogue &models);

} // namespace cxw
