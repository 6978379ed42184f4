// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cxwoutcome.h"

#include <QHash>
#include <QStringList>

namespace cxw {

/// What one command line asks for, as far as it could be read without looking into a file.
struct Request
{
    /// What stands without a name: the workspace file first.
    QStringList files;
    QHash<QString, QString> options;

    [[nodiscard]] QString file() const { return files.value(0); }
    [[nodiscard]] bool has(const QString &option) const { return options.contains(option); }
    [[nodiscard]] QString option(const QString &name) const { return options.value(name); }
    [[nodiscard]] bool asJson() const { return has(QStringLiteral("json")); }
};

// The verbs. Each looks at what its request asks for, does it, and says what to print.

[[nodiscard]] Outcome runNew(const Request &request);
[[nodiscard]] Outcome runSample(const Request &request);
[[nodiscard]] Outcome runImport(const Request &request);
[[nodiscard]] Outcome runModel(const Request &request);
[[nodiscard]] Outcome runInfo(const Request &request);
[[nodiscard]] Outcome runScores(const Request &request);
[[nodiscard]] Outcome runCompare(const Request &request);
[[nodiscard]] Outcome runNext(const Request &request);
[[nodiscard]] Outcome runRoadmap(const Request &request);
[[nodiscard]] Outcome runReport(const Request &request);
[[nodiscard]] Outcome runChart(const Request &request);
[[nodiscard]] Outcome runExport(const Request &request);
[[nodiscard]] Outcome runCheck(const Request &request);
[[nodiscard]] Outcome runSalvage(const Request &request);
[[nodiscard]] Outcome runPack(const Request &request);
[[nodiscard]] Outcome runUnpack(const Request &request);
[[nodiscard]] Outcome runShare(const Request &request);
[[nodiscard]] Outcome runRoom(const Request &request);

} // namespace cxw
