// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workspace/workspace.h"

#include <QWidget>

class QComboBox;

namespace cxw {

/// Chooses the two rounds that are held against each other, of any unit. They are never the same one.
class RoundChooser : public QWidget
{
    Q_OBJECT

public:
    explicit RoundChooser(QWidget *parent = nullptr);

    /// Offers all rounds of the workspace and shows which two are chosen.
    void setRounds(const Workspace &workspace, const RoundId &from, const RoundId &to);

Q_SIGNALS:
    /// The person has chosen.
    void chosen(const cxw::RoundId &from, const cxw::RoundId &to);

private:
    [[nodiscard]] RoundId roundIn(const QComboBox *box) const;
    /// Tells what was chosen. A round that was taken by `changed` from the other box leaves its old one there.
    void choose(const QComboBox *changed);

    QComboBox *m_fromBox;
    QComboBox *m_toBox;
    RoundId m_from;
    RoundId m_to;
};

} // namespace cxw
