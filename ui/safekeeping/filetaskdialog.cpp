// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/safekeeping/filetaskdialog.h"

#include "ui/style/plaintext.h"
#include "ui/style/style.h"
#include "ui/widgets/messagescroll.h"
#include "ui/widgets/text.h"

#include <QAccessible>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace cxw {

namespace {
constexpr int dialogWidth = 560;
}

FileTaskDialog::FileTaskDialog(const QString &title, const QString &text, QWidget *parent)
    : QDialog(parent),
      m_content(new QVBoxLayout),
      m_trouble(label({}, TextStyle::Body, Role::Bad, this)),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Cancel, this))
{
    setPlainWindowTitle(this, title);
    setMinimumWidth(dialogWidth);
    m_trouble->setWordWrap(true);
    m_trouble->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_trouble->hide();
    m_content->setSpacing(style::medium);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(style::section, style::section, style::section, style::section);
    layout->setSpacing(style::medium);
    layout->addWidget(heading(title, this));
    QLabel *about = label(text, TextStyle::Body, Role::Muted, this);
    layout->addWidget(new MessageScroll(about, this));
    layout->addLayout(m_content, 1);
    layout->addWidget(new MessageScroll(m_trouble, this));
    layout->addSpacing(style::small);
    layout->addWidget(m_buttons);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void FileTaskDialog::addForm(QWidget *form)
{
    m_content->addWidget(form);
    m_content->addStretch(1);
}

QPushButton *FileTaskDialog::addMainButton(const QString &text)
{
    QPushButton *button = m_buttons->addButton(text, QDialogButtonBox::ActionRole);
    button->setDefault(true);
    return button;
}

void FileTaskDialog::showTrouble(const Error &error)
{
    m_trouble->setText((QStringList{error.sentence} + error.details).join(QLatin1Char('\n')));
    m_trouble->setAccessibleName(error.sentence);
    m_trouble->show();
    makeRoom();
    QAccessibleEvent announced(m_trouble, QAccessible::Alert);
    QAccessible::updateAccessibility(&announced);
}

void FileTaskDialog::hideTrouble()
{
    m_trouble->hide();
}

void FileTaskDialog::makeRoom()
{
    // What is not shown yet has no width.
    if (!isVisible())
        return;
    // The height of words that wrap goes by the width, which a layout does not ask for by itself.
    // Nor does it know by now of words that have changed in a form within it.
    const auto parts = findChildren<QWidget *>();
    std::ranges::for_each(parts, &QWidget::updateGeometry);
    layout()->activate();
    // A line of words that does not wrap may need more than is usual.
    setMinimumWidth(std::max(minimumWidth(), layout()->minimumSize().width()));
    resize(width(), std::max(height(), layout()->totalHeightForWidth(width())));
}

void FileTaskDialog::showEvent(QShowEvent *event)
{
    makeRoom();
    QDialog::showEvent(event);
}

} // namespace cxw
