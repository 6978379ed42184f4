// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/model/problemlist.h"

#include "ui/style/style.h"
#include "ui/widgets/text.h"

#include <QLabel>
#include <QListWidget>
#include <QVBoxLayout>

namespace cxw {

namespace {

constexpr int listHeight = 120;
/// Nobody reads more at a time; those behind come up as these are mended.
constexpr size_t mostShown = 200;

} // namespace

ProblemList::ProblemList(QWidget *parent)
    : QWidget(parent), m_title(label({}, TextStyle::Small, Role::Bad, this)), m_list(new QListWidget(this))
{
    m_list->setAccessibleName(tr("What is wrong"));
    m_list->setWordWrap(true);
    m_list->setFixedHeight(style::scaled(listHeight));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(style::tiny);
    layout->addWidget(m_title);
    layout->addWidget(m_list);
    const auto go = [this](const QListWidgetItem *item) {
        const auto &[key, field] = m_places[static_cast<size_t>(m_list->row(item))];
        Q_EMIT wanted(key, field);
    };
    connect(m_list, &QListWidget::itemClicked, this, go);
    connect(m_list, &QListWidget::itemActivated, this, go);
    hide();
}

void ProblemList::setModel(const ShownModel &model)
{
    QStringList lines;
    m_places.clear();
    for (const ShownProblem &problem : model.problems) {
        if (m_places.size() == mostShown)
            break;
        const ModelThing &thing = model.outline[static_cast<size_t>(problem.thing)];
        lines.append(
            tr("%1: %2", "part of the model and what is wrong there").arg(displayName(thing), problem.sentence));
        m_places.emplace_back(thing.key, problem.field);
    }
    m_title->setText(tr("%n thing(s) are wrong", nullptr, static_cast<int>(model.problems.size())));
    while (m_list->count() > lines.size())
        delete m_list->takeItem(m_list->count() - 1);
    for (int row = 0; row < lines.size(); ++row) {
        if (row == m_list->count())
            m_list->addItem(lines[row]);
        else
            m_list->item(row)->setText(lines[row]);
    }
    setVisible(!lines.isEmpty());
}

void ProblemList::begin()
{
    m_list->setCurrentRow(0);
    m_list->setFocus(Qt::OtherFocusReason);
}

} // namespace cxw
