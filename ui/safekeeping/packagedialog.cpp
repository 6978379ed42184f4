// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/safekeeping/packagedialog.h"

#include "ui/safekeeping/busycursor.h"
#include "ui/safekeeping/newfilefield.h"
#include "ui/style/style.h"
#include "ui/widgets/formcolumn.h"
#include "ui/widgets/text.h"

#include <QCheckBox>
#include <QFileInfo>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace cxw {

namespace {

QString packageBeside(const QString &file)
{
    const QFileInfo workspace(file);
    return workspace.absolutePath() + QLatin1Char('/') + workspace.completeBaseName() + u'.'
           + rowOf(FileFormat::Package).extension;
}

QLabel *remark(Role role, QWidget *parent)
{
    QLabel *made = label({}, TextStyle::Small, role, parent);
    made->setWordWrap(true);
    return made;
}

} // namespace

PackageDialog::PackageDialog(const FileServices &services, WriteCopy writeCopy, const QString &file, QStringList names,
                             QWidget *parent)
    : FileTaskDialog(
        tr("Protect with a password"),
        tr("Writes everything that is open here to a package that only the password opens: to send it, or to "
           "put it away. The workspace itself stays as it is.\n"
           "Nobody can recover a forgotten password, and without it nobody can open the package."),
        parent),
      m_services(services),
      m_writeCopy(std::move(writeCopy)),
      m_names(std::move(names)),
      m_password(new QLineEdit(this)),
      m_again(new QLineEdit(this)),
      m_visible(new QCheckBox(tr("S&how the password"), this)),
      m_advice(remark(Role::Muted, this)),
      m_file(new NewFileField(tr("Where the package goes"), FileFormat::Package, this)),
      m_replaces(remark(Role::Muted, this)),
      m_protect(addMainButton(tr("&Protect")))
{
    addForm(fields());
    m_file->setPath(packageBeside(file));
    connect(m_password, &QLineEdit::textChanged, this, &PackageDialog::follow);
    connect(m_again, &QLineEdit::textChanged, this, &PackageDialog::follow);
    connect(m_file, &NewFileField::changed, this, &PackageDialog::follow);
    connect(m_visible, &QCheckBox::toggled, this, [this](bool visible) {
        m_password->setEchoMode(visible ? QLineEdit::Normal : QLineEdit::Password);
        m_again->setEchoMode(visible ? QLineEdit::Normal : QLineEdit::Password);
    });
    connect(m_protect, &QPushButton::clicked, this, &PackageDialog::protect);
    m_password->setFocus();
    follow();
}

QString PackageDialog::path() const
{
    return m_file->path();
}

QWidget *PackageDialog::fields()
{
    m_password->setEchoMode(QLineEdit::Password);
    m_again->setEchoMode(QLineEdit::Password);
    auto *form = new FormColumn(this);
    form->addPair(tr("Pass&word"), m_password, tr("The password once &more"), m_again);
    form->addPlain(m_advice);
    form->addPlain(m_visible);
    form->add(tr("The pac&kage"), m_file);
    m_file->setName(tr("The package"));
    form->addPlain(m_replaces);
    return form;
}

void PackageDialog::follow()
{
    hideTrouble();
    const QString password = m_password->text();
    const bool differs = !m_again->text().isEmpty() && m_again->text() != password;
    const auto advice = password.isEmpty() ? std::nullopt : m_services.passwordAdvice(password, m_names);
    m_advice->setText(differs ? tr("The two passwords are not the same.") : advice.value_or(QString()));
    setRole(m_advice, differs ? Role::Bad : Role::Warning);
    m_advice->setVisible(!m_advice->text().isEmpty());
    m_replaces->setText(QFileInfo::exists(path()) ? tr("There is a file of this name; a package gives way to the new "
                                                       "one, and anything else stays.")
                                                  : QString());
    m_replaces->setVisible(!m_replaces->text().isEmpty());
    makeRoom();
    m_protect->setEnabled(!password.isEmpty() && m_again->text() == password && !path().isEmpty());
}

void PackageDialog::protect()
{
    const auto done = [this] {
        const BusyCursor busy;
        return m_services.pack(m_writeCopy, path(), m_password->text());
    }();
    if (done)
        accept();
    else
        showTrouble(done.error());
}

} // namespace cxw
