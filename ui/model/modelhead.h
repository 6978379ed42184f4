// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/model/shownmodel.h"

#include <QWidget>

class QAction;
class QComboBox;
class QLabel;
class QPushButton;

namespace cxw {

/// Above the parts of a model: which version is shown, in what state it is, what it means for comparisons, and what can
/// be done with it as a whole.
class ModelHead : public QWidget
{
    Q_OBJECT

public:
    explicit ModelHead(QWidget *parent = nullptr);

    /// Everything that stands above the parts.
    struct State
    {
        std::vector<ModelName> versions;
        /// By version.
        QStringList texts;
        ModelName shown;
        QString state;
        QStringList comparisons;
        bool builtIn = false;
        bool draft = false;
        /// Whether it can be taken away.
        bool removable = false;
        /// Whether new units could be rated by it and are not.
        bool couldBeForNewUnits = false;
        bool changeable = false;
    };
    void setState(const State &state);
    /// What can be done with the shown version, and the menu of all else; they stand beside the page's title.
    [[nodiscard]] QList<QWidget *> buttons() const;

Q_SIGNALS:
    void chosen(const cxw::ModelName &name);
    void copyWanted();
    void versionWanted();
    void releaseWanted();
    void newUnitsWanted();
    void importWanted();
    void sheetWanted();
    void exportWanted();
    void removeWanted();

private:
    void makeMenu();
    void layOut();
    void showVersions(const State &state);

    std::vector<ModelName> m_versions;
    QComboBox *m_version;
    QLabel *m_state;
    QLabel *m_comparison;
    QPushButton *m_copy;
    QPushButton *m_next;
    QPushButton *m_release;
    QPushButton *m_newUnits;
    QPushButton *m_more;
    QAction *m_import = nullptr;
    QAction *m_sheet = nullptr;
    QAction *m_copyAgain = nullptr;
    QAction *m_remove = nullptr;
};

} // namespace cxw
