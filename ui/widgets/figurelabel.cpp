// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/figurelabel.h"

#include "core/base/display.h"
#include "ui/style/plaintext.h"
#include "ui/widgets/explanationview.h"
#include "ui/widgets/popover.h"
#include "ui/widgets/roomy.h"

#include <QKeyEvent>
#include <QPainter>

namespace cxw {

namespace {
constexpr double roomyGrowth = 1.35;
}

FigureLabel::FigureLabel(TextStyle textStyle, QWidget *parent) : QAbstractButton(parent), m_textStyle(textStyle)
{
    setFont(style::font(textStyle));
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setPlainToolTip(this, tr("How this was computed"));
    connect(this, &QAbstractButton::clicked, this, &FigureLabel::openExplanation);
}

void FigureLabel::setFigure(const Figure &figure, const QString &name, const Explain &explain)
{
    const auto makeView = [this, explain] { return new ExplanationView(accessibleName(), explain()); };
    setDerived(displayScore(figure.value), name, explain ? MakeView(makeView) : MakeView());
}

void FigureLabel::setDerived(const QString &text, const QString &name, MakeView makeView)
{
    m_makeView = std::move(makeView);
    setText(text);
    setAccessibleName(tr("%1: %2").arg(name, text));
    setAccessibleDescription(tr("Press to see how it was computed."));
    updateGeometry();
    update();
}

void FigureLabel::setRoomy(bool roomy)
{
    QFont wanted = style::font(m_textStyle);
    if (roomy && m_textStyle == TextStyle::Big)
        wanted.setPixelSize(qRound(wanted.pixelSize() * roomyGrowth));
    if (wanted != font())
        setFont(wanted);
    updateGeometry();
}

QSize FigureLabel::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(text()) + 1, fontMetrics().height() + 2};
}

void FigureLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(font());
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(rect(), Qt::AlignRight | Qt::AlignVCenter, text());
    if (!hasFocus() && !underMouse())
        return;
    // A dotted line says that there is more behind the number.
    painter.setPen(
        QPen(style::color(Role::Accent, palette()), hasFocus() ? 2 : 1, hasFocus() ? Qt::SolidLine : Qt::DotLine));
    painter.drawLine(0, height() - 1, width(), height() - 1);
}

void FigureLabel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void FigureLabel::openExplanation()
{
    if (m_makeView)
        Popover::show(this, m_makeView());
}

void setFiguresRoomy(const QWidget &page)
{
    const auto figures = page.findChildren<FigureLabel *>();
    for (FigureLabel *figure : figures)
        figure->setRoomy(isRoomy(page));
}

} // namespace cxw
