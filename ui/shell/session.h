// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/document/document.h"
#include "ui/shell/place.h"
#include "ui/shell/selection.h"

namespace cxw {

/// What a page works with while a workspace is open: the document and what of it is shown.
struct Session
{
    Document &document;
    Selection &selection;
};

} // namespace cxw
