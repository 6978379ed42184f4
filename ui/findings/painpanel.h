// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/findings/findingpanel.h"

namespace cxw {

class PainEditor;
class PainGrid;

/// The pain points of a unit, with their picture by severity and frequency.
class PainPanel : public FindingPanel
{
    Q_OBJECT

public:
    explicit PainPanel(Session &session, QWidget *parent = nullptr);

private:
    [[nodiscard]] GateRule::Kind rule() const override { return GateRule::Kind::NoCriticalPain; }
    [[nodiscard]] std::vector<TableRow> rows() const override;
    [[nodiscard]] Edit addition(const FindingId &id, const UnitId &unit, const NewFinding &typed) const override;
    [[nodiscard]] Edit removal(const FindingId &finding) const override;
    bool show(const FindingId &finding) override;

    PainGrid *m_grid;
    PainEditor *m_editor;
};

} // namespace cxw
