// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/start/emblem.h"

#include "ui/style/style.h"

#include <QPainter>

#include <array>
#include <cmath>
#include <numbers>

namespace cxw {

namespace {

constexpr std::array<double, 6> earlier{0.45, 0.35, 0.5, 0.3, 0.45, 0.4};
constexpr std::array<double, 6> now{0.85, 0.6, 0.8, 0.55, 0.9, 0.7};

QPolygonF radar(QPointF middle, double radius, const std::array<double, 6> &shares)
{
    QPolygonF shape;
    for (size_t axis = 0; axis < shares.size(); ++axis) {
        const double angle = static_cast<double>(axis) * std::numbers::pi / 3 - std::numbers::pi / 2;
        shape << middle + QPointF(std::cos(angle), std::sin(angle)) * radius * shares[axis];
    }
    return shape;
}

} // namespace

Emblem::Emblem(int size, QWidget *parent) : QWidget(parent)
{
    setFixedSize(size, size);
}

void Emblem::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QPointF middle(width() / 2.0, height() / 2.0);
    const double radius = width() / 2.0 - 2;
    painter.setPen(QPen(style::color(Role::Line, palette()), 1.2));
    for (const double ring : {0.34, 0.67, 1.0}) {
        std::array<double, 6> shares{};
        shares.fill(ring);
        painter.drawPolygon(radar(middle, radius, shares));
    }
    const auto draw = [&](const std::array<double, 6> &shares, Role role, float fill, Qt::PenStyle line) {
        QColor color = style::color(role, palette());
        painter.setPen(QPen(color, 2, line, Qt::RoundCap, Qt::RoundJoin));
        color.setAlphaF(fill);
        painter.setBrush(color);
        painter.drawPolygon(radar(middle, radius, shares));
    };
    draw(now, Role::ThisRound, 0.18F, Qt::SolidLine);
    draw(earlier, Role::EarlierRound, 0.12F, Qt::DashLine);
}

} // namespace cxw
