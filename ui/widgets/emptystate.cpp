// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/emptystate.h"

#include "ui/style/style.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/text.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace cxw {

namespace {
constexpr int iconSize = 48;
constexpr int textWidth = 460;
} // namespace

EmptyState::EmptyState(const QString &iconName, const QString &title, const QString &text, const QString &actionText,
                       QWidget *parent)
    : QWidget(parent),
      m_title(label({}, TextStyle::Section, Role::Text, this)),
      m_text(paragraph({}, TextStyle::Body, Role::Muted, this)),
      m_button(new QPushButton(this))
{
    m_title->setAlignment(Qt::AlignCenter);
    m_title->setWordWrap(true);
    m_text->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_text->setFixedWidth(textWidth);
    m_button->setDefault(true);
    m_button->setAutoDefault(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(style::page, style::page, style::page, style::page);
    layout->setSpacing(style::medium);
    layout->addStretch(2);
    layout->addWidget(new IconLabel(iconName, iconSize, this), 0, Qt::AlignHCenter);
    layout->addWidget(m_title);
    layout->addWidget(m_text, 0, Qt::AlignHCenter);
    layout->addSpacing(style::small);
    layout->addWidget(m_button, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    connect(m_button, &QPushButton::clicked, this, &EmptyState::acted);
    setTexts(title, text, actionText);
}

void EmptyState::setTexts(const QString &title, const QString &text, const QString &actionText)
{
    m_title->setText(title);
    m_text->setText(text);
    m_button->setText(actionText);
    m_button->setVisible(!actionText.isEmpty());
    setAccessibleName(title);
    setAccessibleDescription(text);
}

} // namespace cxw
