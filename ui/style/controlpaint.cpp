// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/style/controlpaint.h"

#include "ui/style/style.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyleOption>

namespace cxw::controlpaint {

namespace {

constexpr double smallRadius = 4;

/// Paints with smooth edges, and leaves the painter as it was.
class Smooth
{
public:
    explicit Smooth(QPainter *painter) : m_painter(painter)
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
    }
    ~Smooth() { m_painter->restore(); }
    Q_DISABLE_COPY_MOVE(Smooth)

private:
    QPainter *m_painter;
};

QColor of(Role role, const QStyleOption &option)
{
    return style::color(role, option.palette);
}

bool has(const QStyleOption &option, QStyle::State state)
{
    return (option.state & state) != 0;
}

bool isLit(const QStyleOption &option)
{
    return has(option, QStyle::State_Enabled) && has(option, QStyle::State_MouseOver);
}

void box(QPainter *painter, const QRect &rect, const QBrush &fill, const QPen &line, double radius = style::radius)
{
    const Smooth smooth(painter);
    const double inset = line.style() == Qt::NoPen ? 0 : line.widthF() / 2;
    painter->setBrush(fill);
    painter->setPen(line);
    painter->drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), radius, radius);
}

QPen edge(const QStyleOption &option)
{
    if (has(option, QStyle::State_HasFocus))
        return style::focusPen(option.palette);
    const bool enabled = has(option, QStyle::State_Enabled);
    return {of(enabled ? Role::Edge : Role::Line, option), 1};
}

QPen ink(const QStyleOption &option, double width)
{
    const bool enabled = has(option, QStyle::State_Enabled);
    QColor color = of(Role::Muted, option);
    color.setAlphaF(enabled ? 1.0F : 0.5F);
    return {color, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin};
}

} // namespace

void pushButton(const QStyleOptionButton &option, QPainter *painter)
{
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool primary = enabled && (option.features & QStyleOptionButton::DefaultButton);
    const bool flat = option.features & QStyleOptionButton::Flat;
    const bool pressed = has(option, QStyle::State_Sunken) || has(option, QStyle::State_On);
    QColor fill = flat ? QColor(Qt::transparent) : of(Role::Surface, option);
    if (primary)
        fill = of(Role::Accent, option).lighter(isLit(option) || pressed ? 112 : 100);
    else if (pressed)
        fill = of(Role::Selected, option);
    else if (isLit(option))
        fill = of(Role::Hover, option);
    QPen line = edge(option);
    if (!has(option, QStyle::State_HasFocus) && (primary || flat))
        line = Qt::NoPen;
    if (has(option, QStyle::State_HasFocus) && primary)
        line.setColor(of(Role::Text, option));
    box(painter, option.rect, fill, line);
}

void labelFromRightToLeft(const QStyleOptionButton &option, QPainter *painter)
{
    const int flags = Qt::AlignVCenter | Qt::TextShowMnemonic | Qt::TextSingleLine;
    const QSize icon = option.iconSize;
    const int words = option.fontMetrics.size(flags, option.text).width();
    const int right = option.rect.center().x() + (icon.width() + style::tiny + words) / 2;
    const QRect iconRect(right - icon.width(), option.rect.center().y() - icon.height() / 2, icon.width(),
                         icon.height());
    const bool enabled = option.state & QStyle::State_Enabled;
    option.icon.paint(painter, iconRect, Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled,
                      option.state & QStyle::State_On ? QIcon::On : QIcon::Off);
    painter->setPen(option.palette.color(QPalette::ButtonText));
    painter->drawText(QRect(iconRect.left() - style::tiny - words, option.rect.top(), words, option.rect.height()),
                      flags | Qt::AlignRight | Qt::AlignAbsolute, option.text);
}

void toolButton(const QStyleOption &option, QPainter *painter)
{
    const bool pressed = has(option, QStyle::State_Sunken) || has(option, QStyle::State_On);
    const bool focused = has(option, QStyle::State_HasFocus);
    if (!pressed && !isLit(option) && !focused)
        return;
    QColor fill(Qt::transparent);
    if (pressed || isLit(option))
        fill = of(pressed ? Role::Selected : Role::Hover, option);
    box(painter, option.rect, fill, focused ? edge(option) : QPen(Qt::NoPen));
}

void field(const QStyleOption &option, QPainter *painter)
{
    const bool writable = has(option, QStyle::State_Enabled) && !has(option, QStyle::State_ReadOnly);
    box(painter, option.rect, of(writable ? Role::Surface : Role::Ground, option), edge(option));
}

void outline(const QStyleOption &option, QPainter *painter)
{
    box(painter, option.rect, Qt::NoBrush, edge(option));
}

void focus(const QStyleOption &option, QPainter *painter)
{
    box(painter, option.rect, Qt::NoBrush, style::focusPen(option.palette), smallRadius);
}

void checkBox(const QStyleOption &option, QPainter *painter)
{
    const bool on = has(option, QStyle::State_On);
    const bool partly = has(option, QStyle::State_NoChange);
    const bool enabled = has(option, QStyle::State_Enabled);
    QColor fill = of(isLit(option) ? Role::Hover : Role::Surface, option);
    if (on || partly)
        fill = of(enabled ? Role::Accent : Role::Muted, option);
    const QRect rect = option.rect.adjusted(1, 1, -1, -1);
    box(painter, rect, fill, on || partly ? QPen(Qt::NoPen) : QPen(of(Role::Muted, option), 1), smallRadius);
    const Smooth smooth(painter);
    painter->setPen(QPen(of(Role::OnAccent, option), 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->setBrush(Qt::NoBrush);
    const QPointF middle = QRectF(rect).center();
    const double unit = rect.width() / 16.0;
    if (on) {
        QPainterPath tick(middle + QPointF(-4, 0.5) * unit);
        tick.lineTo(middle + QPointF(-1, 3.5) * unit);
        tick.lineTo(middle + QPointF(4, -3) * unit);
        painter->drawPath(tick);
    } else if (partly) {
        painter->drawLine(middle + QPointF(-3.5, 0) * unit, middle + QPointF(3.5, 0) * unit);
    }
}

void radioButton(const QStyleOption &option, QPainter *painter)
{
    const bool on = has(option, QStyle::State_On);
    const bool enabled = has(option, QStyle::State_Enabled);
    const Smooth smooth(painter);
    const QRectF rect = QRectF(option.rect).adjusted(1.5, 1.5, -1.5, -1.5);
    const QColor mark = of(enabled ? Role::Accent : Role::Muted, option);
    painter->setBrush(of(isLit(option) ? Role::Hover : Role::Surface, option));
    painter->setPen(QPen(on ? mark : of(Role::Muted, option), on ? 1.5 : 1));
    painter->drawEllipse(rect);
    if (!on)
        return;
    painter->setPen(Qt::NoPen);
    painter->setBrush(mark);
    painter->drawEllipse(rect.center(), rect.width() / 4, rect.height() / 4);
}

void arrow(const QStyleOption &option, const QRect &rect, bool down, QPainter *painter)
{
    const Smooth smooth(painter);
    painter->setPen(ink(option, 1.5));
    painter->setBrush(Qt::NoBrush);
    const QPointF middle = QRectF(rect).center();
    const double tip = down ? 2 : -2;
    QPainterPath path(middle + QPointF(-3.5, -tip));
    path.lineTo(middle + QPointF(0, tip));
    path.lineTo(middle + QPointF(3.5, -tip));
    painter->drawPath(path);
}

void scrollSlider(const QStyleOptionSlider &option, const QRect &rect, QPainter *painter)
{
    QColor color = of(Role::Muted, option);
    const bool held = has(option, QStyle::State_Sunken) && option.activeSubControls == QStyle::SC_ScrollBarSlider;
    color.setAlphaF(held ? 0.8F : isLit(option) ? 0.6F : 0.35F);
    const QRect bar = option.orientation == Qt::Vertical ? rect.adjusted(3, 2, -3, -2) : rect.adjusted(2, 3, -2, -3);
    box(painter, bar, color, Qt::NoPen, qMin(bar.width(), bar.height()) / 2.0);
}

void headerSection(const QStyleOptionHeader &option, QPainter *painter)
{
    painter->fillRect(option.rect, option.palette.color(QPalette::Base));
    QRect line = option.rect;
    line.setTop(line.bottom());
    painter->fillRect(line, of(Role::Line, option));
}

void tab(const QStyleOptionTab &option, QPainter *painter)
{
    const bool selected = has(option, QStyle::State_Selected);
    if (isLit(option) && !selected)
        box(painter, option.rect.adjusted(2, 2, -2, -4), of(Role::Hover, option), Qt::NoPen);
    if (selected) {
        QRect line = option.rect.adjusted(style::small, 0, -style::small, 0);
        line.setTop(line.bottom() - 1);
        painter->fillRect(line, of(Role::Accent, option));
    }
}

void progress(const QStyleOption &option, const QRect &rect, bool groove, QPainter *painter)
{
    const int height = qMin(rect.height(), 6);
    const QRect bar(rect.left(), rect.center().y() - height / 2, rect.width(), height);
    box(painter, bar, of(groove ? Role::Line : Role::Accent, option), Qt::NoPen, height / 2.0);
}

} // namespace cxw::controlpaint
