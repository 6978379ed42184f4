// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace cxw {

/// Fields under each other, each with its name above it in muted small type.
class FormColumn : public QWidget
{
    Q_OBJECT

public:
    explicit FormColumn(QWidget *parent = nullptr);

    /// Adds a field. The name may have a mnemonic, and is what a screen reader calls the field.
    void add(const QString &name, QWidget *field);
    /// Adds a field with room for what is wrong with it right below, which is hidden until something is.
    [[nodiscard]] QLabel *addNoted(const QString &name, QWidget *field);
    /// Adds two fields beside each other.
    void addPair(const QString &leftName, QWidget *left, const QString &rightName, QWidget *right);
    /// Adds anything else.
    void addPlain(QWidget *widget);

private:
    QVBoxLayout *m_layout;
};

} // namespace cxw
