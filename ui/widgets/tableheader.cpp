// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/tableheader.h"

#include "ui/style/plaintext.h"
#include "ui/style/style.h"
#include "ui/widgets/fittedtext.h"

#include <QHelpEvent>
#include <QRegularExpression>
#include <QStyleOptionHeader>

namespace cxw {

namespace {

constexpr int mostHeaderLines = 3;
/// The name of a round may be a sentence; it wraps rather than pushing the figures apart.
constexpr int longestHeaderLine = 150;
constexpr int longestWord = 96;
constexpr int step = 6;

int widest(const QStringList &texts, const QFontMetrics &metrics)
{
    int width = 0;
    for (const QString &text : texts)
        width = qMax(width, metrics.horizontalAdvance(text));
    return width;
}

} // namespace

TableHeader::TableHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent)
{
    setFont(style::font(TextStyle::Small));
    setHighlightSections(false);
    setSectionResizeMode(Fixed);
    setSectionsClickable(true);
    setMinimumSectionSize(style::section);
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

QString TableHeader::words(int section) const
{
    return model()->headerData(section, orientation(), Qt::DisplayRole).toString();
}

QStringList TableHeader::lines(int section, int width) const
{
    // Letters lean out of their advance by a hair.
    return fittedLines(words(section), font(), width - extra(section) + 1, mostHeaderLines);
}

int TableHeader::extra(int section) const
{
    const int arrow = isSortIndicatorShown() && sortIndicatorSection() == section ? style::large : 0;
    return 2 * style()->pixelMetric(QStyle::PM_HeaderMargin, nullptr, this) + arrow;
}

int TableHeader::leastWidth(int section) const
{
    const QStringList parts = words(section).split(QRegularExpression(QStringLiteral("\\s")), Qt::SkipEmptyParts);
    return qMin(widest(parts, fontMetrics()), longestWord) + extra(section) + 1;
}

int TableHeader::wholeWidth(int section) const
{
    const int most = longestHeaderLine + extra(section);
    const int oneLine = widest(words(section).split(QLatin1Char('\n')), fontMetrics()) + extra(section) + 1;
    int width = leastWidth(section);
    if (oneLine <= most)
        return qMax(width, oneLine);
    while (width < most && lines(section, width).join(QString()).contains(QChar(0x2026)))
        width += step;
    return width;
}

void TableHeader::initStyleOptionForIndex(QStyleOptionHeader *option, int section) const
{
    QHeaderView::initStyleOptionForIndex(option, section);
    option->text = lines(section, sectionSize(section)).join(QLatin1Char('\n'));
}

QSize TableHeader::sectionSizeFromContents(int section) const
{
    const QSize usual = QHeaderView::sectionSizeFromContents(section);
    const auto count = static_cast<int>(lines(section, sectionSize(section)).size());
    const int margins = 2 * style()->pixelMetric(QStyle::PM_HeaderMargin, nullptr, this);
    return {usual.width(), qMax(style::scaled(style::rowHeight), count * fontMetrics().lineSpacing() + margins)};
}

bool TableHeader::viewportEvent(QEvent *event)
{
    const auto *help = event->type() == QEvent::ToolTip ? static_cast<QHelpEvent *>(event) : nullptr;
    const int section = help ? logicalIndexAt(help->pos()) : -1;
    if (section < 0 || !lines(section, sectionSize(section)).join(QString()).contains(QChar(0x2026)))
        return QHeaderView::viewportEvent(event);
    showPlainToolTip(help->globalPos(), words(section), this);
    return true;
}

} // namespace cxw
