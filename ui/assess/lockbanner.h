// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace cxw {

/// Says that answers can be read but not given, and offers to reopen the round where that is the reason.
class LockBanner : public QWidget
{
    Q_OBJECT

public:
    explicit LockBanner(QWidget *parent);

    void setState(const QString &text, bool canReopen);

Q_SIGNALS:
    void reopenWanted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_text;
    QPushButton *m_reopen;
};

} // namespace cxw
