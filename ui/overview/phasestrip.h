// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/scoring/gates.h"

#include <QWidget>

namespace cxw {

/// The way through the phases: which are behind, where the unit stands, which are ahead.
class PhaseStrip : public QWidget
{
    Q_OBJECT

public:
    explicit PhaseStrip(QWidget *parent = nullptr);

    /// Where the unit stands among the phases, if that can be told; `finished` says that even its gate is passed.
    void setPhases(const std::vector<Phase> &phases, const PhasePlace &place, bool finished);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    /// What stands in a chip: its sign and its name.
    [[nodiscard]] QString chipText(int phase) const;
    [[nodiscard]] bool isPassed(int phase) const { return phase < m_current || m_finished; }

    QStringList m_names;
    int m_current = 0;
    bool m_finished = false;
};

} // namespace cxw
