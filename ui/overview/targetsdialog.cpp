// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/targetsdialog.h"

#include "core/base/display.h"
#include "ui/style/plaintext.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/text.h"

#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace cxw {

namespace {

constexpr double step = 0.1;
/// One step below the lowest score stands for "no target".
constexpr double noTarget = -step;

} // namespace

TargetsDialog::TargetsDialog(const OverviewContext &context, QWidget *parent)
    : QDialog(parent), m_unit(context.unit.id), m_set(nullptr)
{
    setPlainWindowTitle(this, tr("Targets"));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(style::large);
    grid->setVerticalSpacing(style::small);
    grid->setColumnStretch(0, 1);
    grid->addWidget(label(tr("Competency"), TextStyle::Small, Role::Muted, this), 0, 0);
    grid->addWidget(label(tr("Now"), TextStyle::Small, Role::Muted, this), 0, 1, Qt::AlignRight);
    grid->addWidget(label(tr("Target"), TextStyle::Small, Role::Muted, this), 0, 2);
    grid->addWidget(label(tr("By when"), TextStyle::Small, Role::Muted, this), 0, 3);
    for (size_t place = 0; place < context.model().competencies.size(); ++place)
        addLine(grid, context, place);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_set = buttons->addButton(tr("&Set targets"), QDialogButtonBox::AcceptRole);
    m_set->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(style::section, style::section, style::section, style::section);
    layout->setSpacing(style::medium);
    layout->addWidget(heading(tr("Where do you want to be?"), this));
    layout->addWidget(paragraph(tr("The score that %1 wants to reach in each competency. The radar shows it, and "
                                   "every later round is measured against it.")
                                    .arg(context.unit.name),
                                TextStyle::Body, Role::Muted, this));
    layout->addLayout(grid);
    layout->addWidget(buttons);
}

void TargetsDialog::addLine(QGridLayout *grid, const OverviewContext &context, size_t place)
{
    const Competency &competency = context.model().competencies[place];
    const TargetGap &present = context.score.targets.competencies[place];
    auto *score = new QDoubleSpinBox(this);
    score->setRange(noTarget, context.model().highestStep());
    score->setSingleStep(step);
    score->setDecimals(2);
    score->setSpecialValueText(tr("none"));
    score->setAccessibleName(tr("Target for %1").arg(competency.name));
    score->setValue(present.target.value_or(noTarget));
    auto *by = new DateField(tr("Date of the target for %1").arg(competency.name), this);
    by->setDate(present.by);
    by->setEnabled(score->value() >= 0);
    connect(by, &DateField::typed, this, &TargetsDialog::followDates);
    connect(score, &QDoubleSpinBox::valueChanged, this, [this, by](double value) {
        by->setEnabled(value >= 0); // there is no date for no target
        followDates();
    });
    const int row = grid->rowCount();
    auto *name = label(competency.name, TextStyle::Body, Role::Text, this);
    name->setBuddy(score);
    const auto &now = context.score.scores.competencies[place].score.value;
    grid->addWidget(name, row, 0);
    grid->addWidget(label(displayScore(now), TextStyle::Body, Role::Muted, this), row, 1, Qt::AlignRight);
    grid->addWidget(score, row, 2);
    grid->addWidget(by, row, 3);
    m_lines.push_back({competency.id, score, by});
}

void TargetsDialog::followDates()
{
    const bool right = std::ranges::none_of(m_lines, [](const Line &line) {
        return line.by->isEnabled() && line.by->trouble().has_value();
    });
    m_set->setEnabled(right);
    setPlainToolTip(m_set, right ? QString() : tr("A date is not right yet."));
}

std::vector<CompetencyTarget> TargetsDialog::targets() const
{
    std::vector<CompetencyTarget> wanted;
    for (const Line &line : m_lines) {
        if (line.score->value() >= 0)
            wanted.push_back({m_unit, line.competency, line.score->value(), line.by->date()});
    }
    return wanted;
}

} // namespace cxw
