// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/datatable.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QSortFilterProxyModel>

#include <algorithm>

namespace cxw {

namespace {

QString plain(QString text)
{
    return text.replace(QLatin1Char('\t'), QLatin1Char(' ')).replace(QLatin1Char('\n'), QLatin1Char(' '));
}

} // namespace

DataTable::DataTable(const QString &name, QWidget *parent)
    : QTableView(parent), m_content(new SimpleTableModel(this)), m_sorted(new QSortFilterProxyModel(this))
{
    setAccessibleName(name);
    m_sorted->setSourceModel(m_content);
    m_sorted->setSortRole(SimpleTableModel::SortRole);
    m_sorted->setSortLocaleAware(true);
    setModel(m_sorted);
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(style::rowHeight);
    horizontalHeader()->setFont(style::font(TextStyle::Small));
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    connect(m_sorted, &QAbstractItemModel::modelAboutToBeReset, this, &DataTable::rememberPlace);
    connect(m_sorted, &QAbstractItemModel::modelReset, this, &DataTable::restorePlace);
    connect(this, &QTableView::activated, this, [this] { Q_EMIT rowActivated(currentKey()); });
    connect(this, &QTableView::clicked, this, &DataTable::clickFigure);
    viewport()->setMouseTracking(true);
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this] { Q_EMIT currentKeyChanged(currentKey()); });
}

void DataTable::setContent(std::vector<TableCell> header, std::vector<TableRow> rows)
{
    m_content->setHeader(std::move(header));
    stretch();
    m_content->setRows(std::move(rows));
}

void DataTable::setSortable(bool sortable)
{
    horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    setSortingEnabled(sortable);
}

void DataTable::setStretchColumn(int column)
{
    m_stretched.insert(column);
    stretch();
}

void DataTable::setWrapsTexts(bool wraps)
{
    setWordWrap(wraps);
    verticalHeader()->setMinimumSectionSize(verticalHeader()->defaultSectionSize());
    verticalHeader()->setSectionResizeMode(wraps ? QHeaderView::ResizeToContents : QHeaderView::Fixed);
}

void DataTable::stretch()
{
    for (const int column : std::as_const(m_stretched)) {
        if (column < horizontalHeader()->count())
            horizontalHeader()->setSectionResizeMode(column, QHeaderView::Stretch);
    }
}

void DataTable::setGrowsWithRows(bool grows)
{
    m_grows = grows;
    setVerticalScrollBarPolicy(grows ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    setSizePolicy(QSizePolicy::Expanding, grows ? QSizePolicy::Fixed : QSizePolicy::Expanding);
    updateGeometry();
}

QString DataTable::currentKey() const
{
    return currentIndex().data(SimpleTableModel::KeyRole).toString();
}

void DataTable::selectKey(const QString &key)
{
    const int row = m_content->rowOf(key);
    if (row >= 0)
        setCurrentIndex(m_sorted->mapFromSource(m_content->index(row, 0)));
}

QRect DataTable::cellRect(const QString &key, int column) const
{
    const int row = m_content->rowOf(key);
    return row < 0 ? QRect() : visualRect(m_sorted->mapFromSource(m_content->index(row, column)));
}

QString DataTable::asText() const
{
    QStringList lines;
    QStringList fields;
    for (int column = 0; column < m_sorted->columnCount(); ++column)
        fields << plain(m_sorted->headerData(column, Qt::Horizontal).toString());
    lines << fields.join(QLatin1Char('\t'));
    for (int row = 0; row < m_sorted->rowCount(); ++row) {
        if (selectionModel()->hasSelection() && !selectionModel()->isRowSelected(row))
            continue;
        fields.clear();
        for (int column = 0; column < m_sorted->columnCount(); ++column)
            fields << plain(m_sorted->index(row, column).data().toString());
        lines << fields.join(QLatin1Char('\t'));
    }
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

QSize DataTable::sizeHint() const
{
    const QSize usual = QTableView::sizeHint();
    return m_grows ? QSize(usual.width(), contentHeight()) : usual;
}

QSize DataTable::minimumSizeHint() const
{
    const QSize usual = QTableView::minimumSizeHint();
    return m_grows ? QSize(usual.width(), contentHeight()) : usual;
}

int DataTable::sizeHintForRow(int row) const
{
    // Lines of one row stand closer to each other than rows do.
    return QTableView::sizeHintForRow(row) + (wordWrap() ? style::small : 0);
}

void DataTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        QApplication::clipboard()->setText(asText());
        return;
    }
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && currentIndex().isValid()) {
        Q_EMIT rowActivated(currentKey());
        return;
    }
    QTableView::keyPressEvent(event);
}

void DataTable::mouseMoveEvent(QMouseEvent *event)
{
    const bool explained = indexAt(event->pos()).data(SimpleTableModel::ExplainedRole).toBool();
    viewport()->setCursor(explained ? Qt::PointingHandCursor : Qt::ArrowCursor);
    QTableView::mouseMoveEvent(event);
}

void DataTable::clickFigure(const QModelIndex &index)
{
    // With a key held down, a click selects.
    if (index.data(SimpleTableModel::ExplainedRole).toBool() && QApplication::keyboardModifiers() == Qt::NoModifier)
        Q_EMIT figureClicked(index.data(SimpleTableModel::KeyRole).toString(), index.column());
}

void DataTable::rememberPlace()
{
    m_rememberedKey = currentKey();
    m_rememberedKeys.clear();
    const auto rows = selectionModel()->selectedRows();
    for (const QModelIndex &row : rows)
        m_rememberedKeys.insert(row.data(SimpleTableModel::KeyRole).toString());
    m_rememberedScroll = verticalScrollBar()->value();
}

void DataTable::restorePlace()
{
    const QSignalBlocker quiet(selectionModel());
    for (int row = 0; row < m_sorted->rowCount(); ++row) {
        const QModelIndex index = m_sorted->index(row, 0);
        const QString key = index.data(SimpleTableModel::KeyRole).toString();
        if (key == m_rememberedKey && !key.isEmpty())
            selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
        if (m_rememberedKeys.contains(key))
            selectionModel()->select(index, QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
    verticalScrollBar()->setValue(m_rememberedScroll);
    updateGeometry();
}

int DataTable::contentHeight() const
{
    const int scroll = horizontalScrollBar()->isVisible() ? horizontalScrollBar()->sizeHint().height() : 0;
    return horizontalHeader()->sizeHint().height() + m_sorted->rowCount() * style::rowHeight + scroll
           + 2 * frameWidth();
}

} // namespace cxw
