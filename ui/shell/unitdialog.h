// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

class QLabel;
class QLineEdit;

namespace cxw {

class Workspace;

/// Asks for the name of a new unit, until it is one that no other unit has.
class UnitDialog : public QDialog
{
    Q_OBJECT

public:
    explicit UnitDialog(const Workspace &workspace, QWidget *parent = nullptr);

    [[nodiscard]] QString name() const;

    void accept() override;

private:
    const Workspace &m_workspace;
    QLineEdit *m_name;
    QLabel *m_trouble;
};

} // namespace cxw
