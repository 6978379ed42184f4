// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/frame/place.h"
#include "ui/overview/overviewcontext.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace cxw {

class NextStepRow;

/// What to do next: the first steps that the roadmap does not have yet, each to be put there with one click.
class NextStepPanel : public QWidget
{
    Q_OBJECT

public:
    explicit NextStepPanel(QWidget *parent = nullptr);

    void show(const OverviewContext &context);
    using QWidget::show;

Q_SIGNALS:
    /// The person wants this initiative on the roadmap.
    void wanted(const cxw::Initiative &initiative);
    void goTo(cxw::Place place);

private:
    QLabel *m_planned;
    QLabel *m_empty;
    QVBoxLayout *m_list;
    std::vector<NextStepRow *> m_rows;
};

} // namespace cxw
