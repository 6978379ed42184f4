// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/changeable.h"

#include "ui/widgets/datefield.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QCoreApplication>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace cxw {

namespace {

constexpr const char *leads = "cxwOnlyLeads";
constexpr const char *switchedOff = "cxwSwitchedOff";

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(cxw::Changeable)
};

bool isChoice(const QWidget *widget)
{
    return qobject_cast<const QComboBox *>(widget) || qobject_cast<const DateField *>(widget)
           || (qobject_cast<const QAbstractButton *>(widget) && !widget->property(leads).toBool());
}

void setChangeable(QPlainTextEdit &page, bool changeable)
{
    page.setReadOnly(!changeable);
    page.viewport()->setBackgroundRole(changeable ? QPalette::Base : QPalette::Window);
}

/// Only what was switched off here is switched on again: other reasons stay.
void setOn(QWidget *widget, bool on)
{
    const bool wasOff = widget->property(switchedOff).toBool();
    if (on ? !wasOff : !widget->isEnabledTo(widget->parentWidget()))
        return;
    widget->setProperty(switchedOff, !on);
    widget->setEnabled(on);
}

} // namespace

void setChangeable(QWidget &form, bool changeable)
{
    for (QWidget *widget : form.findChildren<QWidget *>()) {
        if (auto *line = qobject_cast<QLineEdit *>(widget))
            line->setReadOnly(!changeable);
        else if (auto *page = qobject_cast<QPlainTextEdit *>(widget))
            setChangeable(*page, changeable);
        else if (isChoice(widget))
            setOn(widget, changeable);
    }
}

void onlyLeads(QWidget *button)
{
    button->setProperty(leads, true);
}

QString nothingCanBeChanged()
{
    return Words::tr("Open for reading only: nothing can be changed here.");
}

} // namespace cxw
