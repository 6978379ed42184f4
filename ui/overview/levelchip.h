// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include <optional>

namespace cxw {

/// The word of a level on the level's colour. Takes no room while there is no level.
class LevelChip : public QWidget
{
    Q_OBJECT

public:
    explicit LevelChip(QWidget *parent = nullptr);

    /// Shows a level by its step on a scale from 0 to `highestStep`, and its word.
    void setLevel(std::optional<int> step, int highestStep, const QString &word);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_step = 0;
    int m_highestStep = 1;
    QString m_word;
};

} // namespace cxw
