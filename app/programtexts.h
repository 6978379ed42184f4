// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTranslator>

namespace cxw {

/// Qt wants a UTF-8 locale: without one it takes file names for ASCII, and says so among our own messages. Called
/// before there is an application; a locale that somebody chose stays.
void settleLocale();

/// The texts in the person's language, for as long as it lives. Needs an application, and goes before it.
class ProgramTexts
{
    Q_DISABLE_COPY_MOVE(ProgramTexts)

public:
    ProgramTexts();

private:
    QTranslator m_ofQt;
    QTranslator m_ours;
};

} // namespace cxw
