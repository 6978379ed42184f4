// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractButton>

namespace cxw {

/// One of the ways to begin: an icon, what it is, and a sentence about it.
class StartTile : public QAbstractButton
{
    Q_OBJECT

public:
    StartTile(const QString &icon, const QString &title, const QString &text, QWidget *parent = nullptr);

    void setSentence(const QString &text);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] int heightOf(const QFont &font, const QString &text, int width) const;

    QString m_sentence;
};

} // namespace cxw
