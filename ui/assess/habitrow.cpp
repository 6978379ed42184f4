// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/assess/habitrow.h"

#include "core/base/display.h"
#include "core/scoring/thresholds.h"
#include "ui/access/accessibility.h"
#include "ui/assess/ballotstrip.h"
#include "ui/assess/scalebutton.h"
#include "ui/style/plaintext.h"
#include "ui/widgets/text.h"

#include <QGridLayout>
#include <QPainter>

#include <algorithm>

namespace cxw {

namespace {
constexpr int sentenceLines = 2;
constexpr int tightButton = 32;
/// A longer scale leaves the remark less than a line.
constexpr int roomyScale = 6;
} // namespace

HabitRow::HabitRow(const QStringList &stepNames, QWidget *parent)
    : QWidget(parent),
      m_stepNames(stepNames),
      m_name(label({}, TextStyle::Strong, Role::Text, this)),
      m_sentence(label({}, TextStyle::Body, Role::Text, this)),
      m_remark(label({}, TextStyle::Small, Role::Muted, this)),
      m_unsure(new ScaleButton({}, stepCount(), tr("Don't know"), this)),
      m_strip(new BallotStrip(stepCount(), ScaleButton::widthFor(stepCount()), this))
{
    setAccessibleRole(this, QAccessible::Grouping);
    setFocusPolicy(Qt::ClickFocus);
    for (int step = 0; step < stepCount(); ++step) {
        auto *button = new ScaleButton(step, stepCount(), stepNames.at(step), this);
        connect(button, &QAbstractButton::clicked, this, [this, step] { Q_EMIT chosen(step); });
        connect(button, &ScaleButton::pointed, this,
                [this, step](bool over) { showSentence(over ? std::optional(step) : m_state.value); });
        m_buttons.push_back(button);
    }
    connect(m_unsure, &QAbstractButton::clicked, this, [this] { Q_EMIT chosen(std::nullopt); });
    setPlainToolTip(m_remark, tr("Agreement (r_wg): 1 when all ballots are the same; below %1 the room should talk.")
                                  .arg(displayScore(discussBelow)));
    arrange();
}

void HabitRow::arrange()
{
    m_name->setWordWrap(true);
    m_remark->setWordWrap(stepCount() > roomyScale);
    m_sentence->setWordWrap(true);
    m_sentence->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::MinimumExpanding);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(0);
    for (ScaleButton *button : m_buttons)
        buttons->addWidget(button);
    buttons->addWidget(m_unsure);
    buttons->addStretch(1);
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(style::medium, 2, style::small, 0);
    layout->setHorizontalSpacing(style::medium);
    layout->setVerticalSpacing(0);
    layout->addWidget(m_name, 0, 0, Qt::AlignVCenter);
    layout->addLayout(buttons, 0, 1);
    layout->addWidget(m_sentence, 0, 2);
    layout->addWidget(m_strip, 1, 1);
    layout->addWidget(m_remark, 1, 2);
    layout->setColumnStretch(2, 1);
    m_layout = layout;
    setRoom(ReadingRoom::Usual);
}

void HabitRow::setRow(const RatingRow &row)
{
    m_row = row;
    m_name->setText(row.name);
    setPlainToolTip(m_name, row.question);
    showSentence(m_state.value);
    tellScreenReader();
}

void HabitRow::setNamed(bool named)
{
    m_name->setVisible(named);
}

int HabitRow::longestWord() const
{
    int longest = 0;
    for (const QString &word : m_row.name.split(u' '))
        longest = std::max(longest, m_name->fontMetrics().horizontalAdvance(word));
    return longest;
}

void HabitRow::setNameWidth(int width)
{
    m_name->setFixedWidth(width);
}

void HabitRow::setState(const RowState &state)
{
    for (size_t step = 0; step < m_buttons.size(); ++step)
        m_buttons[step]->setChosen(state.value == static_cast<int>(step));
    m_unsure->setChosen(state.unsure);
    if (state == m_state)
        return;
    m_state = state;
    m_strip->setVotes(state.votes);
    showSentence(state.value);
    showRemark();
    tellScreenReader();
}

void HabitRow::setCurrent(bool current)
{
    if (current == m_current)
        return;
    m_current = current;
    setFocusPolicy(current ? Qt::StrongFocus : Qt::ClickFocus);
    showSentence(m_state.value);
    fold();
    update();
}

void HabitRow::setRoom(ReadingRoom room)
{
    m_room = room;
    m_sentence->setFont(readingFont(room));
    for (ScaleButton *button : m_buttons)
        button->setFixedHeight(room == ReadingRoom::Tight ? tightButton : ScaleButton::height);
    m_unsure->setFixedHeight(room == ReadingRoom::Tight ? tightButton : ScaleButton::height);
    fold();
}

void HabitRow::fold()
{
    const bool tight = m_room == ReadingRoom::Tight;
    const bool folded = tight && !m_current;
    const bool remarked = folded && !m_remark->text().isEmpty();
    m_sentence->setWordWrap(!folded);
    // In one line it takes what the scale leaves; the row must not become wider than the page for it.
    m_sentence->setMinimumWidth(folded ? 1 : 0);
    m_sentence->setMinimumHeight(tight ? 0 : sentenceLines * m_sentence->fontMetrics().lineSpacing());
    m_sentence->setVisible(!remarked);
    m_strip->setVisible(!folded || !m_state.votes.isEmpty());
    m_remark->setVisible(!folded || remarked);
    m_layout->removeWidget(m_remark);
    m_layout->addWidget(m_remark, remarked ? 0 : 1, 2);
    updateGeometry(); // what stands below it moves, also where only the words have changed
}

void HabitRow::setAllowed(bool editable, bool unsure)
{
    for (ScaleButton *button : m_buttons)
        button->setEnabled(editable);
    m_unsure->setEnabled(editable && unsure);
}

void HabitRow::showSentence(std::optional<int> step)
{
    // All steps of the current row are written out below, so it asks its question instead.
    const bool said = step && *step < m_row.steps.size() && !m_current;
    m_sentence->setText(said ? m_row.steps.at(*step) : m_row.question);
    setRole(m_sentence, said || m_current ? Role::Text : Role::Muted);
}

void HabitRow::showRemark()
{
    m_remark->setText(m_state.discuss ? tr("⚑ Discuss · %1").arg(m_state.remark) : m_state.remark);
    setRole(m_remark, m_state.discuss ? Role::Bad : Role::Muted);
    fold();
}

void HabitRow::tellScreenReader()
{
    QString answer = m_state.remark.isEmpty() ? tr("not answered") : tr("no value agreed");
    if (m_state.unsure)
        answer = tr("don't know");
    else if (m_state.value)
        answer = tr("%1 %2").arg(QString::number(*m_state.value), m_stepNames.value(*m_state.value));
    setAccessibleName(tr("%1: %2").arg(m_row.name, answer));
    setAccessibleDescription(m_state.value ? m_row.steps.value(*m_state.value) : m_row.question);
}

void HabitRow::paintEvent(QPaintEvent *)
{
    if (!m_current)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(style::color(Role::Selected, palette()));
    painter.drawRoundedRect(rect(), style::radius, style::radius);
    painter.setBrush(style::color(hasFocus() ? Role::Accent : Role::Line, palette()));
    painter.drawRoundedRect(QRectF(0, style::tiny, 3, height() - 2 * style::tiny), 1.5, 1.5);
}

void HabitRow::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
    Q_EMIT wanted();
}

void HabitRow::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

void HabitRow::mousePressEvent(QMouseEvent *event)
{
    QWidget::mousePressEvent(event);
    Q_EMIT wanted();
}

} // namespace cxw
