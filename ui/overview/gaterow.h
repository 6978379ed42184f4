// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/figurelabel.h"

class QLabel;

namespace cxw {

class ElidedLabel;

/// One criterion of a gate.
struct GateLine
{
    QString name;
    QString toolTip;
    bool met = false;
    /// The habits that hold it back; empty where it is met, and for a rule.
    QString weakHabits;
    /// The level it has and the one it needs; both none for a rule.
    std::optional<int> level;
    std::optional<int> required;
    /// The practice's level, with where it comes from.
    Figure figure;
    FigureLabel::Explain explain;
};

/// Shows a GateLine: sign, name, the habits that hold it back, level now → level required.
class GateRow : public QWidget
{
    Q_OBJECT

public:
    explicit GateRow(QWidget *parent = nullptr);

    void setLine(const GateLine &line);

private:
    QLabel *m_sign;
    ElidedLabel *m_name;
    QLabel *m_state;
    FigureLabel *m_level;
};

} // namespace cxw
