// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/assess/ratingheader.h"

#include "core/workspace/recordtext.h"
#include "ui/assess/readingfont.h"
#include "ui/style/plaintext.h"
#include "ui/widgets/text.h"

#include <QHBoxLayout>
#include <QToolButton>
#include <QVBoxLayout>

namespace cxw {

namespace {

/// The stock-taking's place beside the other controls, in pixels; all of it is in the tool tip.
constexpr int stockRoom = 150;
constexpr int roomyStockRoom = 360;
constexpr int leastStockRoom = 56;

QString stockText(const Stock *stock)
{
    if (!stock)
        return RatingHeader::tr("Stock not taken");
    if (stock->state == StockState::Absent)
        return RatingHeader::tr("Absent: counts as 0");
    if (stock->state == StockState::NotApplicable)
        return RatingHeader::tr("Not applicable: not counted");
    if (stock->where.isEmpty())
        return displayName(stock->state);
    return RatingHeader::tr("%1: %2").arg(displayName(stock->state), stock->where);
}

} // namespace

RatingHeader::RatingHeader(QWidget *parent)
    : QWidget(parent),
      m_section(label({}, TextStyle::Small, Role::Muted, this)),
      m_title(label({}, TextStyle::Section, Role::Text, this)),
      m_statement(label({}, TextStyle::Body, Role::Text, this)),
      m_stock(new QToolButton(this)),
      m_line(new QHBoxLayout),
      m_stockRoom(stockRoom)
{
    m_title->setWordWrap(true);
    m_statement->setFont(readingFont());
    m_statement->setWordWrap(true);
    m_stock->setAutoRaise(true);
    m_stock->setFocusPolicy(Qt::TabFocus);
    m_stock->setFont(style::font(TextStyle::Small));
    m_stock->setMinimumWidth(leastStockRoom); // on a small screen it is cut further
    m_line->setSpacing(style::small);
    m_line->addWidget(m_section);
    m_line->addWidget(m_stock);
    m_line->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(style::medium, 0, 0, 0);
    layout->setSpacing(2);
    layout->addLayout(m_line);
    layout->addWidget(m_title);
    layout->addWidget(m_statement);
    connect(m_stock, &QToolButton::clicked, this, &RatingHeader::stockWanted);
}

void RatingHeader::setRoom(ReadingRoom room)
{
    m_title->setFont(style::font(room == ReadingRoom::Roomy ? TextStyle::Title : TextStyle::Section));
    m_statement->setFont(readingFont(room));
    m_stockRoom = room == ReadingRoom::Roomy ? roomyStockRoom : stockRoom;
    showStock();
}

void RatingHeader::showStock()
{
    m_stock->setText(literalText(m_stock->fontMetrics().elidedText(m_stockText, Qt::ElideMiddle, m_stockRoom)));
}

void RatingHeader::addControl(QWidget *control)
{
    m_line->addWidget(control);
}

void RatingHeader::setSubject(const RatingSubject &subject)
{
    const QString place = QString::number(subject.place);
    const QString count = QString::number(subject.placeCount);
    m_section->setText(subject.practice ? tr("%1 · practice %2 of %3").arg(subject.sectionName, place, count)
                                        : tr("Empathy · group %1 of %2").arg(place, count));
    m_title->setText(subject.title);
    m_statement->setText(subject.statement);
    m_stock->setVisible(subject.practice.has_value());
}

void RatingHeader::setStock(const RatingSubject &subject, const Stock *stock)
{
    if (!subject.practice)
        return;
    m_stockText = stockText(stock);
    m_stock->setAccessibleName(m_stockText);
    showStock();
    setPlainToolTip(m_stock, stock && !stock->where.isEmpty()
                                 ? tr("Where: %1. Click to change the stock-taking.").arg(stock->where)
                                 : tr("Click to change the stock-taking."));
}

} // namespace cxw
