// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/assess/ratingsheet.h"

#include "core/rating/ratingstate.h"
#include "core/workspace/ratingedits.h"
#include "ui/assess/habitrow.h"
#include "ui/assess/steppanel.h"
#include "ui/widgets/boundtext.h"
#include "ui/widgets/text.h"

#include <QLineEdit>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace cxw {

namespace {

/// What the names have that are short, in px.
constexpr int usualNameWidth = 138;
constexpr int widestName = 180;
/// So many rows and steps together stand under each other on a small screen.
constexpr size_t mostLines = 10;

QStringList stepNames(const MaturityModel &model)
{
    QStringList names;
    for (const ScaleStep &step : model.scale)
        names.append(step.name);
    return names;
}

} // namespace

RatingSheet::RatingSheet(AssessContext &context, const RatingSubject &first, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_subject(first),
      m_unfolds(first.rows.size() + context.model().scale.size() > mostLines),
      m_panel(new StepPanel(stepNames(context.model()), this)),
      m_rowName(label({}, TextStyle::Strong, Role::Text, this)),
      m_hidden(label({}, TextStyle::Small, Role::Muted, this)),
      m_reason(new QLineEdit(this)),
      m_reasonText(new BoundText(m_reason))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    makeRows(layout);
    layout->addSpacing(style::tiny);
    layout->addWidget(hairline(this));
    layout->addSpacing(style::tiny);
    makeReason(layout);
    layout->addWidget(m_panel);
    layout->addStretch(1);
    for (size_t place = 1; place < m_rows.size(); ++place)
        setTabOrder(m_rows[place - 1], m_rows[place]);
    setTabOrder(m_rows.back(), m_reason);
    connect(m_panel, &StepPanel::chosen, this, [this](int step) { Q_EMIT chosen(current().item, step); });
    m_panel->installEventFilter(this);
    setSubject(first, 0);
}

void RatingSheet::makeRows(QVBoxLayout *layout)
{
    for (int place = 0; place < static_cast<int>(m_subject.rows.size()); ++place) {
        auto *habit = new HabitRow(stepNames(m_context.model()), this);
        layout->addWidget(habit);
        connect(habit, &HabitRow::wanted, this, [this, place] { setCurrentRow(place); });
        connect(habit, &HabitRow::chosen, this, [this, place](std::optional<int> step) {
            setCurrentRow(place);
            Q_EMIT chosen(current().item, step);
            refresh(m_participant); // a click toggles a button, so it is put right even where nothing was written
        });
        m_rows.push_back(habit);
    }
}

void RatingSheet::makeReason(QVBoxLayout *layout)
{
    auto *reason = new QHBoxLayout;
    reason->setContentsMargins(style::medium, 0, style::small, style::tiny);
    reason->setSpacing(style::large);
    reason->addWidget(m_rowName);
    reason->addWidget(m_reason, 1);
    reason->addWidget(m_hidden, 1);
    m_hidden->setText(tr("One person's ballot. The others stay hidden until the agreed value is rated."));
    layout->addLayout(reason);
    connect(m_reasonText, &BoundText::entered, this, &RatingSheet::reasonGiven);
    connect(m_reasonText, &BoundText::left, this, &RatingSheet::takeFocus);
}

void RatingSheet::setSubject(const RatingSubject &subject, int row)
{
    m_subject = subject;
    m_row = row;
    setEnded(false);
    for (size_t place = 0; place < m_rows.size(); ++place)
        m_rows[place]->setRow(subject.rows[place]);
    fitNames();
    m_panel->setRow(current());
    placeSteps();
    Q_EMIT rowChanged();
}

void RatingSheet::placeSteps()
{
    if (!m_unfolds)
        return;
    auto *lines = static_cast<QVBoxLayout *>(layout());
    lines->removeWidget(m_panel);
    lines->insertWidget(lines->indexOf(m_rows[static_cast<size_t>(m_row)]) + 1, m_panel);
}

bool RatingSheet::eventFilter(QObject *watched, QEvent *event)
{
    if (m_unfolds && (event->type() == QEvent::Resize || event->type() == QEvent::Move))
        Q_EMIT stepsMoved();
    return QWidget::eventFilter(watched, event);
}

void RatingSheet::showCurrentIn(QScrollArea &scroll)
{
    const QWidget *row = m_rows[static_cast<size_t>(m_row)];
    if (m_unfolds)
        scroll.ensureVisible(0, m_panel->geometry().bottom() + 1, 0, 0);
    scroll.ensureVisible(0, row->geometry().bottom() + 1, 0, 0);
    scroll.ensureVisible(0, row->geometry().top(), 0, 0);
}

void RatingSheet::fitNames()
{
    for (HabitRow *row : m_rows)
        row->setNamed(!m_subject.hasOneRow());
    int width = usualNameWidth;
    for (const HabitRow *row : m_rows)
        width = std::max(width, row->longestWord() + style::tiny);
    for (HabitRow *row : m_rows)
        row->setNameWidth(std::min(width, style::scaled(widestName)));
}

void RatingSheet::refresh(const std::optional<ParticipantId> &participant)
{
    m_participant = participant;
    const bool editable = m_context.isEditable();
    for (size_t place = 0; place < m_rows.size(); ++place) {
        const int item = m_subject.rows[place].item;
        const RowState state =
            participant ? voteState(m_context.basis(), *participant, item) : agreedState(m_context.basis(), item);
        m_rows[place]->setState(state);
        m_rows[place]->setAllowed(editable, participant.has_value());
        m_rows[place]->setCurrent(static_cast<int>(place) == m_row);
        if (static_cast<int>(place) == m_row)
            m_panel->setChosen(state.value);
    }
    m_panel->setEditable(editable);
    bindReason();
}

void RatingSheet::bindReason()
{
    const RoundId round = m_context.round();
    const ItemId id = m_context.model().itemId(current().item);
    const auto *value = m_context.workspace().find<AgreedValue>(round, id);
    m_rowName->setText(current().name);
    m_rowName->setVisible(!m_subject.hasOneRow());
    m_hidden->setVisible(m_participant.has_value());
    m_reason->setVisible(!m_participant);
    m_reason->setAccessibleName(tr("Reason for %1").arg(current().name));
    m_reason->setPlaceholderText(value ? tr("Reason: why the room settled on %1").arg(value->value)
                                       : tr("The reason is asked for once the room has settled on a value"));
    m_reason->setEnabled(value != nullptr);
    m_reason->setReadOnly(!m_context.isEditable());
    m_reasonText->bind(round.text + id.text, value ? value->reason : QString(), [this, round, id](const QString &text) {
        if (const auto item = m_context.model().findItem(id))
            m_context.apply(reasonEdit(m_context.workspace(), m_context.model(), round, *item, text));
    });
}

void RatingSheet::setCurrentRow(int row)
{
    row = std::clamp(row, 0, static_cast<int>(m_rows.size()) - 1);
    if (row == m_row)
        return;
    m_row = row;
    setEnded(false);
    m_panel->setRow(current());
    placeSteps();
    refresh(m_participant);
    Q_EMIT rowChanged();
}

void RatingSheet::moveRow(int by)
{
    setEnded(false);
    setCurrentRow(m_row + by);
}

void RatingSheet::moveOn()
{
    if (m_row + 1 < static_cast<int>(m_rows.size()))
        setCurrentRow(m_row + 1);
    else
        setEnded(true);
}

void RatingSheet::setEnded(bool ended)
{
    if (ended == m_ended)
        return;
    m_ended = ended;
    Q_EMIT endedChanged();
}

void RatingSheet::setRoom(ReadingRoom room)
{
    const ReadingRoom each = m_unfolds && room == ReadingRoom::Usual ? ReadingRoom::Tight : room;
    for (HabitRow *habit : m_rows)
        habit->setRoom(each);
    m_panel->setRoom(each);
}

void RatingSheet::takeFocus()
{
    m_rows[static_cast<size_t>(m_row)]->setFocus();
}

bool RatingSheet::takeReasonFocus()
{
    if (!m_reason->isVisibleTo(this) || !m_reason->isEnabled())
        return false;
    m_reason->setFocus();
    return true;
}

QWidget *RatingSheet::reasonField() const
{
    return m_reason;
}

bool RatingSheet::hasRowFocus() const
{
    return std::ranges::any_of(m_rows, &QWidget::hasFocus);
}

} // namespace cxw
