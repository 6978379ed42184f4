// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/planning/roadmap.h"
#include "ui/widgets/datatable.h"

namespace cxw {

/// The initiatives of a roadmap as a table, dropped ones among them.
class InitiativeTable : public DataTable
{
    Q_OBJECT

public:
    explicit InitiativeTable(const MaturityModel &model, QWidget *parent = nullptr);

    void setRoadmap(const MaturityModel &model, const Roadmap &roadmap);
};

} // namespace cxw
