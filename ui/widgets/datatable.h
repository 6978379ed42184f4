// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/simpletablemodel.h"

#include <QSet>
#include <QTableView>

class QSortFilterProxyModel;

namespace cxw {

class TableHeader;

/// A table in the house look. It is as high as its rows, whatever they hold and however wide it is, so that it is the
/// page that scrolls; the columns share the width by need, and texts that are longer than theirs go on in a further
/// line. Ctrl+C copies the selected rows, or all without a selection, as tab-separated text with the header. It is
/// filled through its SimpleTableModel and keeps sort order, selection and scroll position when it is filled anew.
class DataTable : public QTableView
{
    Q_OBJECT

public:
    /// `name` is what a screen reader calls the table.
    explicit DataTable(const QString &name, QWidget *parent = nullptr);

    /// What the table shows.
    [[nodiscard]] SimpleTableModel &content() { return *m_content; }

    /// Fills the table; each row must have a cell for every column of the header.
    void setContent(std::vector<TableCell> header, std::vector<TableRow> rows);

    /// Lets a click on a header sort; rows are in the order in which they were given until then.
    void setSortable(bool sortable);
    /// Lets the table have any height and scroll by itself, for tables that really are long.
    void setScrolls(bool scrolls);

    /// The key of the current row; empty without one.
    [[nodiscard]] QString currentKey() const;
    /// Makes the row with this key current and selected.
    void selectKey(const QString &key);

    /// Where a cell stands in the viewport; empty where there is no such row.
    [[nodiscard]] QRect cellRect(const QString &key, int column) const;

    /// The table as tab-separated text with its header: the selected rows, or all without a selection.
    [[nodiscard]] QString asText() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// Enter or a double click on a row.
    void rowActivated(const QString &key);
    /// A click on a figure that says how it was computed.
    void figureClicked(const QString &key, int column);
    void currentKeyChanged(const QString &key);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    void clickFigure(const QModelIndex &index);
    void rememberPlace();
    void restorePlace();
    /// Gives columns their widths, rows their heights and the table its own; to be called when any of what they go by
    /// has changed.
    void fit();
    void shareColumns();
    void fitRows();
    [[nodiscard]] QSize cellSize(const QModelIndex &index, int width) const;
    [[nodiscard]] int contentHeight() const;
    [[nodiscard]] QString cutText(const QModelIndex &index) const;

    TableHeader *m_header;
    SimpleTableModel *m_content;
    QSortFilterProxyModel *m_sorted;
    QString m_rememberedKey;
    QSet<QString> m_rememberedKeys;
    int m_rememberedScroll = 0;
    bool m_scrolls = false;
    bool m_fitting = false;
};

} // namespace cxw
