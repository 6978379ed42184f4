// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/assess/reviewsection.h"

#include "ui/widgets/text.h"
#include "ui/widgets/wrapbutton.h"

#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>

namespace cxw {

namespace {

/// A line that leads to its place; the arrow says so.
class ReviewLink : public WrapButton
{
public:
    using WrapButton::WrapButton;

protected:
    int leading() const override { return style::large; }

    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintBase(painter, style::color(Role::Text, palette()));
        painter.setPen(style::color(Role::Accent, palette()));
        painter.drawText(rect().adjusted(style::tiny, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft,
                         isRightToLeft() ? QStringLiteral("‹") : QStringLiteral("›"));
    }
};

} // namespace

ReviewSection::ReviewSection(const QString &title, const QString &nothing, QWidget *parent)
    : QWidget(parent),
      m_titleText(title),
      m_title(label({}, TextStyle::Strong, Role::Text, this)),
      m_empty(label(nothing, TextStyle::Body, Role::Good, this)),
      m_links(new QVBoxLayout)
{
    m_empty->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(style::tiny);
    layout->addWidget(m_title);
    layout->addWidget(m_empty);
    layout->addLayout(m_links);
    m_links->setSpacing(0);
}

void ReviewSection::setNothing(const QString &nothing)
{
    m_empty->setText(nothing);
}

void ReviewSection::setItems(const std::vector<ReviewItem> &items)
{
    if (m_items == items)
        return;
    m_items = items;
    int count = 0;
    for (const ReviewItem &item : items)
        count += item.count;
    m_title->setText(items.empty() ? m_titleText : tr("%1 · %2").arg(m_titleText, QLocale().toString(count)));
    m_empty->setVisible(items.empty());
    while (QLayoutItem *old = m_links->takeAt(0)) {
        old->widget()->deleteLater();
        delete old;
    }
    for (const ReviewItem &item : items) {
        auto *link = new ReviewLink(this);
        link->setText(item.text);
        link->setFont(style::font(TextStyle::Body));
        connect(link, &QAbstractButton::clicked, this, [this, item] { Q_EMIT wanted(item); });
        m_links->addWidget(link);
    }
}

} // namespace cxw
