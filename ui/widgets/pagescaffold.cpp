// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/pagescaffold.h"

#include "ui/style/style.h"
#include "ui/widgets/focusinsight.h"
#include "ui/widgets/text.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace cxw {

PageScaffold::PageScaffold(const QString &title, QWidget *parent)
    : QWidget(parent),
      m_title(label(title, TextStyle::Title, Role::Text, this)),
      m_subtitle(label({}, TextStyle::Body, Role::Muted, this)),
      m_titleRow(new QHBoxLayout),
      m_scroll(new QScrollArea(this)),
      m_content(nullptr)
{
    m_titleRow->setContentsMargins(style::page, style::section, style::page, 0);
    m_titleRow->setSpacing(style::small);
    m_titleRow->addWidget(m_title);
    m_titleRow->addStretch(1);
    m_title->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);

    auto *inside = new QWidget;
    m_content = new QVBoxLayout(inside);
    m_content->setContentsMargins(style::page, style::large, style::page, style::page);
    m_content->setSpacing(style::section);
    m_scroll->setWidget(inside);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false);
    inside->setAutoFillBackground(false);
    new FocusInSight(m_scroll);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(m_titleRow);
    m_subtitle->setContentsMargins(style::page, 2, style::page, 0);
    m_subtitle->setWordWrap(true);
    m_subtitle->hide();
    layout->addWidget(m_subtitle);
    layout->addWidget(m_scroll, 1);
}

void PageScaffold::setTitle(const QString &title)
{
    m_title->setText(title);
}

void PageScaffold::setSubtitle(const QString &text)
{
    m_subtitle->setText(text);
    m_subtitle->setVisible(!text.isEmpty());
}

void PageScaffold::addAction(QWidget *control)
{
    m_titleRow->addWidget(control, 0, Qt::AlignVCenter);
}

} // namespace cxw
