// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/frame/fileservices.h"
#include "ui/safekeeping/filetaskdialog.h"

class QLineEdit;

namespace cxw {

class NewFileField;

/// Whether a file is a package that a password opens, by its name.
[[nodiscard]] bool isPackage(const QString &path);

/// Asks for the password of a package and writes the workspace in it to a new file.
class UnpackDialog : public FileTaskDialog
{
    Q_OBJECT

public:
    UnpackDialog(const FileServices &services, const QString &package, QWidget *parent = nullptr);

    /// Where the workspace is, or would be.
    [[nodiscard]] QString path() const;

private:
    void follow();
    void unpack();

    const FileServices &m_services;
    QString m_package;
    QLineEdit *m_password;
    NewFileField *m_file;
    QPushButton *m_open;
};

} // namespace cxw
