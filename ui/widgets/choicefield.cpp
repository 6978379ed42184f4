// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/choicefield.h"

#include <QWheelEvent>

namespace cxw {

ChoiceField::ChoiceField(QWidget *parent) : QComboBox(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(6);
    connect(this, &QComboBox::activated, this, [this](int index) {
        if (index == m_shown)
            return;
        m_shown = index;
        Q_EMIT chosen(value());
    });
}

void ChoiceField::addChoice(const QString &name, int value)
{
    addItem(name, value);
}

void ChoiceField::clearChoices()
{
    clear();
    m_shown = -1;
}

int ChoiceField::value() const
{
    return currentData().toInt();
}

void ChoiceField::setValue(int value)
{
    m_shown = findData(value);
    setCurrentIndex(m_shown);
}

void ChoiceField::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

} // namespace cxw
