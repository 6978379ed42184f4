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
    static constexpr int width = 48;
    static constexpr int height = 38;

    /// No step makes the "don't know" button. `name` is the word for the step.
    ScaleButton(std::optional<int> step, const QString &name, QWidget *parent);

    void setChosen(bool chosen);
    [[nodiscard]] bool isChosen() const { return m_chosen; }
    [[nodiscard]] QSize sizeHint() const override { return {width, height}; }

Q_SIGNALS:
    /// The mouse came over the button, or left it.
    void pointed(bool over);

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    std::optional<int> m_step;
    bool m_chosen = false;
};

} // namespace cxw
