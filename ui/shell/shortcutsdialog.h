// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/frame/place.h"

#include <QDialog>

class QLabel;
class QLineEdit;

namespace cxw {

class DataTable;

/// All keys, by where they hold, those of one place of the window first; those with the words that are typed. Its table
/// can be copied.
class ShortcutsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ShortcutsDialog(Place here, QWidget *parent = nullptr);

private:
    void search();

    Place m_here;
    QLineEdit *m_search;
    DataTable *m_table;
    QLabel *m_nothing;
};

} // namespace cxw
