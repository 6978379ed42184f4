// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/findings/findingeditor.h"

namespace cxw {

class ChoiceField;

/// Everything about one pain point, to read and to change.
class PainEditor : public FindingEditor
{
    Q_OBJECT

public:
    explicit PainEditor(QWidget *parent = nullptr);

    /// Shows a pain point; what was typed for another one is sent first.
    void setPain(PainPoint pain, const std::vector<Initiative> &initiatives);

Q_SIGNALS:
    void changed(const cxw::PainPoint &pain);

private:
    void changeTexts(const FindingTexts &texts) override;
    void send(const PainPoint &after);
    /// Sends the pain point with one thing changed.
    template <typename Value>
    void change(Value PainPoint::*part, Value value);

    PainPoint m_pain;
    ChoiceField *m_severity;
    ChoiceField *m_frequency;
    ChoiceField *m_status;
};

} // namespace cxw
