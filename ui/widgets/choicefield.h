// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QComboBox>

namespace cxw {

/// One of a few named values, or none.
class ChoiceField : public QComboBox
{
    Q_OBJECT

public:
    explicit ChoiceField(QWidget *parent = nullptr);

    /// Adds a value under its name.
    void addChoice(const QString &name, int value);
    /// Takes all values away.
    void clearChoices();
    /// 0 where none is chosen.
    [[nodiscard]] int value() const;
    /// Shows a value, or none for one that is not offered, without a signal.
    void setValue(int value);

Q_SIGNALS:
    /// The person has chosen another value.
    void chosen(int value);

private:
    void take(int index);

    int m_shown = -1;
};

} // namespace cxw
