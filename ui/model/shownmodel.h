// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/document/document.h"
#include "core/model/modelfields.h"

#include <map>

namespace cxw {

/// Something that is wrong in a model, at the thing where it is mended.
struct ShownProblem
{
    /// The thing's place in the outline.
    int thing = 0;
    /// In its piece.
    QString field;
    /// "Weight is −1, but must be from 0 to 1000."
    QString sentence;
};

/// A version of a model as the page shows it.
struct ShownModel
{
    ModelName name;
    QJsonObject file;
    std::vector<ModelThing> outline;
    std::vector<ShownProblem> problems;
    /// By part.
    std::map<QString, QJsonObject> pieces;
    bool builtIn = false;
    bool draft = false;

    [[nodiscard]] QString title() const;
    [[nodiscard]] const QJsonObject &content(const ModelThing &thing) const;
    [[nodiscard]] std::vector<ModelField> fields(const ModelThing &thing) const;
    [[nodiscard]] int stepCount() const;
};

/// The version of this name; the built-in one where there is none.
[[nodiscard]] ShownModel shownModel(Document &document, const ModelName &name);

/// The versions that can be shown: the built-in one, then those of the workspace in the order in which they were made.
[[nodiscard]] std::vector<ModelName> shownVersions(const Document &document, const MaturityModel &builtIn);

/// A version in a few words: "Northshore: Six competencies · version 2 · draft".
[[nodiscard]] QString versionText(const Workspace &workspace, const MaturityModel &builtIn, const ModelName &name);

/// What state a version is in and what that means, in a sentence or two.
[[nodiscard]] QString stateText(const Workspace &workspace, const ShownModel &model);

/// What a change to this version means for comparisons with the newest round of each unit, a sentence for each; the
/// unit that is shown first.
[[nodiscard]] QStringList comparisonTexts(Document &document, const ShownModel &model, const UnitId &shown);

} // namespace cxw
