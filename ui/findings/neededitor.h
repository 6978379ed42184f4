// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workspace/workspace.h"

#include <QWidget>

class QLineEdit;
class QPlainTextEdit;
class QLabel;

namespace cxw {

class BoundText;
class ChoiceField;
class LinkChooser;

/// Everything about one unmet need, to read and to change.
class NeedEditor : public QWidget
{
    Q_OBJECT

public:
    explicit NeedEditor(QWidget *parent = nullptr);

    /// Shows a need; what was typed for another one is sent first.
    void setNeed(UnmetNeed need, const std::vector<Initiative> &initiatives);

Q_SIGNALS:
    void changed(const cxw::UnmetNeed &need);
    void removeWanted(const cxw::FindingId &need);
    void linkWanted(const cxw::InitiativeId &initiative, const cxw::FindingId &finding, bool addressed);
    void initiativeWanted(const cxw::InitiativeId &initiative);

private:
    void addFields();
    void bindTexts();
    /// Sends the need with one thing changed.
    template <typename Value>
    void change(Value UnmetNeed::*part, Value value);

    UnmetNeed m_need;
    QLineEdit *m_title;
    QLineEdit *m_touchpoint;
    QLabel *m_delivered;
    ChoiceField *m_status;
    QPlainTextEdit *m_note;
    BoundText *m_titleText;
    BoundText *m_touchpointText;
    BoundText *m_noteText;
    LinkChooser *m_links;
};

} // namespace cxw
