// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/gaterow.h"

#include "ui/overview/elidedlabel.h"
#include "ui/style/plaintext.h"
#include "ui/widgets/text.h"

#include <QHBoxLayout>

namespace cxw {

namespace {
constexpr int gateRowHeight = 26;
constexpr int signWidth = 18;
} // namespace

GateRow::GateRow(QWidget *parent)
    : QWidget(parent),
      m_sign(label({}, TextStyle::Body, Role::Text, this)),
      m_name(new ElidedLabel(this)),
      m_state(label({}, TextStyle::Body, Role::Muted, this)),
      m_level(new FigureLabel(TextStyle::Body, this))
{
    setMinimumHeight(gateRowHeight);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_sign->setFixedWidth(signWidth);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(style::tiny);
    layout->addWidget(m_sign);
    layout->addWidget(m_name, 1);
    layout->addWidget(m_state);
    layout->addWidget(m_level);
}

void GateRow::setLine(const GateLine &line)
{
    m_sign->setText(line.met ? QStringLiteral("✓") : QStringLiteral("○"));
    m_sign->setAccessibleName(line.met ? tr("met") : tr("not met"));
    setRole(m_sign, line.met ? Role::Good : Role::Warning);
    m_name->setTexts(line.name, line.weakHabits);
    setPlainToolTip(m_name, line.toolTip);
    m_state->setVisible(!line.required);
    m_state->setText(line.met ? tr("met") : tr("not met"));
    m_level->setVisible(line.required.has_value());
    if (!line.required)
        return;
    m_level->setFigure(line.figure, tr("Level of %1").arg(line.name), line.explain);
    const QString now = line.level ? QString::number(*line.level) : QStringLiteral("–");
    m_level->setText(tr("%1 → %2", "level now, level required").arg(now, QString::number(*line.required)));
    m_level->setAccessibleName(tr("Level of %1: %2, required %3").arg(line.name, now, QString::number(*line.required)));
}

} // namespace cxw
