// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/assess/ratingside.h"

#include "core/rating/ratingqueue.h"
#include "core/rating/ratingstate.h"
#include "core/workspace/ratingedits.h"
#include "ui/assess/progresslink.h"
#include "ui/assess/quietscroll.h"
#include "ui/charts/radarchart.h"
#include "ui/style/plaintext.h"
#include "ui/widgets/boundtext.h"
#include "ui/widgets/text.h"
#include "ui/widgets/textpage.h"

#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace cxw {

namespace {

constexpr int radarHeight = 190;
constexpr int noteHeight = 46;
/// More of them are scrolled; so many are in view on the smallest screen.
constexpr int mostSections = 6;
constexpr int fewestSections = 4;

QStringList sectionNames(const MaturityModel &model, RatingSide::Kind kind)
{
    QStringList names;
    if (kind == RatingSide::Kind::Practices) {
        for (const Competency &competency : model.competencies)
            names.append(competency.name);
    } else {
        for (const EmpathyGroup &group : model.empathyGroups)
            names.append(group.name);
    }
    return names;
}

/// What a count means: values of the round, or one person's own answers.
QString progressText(const QString &section, const ProgressCount &count, bool ofOnePerson)
{
    if (count.of == 0)
        return RatingSide::tr("%1: nothing here applies").arg(section);
    const QString done = QLocale().toString(count.done);
    return ofOnePerson
               ? RatingSide::tr("%1: %2 of %n items answered by this person", nullptr, count.of).arg(section, done)
               : RatingSide::tr("%1: %2 of %n items with a value", nullptr, count.of).arg(section, done);
}

RadarSeries thisRound(const Scores &scores, RatingSide::Kind kind, const QString &name)
{
    RadarSeries line{name, SeriesRole::ThisRound, {}};
    if (kind == RatingSide::Kind::Practices) {
        for (const CompetencyScore &competency : scores.competencies)
            line.values.push_back(competency.score.value);
    } else {
        for (const Figure &group : scores.empathyGroups)
            line.values.push_back(group.value);
    }
    return line;
}

} // namespace

RatingSide::RatingSide(Kind kind, AssessContext &context, QWidget *parent)
    : QWidget(parent),
      m_kind(kind),
      m_context(context),
      m_radar(new RadarView(this)),
      m_nextOpen(new QPushButton(tr("Next &unanswered"), this)),
      m_nextDispute(new QPushButton(tr("Next to &discuss"), this)),
      m_jumps(new QHBoxLayout)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(style::tiny);
    m_radar->setMinimumHeight(radarHeight);
    m_radar->setFocusPolicy(Qt::TabFocus);
    layout->addWidget(m_radar, 1);
    layout->addWidget(makeSections(sectionNames(context.model(), kind)));
    m_jumps->setSpacing(style::small);
    m_jumps->addWidget(m_nextOpen);
    m_jumps->addWidget(m_nextDispute);
    layout->addSpacing(style::tiny);
    layout->addLayout(m_jumps);
    for (QPushButton *button : {m_nextOpen, m_nextDispute}) {
        button->setAutoDefault(false);
        button->setFocusPolicy(Qt::TabFocus);
    }
    connect(m_nextOpen, &QPushButton::clicked, this, &RatingSide::nextOpenWanted);
    connect(m_nextDispute, &QPushButton::clicked, this, &RatingSide::nextDisputeWanted);
    if (kind == Kind::Practices)
        layout->addWidget(makeNoteFields());
    layout->addStretch(0); // which has room only while the radar is hidden
    setTabOrder(m_radar, m_sections.front());
    for (size_t section = 1; section < m_sections.size(); ++section)
        setTabOrder(m_sections[section - 1], m_sections[section]);
    setTabOrder(m_sections.back(), m_nextOpen);
    setTabOrder(m_nextOpen, m_nextDispute);
    if (m_evidence)
        setTabOrder(m_nextDispute, m_evidence);
}

QWidget *RatingSide::makeSections(const QStringList &names)
{
    auto *list = new QWidget(this);
    auto *links = new QVBoxLayout(list);
    links->setContentsMargins(0, 0, 0, 0);
    links->setSpacing(style::tiny);
    for (int section = 0; section < static_cast<int>(names.size()); ++section) {
        auto *link = new ProgressLink(names.at(section), list);
        connect(link, &QAbstractButton::clicked, this, [this, section] { Q_EMIT sectionWanted(section); });
        links->addWidget(link);
        m_sections.push_back(link);
    }
    if (names.size() <= mostSections)
        return list;
    auto *scroll = new QuietScroll(list, this);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setMinimumHeight(fewestSections * (style::scaled(style::rowHeight) + style::tiny));
    scroll->setMaximumHeight(list->sizeHint().height());
    m_sectionScroll = scroll;
    return scroll;
}

QWidget *RatingSide::makeNoteFields()
{
    m_notes = new QWidget(this);
    auto *layout = new QVBoxLayout(m_notes);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(style::tiny);
    m_evidence = addNoteField(layout, tr("&Evidence"));
    m_note = addNoteField(layout, tr("&Notes"));
    m_evidence->setPlaceholderText(tr("What was shown"));
    m_note->setPlaceholderText(tr("What was said"));
    m_evidenceText = new BoundText(m_evidence);
    m_noteText = new BoundText(m_note);
    for (BoundText *text : {m_evidenceText, m_noteText}) {
        connect(text, &BoundText::entered, this, &RatingSide::left);
        connect(text, &BoundText::left, this, &RatingSide::left);
    }
    return m_notes;
}

QWidget *RatingSide::firstStop() const
{
    return m_radar;
}

TextPage *RatingSide::addNoteField(QVBoxLayout *layout, const QString &title)
{
    auto *name = label(title, TextStyle::Small, Role::Muted, this);
    auto *field = new TextPage(title, this);
    name->setBuddy(field);
    field->setMinimumHeight(noteHeight);
    field->setMaximumHeight(2 * noteHeight);
    layout->addWidget(name);
    layout->addWidget(field);
    return field;
}

void RatingSide::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const int needed = m_nextOpen->sizeHint().width() + m_jumps->spacing() + m_nextDispute->sizeHint().width();
    const bool beside = needed <= width();
    m_jumps->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    // The second line comes out of the radar's room: the page must not need more than a small screen has.
    m_radar->setMinimumHeight(beside ? radarHeight
                                     : radarHeight - m_nextDispute->sizeHint().height() - m_jumps->spacing());
}

void RatingSide::refresh(const std::vector<RatingSubject> &subjects, int current,
                         const std::optional<ParticipantId> &participant)
{
    const auto counts = participant ? progressBySection(m_context.basis(), *participant, subjects) : valuesOfRound();
    bool open = false;
    for (size_t section = 0; section < m_sections.size(); ++section) {
        m_sections[section]->setProgress(counts[section], progressText(m_sections[section]->text(), counts[section],
                                                                       participant.has_value()));
        m_sections[section]->setCurrent(subjects[static_cast<size_t>(current)].section == static_cast<int>(section));
        open = open || !counts[section].isComplete();
    }
    if (m_sectionScroll) {
        const int section = subjects[static_cast<size_t>(current)].section;
        m_sectionScroll->ensureWidgetVisible(m_sections[static_cast<size_t>(section)], 0, style::small);
    }
    m_nextOpen->setEnabled(open);
    m_nextDispute->setEnabled(!disputedItems(m_context.basis()).empty());
    m_nextDispute->setVisible(m_kind == Kind::Practices && !participant);
    m_radar->setVisible(!participant);
    if (m_notes)
        m_notes->setVisible(!participant);
    refreshRadar(!participant);
}

std::vector<ProgressCount> RatingSide::valuesOfRound() const
{
    const RoundScore *score = m_context.score();
    if (!score)
        return std::vector<ProgressCount>(m_sections.size());
    std::vector<ProgressCount> counts;
    if (m_kind == Kind::Practices) {
        for (const CompetencyScore &competency : score->scores.competencies)
            counts.emplace_back(competency.certainty.items);
    } else {
        for (const ItemCount &group : score->scores.empathyGroupItems)
            counts.emplace_back(group);
    }
    return counts;
}

void RatingSide::refreshRadar(bool ofTheRoom)
{
    const RoundScore *score = m_context.score();
    const Round *round = m_context.record();
    if (!score || !round)
        return;
    RadarData shown;
    shown.title = m_kind == Kind::Practices ? tr("Scores so far") : tr("Empathy so far");
    shown.axes = sectionNames(m_context.model(), m_kind);
    shown.maximum = m_context.model().highestStep();
    if (ofTheRoom)
        shown.series.push_back(thisRound(score->scores, m_kind, round->name));
    m_radar->setData(shown);
}

void RatingSide::bindNotes(const RatingSubject &subject)
{
    if (!subject.practice || !m_evidence)
        return;
    const PracticeId id = m_context.model().practices[static_cast<size_t>(*subject.practice)].id;
    const auto *note = m_context.workspace().find<PracticeNote>(m_context.round(), id);
    const RoundId round = m_context.round();
    const QString key = round.text + id.text;
    setPlainToolTip(m_evidence, tr("Example of good evidence: %1").arg(subject.evidence));
    m_evidenceText->bind(key, note ? note->evidence : QString(),
                         [this, round, id](const QString &text) { writeNote(round, id, text, {}); });
    m_noteText->bind(key, note ? note->note : QString(),
                     [this, round, id](const QString &text) { writeNote(round, id, {}, text); });
    const bool locked = !m_context.isEditable();
    m_evidence->setReadOnly(locked);
    m_note->setReadOnly(locked);
}

void RatingSide::writeNote(const RoundId &round, const PracticeId &id, const std::optional<QString> &evidence,
                           const std::optional<QString> &note)
{
    const auto practice = m_context.model().findPractice(id);
    const auto *present = m_context.workspace().find<PracticeNote>(round, id);
    const PracticeNote before = present ? *present : PracticeNote{round, id, {}, {}};
    if (!practice || !m_context.workspace().find<Round>(round))
        return;
    m_context.apply(practiceNoteEdit(m_context.workspace(), m_context.model(), round, *practice,
                                     evidence.value_or(before.evidence), note.value_or(before.note)));
}

} // namespace cxw
