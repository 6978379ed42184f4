// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/choicefield.h"

#include <QSignalBlocker>

namespace cxw {

ChoiceField::ChoiceField(QWidget *parent) : QComboBox(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(6);
    // Whatever chose it; and what the box showed before anything was chosen can be chosen too.
    connect(this, &QComboBox::currentIndexChanged, this, &ChoiceField::take);
    connect(this, &QComboBox::activated, this, &ChoiceField::take);
}

void ChoiceField::take(int index)
{
    if (index == m_shown)
        return;
    m_shown = index;
    Q_EMIT chosen(value());
}

void ChoiceField::addChoice(const QString &name, int value)
{
    const QSignalBlocker quiet(this);
    addItem(name, value);
}

void ChoiceField::clearChoices()
{
    const QSignalBlocker quiet(this);
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

} // namespace cxw
