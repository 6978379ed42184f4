// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractButton>

#include <optional>

namespace cxw {

/// One step of the scale, or "don't know", as a button that can be hit from a touch screen. It keeps no state of its
/// own: whoever owns it says whether it is the chosen one.
class ScaleButton : public QAbstractButton
{
    Q_OBJECT

public:
    static constexpr int height = 38;
    /// How wide the buttons of a scale with so many steps are: narrower where a row of them would leave no room for the
    /// words beside it, and still wide enough to be hit.
    [[nodiscard]] static int widthFor(int steps);

    /// No step makes the "don't know" button. `name` is the word for the step, `steps` how many steps the scale has.
    ScaleButton(std::optional<int> step, int steps, const QString &name, QWidget *parent);

    void setChosen(bool chosen);
    [[nodiscard]] bool isChosen() const { return m_chosen; }
    [[nodiscard]] QSize sizeHint() const override { return {widthFor(m_steps), height}; }

Q_SIGNALS:
    /// The mouse came over the button, or left it.
    void pointed(bool over);

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    std::optional<int> m_step;
    int m_steps;
    bool m_chosen = false;
};

} // namespace cxw
