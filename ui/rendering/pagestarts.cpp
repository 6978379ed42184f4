// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rendering/pagestarts.h"

#include <QAbstractTextDocumentLayout>
#include <QTextLayout>

#include <algorithm>

namespace cxw {

namespace {

/// What a line may reach over its page by rounding, in points.
constexpr double tolerance = 0.5;

/// Where the lines of a block lie. The block itself begins where the one before it ends, be it on another page.
QRectF boxOf(const QTextBlock &block)
{
    const QRectF box = block.document()->documentLayout()->blockBoundingRect(block);
    const QTextLayout *text = block.layout();
    if (text->lineCount() == 0)
        return box;
    const double top = box.top() + text->lineAt(0).y();
    const QTextLine last = text->lineAt(text->lineCount() - 1);
    return {box.left(), top, box.width(), box.top() + last.y() + last.height() - top};
}

int firstPage(const QTextBlock &block, double pageHeight)
{
    return static_cast<int>((boxOf(block).top() + tolerance) / pageHeight);
}

int lastPage(const QTextBlock &block, double pageHeight)
{
    return static_cast<int>((boxOf(block).bottom() - tolerance) / pageHeight);
}

bool isTorn(const ReportWriter::Part &part, double pageHeight)
{
    const int page = firstPage(part.blocks.front(), pageHeight);
    if (part.heading) {
        const QTextBlock next = part.blocks.back().next();
        return next.isValid() && firstPage(next, pageHeight) != page;
    }
    return std::any_of(part.blocks.begin(), part.blocks.end(), [&](const QTextBlock &block) {
        return firstPage(block, pageHeight) != page || lastPage(block, pageHeight) != page;
    });
}

/// The heading that introduces an element, with nothing but paragraphs between; else the element itself.
int withItsHeading(const std::vector<ReportElement> &elements, int element)
{
    for (int above = element - 1; above >= 0; --above) {
        const auto &content = elements[static_cast<size_t>(above)].content;
        if (std::holds_alternative<HeadingElement>(content))
            return above;
        if (!std::holds_alternative<ParagraphElement>(content))
            break;
    }
    return element;
}

} // namespace

bool addPageStart(PageStarts &starts, const std::vector<ReportWriter::Part> &parts,
                  const std::vector<ReportElement> &elements, double pageHeight)
{
    for (const ReportWriter::Part &part : parts) {
        if (!isTorn(part, pageHeight))
            continue;
        const int element = part.row == 0 ? withItsHeading(elements, part.element) : part.element;
        if (starts[element].insert(part.row).second)
            return true;
    }
    return false;
}

} // namespace cxw
