// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/datatable.h"

#include "ui/actions/actionwords.h"
#include "ui/style/plaintext.h"
#include "ui/widgets/columnwidths.h"
#include "ui/widgets/roomy.h"
#include "ui/widgets/tableheader.h"

#include <QAbstractItemDelegate>
#include <QApplication>
#include <QClipboard>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QSortFilterProxyModel>

#include <algorithm>

namespace cxw {

namespace {

/// So many pixels of a text have to stand in a line for it to be read with ease; shorter ones need no more than theirs.
constexpr int leastText = 140;
/// Longer lines are not read with ease: about 75 characters.
constexpr int longestLine = 520;

QString plain(QString text)
{
    return text.replace(QLatin1Char('\t'), QLatin1Char(' ')).replace(QLatin1Char('\n'), QLatin1Char(' '));
}

} // namespace

DataTable::DataTable(const QString &name, QWidget *parent)
    : QTableView(parent),
      m_header(new TableHeader(this)),
      m_content(new SimpleTableModel(this)),
      m_sorted(new QSortFilterProxyModel(this))
{
    setAccessibleName(name);
    m_sorted->setSourceModel(m_content);
    m_sorted->setSortRole(SimpleTableModel::SortRole);
    m_sorted->setSortLocaleAware(true);
    setHorizontalHeader(m_header);
    setModel(m_sorted);
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setTextElideMode(Qt::ElideMiddle);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(style::section);
    verticalHeader()->setDefaultSectionSize(style::rowHeight);
    setScrolls(false);
    connect(m_sorted, &QAbstractItemModel::modelAboutToBeReset, this, &DataTable::rememberPlace);
    connect(m_sorted, &QAbstractItemModel::modelReset, this, &DataTable::fit);
    connect(m_sorted, &QAbstractItemModel::modelReset, this, &DataTable::restorePlace);
    connect(m_sorted, &QAbstractItemModel::dataChanged, this, &DataTable::fit);
    connect(m_sorted, &QAbstractItemModel::layoutChanged, this, &DataTable::fit);
    connect(this, &QTableView::activated, this, [this] { Q_EMIT rowActivated(currentKey()); });
    connect(this, &QTableView::clicked, this, &DataTable::clickFigure);
    viewport()->setMouseTracking(true);
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this] { Q_EMIT currentKeyChanged(currentKey()); });
}

void DataTable::setContent(std::vector<TableCell> header, std::vector<TableRow> rows)
{
    m_content->setHeader(std::move(header));
    m_content->setRows(std::move(rows));
}

void DataTable::setSortable(bool sortable)
{
    horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    setSortingEnabled(sortable);
}

void DataTable::setScrolls(bool scrolls)
{
    m_scrolls = scrolls;
    setVerticalScrollBarPolicy(scrolls ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, scrolls ? QSizePolicy::Expanding : QSizePolicy::Fixed);
    setMinimumHeight(0);
    setMaximumHeight(QWIDGETSIZE_MAX);
    fit();
}

void DataTable::fit()
{
    if (m_fitting)
        return;
    m_fitting = true;
    const bool big = isRoomy(*this);
    QFont font = style::font(big ? TextStyle::Strong : TextStyle::Body);
    font.setWeight(QFont::Normal);
    setFont(font);
    m_header->setFont(style::font(big ? TextStyle::Body : TextStyle::Small));
    shareColumns();
    fitRows();
    updateGeometries();
    updateGeometry();
    if (!m_scrolls)
        setFixedHeight(contentHeight()); // no layout makes it lower and hides a row
    m_fitting = false;
}

void DataTable::shareColumns()
{
    std::vector<ColumnNeed> needs;
    for (int column = 0; column < m_sorted->columnCount(); ++column) {
        int whole = m_header->wholeWidth(column);
        int texts = 0;
        for (int row = 0; row < m_sorted->rowCount(); ++row)
            texts = std::max(texts, cellSize(m_sorted->index(row, column), 0).width());
        const QVariant alignment = m_sorted->headerData(column, Qt::Horizontal, Qt::TextAlignmentRole);
        const bool number = alignment.value<Qt::Alignment>().testFlag(Qt::AlignRight);
        if (!number)
            texts = std::min(texts, longestLine);
        whole = std::max(whole, texts);
        const int least = std::max(m_header->leastWidth(column), number ? texts : std::min(texts, leastText));
        needs.push_back({std::min(least, whole), whole});
    }
    const std::vector<int> widths = shareWidth(needs, viewport()->width());
    for (size_t column = 0; column < widths.size(); ++column)
        m_header->resizeSection(static_cast<int>(column), widths[column]);
}

void DataTable::fitRows()
{
    const int lowest =
        style::scaled(style::rowHeight) + fontMetrics().height() - QFontMetrics(style::font(TextStyle::Body)).height();
    for (int row = 0; row < m_sorted->rowCount(); ++row) {
        int height = 0;
        for (int column = 0; column < m_sorted->columnCount(); ++column)
            height = std::max(height, cellSize(m_sorted->index(row, column), m_header->sectionSize(column)).height());
        // Lines of one row stand closer to each other than rows do.
        verticalHeader()->resizeSection(row, height <= lowest ? lowest : height + style::small);
    }
}

QSize DataTable::cellSize(const QModelIndex &index, int width) const
{
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    option.rect = QRect(0, 0, width, width); // where that is nothing, it is as wide as its text
    return itemDelegateForIndex(index)->sizeHint(option, index);
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
    return m_scrolls ? usual : QSize(usual.width(), contentHeight());
}

QSize DataTable::minimumSizeHint() const
{
    const QSize usual = QTableView::minimumSizeHint();
    return m_scrolls ? usual : QSize(usual.width(), contentHeight());
}

void DataTable::keyPressEvent(QKeyEvent *event)
{
    if (isPressed(ActionId::CopyTable, *event)) {
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

void DataTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fit();
}

void DataTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fit();
}

bool DataTable::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QTableView::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const QString whole = cutText(indexAt(help->pos()));
    if (whole.isEmpty())
        return QTableView::viewportEvent(event);
    showPlainToolTip(help->globalPos(), whole, this);
    return true;
}

QString DataTable::cutText(const QModelIndex &index) const
{
    const bool own = !index.data(Qt::ToolTipRole).toString().isEmpty();
    const bool cut = index.isValid() && cellSize(index, 0).width() > m_header->sectionSize(index.column());
    return cut && !own ? index.data().toString() : QString();
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
    const bool sideways = m_header->length() > viewport()->width();
    const int scroll = sideways ? horizontalScrollBar()->sizeHint().height() : 0;
    return m_header->sizeHint().height() + verticalHeader()->length() + scroll + 2 * frameWidth();
}

} // namespace cxw
