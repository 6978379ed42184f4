// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/findings/findingpanel.h"

namespace cxw {

class NeedEditor;

/// The unmet needs of a unit on their way to delivery.
class NeedPanel : public FindingPanel
{
    Q_OBJECT

public:
    explicit NeedPanel(Session &session, QWidget *parent = nullptr);

private:
    [[nodiscard]] GateRule::Kind rule() const override { return GateRule::Kind::NeedDelivered; }
    [[nodiscard]] std::vector<TableRow> rows() const override;
    [[nodiscard]] Edit addition(const FindingId &id, const UnitId &unit, const NewFinding &typed) const override;
    [[nodiscard]] Edit removal(const FindingId &finding) const override;
    bool show(const FindingId &finding) override;

    NeedEditor *m_editor;
};

} // namespace cxw
