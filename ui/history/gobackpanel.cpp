// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/gobackpanel.h"

#include "ui/style/style.h"
#include "ui/widgets/text.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>

namespace cxw {

namespace {

/// What becomes other than it is, in a phrase.
QString extent(const GoingBack &back)
{
    const QString records = GoBackPanel::tr("%n record(s)", nullptr, back.records);
    const QString ballots = GoBackPanel::tr("%n ballot(s)", nullptr, back.ballots);
    if (back.ballots == 0)
        return records;
    return back.records == 0 ? ballots : GoBackPanel::tr("%1 and %2", "records, ballots").arg(records, ballots);
}

} // namespace

GoBackPanel::GoBackPanel(QWidget *parent)
    : QWidget(parent),
      m_title(label({}, TextStyle::Strong, Role::Text, this)),
      m_text(paragraph({}, TextStyle::Body, Role::Text, this)),
      m_go(new QPushButton(tr("&Go back"), this)),
      m_cancel(new QPushButton(tr("&Leave it as it is"), this))
{
    m_title->setWordWrap(true);
    m_go->setDefault(true);
    m_go->setAutoDefault(true);
    m_cancel->setAutoDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(style::small);
    buttons->addWidget(m_go);
    buttons->addWidget(m_cancel);
    buttons->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(style::large, style::medium, style::large, style::medium);
    layout->setSpacing(style::small);
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    layout->addLayout(buttons);
    connect(m_go, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT confirmed();
    });
    connect(m_cancel, &QPushButton::clicked, this, &GoBackPanel::cancel);
    hide();
}

void GoBackPanel::ask(const GoingBack &back)
{
    if (back.edit.changes.empty()) {
        show(tr("There is nothing to take back."),
             tr("Everything is as it was then: what was done since has been taken back already."), false);
        return;
    }
    show(tr("This takes back the %n later edit(s).", nullptr, back.edits),
         tr("It sets back %1. It is one edit of its own: Undo brings everything back, and the history keeps every "
            "line.",
            "so many records")
             .arg(extent(back)),
         true);
}

void GoBackPanel::refuse(const QString &reason)
{
    show(tr("Going back to here is not possible now."), reason, false);
}

void GoBackPanel::show(const QString &title, const QString &text, bool possible)
{
    m_title->setText(title);
    m_text->setText(text);
    setAccessibleName(title);
    setAccessibleDescription(text);
    m_go->setVisible(possible);
    m_go->setAccessibleDescription(text);
    m_cancel->setText(possible ? tr("&Leave it as it is") : tr("&Close"));
    show();
    (possible ? m_go : m_cancel)->setFocus();
}

void GoBackPanel::cancel()
{
    hide();
    Q_EMIT cancelled();
}

void GoBackPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        cancel();
    else
        QWidget::keyPressEvent(event);
}

void GoBackPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(style::color(Role::Selected, palette()));
    painter.drawRoundedRect(rect(), style::radius, style::radius);
}

} // namespace cxw
