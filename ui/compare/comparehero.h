// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/compare/comparecontext.h"
#include "ui/widgets/figurelabel.h"

class QLabel;

namespace cxw {

/// What one looks at first: by how much the overall score moved, and what may be said about it.
class CompareHero : public QWidget
{
    Q_OBJECT

public:
    explicit CompareHero(QWidget *parent = nullptr);

    void show(const CompareContext &context);
    using QWidget::show;

private:
    void showFacts(const CompareContext &context);

    FigureLabel *m_delta;
    QLabel *m_verdict;
    QLabel *m_sentence;
    QLabel *m_fromName;
    QLabel *m_toName;
    FigureLabel *m_from;
    FigureLabel *m_to;
    QLabel *m_common;
    FigureLabel *m_raw;
    FigureLabel *m_empathy;
    QLabel *m_empathyName;
    QLabel *m_phaseName;
    QLabel *m_phase;
};

} // namespace cxw
