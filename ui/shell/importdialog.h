// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "ui/frame/session.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace cxw {

class DateField;

/// Brings a round sheet in as a round: all of it or nothing. Whatever is wrong in the sheet is listed here.
class ImportDialog : public QDialog
{
    Q_OBJECT

public:
    /// `file` may be empty; then the person chooses one.
    ImportDialog(Session &session, const QString &file, QWidget *parent = nullptr);

    /// Imports what the fields say; closes the dialog when it could be done.
    void importNow();

private:
    [[nodiscard]] QWidget *fields();
    void addField(QGridLayout *grid, const QString &name, QWidget *field);
    void chooseFile();
    void refresh();
    [[nodiscard]] Result<Edit> readEdit() const;
    void showTrouble(const Error &error);

    Session &m_session;
    QLineEdit *m_file;
    QComboBox *m_unit;
    QLineEdit *m_round;
    DateField *m_date;
    QCheckBox *m_replace;
    QCheckBox *m_anonymous;
    QLabel *m_trouble;
    QListWidget *m_cells;
    QPushButton *m_import;
};

} // namespace cxw
