// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QScrollArea>

class QLabel;

namespace cxw {

/// Room for a message that may be of any length: as high as its text, up to some lines; it scrolls from there on and
/// does not push a window over the edge of the screen.
class MessageScroll : public QScrollArea
{
    Q_OBJECT

public:
    /// Takes over a label, which then wraps its words. It is hidden and shown with it.
    explicit MessageScroll(QLabel *text, QWidget *parent = nullptr);

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] int most() const;

    QLabel *m_text;
};

} // namespace cxw
