// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractButton>

namespace cxw {

/// A button whose text wraps between words; it is as high as its text needs. Subclasses draw what stands before it.
class WrapButton : public QAbstractButton
{
    Q_OBJECT

public:
    explicit WrapButton(QWidget *parent = nullptr);

    /// Shows the text as it is: an & in it names no key.
    void setText(const QString &text);

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    /// Room before the text, and behind it, in px.
    [[nodiscard]] virtual int leading() const { return 0; }
    [[nodiscard]] virtual int trailing() const { return 0; }
    /// The ground under pointer and focus, and the text; returns where the text stands.
    QRect paintBase(QPainter &painter, const QColor &ink) const;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
};

} // namespace cxw
