// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/linkchooser.h"

#include "ui/style/plaintext.h"
#include "ui/style/style.h"
#include "ui/widgets/text.h"

#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

namespace cxw {

LinkChooser::LinkChooser(const QString &buttonText, const QString &nothing, QWidget *parent)
    : QWidget(parent),
      m_nothing(nothing),
      m_links(paragraph({}, TextStyle::Body, Role::Muted, this)),
      m_button(new QToolButton(this))
{
    m_links->setTextFormat(Qt::RichText);
    m_links->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    connect(m_links, &QLabel::linkActivated, this, &LinkChooser::followed);

    m_button->setText(buttonText);
    m_button->setIcon(style::icon(QStringLiteral("list-add")));
    m_button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_button->setFocusPolicy(Qt::StrongFocus);
    m_button->setAutoRaise(true);
    connect(m_button, &QToolButton::clicked, this, &LinkChooser::openMenu);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_links);
    layout->addWidget(m_button, 0, Qt::AlignLeft);
}

void LinkChooser::setChoices(const std::vector<LinkChoice> &choices)
{
    m_choices = choices;
    QStringList lines;
    for (const LinkChoice &choice : choices) {
        if (choice.linked)
            lines.append(
                QStringLiteral("<a href=\"%1\">%2</a>").arg(choice.id.toHtmlEscaped(), choice.title.toHtmlEscaped()));
    }
    m_links->setText(lines.isEmpty() ? m_nothing.toHtmlEscaped() : lines.join(QStringLiteral("<br>")));
    m_button->setEnabled(!choices.empty());
}

void LinkChooser::openMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    for (const LinkChoice &choice : m_choices) {
        QString title = choice.title;
        QAction *action = menu->addAction(literalText(title));
        action->setCheckable(true);
        action->setChecked(choice.linked);
        action->setEnabled(choice.linked || choice.obstacle.isEmpty());
        setPlainToolTip(action, choice.obstacle);
        connect(action, &QAction::triggered, this,
                [this, id = choice.id](bool checked) { Q_EMIT toggled(id, checked); });
    }
    menu->popup(m_button->mapToGlobal(QPoint(0, m_button->height())));
}

} // namespace cxw
