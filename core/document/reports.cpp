// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/document/reports.h"

#include "core/workspace/showntexts.h"

#include <QCoreApplication>

namespace cxw {

namespace {

/// The records with their texts as they can be shown: a copy of them only where a text is otherwise.
class ShownWorkspace
{
public:
    explicit ShownWorkspace(const Workspace &real) : m_real(real)
    {
        if (const Edit shown = ShownTexts().shown(real); !shown.changes.empty())
            m_shown.emplace(real).apply(shown);
    }

    [[nodiscard]] const Workspace &operator*() const { return m_shown ? *m_shown : m_real; }

private:
    const Workspace &m_real;
    std::optional<Workspace> m_shown;
};

} // namespace

Result<Report> makeReport(Document &document, ReportKind kind, const RoundId &id)
{
    const ShownWorkspace shown(document.workspace());
    const Workspace &workspace = *shown;
    const Round *round = workspace.find<Round>(id);
    const Unit *unit = round ? workspace.find<Unit>(round->unit) : nullptr;
    const RoundScore *score = document.figures().round(id);
    if (!unit || !score) {
        return Error{QCoreApplication::translate("cxw::Reports",
                                                 "The round of this report can't be read. Nothing was changed. "
                                                 "Choose another round."),
                     {}};
    }
    const MaturityModel &model = *score->model;
    const Round *before = workspace.roundBefore(id);
    const QDate today = document.clock().today();
    const ReportBasis basis{.workspace = workspace,
                            .model = model,
                            .unit = *unit,
                            .round = *round,
                            .score = *score,
                            .before = before,
                            .beforeScore = before ? document.figures().round(before->id) : nullptr,
                            .comparison = before ? document.figures().comparison(before->id, id) : nullptr,
                            .advice = adviceFor(workspace, model, *unit, id, score, today),
                            .today = today};
    return rowOf(kind).make(basis);
}

} // namespace cxw
