// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/frame/recentfiles.h"

#include <QAbstractButton>

namespace cxw {

/// A workspace that was opened before: whose it is, where it lies, when it was open last.
class RecentRow : public QAbstractButton
{
    Q_OBJECT

public:
    explicit RecentRow(const RecentFile &file, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QString m_where;
    QString m_when;
};

} // namespace cxw
