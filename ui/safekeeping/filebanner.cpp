// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/safekeeping/filebanner.h"

#include "ui/style/style.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/messagescroll.h"
#include "ui/widgets/text.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace cxw {

namespace {

constexpr int iconSize = 22;
constexpr int edgeWidth = 4;

QString iconFor(FileBanner::Tone tone)
{
    switch (tone) {
    case FileBanner::Tone::Calm:
        return QStringLiteral("object-locked");
    case FileBanner::Tone::Good:
        return QStringLiteral("object-unlocked");
    case FileBanner::Tone::Warning:
        break;
    }
    return QStringLiteral("dialog-warning");
}

Role edgeFor(FileBanner::Tone tone)
{
    switch (tone) {
    case FileBanner::Tone::Calm:
        return Role::Muted;
    case FileBanner::Tone::Good:
        return Role::Good;
    case FileBanner::Tone::Warning:
        break;
    }
    return Role::Warning;
}

} // namespace

FileBanner::FileBanner(QWidget *parent)
    : QWidget(parent),
      m_icon(new IconLabel(iconFor(m_tone), iconSize, this)),
      m_text(label({}, TextStyle::Body, Role::Text, this)),
      m_buttons(new QHBoxLayout)
{
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_buttons->setSpacing(style::small);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(style::page, style::small, style::medium, style::small);
    layout->setSpacing(style::medium);
    layout->addWidget(m_icon);
    layout->addWidget(new MessageScroll(m_text, this), 1);
    layout->addLayout(m_buttons);
    hide();
}

void FileBanner::say(Tone tone, const QString &text, const std::vector<Action> &actions)
{
    m_tone = tone;
    m_icon->setIcon(iconFor(tone));
    m_text->setText(text);
    setActions(actions);
    setAccessibleName(text);
    show();
    update();
    QAccessibleEvent announced(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&announced);
}

void FileBanner::clear()
{
    hide();
    setActions({});
}

void FileBanner::setActions(const std::vector<Action> &actions)
{
    // A button may be gone by what it does itself.
    while (QLayoutItem *item = m_buttons->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const Action &action : actions) {
        auto *button = new QPushButton(action.text, this);
        button->setAutoDefault(true);
        connect(button, &QPushButton::clicked, this, [act = action.act] { act(); });
        m_buttons->addWidget(button);
        button->show();
    }
}

void FileBanner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), style::color(Role::Surface, palette()));
    painter.fillRect(QRect(0, height() - 1, width(), 1), style::color(Role::Line, palette()));
    painter.fillRect(QRect(0, 0, edgeWidth, height()), style::color(edgeFor(m_tone), palette()));
}

} // namespace cxw
