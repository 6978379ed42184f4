// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/roadmap/sidetext.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace cxw {

QLabel *sideText(const QString &text, TextStyle textStyle, Role role)
{
    QLabel *made = label(text, textStyle, role);
    made->setWordWrap(true);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    made->setSizePolicy(policy);
    return made;
}

QLabel *sideTitle(const QString &text)
{
    QLabel *made = sideText(text);
    QFont font = made->font();
    font.setWeight(QFont::DemiBold);
    made->setFont(font);
    return made;
}

SideNote::SideNote(QWidget *parent)
    : QWidget(parent),
      m_title(sideTitle({})),
      m_text(sideText({}, TextStyle::Body, Role::Muted)),
      m_button(new QPushButton)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, style::large, 0, 0);
    layout->setSpacing(style::small);
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    layout->addWidget(m_button, 0, Qt::AlignLeft);
    layout->addStretch(1);
    connect(m_button, &QPushButton::clicked, this, &SideNote::acted);
}

void SideNote::setTexts(const QString &title, const QString &text, const QString &actionText)
{
    m_title->setText(title);
    m_text->setText(text);
    m_button->setText(actionText);
    m_button->setVisible(!actionText.isEmpty());
}

} // namespace cxw
