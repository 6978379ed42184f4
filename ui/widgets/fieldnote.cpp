// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/fieldnote.h"

#include "ui/widgets/text.h"

#include <QApplication>
#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace cxw {

namespace {
constexpr int widest = 260;
constexpr int gap = 2;
} // namespace

FieldNote::FieldNote(QWidget *field)
    : QWidget(field), m_field(field), m_words(label({}, TextStyle::Small, Role::Muted, this))
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    m_words->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(style::small, style::tiny, style::small, style::tiny);
    layout->addWidget(m_words);
    connect(field, &QObject::destroyed, this, &QObject::deleteLater);
    connect(qApp, &QApplication::focusChanged, this, &FieldNote::follow);
    hide();
}

void FieldNote::say(const QString &sentence, Role role)
{
    m_words->setText(sentence);
    setRole(m_words, role);
    if (sentence.isEmpty()) {
        hide();
        return;
    }
    attach();
    follow();
    raise();
}

void FieldNote::attach()
{
    if (parentWidget() != m_field->window())
        setParent(m_field->window());
    // A filter that is there already is not there twice.
    for (QWidget *around = m_field; around; around = around->isWindow() ? nullptr : around->parentWidget())
        around->installEventFilter(this);
}

void FieldNote::follow()
{
    if (m_words->text().isEmpty() || !m_field || parentWidget() != m_field->window())
        return;
    const auto place = freePlace();
    if (place)
        setGeometry(*place);
    setVisible(place && m_field->isVisible());
}

std::optional<QRect> FieldNote::freePlace() const
{
    const QRect room = parentWidget()->rect();
    const QRect field(m_field->mapTo(parentWidget(), QPoint()), m_field->size());
    const int words = m_words->fontMetrics().horizontalAdvance(m_words->text()) + style::tiny;
    const int width = std::min({style::scaled(widest), words + 2 * style::small, room.width()});
    const int height = layout()->heightForWidth(width);
    const int left = m_field->isRightToLeft() ? field.right() + 1 - width : field.left();
    const QWidget *focus = parentWidget()->focusWidget();
    const QRect keyboard = focus && !m_field->isAncestorOf(focus) && parentWidget()->isAncestorOf(focus)
                               ? QRect(focus->mapTo(parentWidget(), QPoint()), focus->size())
                               : QRect();
    for (const int top : {field.bottom() + 1 + gap, field.top() - gap - height}) {
        const QRect place(std::clamp(left, 0, room.width() - width), top, width, height);
        if (room.contains(place) && !place.intersects(keyboard))
            return place;
    }
    return std::nullopt;
}

bool FieldNote::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Move:
    case QEvent::Resize:
    case QEvent::Show:
    case QEvent::Hide:
        follow();
        break;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

void FieldNote::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(style::color(Role::Edge, palette()));
    painter.setBrush(style::color(Role::Surface, palette()));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), style::radius, style::radius);
}

} // namespace cxw
