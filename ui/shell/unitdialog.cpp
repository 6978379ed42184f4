// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/unitdialog.h"

#include "core/workspace/setupedits.h"
#include "ui/style/plaintext.h"
#include "ui/style/style.h"
#include "ui/widgets/text.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace cxw {

namespace {
constexpr int dialogWidth = 460;
}

UnitDialog::UnitDialog(const Workspace &workspace, QWidget *parent)
    : QDialog(parent),
      m_workspace(workspace),
      m_name(new QLineEdit(this)),
      m_trouble(label({}, TextStyle::Small, Role::Bad, this))
{
    setPlainWindowTitle(this, tr("New unit"));
    setMinimumWidth(dialogWidth);
    m_name->setAccessibleName(tr("Name of the unit"));
    m_name->setPlaceholderText(tr("What is assessed: a company, a division, a channel"));
    m_trouble->setWordWrap(true);
    m_trouble->hide();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(tr("&Add the unit"), QDialogButtonBox::AcceptRole)->setDefault(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(style::section, style::section, style::section, style::section);
    layout->addWidget(heading(tr("What is the new unit called?"), this));
    layout->addSpacing(style::small);
    layout->addWidget(m_name);
    layout->addWidget(m_trouble);
    layout->addSpacing(style::medium);
    layout->addWidget(buttons);
    connect(m_name, &QLineEdit::textEdited, m_trouble, &QLabel::hide);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

QString UnitDialog::name() const
{
    return m_name->text();
}

void UnitDialog::accept()
{
    const auto wrong = unitNameTrouble(m_workspace, name(), {});
    if (!wrong)
        return QDialog::accept();
    m_trouble->setText(*wrong);
    m_trouble->show();
    m_name->setFocus();
}

} // namespace cxw
