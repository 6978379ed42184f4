// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workspace/workspace.h"

#include <QWidget>

class QLineEdit;
class QPlainTextEdit;

namespace cxw {

class BoundText;
class ChoiceField;
class LinkChooser;

/// Everything about one pain point, to read and to change.
class PainEditor : public QWidget
{
    Q_OBJECT

public:
    explicit PainEditor(QWidget *parent = nullptr);

    /// Shows a pain point; what was typed for another one is sent first.
    void setPain(PainPoint pain, const std::vector<Initiative> &initiatives);

Q_SIGNALS:
    void changed(const cxw::PainPoint &pain);
    void removeWanted(const cxw::FindingId &pain);
    void linkWanted(const cxw::InitiativeId &initiative, const cxw::FindingId &finding, bool addressed);
    void initiativeWanted(const cxw::InitiativeId &initiative);

private:
    void addFields();
    void bindTexts();
    /// Sends the pain point with one thing changed.
    template <typename Value>
    void change(Value PainPoint::*part, Value value);

    PainPoint m_pain;
    QLineEdit *m_title;
    QLineEdit *m_touchpoint;
    ChoiceField *m_severity;
    ChoiceField *m_frequency;
    ChoiceField *m_status;
    QPlainTextEdit *m_note;
    BoundText *m_titleText;
    BoundText *m_touchpointText;
    BoundText *m_noteText;
    LinkChooser *m_links;
};

} // namespace cxw
