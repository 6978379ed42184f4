// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/style/style.h"

#include <QApplication>
#include <QPointer>
#include <QToolTip>
#include <QWidget>

#include <utility>
#include <vector>

namespace cxw::style {

namespace {

int chosenScale = textScales.front();

constexpr std::array textStyles{TextStyle::Small,   TextStyle::Body,  TextStyle::Strong,
                                TextStyle::Section, TextStyle::Title, TextStyle::Big};

/// The size of a text in px at a text size of 100 %.
int usualPixels(TextStyle text)
{
    constexpr std::array pixels{12, 14, 16, 20, 28, 44};
    return pixels.at(static_cast<size_t>(text));
}

/// The size at 100 % of a text that has so many px at a text size.
int pixelsAtUsual(int pixels, int scale)
{
    for (const TextStyle text : textStyles) {
        if (qRound(usualPixels(text) * scale / 100.0) == pixels)
            return usualPixels(text);
    }
    return qRound(pixels * 100.0 / scale);
}

/// Widgets with a font of their own keep it whatever the program's font is, so each is given its new size.
void resizeFonts(int scaleBefore)
{
    // All are looked at before any is changed: some widgets change others as soon as their own font is another.
    std::vector<std::pair<QPointer<QWidget>, QFont>> wanted;
    const QWidgetList widgets = QApplication::allWidgets();
    for (QWidget *widget : widgets) {
        if (!widget->testAttribute(Qt::WA_SetFont) || widget->font().pixelSize() <= 0)
            continue;
        QFont font = widget->font();
        font.setPixelSize(scaled(pixelsAtUsual(font.pixelSize(), scaleBefore)));
        wanted.emplace_back(widget, font);
    }
    for (const auto &[widget, font] : wanted) {
        if (widget)
            widget->setFont(font);
    }
}

QFont sized(int pixels, QFont::Weight weight)
{
    // The second has the signs that the first lacks: ticks, triangles, arrows.
    QFont made(QStringList{QStringLiteral("Open Sans"), QStringLiteral("DejaVu Sans")});
    made.setPixelSize(pixels);
    made.setWeight(weight);
    return made;
}

} // namespace

QFont font(TextStyle text)
{
    const bool plain = text == TextStyle::Small || text == TextStyle::Body;
    return sized(scaled(usualPixels(text)), plain ? QFont::Normal : QFont::DemiBold);
}

int textScale()
{
    return chosenScale;
}

int scaled(int pixels)
{
    return qRound(pixels * chosenScale / 100.0);
}

void setTextScale(int percent)
{
    const int before = std::exchange(chosenScale, percent);
    if (before == percent)
        return;
    resizeFonts(before);
    QApplication::setFont(font(TextStyle::Body));
    QToolTip::setFont(font(TextStyle::Small));
}

PrintedText::PrintedText() : m_before(std::exchange(chosenScale, textScales.front())) {}

PrintedText::~PrintedText()
{
    chosenScale = m_before;
}

} // namespace cxw::style
