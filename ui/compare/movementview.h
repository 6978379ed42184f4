// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/compare/comparecontext.h"
#include "ui/widgets/figurelabel.h"

namespace cxw {

/// How a difference between two rounds was computed: the figure of either round with its inputs, and one less the
/// other.
class MovementView : public QWidget
{
    Q_OBJECT

public:
    MovementView(const CompareContext &context, const QString &title, const Movement &movement,
                 QWidget *parent = nullptr);
};

/// Makes such a view when somebody asks; the rounds are looked up then, not now.
[[nodiscard]] FigureLabel::MakeView movementViewer(const CompareContext &context, const QString &title,
                                                   const Movement &movement);

} // namespace cxw
