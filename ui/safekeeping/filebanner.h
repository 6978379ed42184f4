// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include <functional>
#include <vector>

class QHBoxLayout;
class QLabel;

namespace cxw {

class IconLabel;

/// A calm bar under the header that says what is the matter with the file for as long as it is, and what can be done.
class FileBanner : public QWidget
{
    Q_OBJECT

public:
    enum class Tone { Calm, Good, Warning };

    struct Action
    {
        QString text;
        std::function<void()> act;
    };

    explicit FileBanner(QWidget *parent = nullptr);

    /// Shows the bar; the first action is the one that is meant.
    void say(Tone tone, const QString &text, const std::vector<Action> &actions);
    /// There is nothing to say.
    void clear();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void setActions(const std::vector<Action> &actions);

    Tone m_tone = Tone::Calm;
    IconLabel *m_icon;
    QLabel *m_text;
    QHBoxLayout *m_buttons;
};

} // namespace cxw
