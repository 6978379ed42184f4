// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/style/style.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>

namespace cxw::style {

namespace {

/// How an icon is asked for its looks on the accent colour: no control of Qt's asks so.
constexpr QIcon::Mode accentMode = QIcon::Selected;
constexpr QIcon::State accentState = QIcon::On;

bool isOnAccent(QIcon::Mode mode, QIcon::State state)
{
    return mode == accentMode && state == accentState;
}

/// Draws the drawing for light or for dark windows, as the application's palette is when it draws.
class SchemeIconEngine : public QIconEngine
{
public:
    explicit SchemeIconEngine(const QString &name)
        : m_light(QStringLiteral(":/icons/breeze/%1.svg").arg(name)),
          m_dark(QStringLiteral(":/icons/breeze-dark/%1.svg").arg(name))
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        drawing(mode, state).paint(painter, rect, Qt::AlignCenter, mode, state);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return drawing(mode, state).pixmap(size, 1.0, mode, state);
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale) override
    {
        // The size is already in the device's pixels here.
        QPixmap drawn = drawing(mode, state).pixmap(size, 1.0, mode, state);
        drawn.setDevicePixelRatio(scale);
        return drawn;
    }

    [[nodiscard]] QIconEngine *clone() const override { return new SchemeIconEngine(*this); }

private:
    [[nodiscard]] const QIcon &drawing(QIcon::Mode mode, QIcon::State state) const
    {
        const bool dark = isDark(QGuiApplication::palette());
        return dark != isOnAccent(mode, state) ? m_dark : m_light;
    }

    QIcon m_light;
    QIcon m_dark;
};

} // namespace

QIcon icon(const QString &breezeName)
{
    return QIcon(new SchemeIconEngine(breezeName));
}

QIcon iconOnAccent(const QIcon &icon)
{
    if (icon.isNull())
        return icon;
    QIcon made;
    const double scale = qGuiApp->devicePixelRatio();
    for (const int size : {16, 22, 32})
        made.addPixmap(icon.pixmap(QSize(size, size), scale, accentMode, accentState));
    return made;
}

} // namespace cxw::style
