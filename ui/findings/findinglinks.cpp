// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/findings/findinglinks.h"

#include <algorithm>

namespace cxw {

std::vector<LinkChoice> findingLinks(const FindingId &finding, const std::vector<Initiative> &initiatives)
{
    std::vector<LinkChoice> choices;
    for (const Initiative &initiative : initiatives) {
        const bool linked = std::ranges::find(initiative.addresses, finding) != initiative.addresses.end();
        choices.push_back({initiative.id.text, initiative.title, linked});
    }
    return choices;
}

} // namespace cxw
