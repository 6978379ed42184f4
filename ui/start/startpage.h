// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/frame/recentfiles.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace cxw {

class StartTile;

/// The first screen: what the program is for, and the ways to begin. It needs no open workspace.
class StartPage : public QWidget
{
    Q_OBJECT

public:
    explicit StartPage(const RecentFiles &recent, QWidget *parent = nullptr);

    /// Shows the recent files anew; `hasSample` says whether a copy of the sample is there to go on with.
    void refresh(bool hasSample);
    /// What F1 says about the page.
    [[nodiscard]] static QString help();

Q_SIGNALS:
    void newWanted();
    void openWanted();
    void sampleWanted();
    void freshSampleWanted();
    /// The person wants to see the maturity model and to change it.
    void modelWanted();
    void workspaceWanted(const cxw::WorkspaceAddress &address);

private:
    [[nodiscard]] QWidget *title();
    [[nodiscard]] QWidget *tiles();
    void fillRecent();

    const RecentFiles &m_recent;
    StartTile *m_sample = nullptr;
    QPushButton *m_fresh = nullptr;
    QWidget *m_recentPart = nullptr;
    QVBoxLayout *m_rows = nullptr;
};

} // namespace cxw
