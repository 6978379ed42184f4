// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/frame/place.h"

#include <QAction>

namespace cxw {

std::optional<Place> placeOf(const QAction &action)
{
    const QVariant data = action.data();
    return data.metaType() == QMetaType::fromType<Place>() ? std::optional(data.value<Place>()) : std::nullopt;
}

} // namespace cxw
