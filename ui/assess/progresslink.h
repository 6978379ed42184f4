// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rating/progresscount.h"

#include <QAbstractButton>

namespace cxw {

/// A competency (or group) in the list beside the rating: its name, how far it is answered, and a way there.
class ProgressLink : public QAbstractButton
{
    Q_OBJECT

public:
    ProgressLink(const QString &name, QWidget *parent);

    /// `inWords` says what is counted, for the tool tip and a screen reader.
    void setProgress(ProgressCount progress, const QString &inWords);
    /// Whether it is the one on the screen.
    void setCurrent(bool current);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name;
    ProgressCount m_progress;
    bool m_current = false;
};

} // namespace cxw
