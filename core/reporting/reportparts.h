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
    /// What the gate of a phase still asks for, with what each is short of: the first in order, as many as one reads.
    [[nodiscard]] static std::vector<ReportElement> unmetCriteria(const ReportBasis &basis, int phase);
    /// How the figures come about, and whose model it is.
    [[nodiscard]] static std::vector<ReportElement> method(const MaturityModel &model);
    /// The name of a phase; for no phase what stands in its place, empty in a model without phases.
    [[nodiscard]] static QString laneName(const ReportBasis &basis, std::optional<int> phase);
    /// The dates of a phase in words; for no phase, from the first start to the last end of what stands in none.
    [[nodiscard]] static QString laneDates(const ReportBasis &basis, std::optional<int> phase);
    /// The same in months.
    [[nodiscard]] static QString laneMonths(const ReportBasis &basis, std::optional<int> phase);
    /// What a step is short of, in words: "Cadence and Rigor not yet Repeatable".
    [[nodiscard]] static QString shortfall(const ReportBasis &basis, const NextStep &step);
    /// A title or name for a sentence: what is longer than a line is cut in the middle.
    [[nodiscard]] static QString named(const QString &title);
    /// The errors of the plan in one sentence; empty when it has none.
    [[nodiscard]] static QStringList planErrors(const ReportBasis &basis);
};

} // namespace cxw
