// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

class QLabel;
class QLineEdit;

namespace cxw {

class DataTable;

/// All keys, by where they hold; those with the words that are typed. Its table can be copied.
class ShortcutsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ShortcutsDialog(QWidget *parent = nullptr);

private:
    void search();

    QLineEdit *m_search;
    DataTable *m_table;
    QLabel *m_nothing;
};

} // namespace cxw
