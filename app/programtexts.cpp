// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/programtexts.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

#include <algorithm>

namespace cxw {

void settleLocale()
{
    const bool anySet = std::ranges::any_of(std::initializer_list<const char *>{"LC_ALL", "LC_CTYPE", "LANG"},
                                            [](const char *name) { return !qEnvironmentVariableIsEmpty(name); });
    if (!anySet)
        qputenv("LC_CTYPE", "C.UTF-8");
}

ProgramTexts::ProgramTexts()
{
    // Texts of Qt's own first, so that ours are asked before them.
    if (m_ofQt.load(QLocale(), QStringLiteral("qtbase"), QStringLiteral("_"),
                    QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_ofQt);
    if (m_ours.load(QLocale(), QStringLiteral("cx-workbench"), QStringLiteral("_"), QStringLiteral(":/i18n"))
        || m_ours.load(QStringLiteral(":/i18n/cx-workbench_en")))
        QCoreApplication::installTranslator(&m_ours);
}

} // namespace cxw
