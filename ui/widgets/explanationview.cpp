// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/explanationview.h"

#include "ui/style/style.h"
#include "ui/widgets/text.h"

#include <QGridLayout>
#include <QVBoxLayout>

namespace cxw {

namespace {

QString spoken(const Explanation &explanation)
{
    QStringList lines{explanation.rule};
    for (const ExplanationRow &row : explanation.inputs)
        lines << row.name + QLatin1Char(' ') + row.value + QLatin1Char(' ') + row.weight;
    lines << explanation.result;
    return lines.join(QLatin1Char('\n'));
}

} // namespace

ExplanationView::ExplanationView(const QString &title, const Explanation &explanation, QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(title);
    setAccessibleDescription(spoken(explanation));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(style::large, style::medium, style::large, style::medium);
    layout->setSpacing(style::small);
    layout->addWidget(paragraph(title, TextStyle::Strong, Role::Text, this));
    layout->addWidget(paragraph(explanation.rule, TextStyle::Body, Role::Muted, this));
    if (!explanation.inputs.empty()) {
        layout->addWidget(hairline(this));
        layout->addWidget(inputs(explanation));
        layout->addWidget(hairline(this));
    }
    layout->addWidget(paragraph(explanation.result, TextStyle::Body, Role::Text, this));
}

QWidget *ExplanationView::inputs(const Explanation &explanation)
{
    auto *table = new QWidget(this);
    auto *grid = new QGridLayout(table);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(style::large);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(0, 1);
    int line = 0;
    for (const ExplanationRow &row : explanation.inputs) {
        QLabel *name = label(row.name, TextStyle::Small, Role::Text, table);
        name->setWordWrap(true);
        grid->addWidget(name, line, 0);
        grid->addWidget(label(row.value, TextStyle::Small, Role::Text, table), line, 1, Qt::AlignRight);
        if (explanation.isWeighted()) {
            grid->addWidget(label(tr("weight %1").arg(row.weight), TextStyle::Small, Role::Muted, table), line, 2,
                            Qt::AlignRight);
        }
        ++line;
    }
    return table;
}

} // namespace cxw
