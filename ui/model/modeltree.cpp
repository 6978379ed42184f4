// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/model/modeltree.h"

#include "ui/actions/actionwords.h"
#include "ui/style/plaintext.h"
#include "ui/style/style.h"

#include <QKeyEvent>
#include <QSet>

#include <algorithm>

namespace cxw {

namespace {

constexpr int keyRole = Qt::UserRole;
/// So many practices are all shown from the start.
constexpr int fewThings = 60;

/// Whether two outlines have the same things in the same places, whatever they are called.
bool isSameShape(const std::vector<ModelThing> &one, const std::vector<ModelThing> &other)
{
    return std::ranges::equal(one, other, [](const ModelThing &left, const ModelThing &right) {
        return left.key == right.key && left.parent == right.parent;
    });
}

} // namespace

ModelTree::ModelTree(QWidget *parent) : QTreeWidget(parent)
{
    setAccessibleName(tr("Parts of the model"));
    setColumnCount(1);
    setHeaderHidden(true);
    setUniformRowHeights(true);
    setIndentation(style::large);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(this, &QTreeWidget::currentItemChanged, this, [this] {
        if (!m_filling)
            Q_EMIT currentChanged(current());
    });
}

void ModelTree::setModel(const ShownModel &model)
{
    if (!isSameShape(m_outline, model.outline))
        fill(model);
    m_outline = model.outline;
    name(model);
}

void ModelTree::fill(const ShownModel &model)
{
    QSet<QString> open;
    QSet<QString> known;
    for (const QTreeWidgetItem *item : m_items) {
        known.insert(item->data(0, keyRole).toString());
        if (item->isExpanded())
            open.insert(item->data(0, keyRole).toString());
    }
    const QString selected = current();
    const auto before = thingWithKey(m_outline, selected);
    const auto at = thingWithKey(model.outline, selected);
    m_filling = true;
    clear();
    m_items.clear();
    const bool small = model.outline.size() <= fewThings;
    for (const ModelThing &thing : model.outline) {
        auto *item = thing.parent < 0 ? new QTreeWidgetItem(this)
                                      : new QTreeWidgetItem(m_items[static_cast<size_t>(thing.parent)]);
        item->setData(0, keyRole, thing.key);
        m_items.push_back(item);
    }
    for (QTreeWidgetItem *item : m_items) {
        const QString key = item->data(0, keyRole).toString();
        item->setExpanded(known.contains(key) ? open.contains(key) : small || !item->parent());
    }
    const int last = static_cast<int>(m_items.size()) - 1;
    const int place = at.value_or(std::clamp(before.value_or(0) - (before ? 1 : 0), 0, last));
    setCurrentItem(m_items[static_cast<size_t>(place)]);
    m_filling = false;
    if (!at)
        Q_EMIT currentChanged(current());
}

void ModelTree::name(const ShownModel &model)
{
    std::vector<bool> wrong(m_items.size());
    for (const ShownProblem &problem : model.problems) {
        for (int thing = problem.thing; thing >= 0; thing = model.outline[static_cast<size_t>(thing)].parent)
            wrong[static_cast<size_t>(thing)] = true;
    }
    const QIcon mark = style::icon(QStringLiteral("dialog-warning"));
    for (size_t at = 0; at < m_items.size(); ++at) {
        QTreeWidgetItem *item = m_items[at];
        const QString text = displayName(model.outline[at]);
        if (item->text(0) != text) {
            item->setText(0, text);
            item->setData(0, Qt::ToolTipRole, toolTipText(text));
        }
        if (item->icon(0).isNull() == wrong[at])
            item->setIcon(0, wrong[at] ? mark : QIcon());
        const QString told = wrong[at] ? tr("%1, something is wrong here").arg(text) : text;
        if (item->data(0, Qt::AccessibleTextRole).toString() != told)
            item->setData(0, Qt::AccessibleTextRole, told);
    }
}

QString ModelTree::current() const
{
    const QTreeWidgetItem *item = currentItem();
    return item ? item->data(0, keyRole).toString() : QString();
}

void ModelTree::select(const QString &key)
{
    if (const auto at = thingWithKey(m_outline, key))
        setCurrentItem(m_items[static_cast<size_t>(*at)]);
}

void ModelTree::keyPressEvent(QKeyEvent *event)
{
    if (isPressed(ActionId::RetirePart, *event))
        Q_EMIT retireWanted();
    else if (isPressed(ActionId::MovePart, *event))
        Q_EMIT moveWanted(event->key() == Qt::Key_Up ? -1 : 1);
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        Q_EMIT writingWanted();
    else
        QTreeWidget::keyPressEvent(event);
}

} // namespace cxw
