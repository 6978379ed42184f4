// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/fieldnote.h"

#include "ui/widgets/text.h"

#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace cxw {

namespace {
constexpr int widest = 260;
}

FieldNote::FieldNote(QWidget *field)
    : QWidget(field), m_field(field), m_words(label({}, TextStyle::Small, Role::Muted, this))
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    m_words->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(style::small, style::tiny, style::small, style::tiny);
    layout->addWidget(m_words);
    connect(field, &QObject::destroyed, this, &QObject::deleteLater);
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
    place();
    setVisible(m_field->isVisible());
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

void FieldNote::place()
{
    const int words = m_words->fontMetrics().horizontalAdvance(m_words->text()) + style::tiny;
    const int width = std::min({style::scaled(widest), words + 2 * style::small, parentWidget()->width()});
    const int height = layout()->heightForWidth(width);
    const QPoint field = m_field->mapTo(parentWidget(), QPoint());
    const int below = field.y() + m_field->height() + 2;
    const int top = below + height <= parentWidget()->height() ? below : field.y() - height - 2;
    const int left = m_field->isRightToLeft() ? field.x() + m_field->width() - width : field.x();
    setGeometry(std::clamp(left, 0, parentWidget()->width() - width), top, width, height);
}

bool FieldNote::eventFilter(QObject *watched, QEvent *event)
{
    const bool said = !m_words->text().isEmpty();
    switch (event->type()) {
    case QEvent::Move:
    case QEvent::Resize:
    case QEvent::Show:
    case QEvent::Hide:
        if (said && m_field && parentWidget() == m_field->window()) {
            place();
            setVisible(m_field->isVisible());
        }
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
