// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/findings/findingslayout.h"

#include "ui/style/style.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace cxw::findingslayout {

namespace {

constexpr int sideWidth = 310;

QScrollArea *scrolling(QWidget *content, QWidget *parent)
{
    auto *area = new QScrollArea(parent);
    area->setWidget(content);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setMinimumWidth(sideWidth);
    area->setMaximumWidth(sideWidth * 5 / 4);
    area->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    return area;
}

} // namespace

void arrange(QWidget *panel, QWidget *sentence, QWidget *adder, QWidget *list, QWidget *side)
{
    auto *left = new QVBoxLayout;
    left->setSpacing(style::medium);
    left->addWidget(sentence);
    left->addWidget(adder);
    left->addWidget(list, 1);
    auto *layout = new QHBoxLayout(panel);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(style::section);
    layout->addLayout(left, 1);
    side->setContentsMargins(0, 0, style::small, 0);
    layout->addWidget(scrolling(side, panel));
}

} // namespace cxw::findingslayout
