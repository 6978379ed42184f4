// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/chartaccessible.h"

#include "ui/charts/chartview.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QPointer>

namespace cxw {

namespace {

class ChartAccessible;

/// A part of a chart's table, which has a row and no parts of its own; it lies where its chart lies.
class ChartPart : public QAccessibleInterface
{
public:
    ChartPart(ChartView *view, int row) : m_view(view), m_row(row) {}

    [[nodiscard]] bool isValid() const override { return m_view; }
    [[nodiscard]] QObject *object() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *parent() const override
    {
        return QAccessible::queryAccessibleInterface(m_view);
    }
    [[nodiscard]] QAccessibleInterface *child(int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    void setText(QAccessible::Text, const QString &) override {}
    [[nodiscard]] QRect rect() const override { return parent() ? parent()->rect() : QRect(); }

protected:
    QPointer<ChartView> m_view;
    int m_row;
};

/// One figure of a chart, or a heading when its row is -1.
class ChartCell : public ChartPart, public QAccessibleTableCellInterface
{
public:
    ChartCell(ChartView *view, int row, int column) : ChartPart(view, row), m_column(column) {}

    [[nodiscard]] QAccessible::State state() const override;
    [[nodiscard]] QString text(QAccessible::Text kind) const override;
    [[nodiscard]] QAccessible::Role role() const override;
    void *interface_cast(QAccessible::InterfaceType type) override;

    [[nodiscard]] int columnExtent() const override { return 1; }
    [[nodiscard]] int rowExtent() const override { return 1; }
    [[nodiscard]] int columnIndex() const override { return m_column; }
    [[nodiscard]] int rowIndex() const override { return m_row; }
    [[nodiscard]] bool isSelected() const override { return false; }
    [[nodiscard]] QList<QAccessibleInterface *> columnHeaderCells() const override;
    [[nodiscard]] QList<QAccessibleInterface *> rowHeaderCells() const override;
    [[nodiscard]] QAccessibleInterface *table() const override { return parent(); }

private:
    [[nodiscard]] ChartAccessible *chart() const;

    int m_column;
};

/// A row of a chart in one sentence, which the arrow keys reach.
class ChartRow : public ChartPart
{
public:
    using ChartPart::ChartPart;

    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::ListItem; }
    [[nodiscard]] QAccessible::State state() const override;
    [[nodiscard]] QString text(QAccessible::Text kind) const override;
};

/// A chart as a table of its figures; its children are the headings, then the cells, row by row, and at last each row
/// in a sentence.
class ChartAccessible : public QAccessibleWidget, public QAccessibleTableInterface
{
public:
    explicit ChartAccessible(ChartView *view) : QAccessibleWidget(view, QAccessible::Chart), m_view(view) {}
    ~ChartAccessible() override { forget(); }

    QString text(QAccessible::Text kind) const override;
    void *interface_cast(QAccessible::InterfaceType type) override;
    int childCount() const override { return cellCount() + rowCount(); }
    int indexOfChild(const QAccessibleInterface *child) const override;
    QAccessibleInterface *child(int index) const override;
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    QAccessibleInterface *focusChild() const override;

    QAccessibleInterface *caption() const override { return nullptr; }
    QAccessibleInterface *summary() const override { return nullptr; }
    QAccessibleInterface *cellAt(int row, int column) const override;
    int selectedCellCount() const override { return 0; }
    QList<QAccessibleInterface *> selectedCells() const override { return {}; }
    QString columnDescription(int column) const override { return m_view->table().header.value(column); }
    QString rowDescription(int row) const override;
    int selectedColumnCount() const override { return 0; }
    int selectedRowCount() const override { return 0; }
    int columnCount() const override { return static_cast<int>(m_view->table().header.size()); }
    int rowCount() const override { return static_cast<int>(m_view->table().rows.size()); }
    QList<int> selectedColumns() const override { return {}; }
    QList<int> selectedRows() const override { return {}; }
    bool isColumnSelected(int) const override { return false; }
    bool isRowSelected(int) const override { return false; }
    bool selectRow(int) override { return false; }
    bool selectColumn(int) override { return false; }
    bool unselectRow(int) override { return false; }
    bool unselectColumn(int) override { return false; }
    void modelChange(QAccessibleTableModelChangeEvent *) override { forget(); }

private:
    [[nodiscard]] int cellCount() const { return (rowCount() + 1) * columnCount(); }
    void forget();

    ChartView *m_view;
    /// Made when they are first asked for.
    mutable QHash<int, QAccessible::Id> m_cells;
};

ChartAccessible *ChartCell::chart() const
{
    return static_cast<ChartAccessible *>(QAccessible::queryAccessibleInterface(m_view));
}

QAccessible::State ChartCell::state() const
{
    QAccessible::State state;
    state.readOnly = true;
    return state;
}

QString ChartCell::text(QAccessible::Text kind) const
{
    if (!m_view || kind != QAccessible::Name)
        return {};
    const ChartTable table = m_view->table();
    if (m_row < 0)
        return table.header.value(m_column);
    const auto row = static_cast<size_t>(m_row);
    return row < table.rows.size() ? table.rows[row].value(m_column) : QString();
}

QAccessible::Role ChartCell::role() const
{
    if (m_row < 0)
        return QAccessible::ColumnHeader;
    return m_column == 0 ? QAccessible::RowHeader : QAccessible::Cell;
}

void *ChartCell::interface_cast(QAccessible::InterfaceType type)
{
    return type == QAccessible::TableCellInterface ? static_cast<QAccessibleTableCellInterface *>(this) : nullptr;
}

QList<QAccessibleInterface *> ChartCell::columnHeaderCells() const
{
    return m_view ? QList{chart()->child(m_column)} : QList<QAccessibleInterface *>();
}

QList<QAccessibleInterface *> ChartCell::rowHeaderCells() const
{
    return m_view && m_row >= 0 ? QList{chart()->cellAt(m_row, 0)} : QList<QAccessibleInterface *>();
}

QAccessible::State ChartRow::state() const
{
    QAccessible::State state;
    state.readOnly = true;
    state.focusable = true;
    state.focused = m_view && m_view->hasFocus() && m_view->toldRow() == m_row;
    return state;
}

QString ChartRow::text(QAccessible::Text kind) const
{
    const bool there = m_view && static_cast<size_t>(m_row) < m_view->table().rows.size();
    return there && kind == QAccessible::Name ? m_view->rowSentence(m_row) : QString();
}

QString ChartAccessible::text(QAccessible::Text kind) const
{
    if (kind == QAccessible::Description)
        return m_view->description();
    return QAccessibleWidget::text(kind);
}

void *ChartAccessible::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TableInterface)
        return static_cast<QAccessibleTableInterface *>(this);
    return QAccessibleWidget::interface_cast(type);
}

int ChartAccessible::indexOfChild(const QAccessibleInterface *child) const
{
    for (auto cell = m_cells.cbegin(); cell != m_cells.cend(); ++cell) {
        if (QAccessible::accessibleInterface(cell.value()) == child)
            return cell.key();
    }
    return -1;
}

QAccessibleInterface *ChartAccessible::child(int index) const
{
    if (index < 0 || index >= childCount())
        return nullptr;
    const auto known = m_cells.constFind(index);
    if (known != m_cells.cend())
        return QAccessible::accessibleInterface(*known);
    QAccessibleInterface *made = nullptr;
    if (index < cellCount())
        made = new ChartCell(m_view, index / columnCount() - 1, index % columnCount());
    else
        made = new ChartRow(m_view, index - cellCount());
    m_cells.insert(index, QAccessible::registerAccessibleInterface(made));
    return made;
}

QAccessibleInterface *ChartAccessible::focusChild() const
{
    const int row = m_view->toldRow();
    return m_view->hasFocus() && row >= 0 && row < rowCount() ? child(cellCount() + row) : nullptr;
}

QAccessibleInterface *ChartAccessible::cellAt(int row, int column) const
{
    const bool inside = row >= 0 && row < rowCount() && column >= 0 && column < columnCount();
    return inside ? child((row + 1) * columnCount() + column) : nullptr;
}

QString ChartAccessible::rowDescription(int row) const
{
    const ChartTable table = m_view->table();
    const auto place = static_cast<size_t>(row);
    return row >= 0 && place < table.rows.size() ? table.rows[place].value(0) : QString();
}

void ChartAccessible::forget()
{
    for (const QAccessible::Id id : std::as_const(m_cells))
        QAccessible::deleteAccessibleInterface(id);
    m_cells.clear();
}

QAccessibleInterface *chartFactory(const QString &className, QObject *object)
{
    if (className != QLatin1String(ChartView::staticMetaObject.className()))
        return nullptr;
    return new ChartAccessible(static_cast<ChartView *>(object));
}

} // namespace

void installChartAccessibility()
{
    static const bool installed = [] {
        QAccessible::installFactory(chartFactory);
        return true;
    }();
    Q_UNUSED(installed)
}

} // namespace cxw
