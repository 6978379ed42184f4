// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QLocale>
#include <QStringList>

#include <vector>

namespace cxw {

/// A language in which the program can be read.
struct Language
{
    /// As in settings and on the command line: "de".
    QString code;
    /// Its own word for itself, whatever is spoken.
    QString ownName;
    /// By which dates, numbers, quotation marks and lists go where the system speaks another language.
    QLocale usual;
};

/// The languages that are offered; the first is the one of the sources.
[[nodiscard]] const std::vector<Language> &languages();

/// Whether the program speaks it: one that is offered, or one of those that are there for tests alone.
[[nodiscard]] bool isLanguage(const QString &code);

/// The language of the system among those that are offered; the first of all where it has none of them.
[[nodiscard]] const Language &systemLanguage();

/// Takes “--language CODE” out of the words of a command line; empty where it does not stand there. An Error where no
/// language has that code.
[[nodiscard]] Result<QString> takeLanguage(QStringList &words);

} // namespace cxw
