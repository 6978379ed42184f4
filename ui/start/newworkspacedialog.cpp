// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/start/newworkspacedialog.h"

#include "core/base/names.h"
#include "core/base/printable.h"
#include "ui/style/plaintext.h"
#include "ui/style/style.h"
#include "ui/widgets/filedialogs.h"
#include "ui/widgets/text.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace cxw {

namespace {
constexpr int dialogWidth = 520;
}

NewWorkspaceDialog::NewWorkspaceDialog(const QString &folder, QWidget *parent)
    : QDialog(parent),
      m_folder(folder),
      m_name(new QLineEdit(this)),
      m_place(label({}, TextStyle::Body, Role::Muted, this)),
      m_trouble(label({}, TextStyle::Small, Role::Bad, this)),
      m_create(nullptr)
{
    setPlainWindowTitle(this, tr("New workspace"));
    setMinimumWidth(dialogWidth);
    m_name->setPlaceholderText(tr("For example: Northshore"));
    QLabel *nameLabel = label(tr("&Organization"), TextStyle::Small, Role::Muted, this);
    nameLabel->setBuddy(m_name);
    m_place->setWordWrap(true);
    m_trouble->setWordWrap(true);
    auto *change = new QPushButton(tr("&Choose another place…"), this);
    change->setAutoDefault(false);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_create = buttons->addButton(tr("C&reate"), QDialogButtonBox::AcceptRole);
    m_create->setDefault(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(style::section, style::section, style::section, style::section);
    layout->addWidget(heading(tr("Whose customer experience is it?"), this));
    layout->addSpacing(style::small);
    layout->addWidget(nameLabel);
    layout->addWidget(m_name);
    layout->addSpacing(style::small);
    layout->addWidget(label(tr("The file"), TextStyle::Small, Role::Muted, this));
    layout->addWidget(m_place);
    layout->addWidget(change, 0, Qt::AlignLeft);
    layout->addWidget(m_trouble);
    layout->addSpacing(style::medium);
    layout->addWidget(buttons);
    connect(m_name, &QLineEdit::textChanged, this, &NewWorkspaceDialog::refresh);
    connect(change, &QPushButton::clicked, this, &NewWorkspaceDialog::choosePlace);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    refresh();
}

QString NewWorkspaceDialog::organization() const
{
    const auto name = cleanName(m_name->text());
    return name ? name.value() : QString();
}

QString NewWorkspaceDialog::path() const
{
    return m_chosen.isEmpty() ? suggestedPath() : m_chosen;
}

QString NewWorkspaceDialog::suggestedPath() const
{
    return QDir(m_folder).filePath(fileNameFor(organization(), tr("Workspace"), FileFormat::Workspace));
}

void NewWorkspaceDialog::choosePlace()
{
    const QString chosen =
        chooseNewFile(this, tr("Where the new workspace goes"), path(), FileFormat::Workspace, Existing::Keep);
    if (chosen.isEmpty())
        return;
    m_chosen = chosen;
    refresh();
}

void NewWorkspaceDialog::refresh()
{
    m_place->setText(printablePath(path()));
    const bool taken = QFileInfo::exists(path());
    const auto name = cleanName(m_name->text());
    const QString takenText = tr("There is a file of this name already. Choose another place or name.");
    m_trouble->setText(name ? takenText : name.error().sentence);
    m_trouble->setVisible(!name || (taken && !organization().isEmpty()));
    m_create->setEnabled(!organization().isEmpty() && !taken);
}

} // namespace cxw
