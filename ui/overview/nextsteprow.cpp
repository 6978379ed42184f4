// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/nextsteprow.h"

#include "ui/overview/elidedlabel.h"
#include "ui/widgets/text.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace cxw {

NextStepRow::NextStepRow(QWidget *parent)
    : QWidget(parent),
      m_name(new ElidedLabel(this)),
      m_detail(label({}, TextStyle::Small, Role::Muted, this)),
      m_button(new QPushButton(this))
{
    m_detail->setWordWrap(true);
    m_button->setAutoDefault(false);
    connect(m_button, &QPushButton::clicked, this, &NextStepRow::acted);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addWidget(m_name);
    texts->addWidget(m_detail);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, style::tiny, 0, style::tiny);
    layout->setSpacing(style::medium);
    layout->addLayout(texts, 1);
    layout->addWidget(m_button, 0, Qt::AlignVCenter);
}

void NextStepRow::setTexts(const QString &name, const QString &detail, const QString &action, const QString &spoken)
{
    m_name->setTexts(name);
    m_detail->setText(detail);
    m_button->setText(action);
    m_button->setAccessibleName(spoken);
}

} // namespace cxw
