// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/care/caredialog.h"
#include "ui/care/filecare.h"

class QLineEdit;

namespace cxw {

class NewFileField;

/// Whether a file is a package that a password opens, by its name.
[[nodiscard]] bool isPackage(const QString &path);

/// Asks for the password of a package and writes the workspace in it to a new file.
class UnpackDialog : public CareDialog
{
    Q_OBJECT

public:
    UnpackDialog(const FileCare &care, const QString &package, QWidget *parent = nullptr);

    /// Where the workspace is, or would be.
    [[nodiscard]] QString path() const;

private:
    void follow();
    void unpack();

    const FileCare &m_care;
    QString m_package;
    QLineEdit *m_password;
    NewFileField *m_file;
    QPushButton *m_open;
};

} // namespace cxw
