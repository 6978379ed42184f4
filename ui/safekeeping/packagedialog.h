// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/frame/fileservices.h"
#include "ui/safekeeping/filetaskdialog.h"

class QCheckBox;
class QLabel;
class QLineEdit;

namespace cxw {

class NewFileField;

/// Writes what is open as a package that only a password opens.
class PackageDialog : public FileTaskDialog
{
    Q_OBJECT

public:
    /// `file` is the workspace's; the package goes beside it unless the person says otherwise. `names` are those that
    /// make a password weak.
    PackageDialog(const FileServices &services, WriteCopy writeCopy, const QString &file, QStringList names,
                  QWidget *parent = nullptr);

    /// Where the package is, or would be.
    [[nodiscard]] QString path() const;

private:
    [[nodiscard]] QWidget *fields();
    void follow();
    void protect();

    const FileServices &m_services;
    WriteCopy m_writeCopy;
    QStringList m_names;
    QLineEdit *m_password;
    QLineEdit *m_again;
    QCheckBox *m_visible;
    QLabel *m_advice;
    NewFileField *m_file;
    QLabel *m_replaces;
    QPushButton *m_protect;
};

} // namespace cxw
