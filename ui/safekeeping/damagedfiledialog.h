// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/frame/fileservices.h"

#include <QDialog>

class QStackedLayout;
class QLabel;

namespace cxw {

/// Says what is wrong with a file that does not open and what can be done. The file itself is never touched.
class DamagedFileDialog : public QDialog
{
    Q_OBJECT

public:
    /// What the person wants when the dialog has been closed.
    enum class Wish { Nothing, Backups, OpenSalvaged };

    /// `stamp` says in the history of a salvaged file who had it made, and when.
    DamagedFileDialog(const FileServices &services, const QString &path, const FileCheck &check, const Stamp &stamp,
                      QWidget *parent = nullptr);

    [[nodiscard]] Wish wish() const { return m_wish; }
    /// The file that was salvaged; empty while there is none.
    [[nodiscard]] QString salvagedFile() const { return m_salvaged; }

    /// Writes what can be read to a new file and shows what was saved and what was lost.
    void salvageTo(const QString &newFile);

private:
    [[nodiscard]] QWidget *findings(const FileCheck &check);
    [[nodiscard]] QWidget *outcome(const SalvageReport &report);
    void chooseAndSalvage();
    void closeWith(Wish wish);

    const FileServices &m_services;
    QString m_path;
    Stamp m_stamp;
    QString m_salvaged;
    Wish m_wish = Wish::Nothing;
    QStackedLayout *m_pages;
    QLabel *m_trouble;
};

} // namespace cxw
