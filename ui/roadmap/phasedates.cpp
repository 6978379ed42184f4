// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/roadmap/phasedates.h"

#include "ui/style/plaintext.h"
#include "ui/style/style.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/text.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace cxw {

namespace {

constexpr int lineHeight = 3;

} // namespace

PhaseDates::PhaseDates(const MaturityModel &model, QWidget *parent)
    : QWidget(parent),
      m_model(model),
      m_grid(new QGridLayout(this)),
      m_suggest(new QPushButton(style::icon(QStringLiteral("view-calendar-timeline")), tr("Suggest &dates"), this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(style::large);
    for (int phase = 0; phase < static_cast<int>(model.phases.size()); ++phase)
        m_cells.push_back(makeCell(phase));
    setPlainToolTip(m_suggest, tr("Gives every phase without dates a quarter or somewhat more, one after the other."));
    setColumns(static_cast<int>(m_cells.size()));
    connect(m_suggest, &QPushButton::clicked, this, &PhaseDates::suggestionWanted);
}

PhaseDates::Cell PhaseDates::makeCell(int phase)
{
    const QString name = m_model.phases[static_cast<size_t>(phase)].name;
    Cell cell{new QWidget(this), label(name, TextStyle::Body), new DateField(tr("%1 starts").arg(name)),
              new DateField(tr("%1 ends").arg(name))};
    setPlainToolTip(cell.widget, m_model.phases[static_cast<size_t>(phase)].purpose);
    auto *dates = new QHBoxLayout;
    dates->setSpacing(style::tiny);
    dates->addWidget(cell.start, 1);
    dates->addWidget(label(QStringLiteral("–"), TextStyle::Body, Role::Muted));
    dates->addWidget(cell.end, 1);
    auto *layout = new QVBoxLayout(cell.widget);
    layout->setContentsMargins(0, style::small, 0, 0);
    layout->setSpacing(style::tiny);
    layout->addWidget(cell.name);
    layout->addLayout(dates);
    connect(cell.start, &DateField::dateEdited, this, [this, phase] { edited(phase); });
    connect(cell.end, &DateField::dateEdited, this, [this, phase] { edited(phase); });
    return cell;
}

void PhaseDates::setRoadmap(const Roadmap &roadmap, int current)
{
    m_roadmap = roadmap;
    bool missing = false;
    for (size_t phase = 0; phase < m_cells.size(); ++phase) {
        const QString of = roadmap.unit.text + QString::number(roadmap.cycle);
        const PhasePlan plan = roadmap.phases[phase].value_or(PhasePlan());
        m_cells[phase].start->setDate(plan.start, of);
        m_cells[phase].end->setDate(plan.end, of);
        const bool here = static_cast<int>(phase) == current;
        const QString name = m_model.phases[phase].name;
        m_cells[phase].name->setText(here ? tr("● %1, at work").arg(name) : name);
        const bool wanted = static_cast<int>(phase) >= current;
        missing = missing || (wanted && !(plan.start.isValid() && plan.end.isValid()));
    }
    m_suggest->setVisible(missing);
}

void PhaseDates::fitTo(int width)
{
    const auto count = static_cast<int>(m_cells.size());
    int wanted = (count - 1) * style::large;
    for (const Cell &cell : m_cells)
        wanted += cell.widget->minimumSizeHint().width();
    if (!m_suggest->isHidden())
        wanted += style::large + m_suggest->sizeHint().width();
    setColumns(wanted > width ? (count + 1) / 2 : count);
}

void PhaseDates::setColumns(int columns)
{
    if (columns == m_columns)
        return;
    m_columns = columns;
    for (int place = 0; place < static_cast<int>(m_cells.size()); ++place) {
        m_grid->removeWidget(m_cells[static_cast<size_t>(place)].widget);
        m_grid->addWidget(m_cells[static_cast<size_t>(place)].widget, place / columns, place % columns);
        m_grid->setColumnStretch(place, place < columns ? 1 : 0);
    }
    m_grid->removeWidget(m_suggest);
    const auto count = static_cast<int>(m_cells.size());
    m_grid->addWidget(m_suggest, (count - 1) / columns, count, Qt::AlignBottom);
}

void PhaseDates::begin(int phase)
{
    m_cells[static_cast<size_t>(phase)].end->setFocus(Qt::OtherFocusReason);
}

void PhaseDates::edited(int phase)
{
    const auto place = static_cast<size_t>(phase);
    PhasePlan plan =
        m_roadmap.phases[place].value_or(PhasePlan{m_roadmap.unit, m_roadmap.cycle, m_model.phases[place].id, {}, {}});
    plan.start = m_cells[place].start->date();
    plan.end = m_cells[place].end->date();
    Q_EMIT planEdited(phase, plan);
}

void PhaseDates::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    for (size_t phase = 0; phase < m_cells.size(); ++phase) {
        const QRect cell = m_cells[phase].widget->geometry();
        painter.fillRect(QRect(cell.left(), cell.top(), cell.width(), lineHeight),
                         style::phaseColor(static_cast<int>(phase), palette()));
    }
}

} // namespace cxw
