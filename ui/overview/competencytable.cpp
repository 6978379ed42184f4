// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/competencytable.h"

#include "core/base/display.h"
#include "ui/style/plaintext.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/explainer.h"
#include "ui/widgets/explanationview.h"
#include "ui/widgets/popover.h"
#include "ui/widgets/text.h"

#include <QVBoxLayout>

namespace cxw {

namespace {

enum Column { ScoreColumn = 1, CoverageColumn = 3 };

TableCell headed(const QString &text, bool number)
{
    TableCell cell;
    cell.text = text;
    if (number)
        cell.alignment = Qt::AlignRight | Qt::AlignVCenter;
    return cell;
}

TableCell words(const QString &text, Role role = Role::Text)
{
    TableCell cell;
    cell.text = text;
    cell.role = role;
    return cell;
}

TableRow rowFor(const OverviewContext &context, size_t place)
{
    const MaturityModel &model = context.model();
    const CompetencyScore &score = context.score.scores.competencies[place];
    const TargetGap &target = context.score.targets.competencies[place];
    TableRow row;
    row.key = model.competencies[place].id.text;
    row.cells = {words(model.competencies[place].name),
                 TableCell::figure(displayScore(score.score.value), score.score.value),
                 words(score.level ? model.stepName(*score.level) : QStringLiteral("–"), Role::Muted),
                 TableCell::figure(displayShare(score.certainty.coverage.value), score.certainty.coverage.value)};
    if (context.comparison) {
        const JudgedMovement &moved = context.comparison->competencies[place];
        const auto delta = moved.likeForLike.delta();
        row.cells.push_back(TableCell::number(displayDelta(delta), delta));
        row.cells.push_back(words(displayName(moved.judgement.verdict), Role::Muted));
    }
    row.cells.push_back(TableCell::number(displayScore(target.target), target.target));
    row.cells.push_back(TableCell::figure(displayDelta(target.gap.value), target.gap.value));
    row.cells.front().toolTip = model.competencies[place].summary;
    return row;
}

} // namespace

CompetencyTable::CompetencyTable(QWidget *parent) : QWidget(parent), m_table(new DataTable(tr("Competencies"), this))
{
    setPlainToolTip(m_table, tr("A click on a figure, or Enter: how it was computed"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(style::tiny);
    layout->addWidget(label(tr("Competencies"), TextStyle::Strong, Role::Text, this));
    layout->addWidget(m_table);
    connect(m_table, &DataTable::figureClicked, this, &CompetencyTable::explainFigure);
    connect(m_table, &DataTable::rowActivated, this, [this](const QString &key) { explainFigure(key, ScoreColumn); });
}

void CompetencyTable::show(const OverviewContext &context)
{
    m_document = &context.document;
    m_round = context.round.id;
    std::vector<TableCell> header{headed(tr("Competency"), false), headed(tr("Score"), true),
                                  headed(tr("Level"), false), headed(tr("Coverage"), true)};
    if (context.comparison) {
        header.push_back(headed(tr("Since %1").arg(context.before->name), true));
        header.push_back(headed(tr("Verdict"), false));
    }
    header.push_back(headed(tr("Target"), true));
    header.push_back(headed(tr("Gap"), true));
    std::vector<TableRow> rows;
    for (size_t place = 0; place < context.model().competencies.size(); ++place)
        rows.push_back(rowFor(context, place));
    m_table->setContent(std::move(header), std::move(rows));
}

void CompetencyTable::explainFigure(const QString &key, int column)
{
    const RoundScore *score = m_document ? m_document->figures().round(m_round) : nullptr;
    const auto place = score ? score->model->findCompetency({key}) : std::nullopt;
    if (!place)
        return;
    const auto index = static_cast<size_t>(*place);
    const CompetencyScore &competency = score->scores.competencies[index];
    const int gapColumn = m_table->content().columnCount() - 1;
    const Figure figure = column == CoverageColumn ? competency.certainty.coverage
                          : column == gapColumn    ? score->targets.competencies[index].gap
                                                   : competency.score;
    const QString title =
        QStringLiteral("%1: %2").arg(score->model->competencies[index].name,
                                     m_table->content().headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    Popover::show(m_table->viewport(), new ExplanationView(title, explainer(*m_document, m_round, figure)()),
                  m_table->cellRect(key, column));
}

} // namespace cxw
