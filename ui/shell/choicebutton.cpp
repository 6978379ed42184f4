// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/choicebutton.h"

#include "core/base/printable.h"
#include "ui/style/mirrored.h"
#include "ui/style/plaintext.h"
#include "ui/style/style.h"

#include <QActionGroup>
#include <QMenu>
#include <QPainter>
#include <QPainterPath>
#include <QStyleOptionToolButton>

namespace cxw {

namespace {
constexpr int arrowRoom = 22;
constexpr int longest = 280;
constexpr int longestInMenu = 560;
} // namespace

ChoiceButton::ChoiceButton(const QString &what, QWidget *parent) : QToolButton(parent), m_what(what)
{
    setMenu(new QMenu(this));
    menu()->setToolTipsVisible(true);
    setPopupMode(InstantPopup);
    setFocusPolicy(Qt::StrongFocus);
    setAutoRaise(true);
    setFont(style::font(TextStyle::Strong));
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

void ChoiceButton::setChoices(const std::vector<Choice> &choices, const QString &chosenId)
{
    menu()->clear();
    auto *group = new QActionGroup(menu());
    QString shown;
    for (const Choice &choice : choices) {
        QString text =
            literalText(menu()->fontMetrics().elidedText(printable(choice.name), Qt::ElideMiddle, longestInMenu));
        if (!choice.detail.isEmpty())
            text += QLatin1Char('\t') + choice.detail;
        QAction *action = menu()->addAction(text);
        setPlainToolTip(action, printable(choice.name));
        action->setCheckable(true);
        action->setChecked(choice.id == chosenId);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, id = choice.id] { Q_EMIT chosen(id); });
        if (choice.id == chosenId)
            shown = printable(choice.name);
    }
    if (!m_further.isEmpty())
        menu()->addSeparator();
    menu()->addActions(m_further);
    setText(literalText(shown));
    setAccessibleName(tr("%1: %2").arg(m_what, shown));
    setPlainToolTip(this, tr("%1: %2").arg(m_what, shown));
    updateGeometry();
    update();
}

QSize ChoiceButton::sizeHint() const
{
    const int words = fontMetrics().size(Qt::TextShowMnemonic, text()).width();
    return {qMin(longest, words + 2 * style::small + arrowRoom), 32};
}

QSize ChoiceButton::minimumSizeHint() const
{
    return {qMin(sizeHint().width(), 90), sizeHint().height()};
}

void ChoiceButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (underMouse() || hasFocus() || isDown()) {
        painter.setBrush(underMouse() || isDown() ? style::color(Role::Hover, palette()) : Qt::transparent);
        painter.setPen(hasFocus() ? style::focusPen(palette()) : QPen(Qt::NoPen));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), style::radius, style::radius);
    }
    painter.setPen(style::color(Role::Text, palette()));
    painter.setFont(font());
    const QRect words = style::mirrored(rect().adjusted(style::small, 0, -arrowRoom, 0), *this);
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextShowMnemonic,
                     fontMetrics().elidedText(text(), Qt::ElideMiddle, words.width(), Qt::TextShowMnemonic));
    painter.setPen(QPen(style::color(Role::Muted, palette()), 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    const double place = width() - arrowRoom / 2.0 - 2;
    const QPointF middle(isRightToLeft() ? width() - place : place, height() / 2.0 + 1);
    QPainterPath arrow(middle + QPointF(-4, -2));
    arrow.lineTo(middle + QPointF(0, 2));
    arrow.lineTo(middle + QPointF(4, -2));
    painter.drawPath(arrow);
}

} // namespace cxw
