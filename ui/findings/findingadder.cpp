// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/findings/findingadder.h"

#include "core/planning/findingsoverview.h"
#include "ui/findings/findingscale.h"
#include "ui/style/plaintext.h"
#include "ui/style/style.h"
#include "ui/widgets/choicefield.h"
#include "ui/widgets/text.h"

#include <QKeyEvent>
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
    field->setPlaceholderText(FindingAdder::tr("choose"));
    field->setValue(0);
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
      m_button(new QPushButton(style::icon(QStringLiteral("list-add")), tr("A&dd"), this)),
      m_trouble(label({}, TextStyle::Small, Role::Bad, this)),
      m_asks(asks)
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
    m_trouble->setWordWrap(true);
    m_trouble->hide();
    layOut(asks);
    for (QLineEdit *line : {m_title, m_touchpoint})
        connect(line, &QLineEdit::textEdited, m_trouble, &QLabel::hide);
    for (ChoiceField *field : {m_severity, m_frequency})
        connect(field, &ChoiceField::chosen, m_trouble, &QLabel::hide);
    connect(m_button, &QPushButton::clicked, this, &FindingAdder::add);
}

void FindingAdder::layOut(Asks asks)
{
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
    layout->addWidget(m_trouble);
}

void FindingAdder::begin()
{
    m_title->setFocus(Qt::OtherFocusReason);
}

void FindingAdder::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        add();
    else
        QWidget::keyPressEvent(event);
}

QWidget *FindingAdder::missing() const
{
    if (m_title->text().trimmed().isEmpty())
        return m_title;
    if (m_asks == Asks::Title)
        return nullptr;
    return m_severity->value() == 0 ? m_severity : m_frequency->value() == 0 ? m_frequency : nullptr;
}

QString FindingAdder::sentenceFor(const QWidget *missing) const
{
    if (missing == m_severity)
        return tr("Choose how severe it is, by its digit or from the list.");
    if (missing == m_frequency)
        return tr("Choose how often it happens, by its digit or from the list.");
    const bool begun = !m_touchpoint->text().trimmed().isEmpty() || m_severity->value() || m_frequency->value();
    return begun ? tr("Say what it is first.") : QString();
}

void FindingAdder::say(const QString &trouble)
{
    m_trouble->setText(trouble);
    m_trouble->setVisible(!trouble.isEmpty());
}

void FindingAdder::add()
{
    QWidget *needed = missing();
    say(needed ? sentenceFor(needed) : QString());
    if (needed)
        return needed->setFocus(Qt::OtherFocusReason);
    begin();
    const NewFinding typed{m_title->text().trimmed(), m_touchpoint->text().trimmed(), m_severity->value(),
                           m_frequency->value()};
    Q_EMIT added(typed);
}

void FindingAdder::clear()
{
    m_title->setText({}); // with nothing left to undo in it
    m_touchpoint->setText({});
    m_severity->setValue(0);
    m_frequency->setValue(0);
}

} // namespace cxw
