// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/tables/figuretable.h"
#include "ui/overview/overviewcontext.h"

#include <QWidget>

namespace cxw {

class DataTable;

/// The competencies with their scores, what moved, how far they are answered, and how far the target is.
/// Enter or a double click on a row says how its score was computed.
class CompetencyTable : public QWidget
{
    Q_OBJECT

public:
    explicit CompetencyTable(QWidget *parent = nullptr);

    void show(const OverviewContext &context);
    using QWidget::show;

private:
    void explainFigure(const QString &key, int column);

    DataTable *m_table;
    Document *m_document = nullptr;
    RoundId m_round;
    FigureTable m_shown;
};

} // namespace cxw
