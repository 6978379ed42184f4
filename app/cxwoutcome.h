// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

namespace cxw {

/// What a run of the command line ends with.
struct Outcome
{
    enum class Code { Done = 0, CouldNot = 1, WrongUsage = 2 };

    Code code = Code::Done;
    /// For stdout; only when done.
    QString output;
    /// What to know beside the results, for stderr; only when done.
    QStringList remarks;
    /// For stderr; only when not done.
    Error error;
    /// For stderr, of what was done: what the person should know of it.
    QString remark;

    Outcome(QString text) : output(std::move(text)) {}
    template <typename A, typename B>
    Outcome(const QStringBuilder<A, B> &text) : output(text)
    {
    }
    Outcome(Error trouble) : code(Code::CouldNot), error(std::move(trouble)) {}

    /// The command was not given as it must be.
    [[nodiscard]] static Outcome wrongUsage(const QString &sentence)
    {
        Outcome outcome(Error{sentence, {}});
        outcome.code = Code::WrongUsage;
        return outcome;
    }
};

} // namespace cxw
