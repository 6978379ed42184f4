// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/competencytable.h"

#include "core/tables/scoretables.h"
#include "ui/style/plaintext.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/explainer.h"
#include "ui/widgets/explanationview.h"
#include "ui/widgets/figuretables.h"
#include "ui/widgets/popover.h"
#include "ui/widgets/text.h"

#include <QVBoxLayout>

namespace cxw {

namespace {
const QString scoreColumn = QStringLiteral("score");
}

CompetencyTable::CompetencyTable(QWidget *parent) : QWidget(parent), m_table(new DataTable(tr("Competencies"), this))
{
    setPlainToolTip(m_table, tr("A click on a figure, or Enter: how it was computed"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(style::tiny);
    layout->addWidget(label(tr("Competencies"), TextStyle::Strong, Role::Text, this));
    layout->addWidget(m_table);
    connect(m_table, &DataTable::figureClicked, this, &CompetencyTable::explainFigure);
    connect(m_table, &DataTable::rowActivated, this, [this](const QString &key) {
        if (const auto column = m_shown.columnOf(scoreColumn))
            explainFigure(key, static_cast<int>(*column));
    });
}

void CompetencyTable::show(const OverviewContext &context)
{
    m_document = &context.document;
    m_round = context.round.id;
    const QString since = context.before ? context.before->name : QString();
    m_shown = competencyTable(context.score, context.comparison, since)
                  .withoutTotals()
                  .chosen({{QStringLiteral("name")},
                           {scoreColumn},
                           {QStringLiteral("level")},
                           {QStringLiteral("coverage")},
                           {QStringLiteral("since")},
                           {QStringLiteral("verdict")},
                           {QStringLiteral("target")},
                           {QStringLiteral("gap")}});
    WindowTable window = windowTable(m_shown, {QStringLiteral("level"), QStringLiteral("verdict")});
    m_table->setContent(std::move(window.header), std::move(window.rows));
}

void CompetencyTable::explainFigure(const QString &key, int column)
{
    const FigureTableRow *row = m_shown.rowOf(key);
    const auto place = static_cast<size_t>(column);
    if (!m_document || !row || !row->cells[place].figure)
        return;
    const QString title = QStringLiteral("%1: %2").arg(row->cells.front().text, m_shown.columns[place].title);
    const Explanation explanation = explainer(*m_document, m_round, *row->cells[place].figure)();
    Popover::show(m_table->viewport(), new ExplanationView(title, explanation), m_table->cellRect(key, column));
}

} // namespace cxw
