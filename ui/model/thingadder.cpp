// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/model/thingadder.h"

#include "core/model/modellimits.h"
#include "ui/style/plaintext.h"
#include "ui/style/style.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>

namespace cxw {

ThingAdder::ThingAdder(QWidget *parent)
    : QWidget(parent),
      m_name(new QLineEdit(this)),
      m_button(new QPushButton(style::icon(QStringLiteral("list-add")), tr("A&dd"), this))
{
    m_name->setMaxLength(longestModelName);
    setPlainToolTip(m_button, tr("Enter adds it and begins the next one."));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_name, 1);
    layout->addWidget(m_button);
    connect(m_button, &QPushButton::clicked, this, &ThingAdder::add);
}

void ThingAdder::setQuestion(const QString &question, const QString &obstacle)
{
    m_name->setPlaceholderText(obstacle.isEmpty() ? question : obstacle);
    m_name->setAccessibleName(question);
    m_name->setEnabled(obstacle.isEmpty());
    m_button->setEnabled(obstacle.isEmpty());
}

void ThingAdder::begin()
{
    m_name->setFocus(Qt::OtherFocusReason);
}

void ThingAdder::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        add();
    else
        QWidget::keyPressEvent(event);
}

void ThingAdder::add()
{
    const QString name = m_name->text().trimmed();
    begin();
    if (name.isEmpty())
        return;
    m_name->setText({}); // with nothing left to undo in it
    Q_EMIT added(name);
}

} // namespace cxw
