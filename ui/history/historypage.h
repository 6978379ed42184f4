// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/frame/page.h"

class QListView;
class QStackedWidget;

namespace cxw {

class EmptyState;
class HistoryDetail;
class HistoryFilter;
class HistoryModel;

/// Every change to the workspace: when, who, what, and what was there before; and the way back to any of them.
class HistoryPage : public Page
{
    Q_OBJECT

public:
    explicit HistoryPage(Session &session, QWidget *parent = nullptr);

    /// What F1 says about it.
    [[nodiscard]] static QString help();
    [[nodiscard]] QVariantMap whereabouts() const override;
    void comeBackTo(const QVariantMap &whereabouts) override;

protected:
    void refresh() override;

private:
    void layOut();
    void connectParts();
    /// Shows what the filter asks for, the newest line first.
    void search();
    void showLines();
    void showCurrent();
    void select(int row);
    void previewGoingBack(qint64 number);
    void goBack(qint64 number);
    [[nodiscard]] qint64 newestLine() const;

    HistoryFilter *m_filter;
    HistoryModel *m_model;
    QListView *m_list;
    HistoryDetail *m_detail;
    EmptyState *m_empty;
    EmptyState *m_nothing;
    QWidget *m_lines;
    QStackedWidget *m_stack;
    bool m_started = false;
    /// The line in the detail and the newest one at the time.
    std::pair<qint64, qint64> m_shown;
};

} // namespace cxw
