// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reporting/reportbasis.h"

#include <QCoreApplication>

namespace cxw {

/// The passages that more than one report has.
class ReportParts
{
    Q_DECLARE_TR_FUNCTIONS(cxw::ReportParts)

public:
    /// Organization, round, date, facilitator and number of raters, in one line.
    [[nodiscard]] static ReportElement origin(const ReportBasis &basis);
    /// Score, coverage with bounds, phase and empathy, to be seen from afar.
    [[nodiscard]] static ReportElement keyFigures(const ReportBasis &basis);
    /// What the gate of a phase still asks for, with the habits that are short.
    [[nodiscard]] static ReportElement unmetCriteria(const ReportBasis &basis, int phase);
    /// How the figures come about, and whose model it is.
    [[nodiscard]] static std::vector<ReportElement> method(const MaturityModel &model);
    /// "3 Nov 2025 – 30 Jun 2026"; a sentence where the phase has no dates.
    [[nodiscard]] static QString phaseDates(const ReportBasis &basis, int phase);
    /// "Nov 2025 – Jun 2026"; a sentence where the phase has no dates.
    [[nodiscard]] static QString phaseMonths(const ReportBasis &basis, int phase);
    /// "Initiative" dates of a start and an end, either of which may be missing.
    [[nodiscard]] static QString span(QDate start, QDate end);
    /// The habits that a step is short of: "Cadence 1.50 → 2, Rigor 1.00 → 2".
    [[nodiscard]] static QString shortfalls(const MaturityModel &model, const NextStep &step);
};

} // namespace cxw
