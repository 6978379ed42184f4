// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace cxw {

/// Asks for what a new workspace needs: the organization's name and where the file goes.
class NewWorkspaceDialog : public QDialog
{
    Q_OBJECT

public:
    /// Files go to `folder` unless the person chooses another place.
    explicit NewWorkspaceDialog(const QString &folder, QWidget *parent = nullptr);

    /// The organization's name; empty while what is typed can't be one.
    [[nodiscard]] QString organization() const;
    [[nodiscard]] QString path() const;

private:
    void choosePlace();
    void refresh();
    [[nodiscard]] QString suggestedPath() const;

    QString m_folder;
    QString m_chosen;
    QLineEdit *m_name;
    QLabel *m_place;
    QLabel *m_trouble;
    QPushButton *m_create;
};

} // namespace cxw
