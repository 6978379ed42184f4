// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/licencesdialog.h"

#include "ui/shell/components.h"
#include "ui/style/plaintext.h"
#include "ui/style/style.h"
#include "ui/widgets/text.h"
#include "ui/widgets/textpage.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QVBoxLayout>

namespace cxw {

namespace {

constexpr QSize dialogSize(720, 560);

QString shown(const Component &component)
{
    return QStringLiteral("%1 – %2").arg(QString::fromUtf8(component.name), QString::fromUtf8(component.licence));
}

} // namespace

LicencesDialog::LicencesDialog(QWidget *parent)
    : QDialog(parent), m_which(new QComboBox(this)), m_text(new TextPage(tr("Text of the licence"), this))
{
    setPlainWindowTitle(this, tr("Licences"));
    resize(dialogSize);
    QLabel *words = label(tr("&Licence of"), TextStyle::Small, Role::Muted, this);
    words->setBuddy(m_which);
    m_which->setAccessibleName(tr("Licence of"));
    m_which->addItem(shown(thisProgram()));
    for (const Component &component : othersWork())
        m_which->addItem(shown(component));
    m_text->setReadOnly(true);
    // The keyboard scrolls the text, and Tab leads on.
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(style::section, style::section, style::section, style::large);
    layout->setSpacing(style::small);
    layout->addWidget(words);
    layout->addWidget(m_which);
    layout->addWidget(m_text, 1);
    layout->addWidget(buttons);
    connect(m_which, &QComboBox::currentIndexChanged, this, &LicencesDialog::showText);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    showText(0);
}

void LicencesDialog::showText(int index)
{
    m_text->setPlainText(licenceText(index == 0 ? thisProgram() : othersWork()[static_cast<std::size_t>(index - 1)]));
}

} // namespace cxw
