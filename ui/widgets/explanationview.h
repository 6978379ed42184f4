// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/scoring/explanation.h"

#include <QWidget>

namespace cxw {

/// How a figure was computed: its rule, its inputs, its result.
class ExplanationView : public QWidget
{
    Q_OBJECT

public:
    ExplanationView(const QString &title, const Explanation &explanation, QWidget *parent = nullptr);

private:
    [[nodiscard]] QWidget *inputs(const Explanation &explanation);
};

} // namespace cxw
