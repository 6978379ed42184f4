// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/formcolumn.h"

#include "ui/style/style.h"
#include "ui/widgets/text.h"

#include <QVBoxLayout>

namespace cxw {

namespace {

QString withoutMnemonic(QString name)
{
    return name.remove(QLatin1Char('&'));
}

QVBoxLayout *labelled(const QString &name, QWidget *field)
{
    auto *layout = new QVBoxLayout;
    layout->setSpacing(2);
    QLabel *title = label(name, TextStyle::Small, Role::Muted);
    title->setBuddy(field);
    field->setAccessibleName(withoutMnemonic(name));
    layout->addWidget(title);
    layout->addWidget(field);
    return layout;
}

} // namespace

FormColumn::FormColumn(QWidget *parent) : QWidget(parent), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(style::medium);
}

void FormColumn::add(const QString &name, QWidget *field)
{
    m_layout->addLayout(labelled(name, field));
}

QLabel *FormColumn::addNoted(const QString &name, QWidget *field)
{
    QVBoxLayout *layout = labelled(name, field);
    QLabel *note = label({}, TextStyle::Small, Role::Bad);
    note->setWordWrap(true);
    note->hide();
    layout->addWidget(note);
    m_layout->addLayout(layout);
    return note;
}

void FormColumn::addPair(const QString &leftName, QWidget *left, const QString &rightName, QWidget *right)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(style::medium);
    row->addLayout(labelled(leftName, left), 1);
    row->addLayout(labelled(rightName, right), 1);
    m_layout->addLayout(row);
}

void FormColumn::addPlain(QWidget *widget)
{
    m_layout->addWidget(widget);
}

} // namespace cxw
