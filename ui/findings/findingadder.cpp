// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/findings/findingadder.h"

#include "core/planning/findingsoverview.h"
#include "ui/findings/findingscale.h"
#include "ui/style/style.h"
#include "ui/widgets/choicefield.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/text.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace cxw {

namespace {

void fill(ChoiceField *field, const QString &name, QString (*word)(int))
{
    for (int step = 1; step <= highestPainStep; ++step)
        field->addChoice(stepWithWord(step, word(step)), step);
    field->setValue((highestPainStep + 1) / 2);
    field->setAccessibleName(name);
    setPlainToolTip(field, name);
}

} // namespace

FindingAdder::FindingAdder(const QString &question, Asks asks, QWidget *parent)
    : QWidget(parent),
      m_title(new QLineEdit(this)),
      m_touchpoint(new QLineEdit(this)),
      m_severity(new ChoiceField(this)),
      m_frequency(new ChoiceField(this)),
      m_button(new QPushButton(style::icon(QStringLiteral("list-add")), tr("A&dd"), this))
{
    m_title->setPlaceholderText(question);
    m_title->setAccessibleName(question);
    m_touchpoint->setPlaceholderText(tr("Touchpoint"));
    m_touchpoint->setAccessibleName(tr("Touchpoint"));
    fill(m_severity, tr("Severity"), severityWord);
    fill(m_frequency, tr("Frequency"), frequencyWord);
    m_severity->setVisible(asks == Asks::TitleAndWeight);
    m_frequency->setVisible(asks == Asks::TitleAndWeight);
    setPlainToolTip(m_button, tr("Enter adds it and begins the next one."));

    auto *texts = new QHBoxLayout;
    texts->addWidget(m_title, 3);
    texts->addWidget(m_touchpoint, 2);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(texts);
    if (asks == Asks::Title) {
        texts->addWidget(m_button);
    } else {
        auto *weight = new QHBoxLayout;
        weight->addWidget(label(m_severity->accessibleName(), TextStyle::Small, Role::Muted));
        weight->addWidget(m_severity, 2);
        weight->addSpacing(style::small);
        weight->addWidget(label(m_frequency->accessibleName(), TextStyle::Small, Role::Muted));
        weight->addWidget(m_frequency, 2);
        weight->addStretch(1);
        weight->addWidget(m_button);
        layout->addLayout(weight);
    }
    connect(m_title, &QLineEdit::returnPressed, this, &FindingAdder::add);
    connect(m_touchpoint, &QLineEdit::returnPressed, this, &FindingAdder::add);
    connect(m_button, &QPushButton::clicked, this, &FindingAdder::add);
}

void FindingAdder::begin()
{
    m_title->setFocus(Qt::OtherFocusReason);
}

void FindingAdder::add()
{
    const QString title = m_title->text().trimmed();
    begin();
    if (title.isEmpty())
        return;
    const NewFinding typed{title, m_touchpoint->text().trimmed(), m_severity->value(), m_frequency->value()};
    Q_EMIT added(typed);
}

void FindingAdder::clear()
{
    m_title->setText({}); // with nothing left to undo in it
    m_touchpoint->setText({});
}

} // namespace cxw
