// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/findings/findingeditor.h"

class QLabel;

namespace cxw {

class ChoiceField;

/// Everything about one unmet need, to read and to change.
class NeedEditor : public FindingEditor
{
    Q_OBJECT

public:
    explicit NeedEditor(QWidget *parent = nullptr);

    /// Shows a need; what was typed for another one is sent first.
    void setNeed(UnmetNeed need, const std::vector<Initiative> &initiatives);

Q_SIGNALS:
    void changed(const cxw::UnmetNeed &need);

private:
    void changeTexts(const FindingTexts &texts) override;
    void send(const UnmetNeed &after);

    UnmetNeed m_need;
    QLabel *m_delivered;
    ChoiceField *m_status;
};

} // namespace cxw
