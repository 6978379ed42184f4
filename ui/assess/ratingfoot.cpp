// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/assess/ratingfoot.h"

#include "ui/assess/quietclock.h"
#include "ui/widgets/text.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace cxw {

namespace {

/// The hints with a line break only between two of them, never between a key and what it does.
QString unbroken(const QString &hints)
{
    const QString between = QStringLiteral("  ·  ");
    QStringList parts = hints.split(between);
    return parts.replaceInStrings(QStringLiteral(" "), QString(QChar::Nbsp)).join(between);
}

} // namespace

RatingFoot::RatingFoot(const Clock &clock, const QString &goOn, QWidget *parent)
    : QWidget(parent),
      m_note(label({}, TextStyle::Strong, Role::Accent, this)),
      m_keys(label({}, TextStyle::Small, Role::Muted, this)),
      m_clock(new QuietClock(clock, this)),
      m_goOn(new QPushButton(goOn, this))
{
    m_goOn->setAutoDefault(true); // Enter is enough
    for (QLabel *line : {m_note, m_keys}) {
        line->setContentsMargins(style::medium, 0, 0, 0);
        line->setWordWrap(true);
    }
    auto *row = new QHBoxLayout;
    row->addWidget(m_keys, 1);
    row->addWidget(m_clock, 0, Qt::AlignBottom);
    row->addWidget(m_goOn, 0, Qt::AlignBottom);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(style::tiny);
    layout->addWidget(m_note);
    layout->addLayout(row);
}

void RatingFoot::showKeys(Rates what, int highestStep)
{
    const QString digits = tr("0–%1", "the digits that rate").arg(highestStep);
    const QString hints = keysFor(what, digits);
    // The only step with two digits of any scale that there can be.
    m_keys->setText(unbroken(highestStep < 10 ? hints : tr("%1  ·  1 and then 0: 10").arg(hints)));
}

QString RatingFoot::keysFor(Rates what, const QString &digits)
{
    switch (what) {
    case Rates::Room:
        return tr("%1 rate  ·  Shift + %1 rate and give the reason  ·  R reason  ·  ↑ ↓ habit  ·  Enter next "
                  "practice  ·  ← → practice  ·  F2 F3 person  ·  F4 ballots  ·  Del clear")
            .arg(digits);
    case Rates::Card:
        return tr("%1 rate  ·  ? don't know  ·  ↑ ↓ habit  ·  Enter next practice  ·  ← → practice  ·  "
                  "F2 F3 person  ·  Del clear")
            .arg(digits);
    case Rates::Ballots:
        return tr("%1 or ? fill the cell and go on  ·  arrow keys  ·  Del clear  ·  Enter next practice  ·  "
                  "Page ↑ ↓ practice  ·  F4 back to the scale")
            .arg(digits);
    }
    return {};
}

void RatingFoot::showNote(const QString &text)
{
    m_note->setText(text);
    m_note->setVisible(!text.isEmpty());
}

void RatingFoot::startClock()
{
    m_clock->start();
}

} // namespace cxw
