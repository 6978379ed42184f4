// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/frame/fileservices.h"
#include "ui/safekeeping/filetaskdialog.h"

class QCheckBox;

namespace cxw {

class Document;
class NewFileField;

/// Writes a copy of what is open without people, notes and history, to be given to others.
class ShareDialog : public FileTaskDialog
{
    Q_OBJECT

public:
    ShareDialog(const FileServices &services, Document &document, QWidget *parent = nullptr);

    /// Where the copy is, or would be.
    [[nodiscard]] QString path() const;

private:
    void addPart(const QString &title, const QString &text);
    void follow();
    void share();
    [[nodiscard]] Result<void> write();

    const FileServices &m_services;
    Document &m_document;
    QCheckBox *m_hideOrganization;
    NewFileField *m_file;
    QPushButton *m_share;
};

} // namespace cxw
