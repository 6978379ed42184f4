// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/roadmap/targeteditor.h"

#include "core/base/display.h"
#include "ui/roadmap/sidetext.h"
#include "ui/style/plaintext.h"
#include "ui/widgets/choicefield.h"

#include <QApplication>
#include <QGridLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace cxw {

namespace {

/// In characters.
constexpr int widestChoice = 13;

} // namespace

TargetEditor::TargetEditor(const MaturityModel &model, QWidget *parent)
    : QWidget(parent), m_model(model), m_present(static_cast<size_t>(model.itemCount())), m_add(new QToolButton(this))
{
    m_add->setText(tr("Lift a &habit"));
    m_add->setIcon(style::icon(QStringLiteral("list-add")));
    m_add->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_add->setAutoRaise(true);
    m_add->setFocusPolicy(Qt::StrongFocus);
    connect(m_add, &QToolButton::clicked, this, &TargetEditor::openMenu);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(style::tiny);
    layout->addWidget(m_add, 0, Qt::AlignLeft);
}

void TargetEditor::setTargets(const std::vector<ItemTarget> &targets, const ItemValues *present)
{
    const auto values = present ? present->values : decltype(m_present)(m_present.size());
    if (m_rows && targets == m_targets && values == m_present)
        return;
    m_targets = targets;
    m_present = values;
    fillRows();
}

void TargetEditor::fillRows()
{
    const QString focused = takeRowsAway();
    m_rows = new QWidget(this);
    auto *grid = new QGridLayout(m_rows);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(style::small);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(0, 1);
    addRows(grid);
    static_cast<QVBoxLayout *>(layout())->insertWidget(0, m_rows);
    m_rows->show();
    for (QWidget *field : m_rows->findChildren<QWidget *>()) {
        if (!focused.isEmpty() && field->accessibleName() == focused)
            field->setFocus(Qt::OtherFocusReason);
    }
}

QString TargetEditor::takeRowsAway()
{
    if (!m_rows)
        return {};
    const QWidget *field = QApplication::focusWidget();
    const QString focused = field && m_rows->isAncestorOf(field) ? field->accessibleName() : QString();
    m_rows->hide();
    m_rows->deleteLater();
    return focused;
}

void TargetEditor::addRows(QGridLayout *grid)
{
    std::vector<ItemTarget> ordered = m_targets;
    std::ranges::stable_sort(ordered, {}, [this](const ItemTarget &target) {
        return m_model.findItem(target.item).value_or(m_model.itemCount());
    });
    int row = 0;
    std::optional<int> practice;
    for (const ItemTarget &target : ordered) {
        const auto item = m_model.findItem(target.item);
        if (!item)
            continue;
        if (m_model.isPracticeItem(*item) && practice != m_model.practiceOf(*item)) {
            practice = m_model.practiceOf(*item);
            const QString title = m_model.practices[static_cast<size_t>(*practice)].title;
            grid->addWidget(sideText(title, TextStyle::Small), row++, 0, 1, 4);
        }
        addRow(row++, target, *item);
    }
    if (row == 0)
        grid->addWidget(label(tr("No target yet."), TextStyle::Body, Role::Muted), 0, 0);
}

void TargetEditor::addRow(int row, const ItemTarget &target, int item)
{
    auto *grid = static_cast<QGridLayout *>(m_rows->layout());
    const bool practice = m_model.isPracticeItem(item);
    const QString full = m_model.itemName(item);
    const QString name = practice ? m_model.habits[static_cast<size_t>(m_model.habitOf(item))].name : full;
    grid->addWidget(sideText(name, TextStyle::Body, Role::Muted), row, 0);
    QLabel *now =
        label(tr("%1 →", "present value, to a target").arg(displayScore(m_present[static_cast<size_t>(item)])),
              TextStyle::Body, Role::Muted);
    now->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    setPlainToolTip(now, tr("What the round found"));
    grid->addWidget(now, row, 1);

    auto *value = new ChoiceField;
    for (const ScaleStep &step : m_model.scale)
        value->addChoice(tr("%1 %2", "a step and its word").arg(QString::number(step.value), step.name), step.value);
    value->setMinimumContentsLength(widestChoice);
    value->setValue(target.value);
    value->setAccessibleName(tr("Target for %1").arg(full));
    connect(value, &ChoiceField::chosen, this, [this, id = target.item](int step) { setTarget(id, step); });
    grid->addWidget(value, row, 2);

    auto *removal = new QToolButton;
    removal->setIcon(style::icon(QStringLiteral("list-remove")));
    removal->setAutoRaise(true);
    removal->setAccessibleName(tr("Remove the target for %1").arg(full));
    setPlainToolTip(removal, tr("Remove this target"));
    connect(removal, &QToolButton::clicked, this, [this, id = target.item] { removeTarget(id); });
    grid->addWidget(removal, row, 3);
}

void TargetEditor::openMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillMenu(menu);
    menu->popup(m_add->mapToGlobal(QPoint(0, m_add->height())));
}

void TargetEditor::fillMenu(QMenu *menu)
{
    for (const Competency &competency : m_model.competencies) {
        QMenu *inside = menu->addMenu(literalText(competency.name));
        for (int place = 0; place < competency.practiceCount; ++place)
            addPracticeMenu(inside, competency.firstPractice + place);
    }
    QMenu *empathy = menu->addMenu(literalText(m_model.empathyName));
    for (int item = m_model.practiceItemCount(); item < m_model.itemCount(); ++item)
        connect(empathy->addAction(literalText(m_model.itemName(item))), &QAction::triggered, this,
                [this, item] { aimAt({item}); });
}

void TargetEditor::addPracticeMenu(QMenu *menu, int practice)
{
    QMenu *inside = menu->addMenu(literalText(m_model.practices[static_cast<size_t>(practice)].title));
    std::vector<int> all;
    for (int habit = 0; habit < m_model.habitCount(); ++habit)
        all.push_back(m_model.practiceItem(practice, habit));
    connect(inside->addAction(tr("All habits")), &QAction::triggered, this, [this, all] { aimAt(all); });
    inside->addSeparator();
    for (int habit = 0; habit < m_model.habitCount(); ++habit) {
        const int item = m_model.practiceItem(practice, habit);
        connect(inside->addAction(literalText(m_model.habits[static_cast<size_t>(habit)].name)), &QAction::triggered,
                this, [this, item] { aimAt({item}); });
    }
}

void TargetEditor::setTarget(const ItemId &item, int value)
{
    auto targets = m_targets;
    for (ItemTarget &target : targets) {
        if (target.item == item)
            target.value = value;
    }
    Q_EMIT edited(targets);
}

void TargetEditor::removeTarget(const ItemId &item)
{
    auto targets = m_targets;
    std::erase_if(targets, [&](const ItemTarget &target) { return target.item == item; });
    m_add->setFocus(Qt::OtherFocusReason);
    Q_EMIT edited(targets);
}

void TargetEditor::aimAt(const std::vector<int> &items)
{
    auto targets = m_targets;
    for (const int item : items) {
        const ItemId id = m_model.itemId(item);
        const bool known = std::ranges::any_of(targets, [&](const ItemTarget &target) { return target.item == id; });
        const int reached = levelReached(m_present[static_cast<size_t>(item)].value_or(0));
        if (!known)
            targets.push_back({id, std::min(reached + 1, m_model.highestStep())});
    }
    Q_EMIT edited(targets);
}

} // namespace cxw
