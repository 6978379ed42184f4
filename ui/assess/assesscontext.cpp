// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/assess/assesscontext.h"

namespace cxw {

AssessContext::AssessContext(Document &document, Selection &selection, std::function<bool(const Edit &)> apply)
    : m_document(document), m_selection(selection), m_apply(std::move(apply))
{
}

bool AssessContext::isEditable() const
{
    const Round *round = record();
    return round && !round->locked && !m_document.isReadOnly();
}

} // namespace cxw
