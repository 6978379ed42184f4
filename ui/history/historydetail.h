// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/document/document.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace cxw {

class ChangesView;
class GoBackPanel;

/// One line of the history in full, with what it changed and the way back to it.
class HistoryDetail : public QWidget
{
    Q_OBJECT

public:
    explicit HistoryDetail(QWidget *parent);

    /// `changes` is what the line changed, or why that can't be read. The newest line is the present: there is no way
    /// back to it.
    void setEntry(const HistoryEntry &entry, const Result<std::vector<RecordChange>> &changes, Document &document,
                  bool isNewest);

    [[nodiscard]] GoBackPanel *panel() const { return m_panel; }

Q_SIGNALS:
    /// The person wants to know what going back to the line would do.
    void goBackWanted(qint64 number);
    /// The person has seen it and wants it.
    void goBackConfirmed(qint64 number);

private:
    QLabel *m_label;
    QLabel *m_when;
    QLabel *m_present;
    QPushButton *m_goBack;
    GoBackPanel *m_panel;
    QLabel *m_trouble;
    ChangesView *m_changes;
    qint64 m_number = 0;
};

} // namespace cxw
