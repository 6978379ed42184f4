// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/model/maturitymodel.h"

#include <QTranslator>

#include <memory>

namespace cxw {

/// Qt wants a UTF-8 locale: without one it takes file names for ASCII, and says so among our own messages. Called
/// before there is an application; a locale that somebody chose stays.
void settleLocale();

/// The one place that says which language the program speaks: texts of ours and of Qt, the direction of writing, and
/// by which locale dates, numbers, quotation marks and lists go. Needs an application, and goes before it.
class ProgramTexts
{
    Q_DISABLE_COPY_MOVE(ProgramTexts)

public:
    /// Speaks as Qt does by itself until something is said.
    ProgramTexts() = default;
    ~ProgramTexts() = default;

    /// Speaks the language with this code from now on; that of the system where it is empty or none.
    void speak(const QString &code);
    /// What was asked for last; empty for the language of the system.
    [[nodiscard]] const QString &chosen() const { return m_chosen; }

    /// The built-in model in the language that is spoken.
    [[nodiscard]] Result<std::shared_ptr<const MaturityModel>> model() const;

private:
    void install(std::unique_ptr<QTranslator> texts);
    void speakOne(const QString &code);

    QString m_chosen;
    std::vector<std::unique_ptr<QTranslator>> m_installed;
};

} // namespace cxw
