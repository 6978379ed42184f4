// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/safekeeping/unpackdialog.h"

#include "core/base/printable.h"
#include "ui/safekeeping/busycursor.h"
#include "ui/safekeeping/newfilefield.h"
#include "ui/widgets/formcolumn.h"

#include <QCheckBox>
#include <QDir>
#include <QFileInfo>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace cxw {

bool isPackage(const QString &path)
{
    return path.endsWith(QLatin1String(".cxwp"), Qt::CaseInsensitive);
}

UnpackDialog::UnpackDialog(const FileServices &services, const QString &package, QWidget *parent)
    : FileTaskDialog(
        tr("Open a protected package"),
        tr("“%1” opens with the password that it was made with. The workspace in it is written to a file of "
           "its own, which is no longer protected; the package stays as it is.")
            .arg(printable(QFileInfo(package).fileName())),
        parent),
      m_services(services),
      m_package(package),
      m_password(new QLineEdit(this)),
      m_file(new NewFileField(tr("Where the workspace goes"), FileFormat::Workspace, this)),
      m_open(addMainButton(tr("&Open")))
{
    m_password->setEchoMode(QLineEdit::Password);
    auto *visible = new QCheckBox(tr("S&how the password"), this);
    auto *form = new FormColumn(this);
    form->add(tr("Pass&word"), m_password);
    form->addPlain(visible);
    form->add(tr("The wor&kspace"), m_file);
    m_file->setName(tr("The workspace"));
    addForm(form);
    const QFileInfo file(package);
    m_file->setPath(freePath(file.dir().filePath(file.completeBaseName() + QLatin1String(".cxw"))));
    connect(visible, &QCheckBox::toggled, this,
            [this](bool on) { m_password->setEchoMode(on ? QLineEdit::Normal : QLineEdit::Password); });
    connect(m_password, &QLineEdit::textChanged, this, &UnpackDialog::follow);
    connect(m_file, &NewFileField::changed, this, &UnpackDialog::follow);
    connect(m_open, &QPushButton::clicked, this, &UnpackDialog::unpack);
    m_password->setFocus();
    follow();
}

QString UnpackDialog::path() const
{
    return m_file->path();
}

void UnpackDialog::follow()
{
    m_open->setEnabled(!m_password->text().isEmpty() && !path().isEmpty());
}

void UnpackDialog::unpack()
{
    const auto done = [this] {
        const BusyCursor busy;
        return m_services.unpack(m_package, path(), m_password->text());
    }();
    if (done) {
        accept();
        return;
    }
    showTrouble(done.error());
    m_password->setFocus();
    m_password->selectAll();
}

} // namespace cxw
