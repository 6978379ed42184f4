// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QListWidget;
class QToolButton;

namespace cxw {

class IconLabel;

/// One sentence between the header and the page about what just happened. Trouble stays until it is put away, and
/// holds its details; a notice goes by itself.
class NoticeBar : public QWidget
{
    Q_OBJECT

public:
    explicit NoticeBar(QWidget *parent = nullptr);

    void showTrouble(const Error &error);
    void showNotice(const QString &text);
    void dismiss();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void say(const QString &icon, const QString &text, const QStringList &details);
    void toggleDetails(bool open);

    IconLabel *m_icon;
    QLabel *m_text;
    QToolButton *m_more;
    QListWidget *m_details;
    QTimer m_goes;
    bool m_trouble = false;
};

} // namespace cxw
